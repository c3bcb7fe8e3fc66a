import { impliedTarget } from "./implied-target";

test.each<[string, number, number, number, boolean, number | null]>([
  ["the only round number that gives the rate", 2979, 0.961, 1, true, 3100],
  ["one digit, of what is counted", 40, 0.5, 0, true, 80],
  ["cut off as often as rounded: 13 of 15 printed as 86.6", 13, 0.866, 1, true, 15],
  ["several alike tell none", 7, 0.45, 0, true, null],
  ["measured: by a rate with two decimals", 10.5, 0.7, 2, false, 15],
  ["measured: a rate without decimals leaves too much room", 10.5, 0.35, 0, false, 30],
  ["below one", 0.3, 0.5, 0, false, 0.6],
  ["counted things are never parts of one", 0.3, 0.5, 0, true, null],
  ["nothing reached tells nothing", 0, 0.5, 0, true, null],
  ["nor does a rate of nothing", 40, 0, 0, true, null],
  ["more than all", 45, 1.5, 0, true, 30],
])("%s", (_, value, rate, places, counted, expected) => {
  expect(impliedTarget(value, rate, places, counted)).toBe(expected);
});

/** Each stands at a bound of how wide a span may be, of how far a target may lie from the rate, or of cutting off and rounding. */
test.each<[number, number, number, boolean, number | null]>([
  [1, 0.16, 0, true, 6],
  [3, 0.03, 1, false, 100],
  [1, 0.19, 0, true, 5],
  [21, 1.39, 0, true, 15],
  [3, 0.38, 0, true, 8],
  [318, 1.33, 0, true, 240],
  [1, 1.01, 0, true, null],
  [1, 1.11, 0, false, 0.9],
  [85, 1.04, 0, true, 82],
  [420, 0.505, 1, true, null],
  [1, 0.13, 0, true, null],
  [2, 0.28, 0, false, null],
  [3, 0.093, 1, true, null],
  [85, 0.474, 1, true, null],
  [1, 0.2519, 2, false, null],
])("%d at %d with %d decimals, counted %s, is of %s", (value, rate, places, counted, expected) => {
  expect(impliedTarget(value, rate, places, counted)).toBe(expected);
});
