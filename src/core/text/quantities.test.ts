import { expect, test } from "@jest/globals";
import { quantities } from "./quantities";

test.each([
  ["造林2公顷", 30, "亩"],
  ["清淤3.5公里", 3500, "米"],
  ["补助1.2万元", 12_000, "元"],
  ["改造十二座公厕", 12, "座"],
])("%s is %s %s", (text, value, measure) => {
  expect(quantities(text).map((one) => [one.value, one.measure])).toEqual([[value, measure]]);
});
