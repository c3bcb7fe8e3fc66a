import type { Catalogue } from "./catalogue";
import type { EvidenceMessages } from "./evidence";
import { innerQuotes } from "../text/inner-quotes";
import type { Evidence, Suggestion } from "../judgement/evidence";
import type { SuggestionContext } from "../judgement/suggestion-context";
import { supporting, isBad } from "../judgement/supporting";

/** How many reasons a sentence gives, and how long a quotation in it may be. */
const REASONS = 3;
const QUOTED = 44;

/** Why a status is suggested, as one sentence that a reviewer can check against the cell. */
export function explainSuggestion(suggestion: Suggestion, context: SuggestionContext, catalogue: Catalogue): string {
  const word = context.words?.[suggestion.status] ?? catalogue.words.statuses[suggestion.status];
  const reasons = supporting(suggestion)
    .slice(0, REASONS)
    .map((one) => explainEvidence(one, catalogue.evidence));
  return reasons.length === 0 ? catalogue.evidence.quiet(word) : innerQuotes(catalogue.evidence.suggested(word, reasons));
}

/** A stage's plan is due in full, which is no pace. */
const IN_FULL = 100;

/** One piece of evidence as a part of a sentence. */
export function explainEvidence(one: Evidence, words: EvidenceMessages): string {
  const text = quoted(one.text);
  switch (one.kind) {
    case "phrase":
      return words.phrase(text);
    case "completion-rate":
      return isBad(one.speaksFor) && one.pace !== undefined && one.pace < IN_FULL ? words.rateBehind(text, Math.round(one.pace * 10) / 10) : words.rate(text);
    case "amount":
      return isBad(one.speaksFor) ? words.amountShort(text) : words.amountReached(text);
    case "points":
      if (one.at.field === "target") return words.pointUnanswered(text);
      return one.at.field === "nextStep" ? words.pointLeft(text) : words.pointBehind(text);
    case "deadline":
      return words.deadline(text);
    case "plan":
      return words.plan(text);
    case "forecast":
      return words.forecast(text);
  }
}

/** On one line, cut in the middle of nothing shorter than it must be. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED - 1)}…`;
}
