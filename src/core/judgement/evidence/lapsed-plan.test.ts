import type { PlainDate } from "../../text/plain-date";
import type { Leaf } from "../../table/progress-table";
import { PACE_RATIOS } from "../pace-ratios";
import { JudgedLeaf } from "./judged-leaf";
import { lapsedPlans } from "./lapsed-plan";

const leafOf = (progress: string): Leaf => ({
  key: "a1",
  row: 3,
  fields: { progress: { text: progress, pieces: [] } },
  leadUnits: [],
  units: [],
  supportUnits: [],
  persons: [],
  deadline: null,
  planned: null,
  actual: null,
  rate: null,
  progress,
  tag: null,
  status: null,
});

const found = (progress: string, asOf: PlainDate | null = "2024-09-30", pace: number | null = 0.75): string[] =>
  lapsedPlans
    .look(new JudgedLeaf(leafOf(progress), { asOf, pace, targetDue: "year", stage: null, plannedIn: "", words: null, ratios: PACE_RATIOS }), [])
    .map(({ at, text }) => {
      expect(progress.slice(at.start, at.end)).toBe(text);
      return text;
    });

test.each([
  ["正在浇筑墩台，预计6月底完工。", ["预计6月底完工"]],
  ["施工图正在审查；计划于2024年8月上旬开工建设。", ["计划于2024年8月上旬开工建设"]],
  ["拟2023年12月前竣工。", ["拟2023年12月前竣工"]],
])("a plan whose month is over: %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["a month to come", "预计12月底完工；力争2025年3月通车。"],
  ["the month itself", "计划9月底前完成主体。"],
  ["what was kept after all", "计划8月开工，目前已进场；原定安排不变。"],
  ["what was planned once", "原计划6月完工，现工期重新排定。"],
  ["months that were counted", "按照计划1-8月完成采摘。"],
  ["no plan", "6月底完工。"],
])("nothing from %s", (_, text) => {
  expect(found(text)).toEqual([]);
});

test("nothing where the table says no period", () => {
  expect(found("预计6月底完工。", "2026-01-15", null)).toEqual([]);
  expect(found("预计6月底完工。", null, null)).toEqual([]);
});
