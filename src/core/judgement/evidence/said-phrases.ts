import type { Field } from "../../terms/field";
import type { Evidence } from "../evidence";
import { sentenceAround } from "../../text/clauses";
import type { Status } from "../../terms/status";
import { defineEvidence } from "../evidence-kind";
import { piece } from "./judged-leaf";
import { phrases, type Phrase } from "./phrase";
import { circumstancesOf } from "./phrase-circumstances";
import type { Cue } from "./phrase-words";

const SPEAKS_FOR: { readonly [C in Cue]: Status } = {
  suspended: "suspended",
  terminated: "terminated",
  adjusted: "adjusted",
  "not-assessed": "not-assessed",
  "long-term": "long-term",
  failed: "lagging",
  behind: "lagging",
  "a-little-behind": "mostly-on-track",
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
export const saidPhrases = defineEvidence({
  id: "said-phrases",
  needs: [],
  look(judged, told) {
    const { leaf, progress, start, end } = judged;
    const found: Evidence[] = [];
    addOfField(
      found,
      "progress",
      progress,
      start,
      end,
      (phrase) => (told.length > 0 && isALittle(progress, phrase, told) ? "mostly-on-track" : null),
      (phrase) => circumstancesOf(judged, phrase),
    );
    const obstacles = leaf.fields.obstacles?.text ?? "";
    if (obstacles.length > 1)
      addOfField(
        found,
        "obstacles",
        obstacles,
        0,
        obstacles.length,
        () => null,
        () => 0.8,
      );
    const remarks = leaf.fields.remarks?.text ?? "";
    if (remarks.length > 1)
      addOfField(
        found,
        "remarks",
        remarks,
        0,
        remarks.length,
        () => null,
        () => 0.7,
      );
    return found;
  },
});

function addOfField(
  found: Evidence[],
  field: Field,
  text: string,
  start: number,
  end: number,
  otherwise: (phrase: Phrase) => Status | null,
  factor: (phrase: Phrase) => number,
): void {
  for (const phrase of strongest(phrases(text, start, end))) {
    const status = otherwise(phrase) ?? SPEAKS_FOR[phrase.cue];
    const speaksFor = phrase.part ? (OF_A_PART[status] ?? status) : status;
    found.push(piece("phrase", field, text, phrase.start, phrase.end, speaksFor, phrase.weight * factor(phrase) * (phrase.part ? 0.6 : 1)));
  }
}

/** 慢于时间进度, 比目标进度少8.3个点: how far the share is from its pace. */
const GAP = /^(?:略|稍)?(?:低于|落后|慢于|慢|迟于|欠|少于|滞后|不及|未达|比|较)[^，。；;\n]{0,6}?(?:序时|时序|时间|进度|计划|目标|均衡|点)/u;

/** Whether a phrase tells of the gap of a share that stands in its sentence, and that share is a little behind its pace and no more. */
function isALittle(text: string, { cue, at }: Phrase, told: readonly Evidence[]): boolean {
  if (cue !== "behind" || !GAP.test(text.slice(at, at + 16))) return false;
  const { start, end } = sentenceAround(text, at);
  const shares = told.filter((one) => one.kind === "completion-rate" && one.at.start >= start && one.at.start < end && one.pointsBehind !== undefined);
  return shares.length > 0 && shares.every(({ speaksFor }) => speaksFor === "mostly-on-track");
}

/** So much of the weaker of two bad words counts besides the stronger, where both say the same, each in a clause of its own: a reason and what came of it. */
const BESIDES = 0.2;
/** Hindrances and waiting, up to this weight, are hints however many they are. */
const HINT = 0.3;

/** Phrases whose pieces overlap are one piece: the longest text, the strongest words. */
function strongest(all: readonly Phrase[]): readonly Phrase[] {
  if (all.length < 2) return all;
  const kept: Phrase[] = [];
  for (const phrase of all) {
    let known = 0;
    while (known < kept.length && !isSamePiece(phrase, kept[known])) known++;
    const other = kept[known];
    if (other === undefined) kept.push(phrase);
    else kept[known] = joined(phrase, other);
  }
  return kept;
}

function joined(one: Phrase, other: Phrase): Phrase {
  const [strong, weak] = one.weight > other.weight ? [one, other] : [other, one];
  const apart = one.end !== other.end && one.start !== other.start && strong.weight > HINT;
  const weight =
    apart && isBad(strong) && SPEAKS_FOR[strong.cue] === SPEAKS_FOR[weak.cue] ? Math.min(0.95, strong.weight + BESIDES * weak.weight) : strong.weight;
  return { ...strong, weight, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

const isBad = ({ cue }: Phrase): boolean => SPEAKS_FOR[cue] === "lagging" || SPEAKS_FOR[cue] in OF_A_PART;

const isSamePiece = (phrase: Phrase, other: Phrase | undefined): boolean => other !== undefined && other.start < phrase.end && phrase.start < other.end;
