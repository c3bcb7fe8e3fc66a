import type { PlainDate } from "../../text/plain-date";
import type { Leaf } from "../../table/progress-table";
import type { Evidence } from "../evidence";
import type { SuggestionContext } from "../suggestion-context";
import { PACE_RATIOS } from "../pace-ratios";
import { passedDeadline } from "./passed-deadline";
import { JudgedLeaf } from "./judged-leaf";

const leafDue = (deadline: PlainDate | null, written: string): Leaf => ({
  key: "a1",
  row: 3,
  fields: { deadline: { text: written, pieces: [] } },
  leadUnits: [],
  units: [],
  supportUnits: [],
  persons: [],
  deadline,
  planned: null,
  actual: null,
  rate: null,
  progress: "",
  tag: null,
  status: null,
});

const on = (asOf: PlainDate | null): SuggestionContext => ({
  pace: null,
  asOf,
  targetDue: "year",
  stage: null,
  plannedIn: "",
  words: null,
  ratios: PACE_RATIOS,
});

const said = (speaksFor: Evidence["speaksFor"], weight: number): Evidence => ({
  kind: "phrase",
  at: { field: "progress", start: 0, end: 3 },
  text: "已完工",
  speaksFor,
  weight,
});

const found = (deadline: PlainDate | null, asOf: PlainDate | null, told: readonly Evidence[] = [], written = "2024年5月底前"): Evidence[] => [
  ...passedDeadline.look(new JudgedLeaf(leafDue(deadline, written), on(asOf)), told),
];

test("a deadline that has passed is a hint, at its place in the cell", () => {
  expect(found("2024-05-31", "2024-06-30", [], " 2024年5月底前\n")).toEqual([
    { kind: "deadline", at: { field: "deadline", start: 1, end: 10 }, text: "2024年5月底前", speaksFor: "lagging", weight: 0.25 },
  ]);
});

test.each([
  ["nothing else", said("on-track", 0.2), 0.25],
  ["what only waits", said("lagging", 0.2), 0.25],
  ["a part that is not done", said("lagging", 0.3), 0.45],
  ["what has not begun", said("not-started", 0.65), 0.45],
])("beside %s it weighs %s", (_, told, weight) => {
  expect(found("2024-05-31", "2024-06-30", [told])[0]?.weight).toBe(weight);
});

test.each([
  ["正在砌围墙。", 0.45],
  ["正砌围墙。", 0.45],
  ["正与设计单位对接。", 0.45],
  ["正按图纸铺装。", 0.45],
  ["方正小区的路面平整。", 0.25],
])("where nothing but the task says what was wanted, %s weighs %s", (progress, weight) => {
  const due = leafDue("2024-05-31", "2024年5月底前");
  const leaf = { ...due, progress, fields: { ...due.fields, progress: { text: progress, pieces: [] } } };
  expect(passedDeadline.look(new JudgedLeaf(leaf, on("2024-06-30")), [])[0]?.weight).toBe(weight);
});

test.each<[string, PlainDate | null, PlainDate | null]>([
  ["the day itself", "2024-06-30", "2024-06-30"],
  ["a day to come", "2024-12-31", "2024-06-30"],
  ["a leaf without a deadline", null, "2024-06-30"],
  ["a table of no known day", "2024-05-31", null],
])("nothing from %s", (_, deadline, asOf) => {
  expect(found(deadline, asOf)).toEqual([]);
});

test.each([
  ["words of completion", said("completed", 0.35), 0],
  ["what is ahead", said("ahead", 0.6), 0],
  ["a weak word of completion", said("completed", 0.3), 1],
  ["work that goes on", said("on-track", 0.6), 1],
  ["what lags anyway", said("lagging", 0.9), 1],
])("beside %s", (_, told, count) => {
  expect(found("2024-05-31", "2024-06-30", [said("on-track", 0.2), told])).toHaveLength(count);
});
