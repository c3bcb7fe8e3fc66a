import { isWhite } from "../../text/white-space";
import { lexiconOf } from "../../text/lexicon";
import { percentages, type Percentage } from "../../text/percentages";
import { clauseStart, earlierOf, sentenceStart } from "./rate-clauses";
import { headOf } from "./rate-heads";
import { beforeList, behindFrom, carriedHead, isBareName, isNextName, isNextNumber } from "./rate-lists";
import { COMPLETION_RATE, endsAs, GOAL } from "./rate-names";
import { isBareShare, isDoneBehind, isShareOfDue, isWorkBehind, sayingOf } from "./rate-readings";
import { withoutParts } from "./rate-parts";
import { isCriterion, isDue, isWanted, isWantedBefore } from "./rate-wanted";
import { characterKinds } from "../../text/character-kinds";

/**
 * What a completion rate is a share of: a target of the year (年度目标, 全年任务, 年初预算), a target whose period the
 * sentence does not say (目标任务, 完成率), what a stage was to bring (前四个月计划), which is due in full, or a volume of work of its own (工程量, 总进度), which no pace applies to.
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

const leads = characterKinds(["（(0123456789一二三四五六七八九十其", 1]);

/** Where the words of a clause begin. */
function behindListNumber(left: string): number {
  const first = left.charCodeAt(0);
  return leads[first] === 1 || isWhite(first) ? (LIST_NUMBER.exec(left)?.[0].length ?? 0) : 0;
}

/**
 * Every completion rate of a text, in order, one for each such percentage: those reached, and with `asked`, for the text of
 * a target, those that are to be reached as well (力争完成80%).
 */
export function completionRates(text: string, asked = false): CompletionRate[] {
  const rates: CompletionRate[] = [];
  /** The last rate, and the sentence it stands in: a later number may go by its words. */
  let last: CompletionRate | null = null;
  let lastSentence = -1;
  let lastStart = -1;
  let before: Percentage | null = null;
  for (const one of percentages(text)) {
    // 七成二（72%）: said twice
    const again = before !== null && before.value === one.value && one.start === before.end + 1 && "（(".includes(text.charAt(before.end));
    before = one;
    if (again) continue;
    const sentence = sentenceStart(text, one.start, lastStart, lastSentence);
    const rate = judge(text, one, sentence, clauseStart(text, one.start, sentence), lastSentence === sentence ? last : null, asked);
    if (rate !== null) rates.push(rate);
    last = rate;
    lastSentence = sentence;
    lastStart = one.start;
  }
  return withoutParts(text, rates);
}

function judge(text: string, one: Percentage, sentence: number, clause: number, before: CompletionRate | null, asked: boolean): CompletionRate | null {
  if (before !== null && isNextNumber(text, one, before.end)) return rateOf(one, one.start, before.basis);
  const lead = one.start > 0 ? text.charAt(one.start - 1) : "";
  if ((lead === "个" || lead === "“") && !isDoneBehind(text, one.end)) return null;

  // 完成80—90%: the other end of a range is no amount
  const left = text.slice(clause, one.start).replace(RANGE, "");
  if (LAST_YEAR.test(left)) return null;
  if ((!asked && isWanted(left)) || isCriterion(left, text, one.end)) return null;
  const head = headOf(left);
  const said = behindFrom(left) ?? carriedHead(text, head, sentence, clause) ?? head;
  const saying = sayingOf({ text, one, head: said, sentence, clause });
  const named = saying === null ? beforeList(head) : null;
  if (saying === "done" || (named !== null && sayingOf({ text, one, head: named, sentence, clause }) === "done")) {
    if (!asked && (isDue(left) || isWantedBefore(earlierOf(text, sentence, clause) + left))) return null;
    return rateOf(one, clause + behindListNumber(left), basisOf(text, one, left, named ?? said, sentence, clause));
  }
  if (saying === "other" || before === null) return null;
  // 土建完成80%，安装60%: the second goes by the verb of the first
  if (isNextName(text, one, before.end)) return rateOf(one, before.end + 1, before.basis);
  // 已完成一期工程20%，二期工程50%
  return before.basis !== "year" && isBareName(head) ? rateOf(one, clause, before.basis) : null;
}

const rateOf = (one: Percentage, start: number, basis: RateBasis): CompletionRate => ({ start, end: one.end, value: one.value, basis });

/** 前四个月计划, 一季度任务, 阶段计划: what was to be reached by now. */
const OF_A_STAGE = /(?:同期|序时|期间|前[一二三四五六七八九十\d]+个?月|\d月份?|季度?|半年|阶段性?|当期|当月|本月|本季)(?:度)?(?:的)?(?:计划|目标|任务)[^，年]{0,4}$/;

/** 为计划的100%，占年计划20.5%: a plan beside the year's is that of the time that has passed. */
const PLAIN_PLAN = /^(?:完成投资)?[占为达是]?(?:到|成)?(?:完成)?(?:投资)?计划(?:数|额|量)?$/;
const BESIDE_YEARS = /^[，,、](?:仅)?(?:占|为|达|是|完成|相当于)[^，。；\d]{0,4}(?:年度?|全年)[^，。；\d]{0,6}\d/;
const BESIDE = 24;

function basisOf(text: string, one: Percentage, left: string, head: string, sentence: number, clause: number): RateBasis {
  if (OF_A_STAGE.test(head) || (PLAIN_PLAN.test(head) && BESIDE_YEARS.test(text.slice(one.end, one.end + BESIDE)))) return "stage";
  if (/(?<!已)完成进度$/.test(head) && !/工程|形象|主体|施工/.test(left)) return YEAR.test(left) ? "year" : "target";
  if (left.includes("年") && YEAR.test(left) && !/工程量|总进度/.test(left)) return "year";
  if (isWorkBehind(text, one.end) || WORK_WORDS.isIn(left)) return "work";
  const named = endsAs(head, COMPLETION_RATE);
  // 挡土墙已完成60%: a thing's own share, with no target named
  if (!named && !endsAs(head, GOAL) && !isShareOfDue(head) && !isBareShare(head)) return "work";
  return named && YEAR.test(earlierOf(text, sentence, clause)) ? "year" : "target";
}
