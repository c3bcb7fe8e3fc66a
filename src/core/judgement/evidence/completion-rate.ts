import { isWhite } from "../../text/white-space";
import { lexiconOf } from "../../text/lexicon";
import { percentages, type Percentage } from "../../text/percentages";
import { clauseBefore, clauseStart, earlierOf, sentenceStart } from "./rate-clauses";
import { headOf } from "./rate-heads";
import { beforeList, behindFrom, isBareName, isNextName, isNextNumber } from "./rate-lists";
import { CHANGE, COMPLETION_RATE, DONE, endsAs, GOAL, LEVEL_REACHED, OTHER_RATE, PACE, PROGRESS, WHOLE, WORK } from "./rate-names";
import { isCriterion, isDue, isWanted, isWantedBefore } from "./rate-wanted";
import { characterKinds, characterTraits } from "../../text/character-kinds";

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
/** Says that a goal is passed: 超额完成目标20% is what goes beyond it. */
const BEYOND = /(?:超额完成|超出?)[^，占达为]*$/;
const SHARE_VERB = /(?:完成|占|达|为|是|实现|相当于|超过|超)/;

const DONE_BEFORE = /(?:完成|完工|竣工)/;
/** 已完成126户，占比98%: a bare share belongs to the count of what is done just before it. */
const COUNTED_DONE = /(?:完成|完工|竣工|办结)(?:[^增降率]{0,20}?\d[^增降率]{0,24}|过半[，,])$/;
/** What ends a clause about money: no length or number of things is a whole of it. */
const MONEY_LAST = /元[，,]$/;
/** 滞后的有5个，占总任务的8%: the tasks of a kind are counted, which tells nothing of the work done. */
const COUNTED_KIND = /(?:的|类)(?:共?有|共|计)?\d+[个项件][，、,]?$|^(?:其中)?\d+[个项件](?:项目)?(?:完成|达到|进度|超)[^，]*[，、,]?$/;
/** 未动工的9户，占计划的6%: what is counted is what is not done. */
const NOT_DONE = /(?:未(?!来)|正在|待(?=建|开|批|验|拆|签|完成)|剩余|其余)(?!.*已)/;
/** 占应征收的10%: what was due is the whole. */
const SHARE_OF_DUE = /[占为]应(?![届急用对])[^占]{2,8}$/;
const isShareOfDue = (head: string): boolean => head.includes("应") && SHARE_OF_DUE.test(head);

/** What follows a number that a verb of completion governs, or that makes one: 100%【完成】, 80%【工程量】. */
const DONE_AFTER = /^(?:以上|左右|地|的|全部|全面|如期|按时|按期|高质量)*(?:完成|完工|竣工)/;
const WORK_AFTER = /^(?:以上|左右|的)*(?:总)?(?:工程|工作|任务|建设)(?:总)?(?:量|进度|任务)/;

const YEAR = /(?:年度|全年|年初|今年|本年|当年|年计划|年目标|年任务|\d{4}年)/;
const WORK_WORDS = lexiconOf("工程量 工作量 作业量 总量 总进度 形象进度 工程进度 总投资 工程 主体 桩 施工 浇筑 铺设 安装 建设 改造 装修 标段 完工 竣工");

const DONE_BEHIND = 1;
const WORK_BEHIND = 2;
/** The first characters of `DONE_AFTER` and of `WORK_AFTER`: behind most numbers neither is worth trying. */
const firstBehind = characterTraits(["以左地的全如按高完竣", DONE_BEHIND], ["以左的总工任建", WORK_BEHIND]);

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
  for (const one of percentages(text)) {
    const sentence = sentenceStart(text, one.start, lastStart, lastSentence);
    const rate = judge(text, one, sentence, clauseStart(text, one.start, sentence), lastSentence === sentence ? last : null, asked);
    if (rate !== null) rates.push(rate);
    last = rate;
    lastSentence = sentence;
    lastStart = one.start;
  }
  return rates;
}

function judge(text: string, one: Percentage, sentence: number, clause: number, before: CompletionRate | null, asked: boolean): CompletionRate | null {
  if (before !== null && isNextNumber(text, one, before.end)) return rateOf(one, one.start, before.basis);
  const lead = one.start > 0 ? text.charAt(one.start - 1) : "";
  if ((lead === "个" || lead === "“") && !isDoneBehind(text, one.end)) return null;

  const left = text.slice(clause, one.start);
  if (LAST_YEAR.test(left)) return null;
  if ((!asked && isWanted(left)) || isCriterion(left, text, one.end)) return null;
  const head = headOf(left);
  const said = behindFrom(left) ?? head;
  const saying = sayingOf(text, one, said, sentence, clause);
  const named = saying === "open" ? beforeList(head) : null;
  if (saying === "done" || (named !== null && sayingOf(text, one, named, sentence, clause) === "done")) {
    if (!asked && (isDue(left) || isWantedBefore(earlierOf(text, sentence, clause) + left))) return null;
    return rateOf(one, clause + behindListNumber(left), basisOf(text, one, left, named ?? said, sentence, clause));
  }
  if (saying === "other" || before === null) return null;
  // 土建完成80%，安装60%: the second goes by the verb of the first
  if (isNextName(text, one, before.end)) return rateOf(one, before.end + 1, before.basis);
  // 已完成一期工程20%，二期工程50%
  return before.basis !== "year" && isBareName(head) ? rateOf(one, clause, before.basis) : null;
}

/** Whether a head and what follows the number make it a completion rate (`done`), something else (`other`), or leave it open. */
function sayingOf(text: string, one: Percentage, head: string, sentence: number, clause: number): "done" | "other" | "open" {
  if (endsAs(head, CHANGE) || endsAs(head, PACE)) return "other";
  if (endsAs(head, COMPLETION_RATE)) return "done";
  const otherRate = endsAs(head, OTHER_RATE);
  if (!otherRate && isDoneBehind(text, one.end)) return "done";
  if (isOfBracketList(text, one)) return "done";
  if (isBareShare(head)) return isCounted(text, sentence, clause) ? "done" : "other";
  if (ACTUAL.test(head) && isDue(earlierOf(text, sentence, clause))) return "done";
  if (otherRate || endsAs(head, LEVEL_REACHED) || isShareOfParts(head)) return "other";
  if (endsAs(head, DONE) || (isWorkBehind(text, one.end) && DONE_BEFORE.test(head))) return "done";
  if (endsAs(head, PROGRESS)) return "done";
  if (isShareOfDue(head) || (endsAs(head, GOAL) && SHARE_VERB.test(head))) return isBeyond(head, text, one) || isOfKind(head, clauseBefore(text, sentence, clause)) ? "other" : "done";
  if (endsAs(head, WHOLE) && DONE_BEFORE.test(head) && !/的占|占全/.test(head)) return "done";
  if (endsAs(head, WORK) && /^(?:分别)?[占为](?!.*全[国省市州县区镇乡])/.test(head)) return isCountOf(head, clauseBefore(text, sentence, clause)) ? "done" : "open";
  return isObjectOfDone(head) ? "done" : "open";
}

/**
 * 贷款占总投资的30%, 年度计划占总计划的一半, 占已完成投资的40%: a part of a whole is set beside it, a part of what is
 * done, or what is not done; how much is done is not said.
 */
function isShareOfParts(head: string): boolean {
  const share = head.includes("占") ? head.search(SHARE) : -1;
  if (share < 0) return false;
  const part = head.slice(0, share);
  if (NOT_DONE.test(part) || DONE_WHOLE.test(head.slice(share))) return true;
  if (part !== "" && /^占全[国省市州县区镇乡]/.test(head.slice(share)) && !DONE_BEFORE.test(part) && !/已|实际/.test(part)) return true;
  if (part === "" || DONE_BEFORE.test(part) || /累计|已|实际|到位/.test(part)) return false;
  return /(?:计划|目标|任务|预算)(?:数|额|约|仅|均)?$/.test(part) || /(?:总|年度)投资$/.test(head);
}

/** The last 占 of a head, but that of 占地20亩的广场. */
const SHARE = /占(?![地道用补有])[^占]*$/;
/** A whole that is itself what is done, unless it is what was to be done. */
const DONE_WHOLE = /(?<!计划|应|需)(?:完成|完工|竣工)[^成工]+$/;

/** 超额完成目标20%: so much more than the target; 超额完成目标的120% is said too, and means what it says. */
const isBeyond = (head: string, text: string, one: Percentage): boolean => one.value < 100 && BEYOND.test(head) && text.charAt(one.start - 1) !== "的";

const isOfKind = (head: string, counted: string): boolean =>
  /^(?:分别)?占/.test(head) && (NOT_DONE.test(counted) || (COUNTED_KIND.test(counted) && !DONE_BEFORE.test(counted)));

/** 完成桩基120根，占总数的60%: the whole of what the clause before counts as done. */
const isCountOf = (head: string, counted: string): boolean => !COUNTED_KIND.test(counted) && COUNTED_DONE.test(counted) && (head.includes("合同") || !MONEY_LAST.test(counted));

/** 三季度末应达75%，实际只有【57.8%】 */
const ACTUAL = /实际$/;

/** 柳镇（62%）、桃镇（58%）投资做得慢: the words behind the last of several in brackets say what all are. */
const LISTED = "(?:[、，和及][^，。；、（()）]{1,10}[（(][\\d.]+\\s*[%％][）)])*";
const BRACKET_LIST = new RegExp(`^[）)]${LISTED}(?:等[^，。；（(]{0,6})?的?(?:投资|完成|进度|支付|项目|工程|任务)[^，。；]{0,12}?(?:慢|快|滞后|超前|较好|偏低|百分比|完成率|比例|进度)`);
const isOfBracketList = (text: string, one: Percentage): boolean => "（(".includes(text.charAt(one.start - 1) || "x") && BRACKET_LIST.test(text.slice(one.end, one.end + LIST_REACH));
const LIST_REACH = 80;

/** A bare share belongs to the count of what is done just before it, unless things are counted by kind; or the two amounts before it give it. */
const isCounted = (text: string, sentence: number, clause: number): boolean => {
  const earlier = earlierOf(text, sentence, clause);
  return COUNTED_DONE.test(earlier) && !COUNTED_KIND.test(earlier);
};

/** So much behind a number is looked at. */
const BEHIND = 14;

const isDoneBehind = (text: string, at: number): boolean => ((firstBehind[text.charCodeAt(at)] ?? 0) & DONE_BEHIND) !== 0 && DONE_AFTER.test(text.slice(at, at + BEHIND));
const isWorkBehind = (text: string, at: number): boolean => ((firstBehind[text.charCodeAt(at)] ?? 0) & WORK_BEHIND) !== 0 && WORK_AFTER.test(text.slice(at, at + BEHIND));

const rateOf = (one: Percentage, start: number, basis: RateBasis): CompletionRate => ({ start, end: one.end, value: one.value, basis });

const isBareShare = (head: string): boolean => head.length <= 5 && /^(?:总)?(?:占|占比|比例|比重|占总数|占总户数)?$/.test(head);

/** 完成航道清淤工程100%: the number follows the object of the verb itself, without another number between. */
function isObjectOfDone(head: string): boolean {
  if (!head.includes("完")) return false;
  const match = /(?:完成|完工)(?:了)?([^\d%％、]{2,20})$/.exec(head);
  return match !== null && !/(?:率|比|占|增|降|收入|销售额|产值|增加值|[强浓密]度|奖|扣|后支付)/.test(match[1] ?? "");
}

/** 前四个月计划, 一季度任务, 阶段计划: what was to be reached by now. */
const OF_A_STAGE = /(?:前[一二三四五六七八九十\d]+个?月|\d月份?|季度?|半年|阶段性?|当期|当月|本月|本季)(?:度)?(?:的)?(?:计划|目标|任务)[^，年]{0,4}$/;

function basisOf(text: string, one: Percentage, left: string, head: string, sentence: number, clause: number): RateBasis {
  if (OF_A_STAGE.test(head)) return "stage";
  if (/(?<!已)完成进度$/.test(head) && !/工程|形象|主体|施工/.test(left)) return YEAR.test(left) ? "year" : "target";
  if (left.includes("年") && YEAR.test(left) && !/工程量|总进度/.test(left)) return "year";
  if (isWorkBehind(text, one.end) || WORK_WORDS.isIn(left)) return "work";
  const named = endsAs(head, COMPLETION_RATE);
  // 挡土墙已完成60%: a thing's own share, with no target named
  if (!named && !endsAs(head, GOAL) && !isShareOfDue(head) && !isBareShare(head)) return "work";
  return named && YEAR.test(earlierOf(text, sentence, clause)) ? "year" : "target";
}
