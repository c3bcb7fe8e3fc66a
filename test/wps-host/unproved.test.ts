/** docs/wps.md lists what is not proved without a client, with the line of the self-check that tries it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { modelOf } from "./harness";
import { FakeClient } from "./fake-application";
import type { EtAddin } from "../../src/hosts/wps/et-addin";
import { lineOf, reportOf, runWpsChecks, type CheckOutcome } from "../../src/selfcheck/run-wps-checks";
import { WPS_CHECKS } from "../../src/selfcheck/wps-checks";

const guide = readFileSync(join(__dirname, "../../docs/wps.md"), "utf8");
/** Named in the table: what stands between backquotes in the second column of its rows. */
const table = guide.slice(guide.indexOf("| not proved | line"), guide.indexOf("By eye only"));
const named = table
  .split("\n")
  .slice(2)
  .flatMap((row) => [...(row.split(" | ")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

/** The self-check over a fake client whose storage keeps what it is given. */
async function outcomes(): Promise<readonly CheckOutcome[]> {
  const client = new FakeClient({ value2: "flat" });
  client.books.push(modelOf([{ name: "表" }]));
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const addin = { PluginStorage: storage } as unknown as EtAddin;
  const found = await runWpsChecks(
    { application: client.application, events: null, addin },
    "自检",
    () => 0,
    () => Promise.resolve(),
  );
  expect(kept.size).toBe(0);
  return found ?? [];
}

test("every line of the self-check is in the table, and everything named there is a line", async () => {
  const ids = (await outcomes()).map(({ id }) => id);
  const oneOfNine = /^text format keeps /;
  expect(ids.filter((id) => !named.includes(id) && !oneOfNine.test(id))).toEqual([]);
  expect(named.filter((name) => !ids.includes(name))).toEqual(["text format keeps ...", "browser:"]);
  expect(ids.filter((id) => oneOfNine.test(id))).toHaveLength(9);
});

/** Where the fake client takes another of the shapes that are open, and where it works nothing out. */
const OTHERWISE = ["Value2 of one row", "Value2 of one column", "Value2 of an error", "Formula of a block", "Formula of one row"];

test("on the fake client every other line is as expected; the result names the browser, and is one line to read out", async () => {
  const found = await outcomes();
  expect(found.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual(OTHERWISE);
  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(WPS_CHECKS.map(({ id }) => id)));
  const facts = { addin: "0", client: "WPS 表格 12.1", browser: "Mozilla/5.0 Chrome/104.0.5112.102 Safari/537.36" };
  expect(reportOf(found, facts)).toContain("browser: Mozilla/5.0 Chrome/104");
  const line = lineOf(found, facts);
  expect(
    line.startsWith(`0 | WPS 表格 12.1 | Chrome/104.0.5112.102 | ${found.length - OTHERWISE.length}+ ${OTHERWISE.length}- | Value2 of one row=["甲",1] | `),
  ).toBe(true);
  expect(line).not.toContain("\n");
});
