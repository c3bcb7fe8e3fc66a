import { analyse } from "../src/app/analyse";
import { DEFAULT_SETTINGS } from "../src/app/settings";
import { readTable } from "../src/core/reading/read-table";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes } from "./fixtures/shared-data";

/** "status/contradicts-amount 第2项", with 提示 marked, of the first sheet. */
async function said(file: string): Promise<readonly string[]> {
  const [grid] = await readGrids(sharedBytes(`next/core/${file}`));
  const result = grid && readTable(grid);
  if (!grid || !result?.ok) throw new Error(`no table in ${file}`);
  const { table } = result;
  const problems = analyse(table, grid, { asOf: null, today: "2025-07-05", settings: DEFAULT_SETTINGS }).problems();
  return problems.map(({ rule, severity, items }) => `${severity === "info" ? "(i) " : ""}${rule} ${items.map((index) => table.items[index]?.reference ?? "").join()}`);
}

describeShared("tables whose columns disagree", () => {
  test("figures against statuses", async () => {
    expect(await said("c1.xlsx")).toEqual([
      "(i) status/contradicts-amount 第1项",
      "status/contradicts-amount 第2项",
      "status/contradicts-amount 第3项",
      "status/contradicts-amount 第4项",
      "amount/not-a-number 第6项",
      "amount/not-a-number 第7项",
    ]);
  });

  test("days, persons, leaders and texts", async () => {
    expect(await said("c2.xlsx")).toEqual(
      expect.arrayContaining(["date/order 第1项", "progress/says-nothing 第4项", "progress/says-nothing 第5项", "leader/similar-names 第6项", "period/stale 第7项", "date/plan-passed 第8项"]),
    );
    expect((await said("c2.xlsx")).filter((one) => one.endsWith("第2项"))).toEqual([]);
  });

  test("figures with texts beside them", async () => {
    const problems = await said("c3.xlsx");
    expect(problems).toContain("status/contradicts-amount 第5项");
    expect(problems.filter((one) => one.endsWith("第8项") || one.startsWith("status/contradicts-evidence"))).toEqual([]);
  });
});
