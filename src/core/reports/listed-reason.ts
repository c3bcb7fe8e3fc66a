import { causeClauses } from "../judgement/cause-clause";
import { reasonFor, type Reason } from "../judgement/reason";
import type { Leaf } from "../table/progress-table";

/** Why a leaf lags, as the list prints it. */
export interface ListedReason {
  /** Of an excerpt the shortest clauses that give the cause, joined with ；. */
  readonly text: string;
  readonly reason: Reason;
  /** The text beside says little else, so that it would stand there twice. */
  readonly isWholeText: boolean;
}

/** More of a text than this, and an excerpt repeats it. */
const REPEATS = 0.7;

/**
 * The reason of a leaf: the column for it or the paragraph headed so as it stands, of a text only the clauses that give
 * the cause, else the sentences that speak of trouble. Null where none is given: that work is paused is no reason.
 */
export function listedReason(leaf: Leaf): ListedReason | null {
  const reason = reasonFor(leaf);
  if (!reason) return null;
  if (reason.field === "obstacles" || reason.block) return { text: reason.text, reason, isWholeText: false };
  // what went wrong in plain words (12公里路基受雨损毁) has no clause of a cause; of what lags it says why
  const text = causeClauses(reason.text).join("；") || (leaf.status === "lagging" ? reason.text : "");
  if (text === "" || isTag(leaf, text)) return null;
  const source = (reason.field === "remarks" ? leaf.fields.remarks?.text : leaf.progress) ?? "";
  return { text, reason, isWholeText: lengthOf(text) > REPEATS * lengthOf(source) };
}

/**
 * The reason of a leaf as a letter quotes it: as the list, but of what does not lag (it is paused, past its time) also the
 * sentences that say how it came to stand still, where no clause gives a cause.
 */
export function quotedReason(leaf: Leaf): Pick<ListedReason, "text" | "reason"> | null {
  const listed = listedReason(leaf);
  if (listed || leaf.status === "lagging") return listed;
  const reason = reasonFor(leaf);
  return reason === null || isTag(leaf, reason.text) ? null : { text: reason.text, reason };
}

/** 尚未答复 under a status of the same words says nothing of why. */
const isTag = ({ tag }: Leaf, text: string): boolean => tag !== null && tag.text.replace(/[\s【】［］[\]]/gu, "") === text.replace(/\s/gu, "");

const lengthOf = (text: string): number => text.replace(/\s/gu, "").length;
