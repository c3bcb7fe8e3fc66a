import { untilOf } from "./figure-times";

test.each<[string, string, string | null]>([
  ["the half-year", "上半年改造农房#间", "2025-06-30"],
  ["the first quarters", "前三季度改造农房#间", "2025-09-30"],
  ["a quarter", "二季度改造农房#间", "2025-06-30"],
  ["months", "1-5月份改造农房#间", "2025-05-31"],
  ["of its own year", "2024年1-5月份改造农房#间", "2024-05-31"],
  ["the last time before it", "1-5月改造农房3间，1-8月改造农房#间", "2025-08-31"],
  ["not one behind it", "1-5月改造农房#间，1-8月种树9棵", "2025-05-31"],
  ["of a sentence before, in the same paragraph", "1-5月进展顺利。改造农房#间", "2025-05-31"],
  ["not of another paragraph", "1-5月进展顺利。\n改造农房#间", null],
  ["of a plan", "计划上半年改造农房#间", null],
  ["the target of a stage", "上半年目标改造农房#间", null],
  ["last year's", "去年上半年改造农房#间", null],
  ["no time", "改造农房#间", null],
])("%s", (_, marked, expected) => {
  const at = marked.indexOf("#");
  expect(untilOf(marked.replace("#", "6"), at, 2025)).toBe(expected);
});
