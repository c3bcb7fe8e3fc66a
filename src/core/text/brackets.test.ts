import { bracketAround, bracketsOf, depthAt } from "./brackets";

test.each([
  ["改造农房60间", []],
  ["改造60间（其中东镇40间）", ["1 其中东镇40间"]],
  ["half-width (东镇) and full （西镇）", ["1 东镇", "1 西镇"]],
  // their order is that in which they begin
  ["（甲（乙）丙）（丁）", ["1 甲（乙）丙", "2 乙", "1 丁"]],
  ["（）", ["1 "]],
  // nobody closes it: it ends with its line, and with it those that stand in it
  ["（甲\n乙）丙", ["1 甲"]],
  ["（甲（乙\n丙）", ["1 甲（乙", "2 乙"]],
  ["（甲（乙）丙", ["1 甲（乙）丙", "2 乙"]],
  // what closes nothing
  ["1）甲2）乙（丙）", ["1 丙"]],
])("%j holds %j", (text, expected) => {
  expect(bracketsOf(text).map(({ start, end, depth }) => `${String(depth)} ${text.slice(start, end)}`)).toEqual(expected);
});

test("a place is in the innermost bracket that holds it", () => {
  const text = "零（甲（乙）丙）丁（戊）";
  const brackets = bracketsOf(text);
  const around = [..."零甲乙丙丁戊"].map((sign) => {
    const one = bracketAround(brackets, text.indexOf(sign));
    return one === null ? null : text.slice(one.start, one.end);
  });
  expect(around).toEqual([null, "甲（乙）丙", "乙", "甲（乙）丙", null, "戊"]);
  expect([..."零甲乙丙丁戊"].map((sign) => depthAt(brackets, text.indexOf(sign)))).toEqual([0, 1, 2, 1, 0, 1]);
});

test("its signs stand outside of it", () => {
  const brackets = bracketsOf("甲（乙）丙");
  expect([0, 1, 2, 3, 4].map((at) => depthAt(brackets, at))).toEqual([0, 0, 1, 0, 0]);
});
