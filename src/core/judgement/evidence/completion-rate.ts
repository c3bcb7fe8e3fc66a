import { lexiconOf } from "../../text/lexicon";
import { percentages, type Percentage } from "../../text/percentages";
import { clauseStart, earlierOf, sentenceStart } from "./rate-clauses";
import { rateHead } from "./rate-heads";
import {
  beforeList,
  behindFrom,
  carriedHead,
  headOfOthers,
  isBareName,
  isLaterOn,
  isNextName,
  isNextNumber,
  isNowOf,
  isOfTheSame,
  isRankedOn,
} from "./rate-lists";
import { COMPLETION_RATE, endsAs, GOAL } from "./rate-names";
import { isBareShare, isDoneBehind, isOfBracketList, isOfPace, isShareOfDue, isWorkBehind, shareSaying } from "./rate-readings";
import { withoutAverage, withoutParts, withoutTotals } from "./rate-parts";
import { seriesHeads, sharedHead } from "./rate-series";
import { isBesideActual, isCriterion, isDue, isQuotedPlan, isWanted, isWantedBefore } from "./rate-wanted";

/**
 * What a completion rate is a share of: a target of the year (年度目标, 全年任务, 年初预算), a target whose period the
 * sentence does not say (目标任务, 完成率), what a stage was to bring (前四个月计划), which is due in full, or a volume of work of its own (工程量, 总进度),
 * which no pace applies to.
 */
export type RateBasis = "year" | "target" | "stage" | "work";

/** A percentage that says how much of a target, plan, budget or work volume is done. */
export interface CompletionRate {
  /** Where the words that make it one begin, in the clause of the percentage. */
  readonly start: number;
  /** Behind the percent sign. */
  readonly end: number;
  /** In percent: 29.77 for 29.77%. */
  readonly value: number;
  readonly basis: RateBasis;
}

/** 去年同期为年计划的55%: how far it was a year ago. */
const LAST_YEAR = /(?:去年|上年)(?:同期|同时期|此时)?[^，较比]{0,8}$/;
const YEAR = /(?:年度|全年|年初|今年|本年|当年|年计划|年目标|年任务|\d{4}年)/;
const WORK_WORDS = lexiconOf("工程量 工作量 作业量 总量 总进度 形象进度 工程进度 总投资 工程 主体 桩 施工 浇筑 铺设 安装 建设 改造 装修 标段 完工 竣工");

const RANGE = /\d+(?:\.\d+)?\s*[-－—–~～至]\s*$/;

/** What leads a clause without belonging to it. */
const LIST_NUMBER = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．](?!\d))?\s*(?:其中[:：]?)?\s*/;

/** Where the words of a clause begin. */
const behindListNumber = (left: string): number => LIST_NUMBER.exec(left)?.[0].length ?? 0;

/** What the percentage before is to the one that is read. */
interface Before {
  readonly one: Percentage;
  readonly sentence: number;
  readonly rate: CompletionRate | null;
  /** The basis of what its words say to be done, reached or not (要求达到【60%】); null where they say no such thing. */
  readonly said: RateBasis | null;
  /** The heads of a series whose names are told apart, and which of them this number has. */
  readonly heads: readonly string[];
  readonly index: number;
}

/**
 * Every completion rate of a text, in order, one for each such percentage: those reached, and with `asked`, for the text of
 * a target, those that are to be reached as well (力争完成80%).
 */
export function completionRates(text: string, asked = false): CompletionRate[] {
  const rates: CompletionRate[] = [];
  let before: Before | null = null;
  for (const one of percentages(text)) {
    // 七成二（72%）: said twice
    if (before !== null && before.one.value === one.value && one.start === before.one.end + 1 && "（(".includes(text.charAt(before.one.end))) continue;
    const next = judge(text, one, before, asked);
    if (next.rate !== null) {
      // 均不足四成，分别为38.2%、36.7%: the bound is said again, number by number
      if (before !== null && before.rate !== null && isSaidAgain(text, before, one)) rates.pop();
      rates.push(next.rate);
    }
    before = next;
  }
  return rates.length < 2 ? rates : withoutAverage(text, withoutTotals(text, withoutParts(text, rates)));
}

function judge(text: string, one: Percentage, last: Before | null, asked: boolean): Before {
  const sentence = sentenceStart(text, one.start, last?.one.start ?? -1, last?.sentence ?? -1);
  const before =
    last !== null &&
    (last.sentence === sentence ||
      isRankedOn(text, sentence, one.start) ||
      isNowOf(text, sentence, one.start) ||
      isOfTheSame(text, sentence, one.start, last.one))
      ? last
      : null;
  const clause = clauseStart(text, one.start, sentence);
  const follows = before !== null && isNextNumber(text, one, before.one.end);
  // 完成80—90%: the other end of a range is no amount
  const left = text.slice(clause, one.start).replace(RANGE, "");
  const heads = follows ? before.heads : seriesHeads(left);
  const index = follows ? before.index + 1 : 0;
  const told = (said: RateBasis | null, rate: CompletionRate | null): Before => ({ one, sentence, rate, said, heads, index });

  if (follows && before.rate !== null && heads.length === 0 && !isCriterion(left, text, one.end))
    return told(before.said, rateOf(one, one.start, before.rate.basis));
  const lead = one.start > 0 ? text.charAt(one.start - 1) : "";
  if ((lead === "个" || lead === "“") && !isDoneBehind(text, one.end)) return told(null, null);

  // 完工率须达【80%】: the name stands before what wants it
  const head = heads[index] ?? (isDue(left) ? rateHead(left).replace(MODAL, "") : rateHead(left));
  const ranked = carriedHead(text, head, sentence, clause);
  const said = heads[index] ?? sharedHead(left) ?? behindFrom(left) ?? headOfOthers(text, left, sentence, clause) ?? ranked ?? head;
  // 靠后的是滩头镇（43%）: which of several it is, and of what stands before
  const share = { text, one, head: said, sentence, clause };
  const saying = said === ranked && ranked === "" ? (isOfBracketList(share) ? "done" : null) : shareSaying(share);
  const named = saying === null ? beforeList(head) : null;
  const carried =
    saying !== "done" &&
    named === null &&
    before !== null &&
    before.said !== null &&
    ((isBareDay(left) && (before.rate === null || isSaidAgain(text, before, one))) || isLaterOn(left) || isOfTheSame(text, sentence, one.start, before.one));
  if (saying === "done" || carried || (named !== null && shareSaying({ text, one, head: named, sentence, clause }) === "done")) {
    const basis = carried ? before.said : basisOf(text, one, left, named ?? said, sentence, clause);
    const isReached =
      !LAST_YEAR.test(left) &&
      (asked ||
        (!isWanted(left) &&
          !isDue(left) &&
          !isBesideActual(left, text, one.end) &&
          !isQuotedPlan(left, text, one.end) &&
          (carried || !isWantedBefore(earlierOf(text, sentence, clause) + left))));
    return told(basis, isReached && !isCriterion(left, text, one.end) ? rateOf(one, follows ? one.start : clause + behindListNumber(left), basis) : null);
  }
  if (
    saying === "other" ||
    LAST_YEAR.test(left) ||
    before === null ||
    before.rate === null ||
    (!asked && (isWanted(left) || isDue(left))) ||
    isCriterion(left, text, one.end)
  )
    return told(null, null);
  // 土建完成80%，安装60%: the second goes by the verb of the first
  if (isNextName(text, one, before.rate.end)) return told(before.said, rateOf(one, before.rate.end + 1, before.rate.basis));
  // 已完成一期工程20%，二期工程50%
  return before.rate.basis !== "year" && isBareName(head) ? told(before.said, rateOf(one, clause, before.rate.basis)) : told(null, null);
}

/** 要求支出进度达到60%，截至6月20日为【48.5%】: nothing stands before the number but a day, so it is of what the number before it is of. */
const isBareDay = (left: string): boolean =>
  /^\s*(?:但|而|现)?(?:截[至止]|到)?(?:[今本]年(?:同期)?|目前|今日|本月底?|\d+月(?:\d+日|[中末底]|[上中下]旬)?|现阶段|现在?|当前)?(?:止)?[，,]?(?:实际|分别|各)?(?:仅|只|已)?(?:为|是|达到?|有)?$/.test(
    left,
  );

/** 均不足【四成】，分别为38.2%: a bound that the number behind it gives exactly. */
const isSaidAgain = (text: string, { one: bound }: Before, { start }: Percentage): boolean =>
  /(?:不足|不到|超过|超|过|逾|低于|高于)$/.test(text.slice(Math.max(0, bound.start - 2), bound.start)) &&
  /^[，,](?:分别|各|依次)[为是达]?$/.test(text.slice(bound.end, start));

const MODAL = /(?:必须|须|应当|应|需要|需)$/;

const rateOf = (one: Percentage, start: number, basis: RateBasis): CompletionRate => ({ start, end: one.end, value: one.value, basis });

/** 前四个月计划, 一季度任务, 阶段计划: what was to be reached by now. */
const OF_A_STAGE =
  /(?:同期|序时|期间|前[一二三四五六七八九十\d]+个?月|\d月份?|季度?|半年|阶段性?|当期|当月|本月|本季)(?:度)?(?:的)?(?:计划|目标|任务)[^，年]{0,4}$/;

/** 为计划的100%，占年计划20.5%: a plan beside the year's is that of the time that has passed. */
const PLAIN_PLAN = /^(?:完成投资)?[占为达是]?(?:到|成)?(?:完成)?(?:投资)?计划(?:数|额|量)?$/;
const BESIDE_YEARS = /^[，,、](?:仅)?(?:占|为|达|是|完成|相当于)[^，。；\d]{0,4}(?:年度?|全年)[^，。；\d]{0,6}\d/;
const BESIDE = 24;
/** 投资完成不到两成: of what is to be spent or earned. */
const OF_MONEY = /(?:投资|支出|收入|税收|销售)(?:已|仅|只)?完成$/;

function basisOf(text: string, one: Percentage, left: string, head: string, sentence: number, clause: number): RateBasis {
  if (isOfPace(head) || OF_A_STAGE.test(head) || (PLAIN_PLAN.test(head) && BESIDE_YEARS.test(text.slice(one.end, one.end + BESIDE)))) return "stage";
  if (/(?<!已)完成进度$/.test(head) && !/工程|形象|主体|施工/.test(left)) return YEAR.test(left) ? "year" : "target";
  if (YEAR.test(left) && !/工程量|总进度/.test(left)) return "year";
  if (isWorkBehind(text, one.end) || WORK_WORDS.isIn(left)) return "work";
  if (OF_MONEY.test(head)) return "target";
  const named = endsAs(head, COMPLETION_RATE);
  // 挡土墙已完成60%: a thing's own share, with no target named
  if (!named && !endsAs(head, GOAL) && !isShareOfDue(head) && !isBareShare(head)) return "work";
  return named && YEAR.test(earlierOf(text, sentence, clause)) ? "year" : "target";
}
