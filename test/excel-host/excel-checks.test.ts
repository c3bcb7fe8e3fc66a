import { runExcelChecks } from "../../src/selfcheck/excel-checks";
import { ExcelHost } from "./excel-host";
import { loadClient } from "./load-client";

test("the self-check's own questions to Excel: each answered, nothing left behind, a failing one tells what was seen", async () => {
  const host = new ExcelHost();
  host.book.add("空白");
  const client = await loadClient({ current: host });
  const newContext = (): Excel.RequestContext => new client.Excel.RequestContext();
  const told: string[] = [];
  const results = await runExcelChecks(newContext, "自检", ({ id }) => told.push(id));
  expect(results.map(({ id, passed, detail }) => [id, passed, detail])).toEqual(
    ["linked-number", "long-property", "scoped-name", "page-setup"].map((id) => [id, true, ""]),
  );
  expect(told).toHaveLength(4);
  expect([host.book.sheets.map(({ name }) => name), host.book.properties.size]).toEqual([["空白"], 0]);
  const set = host.book.properties.set.bind(host.book.properties);
  host.book.properties.set = (key, value) => set(key, { ...value, value: String(value.value).slice(0, 127) });
  expect((await runExcelChecks(newContext, "自检", () => undefined)).filter(({ passed }) => !passed)).toEqual([
    { id: "long-property", passed: false, detail: "127 ≠ 250" },
  ]);
  client.close();
});
