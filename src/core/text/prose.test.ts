import { bracketsOf } from "./brackets";
import { clauseAround, clausesOf, sentenceAround, sentencesOf } from "./clauses";
import { countedNumbers } from "./counted-numbers";
import { PlainProse } from "./plain-prose";
import { percentages } from "./percentages";
import { Prose } from "./prose";
import { quantities } from "./quantities";
import { mainPoints } from "./text-points";

const TEXT = "1. 东渠已衬砌8公里，完成60%。\n2. 西坝未动工；南桥12座（含引桥）";

test("a prose has what its readers find in its text", () => {
  const prose = new Prose(TEXT);
  expect(prose.points).toEqual(mainPoints(TEXT));
  expect(prose.sentences).toEqual(sentencesOf(TEXT));
  expect(prose.clauses).toEqual(clausesOf(TEXT));
  expect(prose.brackets).toEqual(bracketsOf(TEXT));
  expect(prose.quantities).toEqual(quantities(TEXT));
  expect(prose.percentages).toEqual(percentages(TEXT));
  expect(prose.countedNumbers).toEqual(countedNumbers(new PlainProse(TEXT)));
  expect(prose.clauseAround(TEXT.indexOf("未"))).toEqual(clauseAround(TEXT, TEXT.indexOf("未")));
  expect(prose.sentenceAround(TEXT.indexOf("完成"))).toEqual(sentenceAround(TEXT, TEXT.indexOf("完成")));
});

test("times are those of a day", () => {
  const prose = new Prose("6月底完成，明年投用");
  expect(prose.dates("2025-03-01").map(({ to }) => to)).toEqual(["2025-06-30", "2026-12-31"]);
  expect(prose.dates("2025-03-01")).toBe(prose.dates("2025-03-01"));
  expect(prose.dates("2024-03-01").map(({ to }) => to)).toEqual(["2024-06-30", "2025-12-31"]);
});

test("a reader is asked once for a text, and again for another one", () => {
  const reader = jest.fn(({ text }: Prose) => text.length);
  const [one, other] = [new Prose(TEXT), new Prose("西坝")];
  expect([one.read(reader), one.read(reader), other.read(reader), one.read(reader)]).toEqual([TEXT.length, TEXT.length, 2, TEXT.length]);
  expect(reader).toHaveBeenCalledTimes(2);
});

test("a reader that finds nothing is not asked again", () => {
  const reader = jest.fn(() => undefined);
  const prose = new Prose(TEXT);
  prose.read(reader);
  prose.read(reader);
  expect(reader).toHaveBeenCalledTimes(1);
});
