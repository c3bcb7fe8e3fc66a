import type { HostError } from "../../core/host-error";
import { toA1 } from "../../core/grid/cell-ref";
import type { Catalogue } from "../../core/messages/catalogue";

/** Cells named in a sentence; more are too many to read. */
const MOST_NAMED = 8;

/** When a trouble came: `done`, after a write that stands, so nothing is said to be unchanged; `undoing`, on the way back, where nobody looks at a preview. */
interface Moment {
  readonly done: boolean;
  readonly undoing: boolean;
}

/** What a person reads of a host's trouble: what happened and what to do. */
export function hostErrorSentence(error: HostError, catalogue: Catalogue, { done, undoing }: Moment): string {
  const named = error.cells.slice(0, MOST_NAMED).map(toA1).join("、");
  const cells = error.cells.length > MOST_NAMED ? named + catalogue.pane.check.moreCells(error.cells.length) : named;
  return catalogue.hostErrors[error.code]({ ...error.facts, ...(cells === "" ? {} : { cells }), ...(done && { done }), ...(undoing && { undoing }) });
}
