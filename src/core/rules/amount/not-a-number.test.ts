import { found, problemsOf } from "../../../../test/fixtures/check-rule";
import { notANumber } from "./not-a-number";

const HEADER = "| 序号 | 项目名称 | 年度目标 | 计量单位 | 1—6月完成 | 完成率 | 责任单位 |";
const ROWS = [
  "| 1 | 新增停车位 | 1000 | 个 | 240 | 24% | 城建办 |",
  "| 2 | 硬化村道 | 40 | 公里 | 约22 | 55% | 交通所 |",
  "| 3 | 改厕 | 600 | 户 | 310户 | 51.7% | 农业办 |",
];
const table = (...more: string[]): string => [HEADER, ...ROWS, ...more].join("\n");
const row = (planned: string, actual: string, task = "植树", rate = "50%"): string => `| 4 | ${task} | ${planned} | 亩 | ${actual} | ${rate} | 林业站 |`;

test.each([
  ["900", "约450", undefined],
  ["900", "—", undefined],
  ["900", "按季度统计", undefined],
  ["900", "已完成", undefined],
  ["建立护林制度", "已建立", undefined],
  ["12公里、3座", "8公里、2座", undefined],
  ["900", "-20", "林木蓄积净增"],
  ["40", "3.2公里（2座桥）", "修路"],
])("%s and %s", (planned, actual, task) => {
  expect(found(notANumber, table(row(planned, actual, task)))).toEqual([]);
});

test.each([
  ["约四百五", "text"],
  ["正在实施", "text"],
  ["-20", "negative"],
  ["12公里、3座", "several"],
])("%s", (actual, fault) => {
  expect(found(notANumber, table(row("900", actual)))).toEqual([{ cells: "E5", facts: { item: "第4项", heading: "1—6月完成", written: actual, fault } }]);
});

test("a rate that comes from such an amount is the same cause; alone it is told", () => {
  expect(found(notANumber, table(row("900", "-20", "改厕", "-2.2%")))).toHaveLength(1);
  expect(found(notANumber, table(row("900", "450", "植树", "过半")))).toMatchObject([{ cells: "F5", facts: { fault: "text" } }]);
});

test("what is wanted is the office's own to mend", () => {
  expect(problemsOf(notANumber, table(row("九百", "450"))).map(({ addressee }) => addressee)).toEqual(["compiler"]);
  expect(problemsOf(notANumber, table(row("900", "四百五"))).map(({ addressee }) => addressee)).toEqual(["unit"]);
});

test("a column of words is no column of numbers", () => {
  expect(
    found(
      notANumber,
      [
        HEADER,
        ...["甲", "乙", "丙"].map((name, index) => `| ${index + 1} | ${name}项 | 建成 | 项 | 已开工 | | 城建办 |`),
        "| 4 | 植树 | 900 | 亩 | 450 | 50% | 林业站 |",
      ].join("\n"),
    ),
  ).toEqual([]);
});
