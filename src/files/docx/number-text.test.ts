import { numberText } from "./number-text";

test.each([
  ["decimal", [1, 12], ["1", "12"]],
  ["decimalZero", [1, 12], ["01", "12"]],
  ["decimalFullWidth", [12], ["１２"]],
  ["decimalEnclosedCircle", [1, 20, 21, 50, 51], ["①", "⑳", "㉑", "㊿", "51"]],
  ["decimalEnclosedParen", [1, 21], ["⑴", "(21)"]],
  ["decimalEnclosedFullstop", [2], ["⒉"]],
  ["chineseCounting", [1, 10, 11, 20, 99, 100, 105], ["一", "十", "十一", "二十", "九十九", "一○○", "一○五"]],
  ["numberInDash", [3], ["- 3 -"]],
  ["001, 002, 003, ...", [7, 1234], ["007", "1234"]],
  [
    "chineseCountingThousand",
    [1, 10, 11, 20, 21, 100, 105, 110, 1234, 10000, 10010, 20005],
    ["一", "十", "十一", "二十", "二十一", "一百", "一百零五", "一百一十", "一千二百三十四", "一万", "一万零一十", "二万零五"],
  ],
  ["ideographDigital", [10, 21], ["一〇", "二一"]],
  ["chineseLegalSimplified", [1, 10, 23], ["壹", "壹拾", "贰拾叁"]],
  ["ideographTraditional", [1, 10, 11], ["甲", "癸", "甲"]],
  ["ideographZodiac", [12], ["亥"]],
  ["upperLetter", [1, 26, 27], ["A", "Z", "AA"]],
  ["lowerRoman", [4, 9, 14], ["iv", "ix", "xiv"]],
  ["none", [3], [""]],
  ["a format of tomorrow", [3], ["3"]],
])("%s", (format, values, texts) => {
  expect(values.map((value) => numberText(value, format))).toEqual(texts);
});
