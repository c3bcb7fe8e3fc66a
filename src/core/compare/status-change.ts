import type { Status } from "../terms/status";
import type { StatusChange } from "./comparison";

/** How a status is looked at from one period to the next. */
type Standing = "good" | "done" | "behind" | "paused" | "other";

const STANDING: { readonly [S in Status]: Standing } = {
  completed: "done",
  ahead: "good",
  "on-track": "good",
  "mostly-on-track": "good",
  lagging: "behind",
  suspended: "paused",
  terminated: "other",
  adjusted: "other",
  "not-started": "other",
  "not-assessed": "other",
  "long-term": "good",
};

export const isBehind = (status: Status | null): boolean => status !== null && STANDING[status] === "behind";
export const isPaused = (status: Status | null): boolean => status !== null && STANDING[status] === "paused";

/** What became of an item with these two statuses; null is none. */
export function statusChange(before: Status | null, now: Status | null): StatusChange {
  if (before === null || now === null) return "untagged";
  const [was, is] = [STANDING[before], STANDING[now]];
  if (is === "behind") return was === "behind" ? "still-behind" : "newly-behind";
  if (is === "paused") return was === "paused" ? "still-paused" : "paused";
  if (before === now) return "unchanged";
  if (is === "done") return was === "done" ? "unchanged" : "newly-completed";
  if (is === "good" && was === "behind") return "recovered";
  if (is === "good" && was === "paused") return "resumed";
  return "changed";
}
