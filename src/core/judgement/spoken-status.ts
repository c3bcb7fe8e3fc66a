import type { Status } from "../terms/status";

/** What a table says instead of a status that it has no word for: the nearest that means no better and no worse. */
const INSTEAD: { readonly [S in Status]: readonly Status[] } = {
  completed: ["ahead", "on-track"],
  ahead: ["on-track", "completed"],
  "on-track": ["mostly-on-track"],
  "mostly-on-track": ["on-track"],
  lagging: [],
  suspended: ["adjusted", "lagging"],
  terminated: ["suspended", "adjusted", "lagging"],
  adjusted: ["suspended", "lagging"],
  "not-started": ["lagging"],
  "not-assessed": ["on-track"],
  "long-term": ["on-track"],
};

/**
 * The status itself where the table has a word for it, or tags nothing; else the nearest that it has a word for; else the
 * status itself. A table that never had to say that something lags may still have to.
 */
export function spokenStatus(status: Status, words: { readonly [S in Status]?: string } | null): Status {
  if (words === null || words[status] !== undefined) return status;
  return INSTEAD[status].find((other) => words[other] !== undefined) ?? status;
}
