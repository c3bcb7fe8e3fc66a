import { readText } from "../../../test/fixtures/reading";
import { narrowColumns } from "./narrow-columns";

const seen = (text: string): string[] => narrowColumns(readText(text)).map(({ column, field, other }) => `${field}: ${column.heading} before ${other.heading}`);

test("two running totals are told apart by one word: a person should look", () => {
  expect(seen("| 序号 | 项目名称 | 年度计划投资 | 当年完成投资 | 累计完成投资 |\n| 1 | 水厂 | 400 | 90 | 300 |\n| 2 | 便道 | 60 | 10 | 50 |")).toEqual([
    "actualAmount: 当年完成投资 before 累计完成投资",
  ]);
});

test("a sure heading, an arithmetic that fits, and columns of other periods raise no question", () => {
  expect(seen("| 序号 | 工作任务 | 责任单位 | 1-3月进展情况 | 1-6月进展情况 |\n| 1 | 修渠。 | 水利站 | 已开工。 | 已完成一半。 |")).toEqual([]);
  expect(
    seen("| 序号 | 项目名称 | 年度计划投资 | 本月完成投资 | 累计完成投资 | 完成率 |\n| 1 | 水厂 | 400 | 90 | 300 | 75% |\n| 2 | 便道 | 60 | 10 | 45 | 75% |"),
  ).toEqual([]);
});
