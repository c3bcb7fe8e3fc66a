import { behindLead, clauseAround, clausesOf, endsSegment, sentenceAround, sentencesOf } from "./clauses";

const TEXT = "1. 东渠已衬砌，投资1,200万元。西坝未动工；\n（2）南桥架梁，正在铺装";
const at = (word: string): number => TEXT.indexOf(word);

test.each([
  ["衬砌", "东渠已衬砌", "东渠已衬砌，投资1,200万元"],
  // a comma between digits ends nothing
  ["200", "投资1,200万元", "东渠已衬砌，投资1,200万元"],
  ["未动工", "西坝未动工", "西坝未动工"],
  ["架梁", "南桥架梁", "南桥架梁，正在铺装"],
  ["铺装", "正在铺装", "南桥架梁，正在铺装"],
])("around %j stand the clause %j and the sentence %j", (word, clause, sentence) => {
  const textOf = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);
  expect([textOf(clauseAround(TEXT, at(word))), textOf(sentenceAround(TEXT, at(word)))]).toEqual([clause, sentence]);
});

test("a place in the list number itself has its stretch begin there", () => {
  expect(sentenceAround("1. 东渠", 0)).toEqual({ start: 0, end: 5 });
});

test("a text without an end is walked through no further than two thousand characters", () => {
  const long = "渠".repeat(5000);
  expect(sentenceAround(long, 2500)).toEqual({ start: 500, end: 4500 });
  expect(clauseAround(long, 2500)).toEqual({ start: 500, end: 4500 });
});

test.each([
  ["1. 东渠", 3],
  ["12、东渠", 3],
  ["（3）　东渠", 4],
  ["(3)东渠", 3],
  ["  3．东渠", 4],
  // no list numbers
  ["1.5公里", 0],
  ["123、东渠", 0],
  ["3座桥", 0],
  ["（东渠）", 0],
  ["3", 0],
  ["  东渠", 2],
])("behind the lead of %j is %j", (text, expected) => {
  expect(behindLead(text, 0, text.length)).toBe(expected);
});

test.each([
  ["完成情况：东渠已通", "：", true],
  ["完成情况:东渠已通", ":", true],
  ["9:30开工", ":", false],
  ["东渠，西坝", "，", true],
  ["1,200万元", ",", false],
  ["东渠、西坝", "、", false],
])("in %s a segment ends at %s: %s", (text, sign, expected) => {
  expect(endsSegment(text, text.indexOf(sign))).toBe(expected);
});

test("clauses leave out empty ones, sentences also those of one character", () => {
  const texts = (text: string, found: readonly { start: number; end: number }[]): string[] => found.map(({ start, end }) => text.slice(start, end));
  const text = "东渠，，已通。好。西坝；；南桥";
  expect(texts(text, clausesOf(text))).toEqual(["东渠", "已通", "好", "西坝", "南桥"]);
  expect(texts(text, sentencesOf(text))).toEqual(["东渠，，已通", "西坝", "南桥"]);
  expect(texts(text, clausesOf(text, 4, 6))).toEqual(["已通"]);
  expect(texts(text, sentencesOf(text, 0, 2))).toEqual(["东渠"]);
});
