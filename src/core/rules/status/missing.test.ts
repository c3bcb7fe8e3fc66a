import { found, fixedBy, problemsOf } from "../../../../test/fixtures/check-rule";
import { applyFixes } from "../../fixes/apply-fixes";
import { textGrid } from "../../../../test/fixtures/text-grid";
import type { Suggestion } from "../../judgement/evidence";
import { statusMissing } from "./missing";

const header = "| 序号 | 工作任务 | 责任单位 | 进展情况 |";
const table = (...progress: string[]): string =>
  [header, ...progress.map((text, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${text} |`)].join("\n");

test("tagged rows, a row without progress, a tag that is inherited", () => {
  expect(found(statusMissing, table("【顺利推进】⏎已开工。", "【进展滞后】⏎未开工。", ""))).toEqual([]);
  const merged =
    "| 序号 | 工作任务 | < | 责任单位 | 进展情况 |\n| 1 | 修路。 | （1）东段。 | 交通所 | 【顺利推进】⏎已开工。 |\n| ^ | ^ | （2）西段。 | 城建办 | ^ |";
  expect(found(statusMissing, merged)).toEqual([]);
});

test("a table that marks only what lags leaves the rest without a mark", () => {
  expect(found(statusMissing, table("【进展滞后】⏎因征地受阻，未开工。", "已完成招标。", "已完成招标。", "已完成招标。"))).toEqual([]);
});

test("a row without a tag, with the suggestion and its evidence; the fix writes it as the table does", () => {
  const suggestion = (): Suggestion => ({
    status: "lagging",
    confidence: 0.9,
    evidence: [{ kind: "phrase", at: { field: "progress", start: 0, end: 6 }, text: "因征地受阻", speaksFor: "lagging", weight: 1 }],
  });
  const text = table("【顺利推进】⏎已开工。", "【进展滞后】⏎未开工。", "因征地受阻，未开工。");
  expect(found(statusMissing, text, { suggestion })).toEqual([
    { cells: "D4", facts: { item: "第3项", count: 1, suggested: "进展滞后", evidence: "因征地受阻" } },
  ]);
  const grid = textGrid(text);
  const fixes = problemsOf(statusMissing, grid, { suggestion }).flatMap((problem) => problem.fixes);
  expect(fixes.map(({ safety }) => safety)).toEqual(["ask"]);
  expect(applyFixes(grid, fixes).map(({ value }) => value)).toEqual(["【进展滞后】\n因征地受阻，未开工。"]);
});

test("without a suggestion there is nothing to write", () => {
  const text = table("【顺利推进】⏎已开工。", "【顺利推进】⏎已开工。", "已完成招标。");
  expect(found(statusMissing, text)).toEqual([{ cells: "D4", facts: { item: "第3项", count: 1, suggested: "", evidence: "" } }]);
  expect(fixedBy(statusMissing, text).changed).toEqual([]);
});

test("a table that is half tagged is told once", () => {
  const problems = problemsOf(statusMissing, table("【顺利推进】⏎已开工。", "已完成招标。", "已完成招标。", "已完成招标。"));
  expect(problems).toMatchObject([{ severity: "warning", facts: { count: 3 }, cells: [{ row: 3 }, { row: 4 }, { row: 5 }] }]);
});

test("a status column has its own cell", () => {
  const text =
    "| 序号 | 工作任务 | 责任单位 | 进展情况 | 状态 |\n| 1 | 修桥。 | 交通所 | 已完成招标。 | 正常推进 |\n| 2 | 修路。 | 交通所 | 已完成招标。 | |\n| 3 | 修渠。 | 水利站 | 已完成招标。 | 正常推进 |";
  expect(found(statusMissing, text).map(({ cells }) => cells)).toEqual(["E3"]);
});
