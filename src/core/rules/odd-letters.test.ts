import { fixedBy, foundAt } from "../../../test/fixtures/check-rule";
import { textDoubledWord } from "./text/doubled-word";
import { BLANK_SIGNS, HALF_WIDTH, LINE_SIGNS, MANY_BLANKS_FROM, NEVER_TWICE, NO_BLANK_BEFORE, SINGLE_STOPS } from "./odd-letters";
import { textPunctuation } from "./text/punctuation";
import { textWhitespace } from "./text/whitespace";

const table = (progress: string): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | ${progress} |`;

test.each(NEVER_TWICE.map(({ word, but }) => [word, but ?? ""]))("%s typed twice is found, also at the beginning and at the end", (word, but) => {
  for (const text of [`本月${word}${word}桥面`, `${word}${word}桥面`, `本月桥面${word}${word}`]) expect(foundAt(textDoubledWord, table(text))).toEqual(["D2"]);
  for (const text of [`本月${word}桥面${word}`, `本月${word}`, ...[...but].map((letter) => `本月${word}${word}${letter}`)])
    expect(foundAt(textDoubledWord, table(text))).toEqual([]);
});

test.each(HALF_WIDTH.map(({ sign, full, ends }) => [sign, full, ends] as const))(
  "%s between Chinese characters becomes %s; at the end: %s",
  (sign, full, ends) => {
    expect(fixedBy(textPunctuation, table(`桥墩${sign}桥面已完工`)).changed).toEqual([`D2=桥墩${full}桥面已完工`]);
    expect(foundAt(textPunctuation, table(`桥墩已完工${sign}`))).toEqual(ends ? ["D2"] : []);
    expect(foundAt(textPunctuation, table(`长5${sign}3公里`))).toEqual([]);
  },
);

test.each([...SINGLE_STOPS])("%s twice is one too many; three, and two different ones, are left", (stop) => {
  expect(fixedBy(textPunctuation, table(`桥墩完工${stop}${stop}桥面待铺`)).changed).toEqual([`D2=桥墩完工${stop}桥面待铺`]);
  expect(foundAt(textPunctuation, table(`桥墩完工${stop}${stop}${stop}桥面待铺`))).toEqual([]);
  expect(foundAt(textPunctuation, table(`桥墩完工${stop}桥面${stop}`))).toEqual([]);
  expect(foundAt(textPunctuation, table(`桥墩完工${stop}。`))).toEqual(["D2"]);
});

test("brackets of half width around Chinese words, up to sixty letters", () => {
  expect(fixedBy(textPunctuation, table("东桥(老桥)已完工")).changed).toEqual(["D2=东桥（老桥）已完工"]);
  expect(foundAt(textPunctuation, table(`东桥(${"桥".repeat(60)})`))).toEqual(["D2"]);
  expect(foundAt(textPunctuation, table(`东桥(${"桥".repeat(61)})`))).toEqual([]);
  expect(foundAt(textPunctuation, table("东桥(K3+200)"))).toEqual([]);
});

test.each([...NO_BLANK_BEFORE])("no blank of any kind before %s, one or many", (sign) => {
  for (const blank of BLANK_SIGNS) {
    for (const many of [1, 2])
      expect(fixedBy(textWhitespace, table(`桥墩完工${blank.repeat(many)}${sign}桥面待铺`)).changed).toEqual([`D2=桥墩完工${sign}桥面待铺`]);
  }
  expect(foundAt(textWhitespace, table(`桥墩完工${sign}␣桥面待铺`))).toEqual([]);
});

test("so many blanks before a point are a line break, one less are not", () => {
  const text = (blanks: number): string => table(`1.桥墩完工${" ".repeat(blanks)}2.桥面待铺`);
  expect(foundAt(textWhitespace, text(MANY_BLANKS_FROM))).toEqual(["D2"]);
  expect(foundAt(textWhitespace, text(MANY_BLANKS_FROM - 1))).toEqual([]);
  expect(foundAt(textWhitespace, table(`1.桥墩完工${" ".repeat(MANY_BLANKS_FROM)}桥面待铺`))).toEqual([]);
});

test.each([...LINE_SIGNS].map((sign) => [sign.charCodeAt(0), sign] as const))("the sign %d is no blank of a text", (_, sign) => {
  expect(fixedBy(textWhitespace, table(`桥墩${sign}完工`)).changed).toEqual(["D2=桥墩完工"]);
});
