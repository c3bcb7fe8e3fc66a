import { expect, test } from "@jest/globals";
import { countedNumbers } from "./counted-numbers";

test.each([
  ["改造34个小区", 34, "个"],
  ["种植2.18万亩", 21_800, "亩"],
  ["拨付2千万元", 20_000_000, "元"],
  ["总投资1.5万亿元", 1.5e12, "元"],
  ["惠及3百户", 300, "户"],
  ["铺管3千米", 3, "千米"],
])("%s counts %s %s", (text, value, measure) => {
  expect(countedNumbers(text)).toMatchObject([{ value, measure }]);
});

test.each([
  ["新增3个", 0],
  ["种植2.18万亩", 50],
  ["种植2万亩", 5000],
])("%s is exact to %s", (text, tolerance) => {
  expect(countedNumbers(text)[0]?.tolerance).toBe(tolerance);
});
