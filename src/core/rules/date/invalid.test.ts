import { found } from "../../../../test/fixtures/check-rule";
import { dateInvalid } from "./invalid";

const table = (...deadlines: string[]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 完成时限 | 进展情况 |",
    ...deadlines.map((deadline, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${deadline} | 已完成招标。 |`),
  ].join("\n");

test("dates, phrases, strokes and day numbers", () => {
  expect(found(dateInvalid, table("@43646", "2024年6月底", "2024.5.31", "二季度", "长期坚持", "/", "立行立改", "9月底前", ""))).toEqual([]);
});

test("a day that does not exist, and words that are no date", () => {
  expect(found(dateInvalid, table("2024年6月31日", "9月底前", "长期", "2024年9月", "老街桥头", "10月底前"))).toEqual([
    { cells: "D2", facts: { item: "第1项", heading: "完成时限", written: "2024年6月31日", noSuchDay: true } },
    { cells: "D6", facts: { item: "第5项", heading: "完成时限", written: "老街桥头", noSuchDay: false } },
  ]);
});

test("that it is done is an answer to when", () => {
  expect(found(dateInvalid, table("已完工", "9月底前", "已整改到位", "2024年9月", "10月底前", "已知晓情况"))).toMatchObject([{ cells: "D7" }]);
});

test("a column that mostly holds something else is no column of dates", () => {
  expect(found(dateInvalid, table("老街桥头", "东坡码头", "西山隧道", "9月底前"))).toEqual([]);
});
