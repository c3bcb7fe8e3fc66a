import type { Evidence } from "../evidence";
import type { Status } from "../../terms/status";
import { defineEvidence } from "../evidence-kind";
import type { SuggestionContext } from "../suggestion-context";
import type { Due } from "../what-is-due";
import type { Amounts } from "./amounts";
import { bigrams, shared } from "../../text/bigrams";
import { clausesOf } from "../../text/clauses";
import { amountFindings } from "./amount";
import type { CompletionRate, RateBasis } from "./completion-rate";
import { piece, type JudgedLeaf } from "./judged-leaf";

/** What a share speaks for; see `Evidence`. */
interface RateVerdict {
  readonly status: Status;
  readonly weight: number;
  readonly pointsBehind?: number;
  readonly pace?: number;
}

/**
 * The completion rates of a leaf's progress and of its rate column, each read against the pace where it is a running
 * total of the year's target. A share of a work volume says how far the work is, not whether it is late. A progress that
 * is nothing but a share says how much is done, unless a share is what is wanted (覆盖率达到97%).
 */
export const reportedRates = defineEvidence({ id: "reported-rates", needs: [], look: lookAtRates });

function lookAtRates(judged: JudgedLeaf): readonly Evidence[] {
  const { leaf, progress, start, reported, context, due } = judged;
  const found: Evidence[] = [];
  const rates = reported.rates();
  const staged = rates.some(({ basis }) => basis === "stage") || isStageReached(judged, rates);
  const wanted = shareWanted(judged);
  for (const rate of rates) {
    // 达到前四个月计划的144%，为年度计划的7%: what was due by now decides, and the year's share tells nothing more
    if (staged && rate.basis === "year" && rate.value < WHOLE) {
      found.push(piece("completion-rate", "progress", progress, start + rate.start, start + rate.end, "on-track", 0.15));
      continue;
    }
    if (isShortOfStage(judged, rate)) {
      found.push(
        piece("completion-rate", "progress", progress, start + rate.start, start + rate.end, rate.value >= NEARLY ? "mostly-on-track" : "lagging", 0.5),
      );
      continue;
    }
    const { status, weight, ...gap } = judge(
      rate.basis === "target" ? (rate.value / wanted) * 100 : rate.value,
      rate.basis,
      due,
      context,
      ownPace(reported, rate.start, rate.basis === "target" ? due.pace : context.pace),
    );
    const parts = status === "lagging" && rate.basis === "year" && arePartsAtPace(rates, context);
    found.push(piece("completion-rate", "progress", progress, start + rate.start, start + rate.end, status, parts ? OF_MONEY : weight, gap));
  }
  if (found.length === 0) addOfBegun(found, judged);
  const column = leaf.fields.completionRate?.text ?? "";
  if (leaf.rate !== null && column !== "") {
    const { status, weight, ...gap } = judge(leaf.rate * 100, "year", due, context, context.pace);
    found.push(piece("completion-rate", "completionRate", column, 0, column.length, status, weight, gap));
  } else if (leaf.rate !== null && !wantsShare(judged)) {
    const { status, weight, ...gap } = judge(leaf.rate * 100, "target", due, context, due.pace);
    found.push(piece("completion-rate", "progress", progress, start, start + reported.text.search(/[%％]/) + 1, status, weight, gap));
  }
  return found;
}

/** 开工率25%, 开工55%: no more can be done than has begun. */
const BEGUN = /开工(?:率|比例)?(?:[仅只]?[有为是达到占都均在]|仅|只|不足|不到)*(\d+(?:\.\d+)?)\s*[%％]/u;
/** 颁证率26%, where all are to have it: what no list of rates calls done, and what bounds it. */
const HAVE_IT = /(?:颁证|发证|登记|兑现|入户|搬迁|腾退|腾空|收缴|清收|交付|安装|入住)率(?:[仅只]?[有为是达到])*(\d+(?:\.\d+)?)\s*[%％]/u;
const WANTS_ALL = /全面|全部|完成|清零|实现/u;
/** 回收利用率仅21%，目标为38%: what was wanted stands beside what is. */
const BESIDE_GOAL = /(\d+(?:\.\d+)?)\s*[%％][，,（(](?:年度|全年|而)?目标(?:值|任务)?[为是]?(\d+(?:\.\d+)?)\s*[%％]/u;
const LESS_IS_MORE = /失业|能耗|不良|死亡|发病|浓度|负债|漏损|损失|空置|辍学|排放|降/u;
/** 其中76%达到目标进度, 够得上目标进度的占46%: of several tasks so many are at their pace. */
const AT_PACE =
  /(\d+(?:\.\d+)?)[%％](?:的[^，。；;\n]{0,4})?(?:达到|够得上|符合)(?:目标|序时|时间|计划)进度|(?:达到|够得上|符合)(?:目标|序时|时间|计划)进度的[仅只]?占[^，。；;\n\d]{0,4}(\d+(?:\.\d+)?)[%％]/u;
/** Before this share of the year what has not begun may yet begin. */
const BEGUN_BY = 0.3;

/** A share that bounds how much is done. */
function addOfBegun(found: Evidence[], { reported, wanted, target, progress, start, context, due }: JudgedLeaf): void {
  if (!reported.hasPercent() || due.when === "later" || due.when === "years") return;
  const add = (match: RegExpExecArray): number =>
    found.push(piece("completion-rate", "progress", progress, start + match.index, start + match.index + match[0].length, "lagging", 0.5));
  const begun = BEGUN.exec(reported.text);
  const pace = due.when === "now" ? 1 : context.pace;
  if (begun !== null && pace !== null && pace >= BEGUN_BY && Number(begun[1]) / 100 < pace * (due.by === "target" ? context.ratios.yellow : context.ratios.red))
    add(begun);
  const have = HAVE_IT.exec(reported.text);
  if (
    have !== null &&
    pace !== null &&
    pace >= BEGUN_BY &&
    WANTS_ALL.test(target) &&
    !wanted.hasPercent() &&
    Number(have[1]) / 100 < pace * context.ratios.red * CLEARLY_BEHIND
  )
    add(have);
  const goal = LESS_IS_MORE.test(reported.text) ? null : BESIDE_GOAL.exec(reported.text);
  if (goal !== null && Number(goal[1]) < Number(goal[2]) * context.ratios.red) add(goal);
  const several = AT_PACE.exec(reported.text);
  if (several !== null && Number(several[1] ?? several[2]) < NEARLY) add(several);
}

/** So many parts tell how far the work is. */
const SEVERAL_PARTS = 4;
/** What the share of the money weighs beside them. */
const OF_MONEY = 0.25;

/** 占年度计划的54%, and of six parts of the building 70% on the average: money is paid when the work is done, so the parts tell more. */
function arePartsAtPace(rates: readonly CompletionRate[], { pace, ratios }: SuggestionContext): boolean {
  const parts = rates.filter(({ basis }) => basis === "work");
  if (pace === null || parts.length < SEVERAL_PARTS) return false;
  return parts.reduce((sum, { value }) => sum + value, 0) / parts.length >= pace * 100 * ratios.yellow;
}

/** What a target wants finished. */
const FINISH = /完成|建成|完工|竣工|做完|拆完|铺完|封顶/u;

/** Whether a share of a work is short of a stage's target that wants that very work finished: 完成桩基, and 桩基打了七成. */
function isShortOfStage({ due, wanted, target, reported }: JudgedLeaf, { basis, value, start, end }: CompletionRate): boolean {
  if (basis !== "work" || value >= WHOLE || due.when !== "now" || due.by !== "table" || wanted.hasPercent() || !FINISH.test(target)) return false;
  return clausesOf(target).length === 1 && shared(bigrams(target), bigrams(reported.text, start, end)) > 0;
}

/** Whether a stage's target is reached by its amounts: what the progress says of the year's then tells nothing more. */
function isStageReached({ due, wanted, reported }: JudgedLeaf, rates: readonly CompletionRate[]): boolean {
  if (due.when !== "now" || due.by !== "table" || !rates.some(({ basis }) => basis === "year")) return false;
  const counts = amountFindings(wanted, reported).filter(({ kind }) => kind === "count");
  return counts.length > 0 && counts.every(({ ratio }) => ratio >= 1);
}

/** The share that the target itself wants (完成率达到80%以上), in percent; 100 where it names none, or several. */
function shareWanted({ wanted }: JudgedLeaf): number {
  const [one, other] = wanted.hasPercent() ? wanted.rates() : [];
  return one === undefined || other !== undefined || one.basis === "work" || one.value < LEAST_WANTED || one.value > 100 ? 100 : one.value;
}
/** A smaller share is growth, or a step. */
const LEAST_WANTED = 50;

/** From here on it is nearly the whole. */
const NEARLY = 90;
/** From here on it is the whole. */
const WHOLE = 99.95;

const wantsShare = ({ target, task }: JudgedLeaf): boolean => /[%％率]/.test(target) || /[%％率]/.test(task);

function judge(percent: number, basis: RateBasis, due: Due, context: SuggestionContext, pace: number | null): RateVerdict {
  if (basis === "stage") return againstPace(percent, 100, context);
  if (percent >= WHOLE) return { status: "completed", weight: basis === "work" ? 0.3 : 0.4 };
  // what was due by a day of its own is due in full, whatever it is a share of
  if (basis !== "year" && due.when === "now" && due.by === "target")
    return { status: percent >= NEARLY ? "mostly-on-track" : "lagging", weight: percent >= NEARLY ? 0.4 : 0.5 };
  // the progress's own words (占年度计划) go before what the row or the table says
  if (basis === "work" || pace === null || (basis === "target" && due.when !== "year")) return { status: "on-track", weight: 0.15 };
  return againstPace(percent, pace * 100, context);
}

/** So far behind the start of a figure its months may still stand. */
const MONTHS_WITHIN = 12;

/** The pace that a figure of its own months is read against: 1-8月 is two thirds of the year, whatever the table's period. */
export function ownPace(reported: Amounts, at: number, pace: number | null): number | null {
  const { text } = reported;
  if (pace === null) return pace;
  const { start } = reported.sentenceAround(at);
  const months = /(?<!\d)1月?[-－—–~～至到](\d{1,2})月/.exec(text.slice(Math.max(0, start), at + MONTHS_WITHIN));
  const last = Number(months?.[1] ?? 12);
  return last >= 1 && last <= 12 ? Math.min(pace, last / 12) : pace;
}

/** So many points behind the pace are no lag whatever the ratio: in January all ratios are small. */
const LEAST_POINTS = 5;
/** So much over the pace, by ratio and in points, is ahead of it: offices say so of a fifth more, and call a tenth more on track. */
const AHEAD_RATIO = 1.15;
const AHEAD_POINTS = 3;
/** The nearer to what separates behind from not, the less it says. */
const CLEARLY_BEHIND = 0.6;

/** What a share done, of which `pace` was due, speaks for; both in percent. */
export function againstPace(percent: number, pace: number, { ratios }: SuggestionContext): RateVerdict {
  const behind = pace - percent;
  const ratio = pace <= 0 ? 1 : percent / pace;
  if (percent === 0 && behind >= LEAST_POINTS) return { status: "not-started", weight: 0.5, pointsBehind: behind, pace };
  if (ratio >= AHEAD_RATIO && -behind >= AHEAD_POINTS) return { status: "ahead", weight: 0.45 };
  if (ratio >= ratios.yellow) return { status: "on-track", weight: 0.35 };
  if (ratio >= ratios.red || behind < LEAST_POINTS) return { status: "mostly-on-track", weight: 0.45, pointsBehind: behind, pace };
  return { status: "lagging", weight: ratio < ratios.red * CLEARLY_BEHIND ? 0.8 : 0.65, pointsBehind: behind, pace };
}
