import type { CellValue } from "../grid/cell-value";
import { cellText, foldWidth, hasBlank, isBlank, trimBlanks, withoutBlanks } from "./cell-text";

test.each<[CellValue, string]>([
  [null, ""],
  ["　照 录\n", "　照 录\n"],
  [12, "12"],
  [0.1 + 0.2, "0.3"],
  [-1.5, "-1.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ date: 43_646 }, "2019年6月30日"],
  [{ date: 43_646.75 }, "2019年6月30日"],
  // no sheet shows a day behind the last one, or before the first
  [{ date: 2_958_465 }, "9999年12月31日"],
  [{ date: 2_958_466 }, "2958466"],
  [{ date: -1 }, "-1"],
  [{ error: "#DIV/0!" }, "#DIV/0!"],
])("%j reads %j", (value, expected) => {
  expect(cellText(value)).toBe(expected);
});

test.each([
  ["东 渠\n衬　砌\u200b", "东渠衬砌"],
  ["东渠", "东渠"],
])("%j without blanks is %j", (text, expected) => {
  expect(withoutBlanks(text)).toBe(expected);
});

test.each([
  ["", true],
  [" \n\t　\u200b\ufeff", true],
  ["\u3000", true],
  [" x", false],
  ["~", false],
  ["!", false],
  ["。", false],
  ["𠮷", false],
])("%j is blank: %s", (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});

test.each([
  ["东渠", false],
  ["东渠 ", true],
  [" 东渠", true],
  ["东\u200b渠", true],
])("%j has a blank: %s", (text, expected) => {
  expect(hasBlank(text)).toBe(expected);
});

test.each([
  ["　东 渠\n", "东 渠"],
  ["\ufeff东渠\u200b", "东渠"],
  ["东渠", "东渠"],
  [" \n", ""],
])("%j trimmed is %j", (text, expected) => {
  expect(trimBlanks(text)).toBe(expected);
});

test.each([
  ["ＡＢ１２％　－／", "AB12% -/"],
  // what Chinese text has of its own stays
  ["，：；（）？！～", "，：；（）？！~"],
  ["已是半角", "已是半角"],
])("%j folded is %j", (text, expected) => {
  expect(foldWidth(text)).toBe(expected);
});
