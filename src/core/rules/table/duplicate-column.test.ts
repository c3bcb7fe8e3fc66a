import { found } from "../../../../test/fixtures/check-rule";
import { duplicateColumn } from "./duplicate-column";

test("progress of earlier periods beside this one is no double", () => {
  const table = "| 序号 | 工作任务 | 责任单位 | 1-3月进展情况 | 1-6月进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已开工。 | 已完成一半。 |";
  expect(found(duplicateColumn, table)).toEqual([]);
});

test("nested categories, and ticks under several statuses", () => {
  expect(
    found(
      duplicateColumn,
      "| 类别 | < | 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 工程 | 交通 | 1 | 修路。 | 交通局 | 已招标。 |\n| ^ | 水利 | 2 | 修坝。 | 水利局 | 已招标。 |",
    ),
  ).toEqual([]);
  expect(
    found(
      duplicateColumn,
      "| 序号 | 工作任务 | 责任单位 | 完成情况 | < |\n| ^ | ^ | ^ | 已完成 | 正在推进 |\n| 1 | 修路。 | 城建办 | √ | |\n| 2 | 修桥。 | 交通所 | | √ |",
    ),
  ).toEqual([]);
});

test("two columns for the units", () => {
  const table = "| 序号 | 工作任务 | 责任单位 | 责任部门 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 城建办 | 已开工。 |";
  expect(found(duplicateColumn, table)).toEqual([{ cells: "D1", facts: { field: "units", heading: "责任部门", other: "责任单位", more: 0 } }]);
});

test("columns that belong together say different things: this week and altogether, a unit and its division, two groups of units", () => {
  expect(
    found(
      duplicateColumn,
      "| 序号 | 工作任务 | 责任单位 | 本周工作进展 | 累计完成情况 | 存在问题 | 需协调事项 |\n| 1 | 修渠。 | 水利站 | 开挖。 | 已修两公里。 | 无 | 无 |",
    ),
  ).toEqual([]);
  expect(found(duplicateColumn, "| 序号 | 工作任务 | 责任单位 | 责任科室 | 进展情况 |\n| 1 | 修渠。 | 水利局 | 工程科 | 已开工。 |")).toEqual([]);
  expect(
    found(
      duplicateColumn,
      "| 序号 | 工作任务 | 属地责任 | < | 部门责任 | < | 进展情况 |\n| ^ | ^ | 责任单位 | 责任人 | 责任单位 | 责任人 | ^ |\n| 1 | 禁烧。 | 柳镇 | 王东 | 农业局 | 李明 | 已巡查。 |",
    ),
  ).toEqual([]);
});

test("two columns for what was done, in words that say the same", () => {
  expect(
    found(duplicateColumn, "| 序号 | 工作任务 | 责任单位 | 推进落实情况 | 工作进展 |\n| 1 | 修渠。 | 水利站 | 东段已开挖一公里。 | 已修两公里。 |"),
  ).toEqual([{ cells: "E1", facts: { field: "progress", heading: "工作进展", other: "推进落实情况", more: 0 } }]);
});

test("two time limits that nothing tells apart", () => {
  expect(
    found(
      duplicateColumn,
      "| 序号 | 工作任务 | 责任单位 | 完成时限 | 整改时限 | 进展情况 |\n| 1 | 修渠。 | 水利站 | 2026年6月底 | 2026年9月底 | 东段已开挖一公里。 |",
    ),
  ).toEqual([{ cells: "E1", facts: { field: "deadline", heading: "整改时限", other: "完成时限", more: 0 } }]);
});

test("the same heading twice", () => {
  const table = "| 序号 | 工作任务 | 责任单位 | 进展情况 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已开挖两公里。 | 已修建两公里。 |";
  expect(found(duplicateColumn, table)).toEqual([{ cells: "E1", facts: { field: "progress", heading: "进展情况", other: "进展情况", more: 0 } }]);
});

test("a group of columns that comes again is one cause", () => {
  const table = "| 序号 | 工作任务 | 责任单位 | 计划数 | 计划数 | 计划数 | 计划数 | 进展情况 |\n| 1 | 修渠。 | 水利站 | 3 | 4 | 5 | 6 | 已开工。 |";
  const problems = found(duplicateColumn, table);
  expect(problems.length).toBeLessThanOrEqual(1);
});
