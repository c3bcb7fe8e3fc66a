import { Alternatives } from "./alternatives";
import { isWhite } from "../../table/white-space";
import { isDigit } from "./clauses";
import { lexiconOf } from "./lexicon";
import { percentages, type Percentage } from "./percentages";
import { headOf } from "./rate-heads";
import { characterKinds, characterTraits } from "../../table/character-kinds";

/**
 * What a completion rate is a share of: a target of the year (年度目标, 全年任务, 年初预算), a target whose period the
 * sentence does not say (目标任务, 完成率), or a volume of work of its own (工程量, 总进度), which no pace applies to.
 */
export type RateBasis = "year" | "target" | "work";

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

/** How far back a head is looked for: longer clauses exist, but never between a percentage and its head. */
const REACH = 90;

const CHANGE =
  /(?:增长|增加|增收|增|增速|增幅|涨幅|升幅|降幅|跌幅|上升|上涨|下降|下跌|减少|减|降|降低|提高|提升|回落|加快|放缓|同比|环比|高|低|高于|低于|高出|快|慢|快于|慢于|落后|滞后|超前|超额|超额完成|超计划)$/;

/** A rate that is a completion rate by name. A rate of another name (合格率, 办结率, 覆盖率) measures something else. */
const RATE_NAME = /(?:完成|完工|竣工|执行)(?:投资|任务|目标|计划|进度|指标|工作量)?(?:率|比例|占比|比重|比率|比|度|百分比)$/;
const OTHER_RATE = /(?:率|比例|比重|占比|覆盖面|系数)$/;

/** How far a thing has come. Its pace (序时进度, 时间进度) is not. */
const PROGRESS_NAME = /(?:进度|形象进度|完成情况)$/;
const PACE_NAME = /(?:序时|时序|时间|同期)进度$/;

/** What is set beforehand: a share of it is a completion rate whatever the verb. */
const GOAL_NAME =
  /(?:目标|任务|计划|预算|概算|指标|工程量|工作量|作业量|总投资|总进度|工程进度|计划投资)(?:任务|目标|指标|计划|要求)?(?:数|量|值|额|总数|总量)?$/;
/** A whole that is measured: its share is a completion rate only where something is completed. */
const WHOLE_NAME = /(?:总量|总数|数量|总额|投资|规模|总.{1,4}(?:量|数|长|长度|里程|面积|户数))$/;
const SHARE_VERB = /(?:完成|占|达|为|实现|相当于|超过|超)/;

const DONE_VERB = /(?:完成|完工|竣工|建成)$/;
/** 森林覆盖率完成36%: the level of a rate, not a share of work. */
const RATE_DONE = /率(?:已|累计|共)?完成$/;
const DONE_BEFORE = /(?:完成|完工|竣工)/;
/** 已完成126户，占比98%: a bare share belongs to the count of what is done just before it. */
const COUNTED_DONE = /(?:完成|完工|竣工)[^增降率]{0,20}?\d[^增降率]{0,24}$/;

/** What follows a number that a verb of completion governs, or that makes one: 100%【完成】, 80%【工程量】. */
const DONE_AFTER = /^(?:以上|左右|地|的|全部|全面|如期|按时|按期|高质量)*(?:完成|完工|竣工)/;
const WORK_AFTER = /^(?:以上|左右|的)*(?:总)?(?:工程|工作|任务|建设)(?:总)?(?:量|进度|任务)/;

/** Governs the number as something wanted, not reached. 计划 as a noun (年度计划) does not. */
const WANTED = new Alternatives("力争 争取 确保 力求 务求 拟 将 目标是 计划(?=于|在|到|至|年底|\\d+月|完成|达|实现) 预计(?=于|在|到|至|年底|\\d+月)");

const YEAR = /(?:年度|全年|年初|今年|本年|当年|年计划|年目标|年任务|\d{4}年)/;
const WORK = lexiconOf("工程量 工作量 作业量 总量 总进度 形象进度 工程进度 总投资 工程 主体 桩 施工 浇筑 铺设 安装 建设 改造 装修 标段 完工 竣工");

const DONE_BEHIND = 1;
const WORK_BEHIND = 2;
/** The first characters of `DONE_AFTER` and of `WORK_AFTER`: behind most numbers neither is worth trying. */
const firstBehind = characterTraits(["以左地的全如按高完竣", DONE_BEHIND], ["以左的总工任建", WORK_BEHIND]);

/** The last characters of the heads of each kind: a head is tried only for what it may be by its own. */
const CHANGES = 1;
const RATES = 2;
const OTHER_RATES = 4;
const PROGRESSES = 8;
const GOALS = 16;
const WHOLES = 32;
const DONES = 64;
const lastOfHead = characterTraits(
  ["长加收增速幅升涨降跌少减低高落快缓比于出慢后前额成划", CHANGES],
  ["率例比重度", RATES],
  ["率例比重面数", OTHER_RATES],
  ["度况", PROGRESSES],
  ["标务划算量资度求数值额", GOALS],
  ["量数额资模长度程积", WHOLES],
  ["成工", DONES],
);
/** No name of a head is longer: 计划投资 目标 总量. */
const LONGEST_NAME = 8;

/** What leads a clause without belonging to it. */
const LIST_NUMBER = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．](?!\d))?\s*(?:其中[:：]?)?\s*/;

const leads = characterKinds(["（(0123456789一二三四五六七八九十其", 1]);

/** Where the words of a clause begin. */
function behindListNumber(left: string): number {
  const first = left.charCodeAt(0);
  return leads[first] === 1 || isWhite(first) ? (LIST_NUMBER.exec(left)?.[0].length ?? 0) : 0;
}

/** Ends of sentences; a clause ends at 、 only inside a list of rates. */
const SENTENCE_END = 1;
const CLAUSE_END = 2;
const COMMA = 3;
const CLOSES = 4;
const OPENS = 5;
/** What a character ends, on the way back from a percentage; a comma ends a clause where no digit is behind it. */
const marks = characterKinds(["。；;\n！？", SENTENCE_END], ["，", CLAUSE_END], [",", COMMA], ["）)", CLOSES], ["（(", OPENS]);

/** Every completion rate of a text, in order, one for each such percentage. */
export function completionRates(text: string): CompletionRate[] {
  const rates: CompletionRate[] = [];
  /** The last rate, and the sentence it stands in: a later number may go by its words. */
  let last: CompletionRate | null = null;
  let lastSentence = -1;
  let lastStart = -1;
  for (const one of percentages(text)) {
    const sentence = startOf(text, one.start, lastStart, lastSentence);
    const rate = judge(text, one, sentence, clauseStart(text, one.start, sentence), lastSentence === sentence ? last : null);
    if (rate !== null) rates.push(rate);
    last = rate;
    lastSentence = sentence;
    lastStart = one.start;
  }
  return rates;
}

function judge(text: string, one: Percentage, sentence: number, clause: number, before: CompletionRate | null): CompletionRate | null {
  if (isListed(text, one, before)) return before === null ? null : rateOf(one, one.start, before.basis);
  const lead = one.start > 0 ? text.charAt(one.start - 1) : "";
  if ((lead === "个" || lead === "“") && !isDoneBehind(text, one.end)) return null;

  const left = text.slice(clause, one.start);
  if (WANTED.isIn(left) || isCriterion(left, text, one.end)) return null;
  const head = headOf(left);
  const saying = sayingOf(text, one, head, sentence, clause);
  if (saying === "done") return rateOf(one, clause + behindListNumber(left), basisOf(text, one, left, head, sentence, clause));
  // 已完成一期工程20%，二期工程50%: the second goes by the verb of the first
  return saying === "open" && before !== null && before.basis !== "year" && isBareName(head) ? rateOf(one, clause, before.basis) : null;
}

/** Whether a head and what follows the number make it a completion rate (`done`), something else (`other`), or leave it open. */
function sayingOf(text: string, one: Percentage, head: string, sentence: number, clause: number): "done" | "other" | "open" {
  const may = lastOfHead[head.charCodeAt(head.length - 1)] ?? 0;
  const mayBe = (kind: number, pattern: RegExp): boolean => (may & kind) !== 0 && pattern.test(head.slice(-LONGEST_NAME));
  if (mayBe(CHANGES, CHANGE) || mayBe(PROGRESSES, PACE_NAME)) return "other";
  if (mayBe(RATES, RATE_NAME)) return "done";
  const otherRate = mayBe(OTHER_RATES, OTHER_RATE);
  if (!otherRate && isDoneBehind(text, one.end)) return "done";
  if (isBareShare(head)) return COUNTED_DONE.test(earlierOf(text, sentence, clause)) ? "done" : "other";
  if (otherRate || mayBe(DONES, RATE_DONE)) return "other";
  if (mayBe(DONES, DONE_VERB) || (isWorkBehind(text, one.end) && DONE_BEFORE.test(head))) return "done";
  if (mayBe(PROGRESSES, PROGRESS_NAME)) return "done";
  if (mayBe(GOALS, GOAL_NAME) && SHARE_VERB.test(head)) return "done";
  if (mayBe(WHOLES, WHOLE_NAME) && DONE_BEFORE.test(head) && !/的占|占全/.test(head)) return "done";
  return isObjectOfDone(head) ? "done" : "open";
}

/** So much behind a number is looked at. */
const BEHIND = 14;

const isDoneBehind = (text: string, at: number): boolean => ((firstBehind[text.charCodeAt(at)] ?? 0) & DONE_BEHIND) !== 0 && DONE_AFTER.test(text.slice(at, at + BEHIND));
const isWorkBehind = (text: string, at: number): boolean => ((firstBehind[text.charCodeAt(at)] ?? 0) & WORK_BEHIND) !== 0 && WORK_AFTER.test(text.slice(at, at + BEHIND));

/** What the sentence says before the clause. */
const earlierOf = (text: string, sentence: number, clause: number): string => text.slice(Math.max(sentence, clause - REACH), clause);

/** 对执行率不到80%的项目: says which things are meant, not how far something is. */
function isCriterion(left: string, text: string, end: number): boolean {
  let last = left.length - 1;
  while (last >= 0 && isWhite(left.charCodeAt(last))) last--;
  if (!"到足于过达".includes(left.charAt(last)) || !/(?:不到|不足|低于|超过|未达|未达到)\s*$/.test(left)) return false;
  return /^(?:以上|以下)?[）)]?的(?!工程|工作|任务|进度)/.test(text.slice(end, end + BEHIND)) || /(?:^|[^应面绝相])对[^，。]{4,}/.test(left);
}

const rateOf = (one: Percentage, start: number, basis: RateBasis): CompletionRate => ({ start, end: one.end, value: one.value, basis });

/** 104.8%、103.3%和108.3%: a number that only follows another one. */
function isListed(text: string, one: Percentage, before: CompletionRate | null): boolean {
  return before !== null && one.start - before.end <= 3 && /^[、,，和及与\s]*$/.test(text.slice(before.end, one.start)) && one.start > before.end;
}

const isBareShare = (head: string): boolean => head.length <= 5 && /^(?:总)?(?:占|占比|比例|比重|占总数|占总户数)?$/.test(head);

/** 完成航道清淤工程100%: the number follows the object of the verb itself, without another number between. */
function isObjectOfDone(head: string): boolean {
  if (!head.includes("完")) return false;
  const match = /(?:完成|完工)(?:了)?([^\d%％、]{2,20})$/.exec(head);
  return match !== null && !/(?:率|比|占|增|降|收入|销售额|产值|增加值)/.test(match[1] ?? "");
}

const isBareName = (head: string): boolean =>
  /^(?:其中)?[：:]?.{2,16}(?:工程|项目|标段|段|路|桥|期|区|楼|厂房|场地|管网|主体|部分)$/.test(head) && !/[率比增降占]/.test(head);

function basisOf(text: string, one: Percentage, left: string, head: string, sentence: number, clause: number): RateBasis {
  if (left.includes("年") && YEAR.test(left) && !/工程量|总进度/.test(left)) return "year";
  if (isWorkBehind(text, one.end) || WORK.isIn(left)) return "work";
  const named = ((lastOfHead[head.charCodeAt(head.length - 1)] ?? 0) & RATES) !== 0 && RATE_NAME.test(head);
  // 挡土墙已完成60%: a thing's own share, with no target named
  if (!named && !GOAL_NAME.test(head) && !isBareShare(head)) return "work";
  return named && YEAR.test(earlierOf(text, sentence, clause)) ? "year" : "target";
}

/** Where the sentence of a number begins, no further back than can matter; `lastSentence` is that of the number at `lastStart` before it. */
function startOf(text: string, at: number, lastStart: number, lastSentence: number): number {
  const limit = Math.max(0, at - REACH * 3);
  let start = at;
  while (start > limit && marks[text.charCodeAt(start - 1)] !== SENTENCE_END) {
    if (start === lastStart) return Math.max(limit, lastSentence);
    start--;
  }
  return start;
}

/** The clause of a percentage: a comma inside brackets, or between digits, ends none. */
function clauseStart(text: string, at: number, sentence: number): number {
  let depth = 0;
  let start = at;
  while (start > sentence) {
    const mark = marks[text.charCodeAt(start - 1)] ?? 0;
    if (mark === CLOSES) depth++;
    else if (mark === OPENS) depth = Math.max(0, depth - 1);
    else if (mark !== 0 && depth === 0 && (mark !== COMMA || !isDigit(text.charCodeAt(start)))) break;
    start--;
  }
  return start;
}
