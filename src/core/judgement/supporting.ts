import type { Evidence, Suggestion } from "./evidence";

/** The evidence that led to a suggestion, the strongest first; what speaks the other way is left out. */
export function supporting(suggestion: Suggestion): readonly Evidence[] {
  const bad = isBad(suggestion.status);
  return suggestion.evidence.filter((one) => isBad(one.speaksFor) === bad && one.weight >= 0.15);
}

/** Statuses that say less than on track. */
export const isBad = (status: Suggestion["status"]): boolean =>
  status === "lagging" ||
  status === "suspended" ||
  status === "terminated" ||
  status === "not-started" ||
  status === "adjusted" ||
  status === "mostly-on-track";
