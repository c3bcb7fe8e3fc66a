import type { Field } from "../../table/field";
import type { Leaf } from "../../table/progress-table";
import type { Evidence } from "../evidence";
import type { Status } from "../status";
import type { Stretch } from "./clauses";
import { fieldText, piece, progressStretch } from "./leaf-text";
import { phrases, type Phrase } from "./phrase";
import type { Cue } from "./phrase-words";

const SPEAKS_FOR: { readonly [C in Cue]: Status } = {
  suspended: "suspended",
  terminated: "terminated",
  adjusted: "adjusted",
  "not-assessed": "not-assessed",
  "long-term": "long-term",
  failed: "lagging",
  behind: "lagging",
  "not-done": "lagging",
  "not-started": "not-started",
  late: "lagging",
  hindered: "lagging",
  waiting: "lagging",
  done: "completed",
  ahead: "ahead",
  "under-way": "on-track",
};

/** What a part that stands still means for the whole: it lags, it does not stop. */
const OF_A_PART: { readonly [S in Status]?: Status } = { suspended: "lagging", terminated: "lagging", adjusted: "lagging", "not-started": "lagging" };

/** The phrases of the progress, and of the columns where offices write what hinders them. */
export function phraseEvidence(leaf: Leaf): Evidence[] {
  const found = ofField(leaf, "progress", progressStretch(leaf), 1);
  for (const [field, factor] of [["obstacles", 0.8], ["remarks", 0.7]] as const) {
    const text = fieldText(leaf, field);
    if (text.length > 1) found.push(...ofField(leaf, field, { start: 0, end: text.length }, factor));
  }
  return found;
}

function ofField(leaf: Leaf, field: Field, { start, end }: Stretch, factor: number): Evidence[] {
  return strongest(phrases(fieldText(leaf, field), start, end)).map((phrase) => {
    const status = SPEAKS_FOR[phrase.cue];
    const speaksFor = phrase.part ? (OF_A_PART[status] ?? status) : status;
    return piece("phrase", leaf, field, phrase, speaksFor, phrase.weight * factor * (phrase.part ? 0.6 : 1));
  });
}

/** Phrases whose pieces end together or stand in one another are one piece: the longest text, the strongest words. */
function strongest(all: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of all) {
    const known = kept.findIndex((other) => other.end === phrase.end || (other.start >= phrase.start && other.end <= phrase.end));
    const other = kept[known];
    if (other === undefined) kept.push(phrase);
    else kept[known] = { ...(phrase.weight > other.weight ? phrase : other), start: Math.min(other.start, phrase.start), end: Math.max(other.end, phrase.end) };
  }
  return kept;
}
