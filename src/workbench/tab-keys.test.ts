import { tabForKey } from "./tab-keys";

test.each([
  ["ArrowLeft", 1, "甲"],
  ["ArrowLeft", 0, "甲"],
  ["ArrowRight", 1, "丙"],
  ["ArrowRight", 2, "丙"],
  ["Home", 2, "甲"],
  ["End", 0, "丙"],
  ["Enter", 1, undefined],
  ["Delete", 1, undefined],
])("%s at tab %i", (key, at, expected) => {
  expect(tabForKey(key, ["甲", "乙", "丙"], at)).toBe(expected);
});

test("no tabs, none to go to", () => {
  expect(["ArrowLeft", "ArrowRight", "Home", "End"].map((key) => tabForKey(key, [], 0))).toEqual([undefined, undefined, undefined, undefined]);
});
