import { PlainProse } from "../text/plain-prose";
import { partsBehind, samePart } from "./parts";
import { scanFigures } from "./scan-figures";

function parts(text: string): readonly string[] {
  const [whole] = scanFigures(text);
  return whole ? partsBehind(new PlainProse(text), whole).map(({ name, figure }) => `${name} ${text.slice(figure.start, figure.end)}`) : [];
}

test.each<[string, string, readonly string[]]>([
  ["a list behind 其中", "改造农房60间，其中东镇40间、西镇20间", ["东镇 40间", "西镇 20间"]],
  ["up to the end of the sentence", "改造农房60间，其中东镇40间。西镇20间", ["东镇 40间"]],
  ["a semicolon ends it, too", "改造农房60间，其中东镇40间；西镇20间", ["东镇 40间"]],
  ["but for a list that a colon opens", "改造农房60间，其中：东镇40间；西镇20间", ["东镇 40间", "西镇 20间"]],
  ["in brackets", "改造农房60间（其中东镇40间、西镇20间），投资300万元", ["东镇 40间", "西镇 20间"]],
  ["other measures are no part", "改造农房60间，其中东镇40间、投资300万元", ["东镇 40间"]],
  ["another amount of the sentence has them", "改造农房60间，投资300万元，其中县级资金200万元", []],
  ["of another sentence", "改造农房60间。其中东镇40间", []],
  ["more than the whole is parts of something else", "改造农房60间，其中东镇40间、西镇21间", []],
  ["by rounding a little more", "造林0.3万亩，其中东镇1501亩、西镇1510亩", ["东镇 1501亩", "西镇 1510亩"]],
  ["another time is no part", "改造农房60间，其中去年40间", []],
  ["named behind", "引进项目60个，其中40个为加工项目", ["加工项目 40个"]],
  ["a second 其中 is of the part before it", "改造农房60间，其中东镇40间，其中北村10间", ["东镇 40间"]],
  ["a range is none", "改造农房60间，其中东镇30-40间", []],
])("%s", (_, text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  ["东镇农房", "东镇农房", true],
  ["东镇农房改造", "东镇农房改建", true],
  ["东镇农房", "东镇", false],
  ["东镇", "东镇农房", false],
  ["东镇", "西镇", false],
])("%s and %s", (a, b, expected) => {
  expect(samePart(a, b)).toBe(expected);
});
