import { textGrid } from "../../../test/fixtures/text-grid";
import { buildVocabulary } from "../terms/vocabulary";
import { holdsNumbers, holdsSomeNumbers, KINDS, namesEach, profileColumn, shareOf, type ColumnProfile } from "./column-profile";
import { viewGrid } from "./sheet-view";

const vocabulary = buildVocabulary();

/** The profile of a column of cells, written with strokes between them. */
function profile(cells: string, heading = "标题"): ColumnProfile {
  const rows = [heading, ...cells.split("|").map((cell) => cell.trim())];
  return profileColumn(viewGrid(textGrid(rows.map((cell) => `| ${cell} | 甲 |`).join("\n"))), 1, 2, rows.length, vocabulary, heading);
}

const kinds = (cells: string): string => {
  const found = profile(cells).kinds;
  return KINDS.flatMap((kind) => (found[kind] === 0 ? [] : [`${kind} ${String(found[kind])}`])).join(", ");
};

test.each([
  ["12 | 0.5 | 1.5 | 1.6", "number 4, bare 4, share 2, code 4"],
  ["-0.1 | 0 | 2", "number 3, bare 3, share 1, code 1"],
  ["'12% | '85.5％", "number 2, bare 2, share 2"],
  ["3座 | 约200 | 1,200 | 90%以上", "number 4, bare 1"],
  // 2025.9 typed as a number is a month where no other number stands beside it
  ["2025.9 | 2025.12", "date 2, code 2"],
  ["2025.9", "date 1, code 1"],
  ["2025.9 | 8", "number 2, bare 2, code 1"],
  ["2025年9月 | 9月底前 | @45900", "date 3"],
  ["已完成 | 推进中 | 合格，已闭环", "status 3"],
  ["是 | 否", "answer 2"],
  ["√ | ×", "tick 2"],
  ["万元 | 公里 | （个）", "measure 3"],
  ["已支付40万元 | 已支付3200万元", "worded 2"],
  ["水务局、城建办 | 柳溪镇", "unit 2"],
  ["段誉 | 王语、萧峰", "person 2"],
  ["新建学校 | 3月移交水务局", ""],
  ["甲01 | TJ-2", "code 2"],
  ["一二三四五六七八九十一二 | 一二三四五六七八九十一二三", "prose 1"],
  ["/ | 无 | -", "answer 1"],
])("%s: %s", (cells, expected) => {
  expect(kinds(cells)).toBe(expected);
});

test("what holds nothing is not counted, nor a heading that is printed again, nor a cell merged over three columns", () => {
  expect(profile("甲 | / | | 标题 | 乙")).toMatchObject({ filled: 2, distinct: 2, length: 1 });
  // 已完成 under 已完成 is an answer
  expect(profile("已完成 | 已完成", "已完成")).toMatchObject({ filled: 2, distinct: 1 });
  const merged = (cells: string): number => profileColumn(viewGrid(textGrid(`| 标题 | 乙 | 丙 |\n${cells}`)), 1, 2, 9, vocabulary).filled;
  expect([merged("| 甲 | < | < |"), merged("| 甲 | < | 丁 |")]).toEqual([0, 1]);
});

test("running numbers begin with one, and numbers above one and a half are no shares", () => {
  expect(profile("1 | 2 | 3").runs).toBe(3);
  expect(profile("2 | 3 | 5").runs).toBe(1);
  expect(profile("1.5 | 1.6 | '160%").above).toBe(1);
});

test("no more than three hundred rows are looked at", () => {
  expect(profile(Array.from({ length: 320 }, (_, at) => `甲${String(at)}`).join("|")).filled).toBe(300);
});

test("cells merged down are counted, and each names something of its own only without them", () => {
  const spanned = profileColumn(viewGrid(textGrid("| 标题 | 乙 |\n| 甲 | 丁 |\n| ^ | 丁 |\n| 丙 | 丁 |")), 1, 2, 4, vocabulary);
  expect(spanned).toMatchObject({ filled: 2, spans: 1, distinct: 2 });
  expect([namesEach(spanned), namesEach(profile("甲 | 乙")), namesEach(profile("甲")), namesEach(profile("甲 | 甲"))]).toEqual([false, true, false, false]);
});

test.each([
  [2, 0, 2, true, true],
  [1, 0, 1, false, false],
  [7, 0, 10, true, true],
  [6, 0, 10, false, true],
  [2, 2, 10, false, true],
  [2, 1, 10, false, false],
  [1, 1, 5, false, true],
])("%d numbers and %d in words of %d cells: numbers %s, some numbers %s", (number, worded, filled, all, some) => {
  const counted = { ...profile("甲"), filled, kinds: { ...profile("甲").kinds, number, worded } };
  expect([holdsNumbers(counted), holdsSomeNumbers(counted)]).toEqual([all, some]);
});

test("a share is of the cells that are filled, and none of none", () => {
  expect(shareOf(profile("1 | 甲 | | 乙"), "number")).toBeCloseTo(1 / 3);
  expect(shareOf(profile(" | "), "number")).toBe(0);
});

test("a cell merged to the side alone spans no rows", () => {
  expect(profileColumn(viewGrid(textGrid("| 标题 | 乙 |\n| 甲 | < |\n| 丙 | 丁 |")), 1, 2, 3, vocabulary)).toMatchObject({ filled: 2, spans: 0 });
});
