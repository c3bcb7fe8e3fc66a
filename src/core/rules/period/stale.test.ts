import { found } from "../../../../test/fixtures/check-rule";
import { periodStale } from "./stale";

const table = (title: string, ...texts: string[]): string =>
  [
    `| ${title} | < | < | < |`,
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
    ...texts.map((text, index) => `| ${index + 1} | 第${index + 1}项工作。 | 经发办 | ${text} |`),
  ].join("\n");
const NINE = "东河镇2024年重点工作1-9月进展情况表";

test.each([
  "1-9月完成投资300万元，扭转1-8月下降势头。",
  "截至9月底，已完成两座。",
  "1-8月完成投资260万元，1-9月完成投资300万元。",
  "8月18日召开协调会。",
  "印发《2024年1-8月工作通报》。",
  "编写了2024年1-8月受理情况报告3期。",
  "预计1-8月完成招标2项。",
  "计划截至8月底完成两座。",
  "1-8月为施工准备期。",
  "增速比1-8月提高2个百分点。",
])("%s", (text) => {
  expect(found(periodStale, table(NINE, text))).toEqual([]);
});

test.each([
  ["1-8月完成投资260万元。", "1-8月"],
  ["2024年1至6月，合格率为94.8%。", "2024年1至6月"],
  ["前8个月完成投资260万元。", "前8个月"],
  ["清查企业12家，截至8月底已整治9家。", "截至8月底"],
  ["截至2023年9月，已完成主体工程。", "截至2023年9月"],
  // a later time in the same sentence is no way out where it is old, too
  ["截至7月底开工6座，较1-6月少1座。", "截至7月底"],
])("%s", (text, time) => {
  expect(found(periodStale, table(NINE, text))).toEqual([{ cells: "D3", facts: { items: ["第1项"], times: [time], year: 2024, month: 9 } }]);
});

test("a table of a whole year is filled in all year round; an earlier year is old there too", () => {
  const year = "东河镇2024年重点工作进展情况表";
  expect(found(periodStale, table(year, "1-8月完成投资260万元。"))).toEqual([]);
});

test("where most rows have figures of one earlier month it is said once", () => {
  const texts = [1, 2, 3, 4].map((number) => `1-8月完成投资${number}0万元。`);
  expect(found(periodStale, table(NINE, ...texts, "1-9月完成投资9万元。"))).toMatchObject([{ cells: "D3 D4 D5 D6", facts: { times: ["1-8月"] } }]);
});
