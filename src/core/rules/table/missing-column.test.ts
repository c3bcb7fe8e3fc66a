import { found, problemsOf } from "../../../../test/fixtures/check-rule";
import { missingColumn } from "./missing-column";

test("units and progress have a column, whatever they are called", () => {
  const tables = [
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已完成。 |",
    "| 序号 | 工作任务 | 牵头单位 | 完成情况 |\n| 1 | 修建东渠。 | 水利站 | 已完成。 |",
    "| 工作任务 | 牵头单位 | 完成情况 | 备注 |\n| 修建东渠。 | 水利站 | 已完成招标。 | |",
    "| 序号 | 工作任务 | 责任人 | 推进情况 |\n| 1 | 修建东渠。 | 王东 | 已完成。 |",
  ];
  for (const table of tables) expect(found(missingColumn, table)).toEqual([]);
});

test("no column says who answers", () => {
  const table = "| 序号 | 工作任务 | 二季度目标 | 进展情况 | 下一步工作计划 |\n| 1 | 修建东渠。 | 完成招标。 | 已完成招标。 | 开工。 |";
  expect(found(missingColumn, table)).toEqual([
    { cells: "A1", facts: { fields: ["units"], row: 1, headings: ["序号", "工作任务", "二季度目标", "进展情况", "下一步工作计划"] } },
  ]);
});

test("what a form requires binds only a table whose title says so; else it is a hint, and one for all columns", () => {
  const severity = (title: string): string[] =>
    problemsOf(
      missingColumn,
      `${title}| 序号 | 项目分类 | 实事内容 | 完成情况 |\n| 1 | 养老 | 改建食堂2家。 | 已完成招标。 |\n| 2 | 出行 | 修复村道5公里。 | 完成一半。 |`,
    ).map((one) => one.severity);
  expect(severity("")).toEqual(["info"]);
  expect(severity("| 2024年重点工作上半年进展情况表 | < | < | < |\n")).toEqual(["error"]);
});
