import { readText } from "../../../test/fixtures/reading";
import { leafReference, shortQuote } from "./leaf-reference";

test.each<[string, number, string]>([
  ["修桥三座", 4, "修桥三座"],
  ["修桥三座。", 4, "修桥三座……"],
  ["修桥 \n 三座", 9, "修桥三座"],
  [" 修桥  三座 ", 9, "修桥 三座"],
  // a character of two code units is one, and never cut
  ["𠮷𠮷桥", 2, "𠮷𠮷……"],
  ["\uffff桥路", 2, "\uffff桥……"],
  ["", 4, ""],
])("%j, at most %d characters: %j", (text, most, expected) => {
  expect(shortQuote(text, most)).toBe(expected);
});

test("thirty characters where nobody says how many", () => {
  expect(shortQuote("桥".repeat(30))).toBe("桥".repeat(30));
  expect(shortQuote("桥".repeat(31))).toBe(`${"桥".repeat(30)}……`);
});

test("a sub-task is named where its item has several, by sixteen characters", () => {
  const table = readText(`
    | 石桥镇2025年重点工作进展情况表 | < | < | < | < |
    | 序号 | 工作任务 | 子任务 | 责任单位 | 进展情况 |
    | 1 | 修桥。 | 东桥 | 交通办 | 桥墩完工。 |
    | ^ | ^ | 西桥两侧引道拓宽改造以及人行道铺设 | 交通办 | 路基压实。 |
    | 2 | 修路。 | 东路 | 交通办 | 路面通车。 |
  `);
  expect(table.items.flatMap((item) => item.leaves.map((leaf) => leafReference(item, leaf)))).toEqual([
    "第1项（东桥）",
    "第1项（西桥两侧引道拓宽改造以及人行道铺……）",
    "第2项",
  ]);
});
