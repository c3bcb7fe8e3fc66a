import { AT_WORK } from "./evidence/at-work";
import type { Stretch } from "../text/clauses";
import type { Evidence } from "./evidence";
import { dateParts, type PlainDate } from "../text/plain-date";
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
  const onePoint = badPoint(evidence, judged);
  const factor = shareFactor(sentences) * (onePoint === null ? 1 : OF_ONE_POINT);
  const against = together(evidence, factor, onePoint === null ? null : (judged.points[onePoint] ?? null));
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
  const underWay = evidence.some((one) => one.speaksFor === "on-track" && one.weight >= 0.15 && !(one.kind === "amount" && one.weight >= REACHED));
  // what a stage wanted is done, and the task goes on
  const ofAStage = due.by === "table" && due.when === "now";
  if (ofAStage && against < 0.15 && (isReachedWhole(evidence, judged) || evidence.some(isReached))) return { status: "completed", strength: 0.3, against };
  if (!ofAStage && !underWay && against < 0.15 && isDone(evidence, sentences, judged)) return { status: "completed", strength: of("completed"), against };
  const ahead = of("ahead");
  if (ahead >= 0.4 && against < 0.15) return { status: "ahead", strength: ahead, against };
  return { status: "on-track", strength: Math.max(of("on-track"), good), against };
}

/** A target or a report of so many characters has one thing to tell. */
const ONE_THING = 40;

/** From this weight on an amount that is on track is reached: 通达率98% where 97% was wanted is no work that goes on. */
const REACHED = 0.3;

/** The one result that the target wants is there. */
const isReached = ({ kind, speaksFor }: Evidence): boolean => kind === "points" && speaksFor === "completed";

/** Whether the one amount that a stage wanted is reached, and the report tells of nothing else. */
function isReachedWhole(evidence: readonly Evidence[], judged: JudgedLeaf): boolean {
  const {
    target,
    reported: { text },
    context: { asOf },
  } = judged;
  if (target.length > ONE_THING || text.length > ONE_THING) return false;
  const amounts = evidence.filter(({ kind }) => kind === "amount");
  if (amounts.length === 0 || !amounts.every(({ speaksFor, weight }) => speaksFor === "on-track" && weight >= 0.3)) return false;
  return judged.points.length <= 1 && !LEFT.test(text) && !isToCome(text, asOf);
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

/** Something is left: 其余, 附属工程11月做完, 基本建成, 转入装修, 六成. */
const LEFT = new RegExp(
  `基本|大体|其中|另有|另一|另外|其余|余下|剩余|还有|仍有|尚有|转入|${AT_WORK.join("|")}|在[建做架施]|扫尾|收尾|部分|[三四五六七八九]成|后续|下半年|明年|年底前|预计|计划(?!完成|任务)|争取|力争|准备`,
  "u",
);

/** 12月完工: a month that is still to come says that something is left; one that is over says when it was done. */
const IN_MONTH = /(\d{1,2})月底?前?[^，。；\n]{0,4}(?:做完|完成|完工|交付|动工|开工|建成|开学|开放|验收)/gu;
const isToCome = (text: string, asOf: PlainDate | null): boolean =>
  [...text.matchAll(IN_MONTH)].some(([, month]) => asOf === null || Number(month) > dateParts(asOf).month);
/** 年度目标任务已完成: from this weight on a phrase tells of all. */
const SAID_OF_ALL = 0.65;

/** All of it is done: a rate or amount that reached its whole, or words of completion in most sentences. */
function isDone(evidence: readonly Evidence[], sentences: number, { reported: { text }, context: { asOf } }: JudgedLeaf): boolean {
  if (sentences > MOST_SENTENCES) return false;
  const done = evidence.filter((one) => one.speaksFor === "completed");
  if (done.length * 2 < sentences || !done.some((one) => one.weight >= 0.5 || one.kind !== "phrase")) return false;
  const ofAll = done.some(({ kind, weight }) => kind !== "phrase" || weight >= SAID_OF_ALL);
  return ofAll || !(LEFT.test(text) || isToCome(text, asOf));
}
/** A longer text tells of more than one thing. */
const MOST_SENTENCES = 3;

/** One bad sentence of many weighs less than one alone. */
const shareFactor = (sentences: number): number => Math.max(0.6, 1 - 0.06 * Math.max(0, sentences - 2));

/** Of so many numbered points one bad one is a part. */
const SEVERAL = 3;
const OF_ONE_POINT = 0.8;

/** The only one of several numbered points that is bad, which is bad for a part of the whole; null where none is, or more than one. */
function badPoint(evidence: readonly Evidence[], { points }: JudgedLeaf): number | null {
  if (points.length < SEVERAL) return null;
  let bad: number | null = null;
  for (const one of evidence) {
    if (!isAdverse(one) || one.at.field !== "progress" || one.weight <= 0.3) continue;
    const point = points.findIndex(({ start, end }) => start <= one.at.start && one.at.start < end);
    if (bad !== null && point !== bad) return null;
    bad = point;
  }
  return bad;
}

/** 举办22场 of 25, 到场仅1.1万人: that something is little is beside the point where what was wanted is at its pace. */
const isAtPace = ({ kind, speaksFor, weight }: Evidence): boolean =>
  kind === "amount" && weight >= 0.3 && (speaksFor === "ahead" || speaksFor === "completed" || speaksFor === "on-track");
const ONLY = /[仅只才]/u;
const BESIDE_PACE = 0.7;
const SAID_AHEAD = 0.55;

/** The adverse pieces together: those that stand for themselves add up as independent hints do; weak ones only up to a bound. */
function together(evidence: readonly Evidence[], factor: number, only: Stretch | null): number {
  let free = 1;
  let weak = 1;
  const atPace = evidence.some(isAtPace);
  // 超序时完成: 分别占计划的81%、59%: the office says what the figures come to
  const saidAhead = evidence.some(({ kind, speaksFor, weight }) => kind === "phrase" && speaksFor === "ahead" && weight >= SAID_AHEAD);
  for (const one of evidence) {
    if (!isAdverse(one)) continue;
    const byFigures = saidAhead && one.kind !== "phrase" ? BESIDE_PACE * BESIDE_PACE : 1;
    const weight = weigh(one, factor) * byFigures * (atPace && one.kind === "phrase" && ONLY.test(one.text) ? BESIDE_PACE : 1);
    const isHint = one.weight <= 0.3;
    // hints of other points are of other parts
    if (isHint && only !== null && one.at.field === "progress" && !(only.start <= one.at.start && one.at.start < only.end)) continue;
    if (isHint) weak *= 1 - weight;
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
