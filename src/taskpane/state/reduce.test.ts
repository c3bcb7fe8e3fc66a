import type { PaneEvent } from "./pane-event";
import { initialState, type PaneState } from "./pane-state";
import { reduce } from "./reduce";

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);

test("the live region empties when an action begins, and then says how it ended", () => {
  expect(after({ kind: "told", text: "已打开" }, { kind: "job-began", job: "read" })).toMatchObject({
    told: "",
    job: { kind: "read", slow: false, cancelling: false },
  });
  expect(after({ kind: "job-began", job: "read" }, { kind: "job-ended", told: "已读取：…" })).toMatchObject({ told: "已读取：…", job: null });
});

test("what a job says after its end changes nothing", () => {
  expect(after({ kind: "job-slow" }, { kind: "job-progressed", done: 1, total: 2 }, { kind: "job-cancelling" }).job).toBeNull();
});

test("another workbook: nothing of the one before is left but the running job and what the person prefers", () => {
  const state = after(
    { kind: "job-began", job: "open" },
    { kind: "check-grouped", grouping: "unit" },
    { kind: "tab-chosen", tab: "check" },
    { kind: "searched", text: "甲" },
    { kind: "workbook-replaced" },
  );
  expect(state).toEqual({ ...initialState, job: state.job, checkGrouping: "unit" });
  expect(state.job?.kind).toBe("open");
});

test("a report is chosen once and taken away whole", () => {
  const on: PaneEvent = { kind: "report-chosen", report: "problems", on: true };
  expect(after(on, on).chosenReports).toEqual(["summary", "lagging", "problems"]);
  expect(after(on, { ...on, on: false }).chosenReports).toEqual(["summary", "lagging"]);
});

test("events about a table are nothing without one", () => {
  expect(after({ kind: "sheet-changed" }, { kind: "statuses-chosen", choices: [{ leaf: "1", status: "lagging" }] }).sheet).toEqual({ kind: "unread" });
});

test.each<[string, PaneEvent]>([
  ["grouped anew", { kind: "check-grouped", grouping: "unit" }],
  ["filtered", { kind: "check-filtered", filter: "error" }],
  ["of one unit", { kind: "unit-chosen", unit: "城建办" }],
  ["searched", { kind: "searched", text: "桥" }],
])("what was open is closed where the list is %s", (_, event) => {
  expect(after({ kind: "entry-opened", key: "a" }).openEntry).toBe("a");
  expect(after({ kind: "entry-opened", key: "a" }, event).openEntry).toBeNull();
});
