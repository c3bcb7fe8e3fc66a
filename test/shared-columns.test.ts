import { readFileSync } from "node:fs";
import { analyse } from "../src/app/analyse";
import { DEFAULT_SETTINGS } from "../src/app/settings";
import { readTable } from "../src/core/reading/read-table";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { problemText } from "../src/core/messages/problem-text";
import { describeShared, sharedBytes, sharedPath } from "./fixtures/shared-data";
import { textGrid } from "./fixtures/text-grid";

/** "status/contradicts-amount 第2项", with 提示 marked, of the first sheet. */
async function said(file: string): Promise<readonly string[]> {
  const [grid] = await readGrids(sharedBytes(`next/core/${file}`));
  const result = grid && readTable(grid);
  if (!grid || !result?.ok) throw new Error(`no table in ${file}`);
  const { table } = result;
  const problems = analyse(table, grid, { asOf: null, today: "2025-07-05", settings: DEFAULT_SETTINGS }).problems();
  return problems.map(
    ({ rule, severity, items }) => `${severity === "info" ? "(i) " : ""}${rule} ${items.map((index) => table.items[index]?.reference ?? "").join()}`,
  );
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
      expect.arrayContaining([
        "date/order 第1项",
        "progress/says-nothing 第4项",
        "progress/says-nothing 第5项",
        "leader/similar-names 第6项",
        "period/stale 第7项",
        "date/plan-passed 第8项",
      ]),
    );
    expect((await said("c2.xlsx")).filter((one) => one.endsWith("第2项"))).toEqual([]);
  });

  test("figures with texts beside them", async () => {
    const problems = await said("c3.xlsx");
    expect(problems).toContain("status/contradicts-amount 第5项");
    expect(problems.filter((one) => one.endsWith("第8项") || one.startsWith("status/contradicts-evidence"))).toEqual([]);
  });
});

/** What the rules of figures and of broken texts say of a text as the one cell of a table. */
function ofText(text: string): readonly string[] {
  const blank = textGrid("| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 推进重点工作。 | 办公室 | 略 |");
  const grid = { ...blank, values: blank.values.map((row, index) => (index === 1 ? [...row.slice(0, 3), text] : row)) };
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  return analyse(result.table, grid, { asOf: null, today: "2023-07-05", settings: DEFAULT_SETTINGS })
    .problems()
    .filter(({ rule }) => rule.startsWith("amount/") || rule === "text/cut-off")
    .map((problem) => `${problem.rule} ${problemText(problem, "zh-CN").text}`);
}

describeShared("published texts as tables of one cell", () => {
  const linesOf = (file: string): readonly string[] => readFileSync(sharedPath(`texts/${file}`), "utf8").split("\n");
  const summaries = linesOf("work-summaries-2023-h1.txt");
  const reports = linesOf("government-reports-2023-h1.txt");
  const rectification = linesOf("rectification-dayong-2024.txt");
  const has = (lines: readonly string[], words: string): string => lines.find((line) => line.includes(words)) ?? "";

  test("sums that do not add up", () => {
    expect(ofText(has(summaries, "共受理各类审批业务53件"))).toEqual([expect.stringContaining("总数53件，分项合计57件，多4件")]);
    expect(ofText(has(rectification, "受理劳资案件665宗"))).toEqual([expect.stringContaining("总数665宗，分项合计655宗，少10宗")]);
  });

  test("figures told twice", () => {
    const twice = [has(reports, "供水管道累计铺设"), has(reports, "采集空岗信息")].flatMap(ofText).filter((one) => one.startsWith("amount/two-figures"));
    expect(twice.map((one) => /“([^”]+)”/.exec(one)?.[1])).toEqual(["供水管道铺设", "污水骨干管网铺设", "采集空岗信息", "发放社会救助资金"]);
    const office = summaries.slice(
      summaries.findIndex((line) => line.includes("城镇新增就业2979人")),
      summaries.findIndex((line) => line.includes("不少于2400人")) + 1,
    );
    expect(ofText(office.join("\n")).filter((one) => one.startsWith("amount/two-figures"))).toEqual([expect.stringContaining("推算约为3100人")]);
  });

  test("a share of rounded numbers is right, a last sentence breaks off", () => {
    expect(ofText(has(summaries, "第三代社保卡发行达8.44万张"))).toEqual([]);
    expect(ofText(has(rectification, "共批复注销村级集体"))).toEqual([expect.stringContaining("text/cut-off")]);
  });
});
