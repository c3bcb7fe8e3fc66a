import type { Field } from "../../terms/field";
import type { Evidence } from "../evidence";
import { sentenceAround } from "../../text/clauses";
import type { Status } from "../../terms/status";
import { defineEvidence } from "../evidence-kind";
import { namedDates } from "../../text/named-dates";
import { piece, type JudgedLeaf } from "./judged-leaf";
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
    addOfField(found, "progress", progress, start, end, (phrase) => told.length > 0 && isALittle(progress, phrase, told) ? "mostly-on-track" : null, (phrase) => timeLeft(judged, phrase) * ofCounted(judged, phrase));
    const obstacles = leaf.fields.obstacles?.text ?? "";
    if (obstacles.length > 1) addOfField(found, "obstacles", obstacles, 0, obstacles.length, () => null, () => 0.8);
    const remarks = leaf.fields.remarks?.text ?? "";
    if (remarks.length > 1) addOfField(found, "remarks", remarks, 0, remarks.length, () => null, () => 0.7);
    return found;
  },
});

function addOfField(found: Evidence[], field: Field, text: string, start: number, end: number, otherwise: (phrase: Phrase) => Status | null, factor: (phrase: Phrase) => number): void {
  for (const phrase of strongest(phrases(text, start, end))) {
    const status = otherwise(phrase) ?? SPEAKS_FOR[phrase.cue];
    const speaksFor = phrase.part ? (OF_A_PART[status] ?? status) : status;
    found.push(piece("phrase", field, text, phrase.start, phrase.end, speaksFor, phrase.weight * factor(phrase) * (phrase.part ? 0.6 : 1)));
  }
}

/** Half of the time may pass while a step of the year's is not done. */
const EARLY = 0.6;
const LESS = 0.75;
/** What is said to be missing in general words (没有发布) is then a hint and no more, up to this weight. */
const GENERAL = 0.45;
const MUCH_LESS = 0.6;
/** 没有通过，预计11月投用, of what the year wants: the office sees it done in time. */
const IN_TIME = 0.65;

/** What a step that is not done weighs while more than a part of the time is left for it: it is not done yet. */
function timeLeft(judged: JudgedLeaf, { cue, weight, at }: Phrase): number {
  const { due, target } = judged;
  if (cue !== "not-done" || target === "" || due.when !== "year" || due.pace === null) return 1;
  const early = due.pace > EARLY ? 1 : weight <= GENERAL ? MUCH_LESS : LESS;
  return isForeseen(judged, at) ? early * IN_TIME : early;
}

/** Whether the sentence of a phrase gives a day of this year on which the thing will be there. */
function isForeseen({ reported, start, context: { asOf } }: JudgedLeaf, at: number): boolean {
  if (asOf === null || !FORESEEN.test(reported.text)) return false;
  const sentence = sentenceAround(reported.text, at - start);
  const text = reported.text.slice(sentence.start, sentence.end);
  return FORESEEN.test(text) && namedDates(text, asOf).some(({ to }) => to > asOf && to.slice(0, 4) === asOf.slice(0, 4));
}
const FORESEEN = /预计[^，。；;\n]{0,10}(?:投用|投入使用|完成|完工|竣工|建成|交付|通车|验收|投产|开放|开园|开学)/u;

/** Fewer than this of a whole that is counted are a remainder. */
const FEW = 0.25;
const REMAINDER = 0.5;
/** So far behind its count a part is told of. */
const NEAR = 4;

/** 共11间，已完成2间，在建7间，2间未动工: what a part weighs that is a small one of the whole which the sentence counts. */
function ofCounted({ reported, start }: JudgedLeaf, { part, at }: Phrase): number {
  if (!part) return 1;
  const place = at - start;
  const sentence = sentenceAround(reported.text, place);
  const counts = reported.quantities().filter((one) => one.start >= sentence.start && one.start < sentence.end);
  const own = counts.find(({ end }) => end <= place && place - end <= NEAR);
  const whole = Math.max(0, ...counts.filter(({ measure }) => measure === own?.measure).map(({ value }) => value));
  return own !== undefined && own.value < FEW * whole ? REMAINDER : 1;
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
  const weight = apart && isBad(strong) && SPEAKS_FOR[strong.cue] === SPEAKS_FOR[weak.cue] ? Math.min(0.95, strong.weight + BESIDES * weak.weight) : strong.weight;
  return { ...strong, weight, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

const isBad = ({ cue }: Phrase): boolean => SPEAKS_FOR[cue] === "lagging" || SPEAKS_FOR[cue] in OF_A_PART;

const isSamePiece = (phrase: Phrase, other: Phrase | undefined): boolean =>
  other !== undefined && other.start < phrase.end && phrase.start < other.end;
