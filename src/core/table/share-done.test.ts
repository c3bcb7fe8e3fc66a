import { shareDone } from "./share-done";

test.each([
  ["alike", { planned: 200, actual: 50 }, 0.25],
  ["8600万元 of 1.2亿元", { planned: 1.2, actual: 8600, amountRatio: 0.0001 }, 0.7166666666666667],
  ["nobody can tell in what one counts", { planned: 120000000, actual: 8600, amountRatio: null }, null],
  ["nothing planned", { planned: 0, actual: 5 }, null],
  ["no amount", { planned: null, actual: 5 }, null],
])("%s", (_, leaf, share) => {
  expect(shareDone(leaf)).toBe(share);
});
