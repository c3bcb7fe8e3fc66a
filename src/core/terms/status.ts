/** The eleven canonical statuses (状态), from good to bad, then those that are neither. What people read is the table's own word. */
export const STATUSES = [
  "completed",
  "ahead",
  "on-track",
  "mostly-on-track",
  "lagging",
  "suspended",
  "terminated",
  "adjusted",
  "not-started",
  "not-assessed",
  "long-term",
] as const;

export type Status = (typeof STATUSES)[number];

/** The statuses of what does not move on as it should: asked after, listed and told of first. */
export const STALLED: readonly Status[] = ["lagging", "suspended"];

/** The worst of these is the item's status; `completed` only if all leaves are. */
const WORST_FIRST: readonly Status[] = ["lagging", "suspended", "not-started", "mostly-on-track", "on-track", "long-term", "ahead", "completed"];

/**
 * The status of an item from those of its leaves: the worst of lagging, suspended, not-started, mostly-on-track,
 * on-track, long-term, ahead, completed. Adjusted, terminated and not-assessed count for the item only if every leaf
 * with a status is so. Null if no leaf has a status.
 */
export function rollUpStatus(leaves: readonly (Status | null)[]): Status | null {
  const known = leaves.filter((status) => status !== null);
  for (const status of WORST_FIRST) {
    if (known.includes(status)) return status;
  }
  return known[0] ?? null;
}
