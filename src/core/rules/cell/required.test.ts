import { problemText, ruleText } from "../../messages/problem-text";
import { FIELDS } from "../../terms/field";
import { isFillField } from "../../terms/filled-in-by";
import { found, problemsOf } from "../../../../test/fixtures/check-rule";
import { cellRequired } from "./required";

const header = "| 序号 | 工作任务 | 责任单位 | 进展情况 | 下一步计划 |";

test("filled rows, an empty next step, 无 where there is nothing", () => {
  expect(found(cellRequired, `${header}\n| 1 | 修桥。 | 交通所 | 已开工。 |  |\n| 2 | 修路。 | 交通所 | 无 | 继续。 |`)).toEqual([]);
});

test("one progress cell for several sub-tasks is filled for all of them", () => {
  const table = "| 序号 | 工作任务 | < | 责任单位 | 进展情况 |\n| 1 | 修路。 | （1）东段。 | 交通所 | 已开工。 |\n| ^ | ^ | （2）西段。 | 城建办 | ^ |";
  expect(found(cellRequired, table)).toEqual([]);
});

test("an empty cell, and one of blanks", () => {
  const rows = [
    "| 1 | 修桥。 | ␣␣ | 已开工。 | |",
    "| 2 | 修路。 | 交通所 |  | |",
    "| 3 | 修渠。 | 水利站 | 已开工。 | |",
    "| 4 | 修坝。 | 水利站 | 已开工。 | |",
  ];
  expect(found(cellRequired, [header, ...rows].join("\n"))).toEqual([
    { cells: "C2", facts: { items: ["第1项"], heading: "责任单位", field: "units" } },
    { cells: "D3", facts: { items: ["第2项"], heading: "进展情况", field: "progress" } },
  ]);
});

test("what to do fits the column, and is said to whom it concerns", () => {
  const rows = [" | 交通所 | 已开工。", "修路。 |  | 已开工。", "修渠。 | 水利站 | ", "修坝。 | 水利站 | 已开工。", "修堤。 | 水利站 | 已开工。"].map(
    (cells, index) => `| ${index + 1} | ${cells} | |`,
  );
  const problems = problemsOf(cellRequired, [header, ...rows].join("\n"));
  expect(problems.map((problem) => [problem.facts.field, problem.addressee, problemText(problem, "zh-CN").action])).toEqual([
    ["task", "compiler", "对照任务分解表补填任务内容"],
    ["units", "compiler", "对照任务分解表补填责任单位"],
    ["progress", "unit", "请责任单位补报进展情况"],
  ]);
});

test("a heading of two rows is named by the one over the column", () => {
  const table =
    "| 序号 | 工作任务 | 责任单位 | 推进情况 | < |\n| ^ | ^ | ^ | 目前进展 | 下步打算 |\n| 1 | 修桥。 | 交通所 | 已开工。 | 继续。 |\n| 2 | 修路。 | 交通所 |  | 继续。 |\n| 3 | 修渠。 | 水利站 | 已开工。 | 继续。 |\n| 4 | 修坝。 | 水利站 | 已开工。 | 继续。 |";
  expect(found(cellRequired, table)).toMatchObject([{ cells: "D4", facts: { heading: "目前进展" } }]);
});

test("three in ten empty cells are a problem each, one more of them is a column that is not filled in yet", () => {
  const rows = (all: number, empty: number): string =>
    [
      header,
      ...Array.from({ length: all }, (_, at) => `| ${String(at + 1)} | 修第${String(at + 1)}座桥。 | 交通所 | ${at < empty ? "" : "已开工。"} | |`),
    ].join("\n");
  expect(found(cellRequired, rows(10, 3))).toHaveLength(3);
  expect(found(cellRequired, rows(16, 5))).toHaveLength(1);
});

test("a column that nobody has filled in yet is one problem", () => {
  const rows = ["1", "2", "3"].map((serial) => `| ${serial} | 修第${serial}座桥。 | 交通所 |  | |`);
  expect(found(cellRequired, [header, ...rows].join("\n"))).toEqual([
    { cells: "D2 D3 D4", facts: { items: ["第1项", "第2项", "第3项"], heading: "进展情况", field: "progress" } },
  ]);
});

test.each(FIELDS)("an empty %s is asked of whoever fills it in, in both languages", (field) => {
  const advice = (language: "zh-CN" | "en"): string => ruleText("cell/required", language)?.advise?.({ items: [], heading: "", field }) ?? "";
  // who answers for a task only its unit can say, though the office writes it down
  const unit = isFillField(field) || field === "persons";
  expect([advice("zh-CN").startsWith("请责任单位"), advice("en").startsWith("Ask the unit")]).toEqual([unit, unit]);
});
