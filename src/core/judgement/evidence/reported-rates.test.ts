import { PACE_RATIOS } from "../pace-ratios";
import type { SuggestionContext } from "../suggestion-context";
import { Amounts } from "./amounts";
import { againstPace, ownPace } from "./reported-rates";

const context: SuggestionContext = { pace: null, asOf: null, targetDue: "year", stage: null, plannedIn: "", words: null, ratios: PACE_RATIOS };

test.each([
  // nothing done: no lag while fewer than five points were due
  [0, 4.5, "mostly-on-track 0.45, 4.5 behind 4.5"],
  [0, 5, "not-started 0.5, 5 behind 5"],
  [0, 5.1, "not-started 0.5, 5.1 behind 5.1"],
  [1, 60, "lagging 0.8, 59 behind 60"],
  // before any of it is due
  [0, 0, "on-track 0.35"],
  [3, 0, "on-track 0.35"],
  // ahead: by a part of it, and by points
  [92, 80, "ahead 0.45"],
  [91, 80, "on-track 0.35"],
  [23, 20, "ahead 0.45"],
  [12, 10, "on-track 0.35"],
  [13, 10, "ahead 0.45"],
  // at its pace, a little behind
  [76, 80, "on-track 0.35"],
  [75, 80, "mostly-on-track 0.45, 5 behind 80"],
  [64, 80, "mostly-on-track 0.45, 16 behind 80"],
  [63, 80, "lagging 0.65, 17 behind 80"],
  // few points, however small the share of what was due
  [4, 8, "mostly-on-track 0.45, 4 behind 8"],
  [3, 8, "lagging 0.8, 5 behind 8"],
  // clearly behind
  [24, 50, "lagging 0.65, 26 behind 50"],
  [23, 50, "lagging 0.8, 27 behind 50"],
])("%d %% done where %d %% were due: %s", (percent, pace, expected) => {
  const { status, weight, pointsBehind, pace: due } = againstPace(percent, pace, context);
  expect(`${status} ${String(weight)}${pointsBehind === undefined ? "" : `, ${String(pointsBehind)} behind ${String(due)}`}`).toBe(expected);
});

test.each([
  ["1-6月完成55%。", 0.75, 0.5],
  ["1—9月，完成55%。", 0.75, 0.75],
  ["1至12月完成55%。", 0.9, 0.9],
  // no later than the table's day, no month that there is
  ["1-11月完成55%。", 0.75, 0.75],
  ["1-13月完成55%。", 0.75, 0.75],
  ["1-0月完成55%。", 0.75, 0.75],
  // 11-12月 does not begin with January, and another sentence speaks of other months
  ["11-3月完成55%。", 0.75, 0.75],
  ["1-3月开工。完成55%。", 0.75, 0.75],
  ["完成55%（1-6月）。", 0.75, 0.5],
])("%s, where the table's pace is %d: %d", (text, pace, expected) => {
  expect(ownPace(new Amounts(text), text.indexOf("55"), pace)).toBe(expected);
});

test("without a pace there is none of its own months", () => {
  expect(ownPace(new Amounts("1-6月完成55%。"), 6, null)).toBeNull();
});
