import type { Leaf } from "../../table/progress-table";
import type { Evidence } from "../evidence";
import type { SuggestionContext } from "../suggestion-context";
import { fieldText, piece } from "./leaf-text";

/** The deadline, where it has passed on the day and `done` says that nothing tells of completion. */
export function deadlineEvidence(leaf: Leaf, context: SuggestionContext, done: boolean): Evidence[] {
  const { asOf } = context;
  if (leaf.deadline === null || asOf === null || leaf.deadline >= asOf || done) return [];
  return [piece("deadline", leaf, "deadline", { start: 0, end: fieldText(leaf, "deadline").length }, "lagging", 0.6)];
}
