import type { Leaf } from "../table/progress-table";
import type { Evidence, Suggestion } from "./evidence";
import { ReportedAmounts } from "./evidence/amount";
import { amountEvidence } from "./evidence/amount-evidence";
import { endsSentence } from "./evidence/clauses";
import { deadlineEvidence } from "./evidence/deadline";
import { fieldText, progressStretch } from "./evidence/leaf-text";
import { phraseEvidence } from "./evidence/phrase-evidence";
import { pointsEvidence } from "./evidence/points-evidence";
import { completionRateEvidence } from "./evidence/rate-evidence";
import { confidenceOf, verdictOf } from "./verdict";
import type { SuggestionContext } from "./suggestion-context";
import { spokenStatus } from "./spoken-status";

/**
 * The status that a leaf's texts speak for, in the words that its table has, with a confidence and the evidence: what
 * speaks for the status first. The tag plays no part in it. A leaf whose text says nothing either way gets the quiet
 * default, with low confidence and no evidence. Null where there is no progress to judge.
 */
export function suggestStatus(leaf: Leaf, context: SuggestionContext): Suggestion | null {
  const evidence = evidenceOf(leaf, context);
  if (leaf.progress.trim() === "" && evidence.length === 0) return null;
  const verdict = verdictOf(evidence, sentenceCount(leaf), context);
  const status = spokenStatus(verdict.status, context.words);
  return { status, confidence: confidenceOf(verdict), evidence: arrange(evidence, verdict.status) };
}

/** Every piece of evidence of a leaf, of every kind. */
export function evidenceOf(leaf: Leaf, context: SuggestionContext): readonly Evidence[] {
  const phrases = phraseEvidence(leaf);
  const { start, end } = progressStretch(leaf);
  const reported = new ReportedAmounts(fieldText(leaf, "progress").slice(start, end));
  const rates = completionRateEvidence(leaf, context, reported);
  const done = [...phrases, ...rates].some(({ speaksFor, weight }) => (speaksFor === "completed" || speaksFor === "ahead") && weight >= 0.35);
  return [...phrases, ...rates, ...amountEvidence(leaf, context, reported), ...pointsEvidence(leaf, context), ...deadlineEvidence(leaf, context, done)];
}

/** How many sentences the progress has: one bad sentence of ten is not the whole. */
function sentenceCount(leaf: Leaf): number {
  const text = fieldText(leaf, "progress");
  const { start, end } = progressStretch(leaf);
  let count = 0;
  let filled = 0;
  for (let at = start; at <= end; at++) {
    if (at < end && !endsSentence(text, at)) filled++;
    else {
      if (filled > 3) count++;
      filled = 0;
    }
  }
  return Math.max(1, count);
}

/** How many pieces that only say that work goes on are worth showing. */
const SHOWN = 3;

function arrange(evidence: readonly Evidence[], status: Suggestion["status"]): Evidence[] {
  const spoken = (one: Evidence): number => (one.speaksFor === status ? 0 : 1);
  const sorted = [...evidence].sort((a, b) => spoken(a) - spoken(b) || b.weight - a.weight);
  let quiet = 0;
  return sorted.filter((one) => one.kind !== "phrase" || !["on-track", "completed", "ahead"].includes(one.speaksFor) || quiet++ < SHOWN);
}
