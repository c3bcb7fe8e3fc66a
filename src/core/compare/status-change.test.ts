import { STATUSES, type Status } from "../terms/status";
import { isBehind, isPaused, statusChange } from "./status-change";

/** What became of each status (a line) in each other one (in the order of the lines). */
const BECAME: { readonly [S in Status]: string } = {
  completed: "unchanged changed changed changed newly-behind paused changed changed changed changed changed",
  ahead: "newly-completed unchanged changed changed newly-behind paused changed changed changed changed changed",
  "on-track": "newly-completed changed unchanged changed newly-behind paused changed changed changed changed changed",
  "mostly-on-track": "newly-completed changed changed unchanged newly-behind paused changed changed changed changed changed",
  lagging: "newly-completed recovered recovered recovered still-behind paused changed changed changed changed recovered",
  suspended: "newly-completed resumed resumed resumed newly-behind still-paused changed changed changed changed resumed",
  terminated: "newly-completed changed changed changed newly-behind paused unchanged changed changed changed changed",
  adjusted: "newly-completed changed changed changed newly-behind paused changed unchanged changed changed changed",
  "not-started": "newly-completed changed changed changed newly-behind paused changed changed unchanged changed changed",
  "not-assessed": "newly-completed changed changed changed newly-behind paused changed changed changed unchanged changed",
  "long-term": "newly-completed changed changed changed newly-behind paused changed changed changed changed unchanged",
};
const ORDER = Object.keys(BECAME).filter((word): word is Status => STATUSES.some((status) => status === word));

test("what becomes of every status in every other", () => {
  expect(ORDER).toHaveLength(STATUSES.length);
  expect(ORDER.map((before) => ORDER.map((now) => statusChange(before, now)).join(" "))).toEqual(ORDER.map((before) => BECAME[before]));
});

test("of a leaf without a status nothing is said", () => {
  expect([statusChange(null, "completed"), statusChange("completed", null), statusChange(null, null)]).toEqual(["untagged", "untagged", "untagged"]);
});

test("lagging alone is behind, suspended alone is paused", () => {
  expect([ORDER.filter(isBehind), ORDER.filter(isPaused), isBehind(null), isPaused(null)]).toEqual([["lagging"], ["suspended"], false, false]);
});
