import { found, fixedBy } from "../../../../test/fixtures/check-rule";
import { serialMissing } from "./missing";

const table = (...serials: string[]): string =>
  ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...serials.map((serial, index) => `| ${serial} | 修建第${index + 1}座桥。 | 交通所 | 已开工。 |`)].join("\n");

test("every item has its serial, and a table that numbers nothing", () => {
  expect(found(serialMissing, table("1", "2", "3"))).toEqual([]);
  expect(found(serialMissing, table("", "", "", "", "1"))).toEqual([]);
});

test("lost serials are one problem, filled in where the gap fits exactly", () => {
  const text = table("1", "", "3", "4", "", "", "7", "", "10");
  expect(found(serialMissing, text)).toEqual([{ cells: "A3 A6 A7 A9", facts: { count: 4, expected: "2、5、6", told: 3 } }]);
  const fixed = fixedBy(serialMissing, text);
  expect(fixed.changed).toEqual(["A3=2", "A6=5", "A7=6"]);
  expect(fixed.left.map(({ facts }) => facts)).toEqual([{ count: 1, expected: "", told: 0 }]);
});

test("where numbering starts again in each section, the numbers carry the section", () => {
  const text = `
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 一、农业 | < | < | < |
    | 1 | 修建东渠。 | 水利站 | 已开工。 |
    | 2 | 修建西坝。 | 水利站 | 已开工。 |
    | 二、教育 | < | < | < |
    | 1 | 新建小学。 | 教育办 | 已开工。 |
    |   | 新建中学。 | 教育办 | 已开工。 |
    | 3 | 新建书屋。 | 文化站 | 已开工。 |
  `;
  expect(found(serialMissing, text)[0]?.facts).toEqual({ count: 1, expected: "二—2", told: 1 });
});
