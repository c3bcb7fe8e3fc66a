import type { Evidence } from "./evidence";
import type { Status } from "../terms/status";
import type { JudgedLeaf } from "./evidence/judged-leaf";

/** What the evidence comes to, before the table's own words. */
export interface Verdict {
  readonly status: Status;
  /** 0 to 1: how much speaks for it. */
  readonly strength: number;
  /** 0 to 1: how much speaks for something worse. */
  readonly against: number;
}

const isAdverse = ({ speaksFor }: Evidence): boolean =>
  speaksFor === "lagging" || speaksFor === "suspended" || speaksFor === "terminated" || speaksFor === "not-started" || speaksFor === "adjusted";
/** From here on the evidence is taken for lagging. */
const LAGS = 0.43;
/** Weak pieces (hindrances, waiting) together never come to more than this. */
const WEAK = 0.2;

/** The status that the evidence of a leaf with so many sentences speaks for. */
export function verdictOf(evidence: readonly Evidence[], sentences: number, judged: JudgedLeaf): Verdict {
  const { context, due } = judged;
  const factor = shareFactor(sentences) * pointsFactor(evidence, judged);
  const against = together(evidence, factor);
  const of = (status: Status): number => strongest(evidence, status, factor);

  if (against >= LAGS) {
    const status = worst(of, sentences);
    return { status, strength: against, against: 0 };
  }
  const [middling, good] = [of("mostly-on-track"), Math.max(of("completed"), of("ahead"))];
  if (middling >= 0.3 && middling >= good && !isOutweighed(evidence)) return { status: "mostly-on-track", strength: middling + against / 2, against };
  const notAssessed = context.words?.["not-assessed"] === undefined ? 0 : of("not-assessed");
  if (notAssessed >= 0.4) return { status: "not-assessed", strength: notAssessed, against };
  const longTerm = context.words?.["long-term"] === undefined ? 0 : of("long-term");
  if (longTerm >= 0.3) return { status: "long-term", strength: longTerm, against };
  const underWay = evidence.some((one) => one.speaksFor === "on-track" && one.weight >= 0.15);
  // what a stage wanted is done, and the task goes on
  const ofAStage = due.by === "table" && due.when === "now";
  if (!ofAStage && !underWay && against < 0.15 && isDone(evidence, sentences)) return { status: "completed", strength: of("completed"), against };
  const ahead = of("ahead");
  if (ahead >= 0.4 && against < 0.15) return { status: "ahead", strength: ahead, against };
  return { status: "on-track", strength: Math.max(of("on-track"), good), against };
}

/** Whether a share that is a little behind its plan is all that speaks for mostly on track, and as many shares are not behind theirs. */
function isOutweighed(evidence: readonly Evidence[]): boolean {
  let more = 0;
  for (const { kind, speaksFor, weight } of evidence) {
    if (weight <= 0.3) continue;
    if (kind === "completion-rate") more += speaksFor === "mostly-on-track" ? 1 : -1;
    else if (speaksFor === "mostly-on-track") return false;
  }
  return more <= 0;
}

/** How much a piece weighs; a phrase is one of many sentences of the progress. */
const weigh = (one: Evidence, factor: number): number => one.weight * (one.kind === "phrase" && one.at.field === "progress" ? factor : 1);

/** The most that one piece speaks for a status; 0 where none does. */
function strongest(evidence: readonly Evidence[], status: Status, factor: number): number {
  let most = 0;
  for (const one of evidence) if (one.speaksFor === status) most = Math.max(most, weigh(one, factor));
  return most;
}

/** All of it is done: a rate or amount that reached its whole, or words of completion in most sentences. */
function isDone(evidence: readonly Evidence[], sentences: number): boolean {
  const done = evidence.filter((one) => one.speaksFor === "completed");
  const strong = done.filter((one) => one.weight >= 0.5 || one.kind !== "phrase").length;
  return strong > 0 && done.length * 2 >= sentences && sentences <= 3;
}

/** One bad sentence of many weighs less than one alone. */
const shareFactor = (sentences: number): number => Math.max(0.6, 1 - 0.06 * Math.max(0, sentences - 2));

/** Of so many numbered points one bad one is a part. */
const SEVERAL = 3;
const OF_ONE_POINT = 0.8;

/** What is bad in one of several numbered points only is bad for a part of the whole. */
function pointsFactor(evidence: readonly Evidence[], { points }: JudgedLeaf): number {
  if (points.length < SEVERAL) return 1;
  let bad: number | null = null;
  for (const one of evidence) {
    if (!isAdverse(one) || one.at.field !== "progress" || one.weight <= 0.3) continue;
    const point = points.findIndex(({ start, end }) => start <= one.at.start && one.at.start < end);
    if (bad !== null && point !== bad) return 1;
    bad = point;
  }
  return OF_ONE_POINT;
}

/** The adverse pieces together: those that stand for themselves add up as independent hints do; weak ones only up to a bound. */
function together(evidence: readonly Evidence[], factor: number): number {
  let free = 1;
  let weak = 1;
  for (const one of evidence) {
    if (!isAdverse(one)) continue;
    const weight = weigh(one, factor);
    if (one.weight <= 0.3) weak *= 1 - weight;
    else free *= 1 - weight;
  }
  return 1 - free * Math.max(weak, 1 - WEAK);
}

function worst(of: (status: Status) => number, sentences: number): Status {
  const lagging = of("lagging");
  for (const status of ["terminated", "suspended", "adjusted", "not-started"] as const) {
    const weight = of(status);
    if (weight >= 0.4 && weight >= lagging && (sentences <= 4 || weight >= 0.5)) return status;
  }
  return "lagging";
}

/** The share of verdicts of this strength that are right; measured by bench/judgement. */
export function confidenceOf({ status, strength, against }: Verdict): number {
  if (status === "lagging" || status === "suspended" || status === "terminated") return 0.35 + 0.5 * strength;
  if (status === "on-track") return strength === 0 ? 0.5 : Math.max(0.4, 0.9 - 0.9 * against);
  return 0.3 + 0.4 * strength;
}
