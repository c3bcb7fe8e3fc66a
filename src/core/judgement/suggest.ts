import type { Leaf } from "../table/progress-table";
import type { Evidence, Suggestion } from "./evidence";
import { isErrorText } from "../text/error-text";
import { isNothing } from "../text/nothing-written";
import type { Prose } from "../text/prose";
import { EVIDENCE_SOURCES } from "./evidence-sources";
import { JudgedLeaf } from "./evidence/judged-leaf";
import type { Field } from "../terms/field";
import type { Status } from "../terms/status";
import { confidenceOf } from "./calibration";
import { verdictOf } from "./verdict";
import type { SuggestionContext } from "./suggestion-context";
import { spokenStatus } from "./spoken-status";

/**
 * The status that a leaf's texts speak for, in the words that its table has, with a confidence and the evidence: what
 * speaks for the status first. The tag plays no part in it. A leaf whose text says nothing either way gets the quiet
 * default, with low confidence and no evidence. Null where there is no progress to judge, and no figures.
 */
export function suggestStatus(leaf: Leaf, context: SuggestionContext): Suggestion | null {
  const judged = new JudgedLeaf(leaf, context);
  const evidence = allEvidence(judged);
  if (saysNothing(leaf.progress) && !evidence.some(isOfFigures)) return null;
  const verdict = verdictOf(evidence, evidence.length === 0 ? 1 : sentenceCount(judged.reported), judged);
  const status = spokenStatus(verdict.status, context.words);
  return { status, confidence: confidenceOf(verdict.status, verdict.against, evidence), evidence: arrange(evidence, verdict.status) };
}

/** A cell that is empty, holds a stroke, or an error in place of a text (#REF!): there is nothing to judge, and a deadline alone proves nothing. */
const saysNothing = (progress: string): boolean => isNothing(progress) || isErrorText(progress);
/** What columns of figures tell needs no text beside it. */
const isOfFigures = ({ at }: Evidence): boolean => at.field === "completionRate" || at.field === "actualAmount";

/** Every piece of evidence of a leaf, of every kind. */
export const evidenceOf = (leaf: Leaf, context: SuggestionContext): readonly Evidence[] => allEvidence(new JudgedLeaf(leaf, context));

function allEvidence(judged: JudgedLeaf): Evidence[] {
  const found: Evidence[] = [];
  for (const { needs, look } of EVIDENCE_SOURCES) if (hasAll(judged.leaf, needs)) for (const one of look(judged, found)) found.push(one);
  return found;
}

function hasAll({ fields }: Leaf, needs: readonly Field[]): boolean {
  for (const field of needs) if ((fields[field]?.text ?? "") === "") return false;
  return true;
}

/** How many sentences the progress has: one bad sentence of ten is not the whole. */
const sentenceCount = ({ sentences }: Prose): number => Math.max(1, sentences.filter(({ start, end }) => end - start > LONGEST_REMARK).length);
/** 无。 属实； tells nothing that a sentence does. */
const LONGEST_REMARK = 3;

/** How many pieces that only say that work goes on are worth showing. */
const SHOWN = 3;

const isQuiet = ({ kind, speaksFor }: Evidence): boolean =>
  kind === "phrase" && (speaksFor === "on-track" || speaksFor === "completed" || speaksFor === "ahead");

/** What speaks for the status first, each part from the heaviest down, the quiet pieces beyond `SHOWN` left out. */
function arrange(evidence: readonly Evidence[], status: Status): Evidence[] {
  // a handful that stands nearly in order: put in place one by one, which keeps equals as they came
  const sorted = evidence.slice();
  for (let from = 1; from < sorted.length; from++) {
    const one = sorted[from];
    let at = from;
    for (let other = sorted[at - 1]; one !== undefined && other !== undefined && goesBefore(one, other, status); other = sorted[at - 1]) {
      sorted[at] = other;
      at--;
    }
    if (one !== undefined) sorted[at] = one;
  }
  let quiet = 0;
  return sorted.filter((one) => !isQuiet(one) || quiet++ < SHOWN);
}

function goesBefore(a: Evidence, b: Evidence, status: Status): boolean {
  const speaks = a.speaksFor === status;
  return speaks === (b.speaksFor === status) ? a.weight > b.weight : speaks;
}
