import { expect, test } from "@jest/globals";
import { countedNumbers } from "./counted-numbers";
import { PlainProse } from "./plain-prose";

test.each([
  ["改造34个小区", 34, "个"],
  ["种植2.18万亩", 21_800, "亩"],
  ["拨付2千万元", 20_000_000, "元"],
  ["总投资1.5万亿元", 1.5e12, "元"],
  ["惠及3百户", 300, "户"],
  ["铺管3千米", 3, "千米"],
])("%s counts %s %s", (text, value, measure) => {
  expect(countedNumbers(new PlainProse(text))).toMatchObject([{ value, measure }]);
});

test.each([
  ["新增3个", 0],
  ["种植2.18万亩", 50],
  ["种植2万亩", 5000],
])("%s is exact to %s", (text, tolerance) => {
  expect(countedNumbers(new PlainProse(text))[0]?.tolerance).toBe(tolerance);
});

test.each([
  // an order counts nothing, and of a range neither end is exact
  ["修建第3座人行桥", []],
  ["补植2200－2500株", ["2200株 about"]],
  ["种植40～50亩（含补植5亩）", ["40亩 about", "5亩 in 1"]],
  ["历时3个月，建成3个", ["3个"]],
])("%s counts %j", (text, expected) => {
  const told = countedNumbers(new PlainProse(text)).map(
    ({ value, measure, rough, depth }) => `${String(value)}${measure}${rough ? " about" : ""}${depth > 0 ? ` in ${String(depth)}` : ""}`,
  );
  expect(told).toEqual(expected);
});
