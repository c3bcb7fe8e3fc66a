import type { Leaf } from "../../table/progress-table";
import { shareDone } from "../../table/share-done";
import type { Evidence } from "../evidence";
import type { Status } from "../../terms/status";
import { sentenceAround } from "../../text/clauses";
import { defineEvidence } from "../evidence-kind";
import { PACE_RATIOS } from "../pace-ratios";
import type { SuggestionContext } from "../suggestion-context";
import type { Due } from "../what-is-due";
import { amountFindings, type AmountFinding } from "./amount";
import { Amounts } from "./amounts";
import { piece, type JudgedLeaf } from "./judged-leaf";
import { againstPace, ownPace } from "./reported-rates";

/**
 * What the progress reports of the amounts that the target and the task name. A stage's target is due in full; the
 * year's amounts are read against the pace, unless they are levels to be reached or kept.
 */
export const reportedAmounts = defineEvidence({ id: "reported-amounts", needs: [], look: lookAtAmounts });

function lookAtAmounts(judged: JudgedLeaf): readonly Evidence[] {
  const { target, task, leaf, context, due } = judged;
  const found: Evidence[] = [];
  if (judged.reported.text !== "") {
    if (target !== "") addFindings(found, judged, judged.wanted, due, context);
    if (task !== "") addFindings(found, judged, new Amounts(task, true), { when: "year", pace: context.pace, by: "table", day: null }, context);
  }
  addColumns(found, leaf, context);
  const planned = plannedInWords(leaf, context);
  if (planned !== "" && (!OF_A_TIME.test(judged.reported.text) || judged.reported.text.includes("累计")))
    addFindings(found, judged, new Amounts(planned, true), { when: "year", pace: context.pace, by: "table", day: null }, context);
  return found;
}

function addFindings(found: Evidence[], { progress, start, reported }: JudgedLeaf, wanted: Amounts, due: Due, context: SuggestionContext): void {
  for (const finding of amountFindings(wanted, reported)) {
    const verdict =
      due.when === "now"
        ? dueInFull(finding, due.by === "table")
        : isLevelMissed(finding, reported.text, due)
          ? MISSED
          : dueInYear(finding, context, due.when === "year" ? ownPace(reported, finding.start, due.pace) : null);
    if (verdict === null || (verdict.status === "lagging" && isSaidAtPace(reported.text, finding.start))) continue;
    if (verdict.status === "lagging" && due.when === "year" && finding.ratio >= LEAST_IN_HAND && isRestInHand(reported.text, finding.start)) continue;
    if (verdict.status === "lagging" && due.when === "year" && isWellSaid(reported.text, finding.ratio, wanted.text)) continue;
    // how far a step has come bounds what is done: it says that too little is, and never that enough is
    if (finding.atMost === true && verdict.status !== "lagging") continue;
    const one = piece("amount", "progress", progress, start + finding.start, start + finding.end, verdict.status, verdict.weight, gapOf(verdict));
    // the target speaks first: what it says of a clause, the task does not say again
    if (!found.some(({ at }) => at.start === one.at.start)) found.push(one);
  }
}

/** 本月完成500万元: not what has come together. */
const OF_A_TIME = /[本当上][月周旬季]|(?<![-－—–~～至到\d])\d{1,2}月份?(?:完成|支付|新增)/u;

/** 8600 under 年度计划（万元）, where no column says what came of it: as the target would say it; "" where there is none. */
function plannedInWords({ planned, rate, fields }: Leaf, { plannedIn }: SuggestionContext): string {
  const measure = plannedIn || (fields.measureUnit?.text.trim() ?? "");
  if (planned === null || planned <= 0 || rate !== null || (fields.actualAmount?.text ?? "") !== "") return "";
  const text = fields.plannedAmount?.text.trim() ?? "";
  if (!/^[\d.,]+$/u.test(text)) return text;
  return measure === "" ? "" : `完成${text}${measure}`;
}

/** A level that the year wants (覆盖率90%) may still be reached; but hardly at its end, or where it has fallen. */
const MISSED: AmountVerdict = { status: "lagging", weight: 0.45 };
const LEVEL_DUE = 0.95;
const BELOW = 0.96;
const FALLEN = /(?:同比|较|比)[^，。；;\n]{0,8}?(?:下降|下滑|回落|降低|减少)/u;
const isLevelMissed = ({ kind, level, ratio }: AmountFinding, text: string, { when, pace }: Due): boolean =>
  kind === "rate" && level && ratio < BELOW && when === "year" && pace !== null && (pace >= LEVEL_DUE || FALLEN.test(text));

/** 完成25项，其余16项没有完成但达到序时进度: the office says of what is short that it is at its pace. */
const AT_PACE = /(?<![未没不]|没有|未能)(?:达到?|符合)(?:序时|时间)进度/u;
export function isSaidAtPace(text: string, at: number): boolean {
  const { start, end } = sentenceAround(text, at);
  return AT_PACE.test(text.slice(start, end));
}

/** 装好9台，另外6台正在安装: all that is left is in hand while the year runs. */
const REST_IN_HAND = /[，,；;](?:另外?有?|其余|余下|剩余|剩下)的?\d[^，。；;\n]{0,10}(?:正在|在建|施工中|在施工)/u;
const LEAST_IN_HAND = 0.5;
function isRestInHand(text: string, at: number): boolean {
  const { start, end } = sentenceAround(text, at);
  return REST_IN_HAND.test(text.slice(start, end));
}

/** 40个院落全部动工，完成9个; 推进顺利: the office sees the year through, whatever the sum says. */
const ALL_BEGUN = /全部(?:已)?(?:开工|动工|进场|启动|复工)(?!的)/u;
const GOES_WELL = /完成(?:了)?(?:年度|全年)(?:计划|任务|目标)|(?:推进|进展|总体|整体)(?:情况)?(?:良好|顺利|较好)/u;
/** 完成投资0.9亿元 of 1.5亿元, and the work is there: it came to less. */
const IS_THERE = /已(?:于[^，。；;\n]{0,12})?(?:全部)?(?:完成建设|建成|竣工|完工|投入使用|投用|试运行|通车)/u;
const LEAST_BEGUN = 0.2;
const isWellSaid = (text: string, ratio: number, wanted: string): boolean =>
  (ratio >= LEAST_BEGUN && (ALL_BEGUN.test(text) || GOES_WELL.test(text))) || (wanted.includes("元") && IS_THERE.test(text));

interface AmountVerdict {
  readonly status: Status;
  readonly weight: number;
  readonly pointsBehind?: number;
  readonly pace?: number;
}

const gapOf = ({ pointsBehind, pace }: AmountVerdict): Pick<Evidence, "pointsBehind" | "pace"> =>
  pointsBehind === undefined || pace === undefined ? {} : { pointsBehind, pace };

/** From this share on an amount that is due in full is nearly there: 7 of 8. */
const NEARLY = 0.85;

function dueInFull(finding: AmountFinding, ofAStage: boolean): AmountVerdict {
  if (finding.kind === "change" || finding.kind === "grade") return outOfReach(finding);
  if (finding.kind === "rate" && finding.ratio >= WELL_BEYOND && finding.ratio * finding.wanted < WHOLE) return { status: "ahead", weight: 0.45 };
  if (finding.ratio >= 1) return { status: ofAStage || finding.level ? "on-track" : "completed", weight: 0.3 };
  if (finding.ratio >= NEARLY) return { status: "mostly-on-track", weight: 0.3 };
  return { status: "lagging", weight: finding.ratio >= 0.7 ? 0.5 : 0.65 };
}

/** A share that is so much more than a stage wanted, and is not the whole yet, is ahead. */
const WELL_BEYOND = 1.15;
const WHOLE = 99.95;

/** A worse grade, a decline, or growth below what was wanted: the year's growth is wanted in every month of it. */
const outOfReach = ({ ratio }: AmountFinding): AmountVerdict =>
  ratio >= PACE_RATIOS.red ? { status: "mostly-on-track", weight: 0.35 } : { status: "lagging", weight: ratio > 0 ? 0.45 : 0.55 };

/** What is too little for a status. */
const HINT = 0.25;
/** Of a target of which less than this is due, in percent, nothing done is no lag. */
const LEAST_DUE = 10;
/** Under this many a count goes by leaps: one base of three by September is no lag. */
const STEADY = 20;
const FEW_MISSING = 2.5;
/** Before this share of the year a share of a work tells nothing: 土建60% is not laid evenly over the months. */
const TOLD_BY = 0.4;

function dueInYear(finding: AmountFinding, context: SuggestionContext, pace: number | null): AmountVerdict | null {
  if (finding.kind === "change" || finding.kind === "grade") return outOfReach(finding);
  if (finding.ratio >= 1) return { status: finding.level ? "on-track" : "completed", weight: 0.3 };
  if (finding.level || pace === null || (finding.kind === "rate" && pace < TOLD_BY)) return null;
  // of five bases one at least is due by now, and none is there
  if (finding.ratio === 0) return finding.wanted * pace >= 1 && pace * 100 > LEAST_DUE ? { status: "not-started", weight: 0.5 } : null;
  // of few so many must be missing that no leap makes up for them
  if (finding.kind === "count" && finding.wanted < STEADY && finding.wanted * pace - finding.ratio * finding.wanted < FEW_MISSING) return null;
  const against = againstPace(finding.ratio * 100, pace * 100, context);
  // that two amounts belong together is our own inference: a little behind is then a hint, and no status
  return { ...against, weight: against.status === "mostly-on-track" ? HINT : against.weight * 0.8 };
}

/** The planned and actual columns, where no rate column says the same. */
function addColumns(found: Evidence[], leaf: Leaf, context: SuggestionContext): void {
  const ratio = shareDone(leaf);
  if (leaf.planned === null || ratio === null || leaf.planned <= 0 || leaf.rate !== null) return;
  const verdict = dueInYear({ kind: "count", start: 0, end: 0, ratio, wanted: leaf.planned, level: false }, context, context.pace);
  const text = leaf.fields.actualAmount?.text ?? "";
  if (verdict !== null && text !== "") found.push(piece("amount", "actualAmount", text, 0, text.length, verdict.status, verdict.weight, gapOf(verdict)));
}
