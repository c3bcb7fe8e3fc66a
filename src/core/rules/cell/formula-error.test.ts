import { found } from "../../../../test/fixtures/check-rule";
import { formulaError } from "./formula-error";

test("no error, and an error beside the table", () => {
  expect(found(formulaError, "| #REF! |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | 已开工。 |")).toEqual([]);
});

test("the same error in a column is one problem", () => {
  const table = "| 序号 | 工作任务 | 责任单位 | 进展情况 | 完成率 |\n| 1 | 修桥。 | 交通所 | 已开工。 | #DIV/0! |\n| 2 | 修路。 | 交通所 | #REF! | #DIV/0! |";
  expect(found(formulaError, table)).toEqual([
    { cells: "E2 E3", facts: { error: "#DIV/0!", heading: "完成率", count: 2 } },
    { cells: "D3", facts: { error: "#REF!", heading: "进展情况", count: 1 } },
  ]);
});
