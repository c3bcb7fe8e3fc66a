import { found } from "../../../../test/fixtures/check-rule";
import { blankRow } from "./blank-row";

test("a table without empty rows, and empty rows behind it", () => {
  expect(found(blankRow, "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已开工。 |\n| | | | |")).toEqual([]);
});

test("empty rows among the items are one problem", () => {
  const table =
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已开工。 |\n| | | | |\n| | | | |\n| 2 | 修建西坝。 | 水利站 | 已开工。 |";
  expect(found(blankRow, table)).toEqual([{ cells: "A3 A4", facts: { count: 2 } }]);
});

test("an empty row that parts two tables of one form is none of them", () => {
  const table =
    "| 项目（在建）进度表 | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已开工。 |\n| | | | |\n| 项目（未建）进度表 | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建西坝。 | 水利站 | 未开工。 |";
  expect(found(blankRow, table)).toEqual([]);
});
