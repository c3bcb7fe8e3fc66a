import type { Amounts, ToldAmount } from "./amounts";
import { bigrams, PairSet, shared, type Bigrams } from "../../text/bigrams";
import { clauseAround, type Stretch } from "../../text/clauses";
import { Alternatives } from "../../text/alternatives";
import { growthsOf, onlyGrowthOf, type Change } from "./growth";
import { lexiconOf } from "../../text/lexicon";
import { percentages } from "../../text/percentages";
import type { Quantity } from "../../text/quantities";

/** What a wanted amount came to. */
export interface AmountFinding {
  /** `count`: 8户 wanted, 2户 done; `rate`: 完成工程总量的90% wanted, 93% done; `change`: growth wanted, decline reported; `grade`: Ⅲ类 wanted, Ⅳ类 reported. */
  readonly kind: "count" | "rate" | "change" | "grade";
  /** The clause that reports it, in the reported text. */
  readonly start: number;
  readonly end: number;
  /** Reported over wanted; 0 for a change or a grade in the wrong direction. */
  readonly ratio: number;
  /** The amount wanted, in its base measure; 0 where no amount is. */
  readonly wanted: number;
  /** A level to be reached or kept (达到500家) and no running total: a pace says nothing about it. */
  readonly level: boolean;
  /** The most that any step of it tells (挖沟9公里，铺管6.5公里): no more can be done, and it says nothing of what is. */
  readonly atMost?: true;
}

const KEEP_WITHIN = lexiconOf("控制 不超过 以内 以下 不高于 低于 压减 减少 下降 降至");
/** 总投资2.5亿元: of as many years as it takes. */
const OF_ALL_YEARS = /(?:总投资|概算|估算)[^，。；;\n]{0,4}$/u;
const LEVEL = /(?:达到?|保持|稳定在|突破|总数|总量|(?<!化解|盘活|消化|去化)存量|规模|人均|平均|每|各)[^，。；]{0,6}$/;
/** 争取资金 is work, 争取年底完成 a plan. */
const NOT_REACHED = new Alternatives(
  "拟 计划 预计 将 力争 争取(?!到|上级|中央|省级|市级|各类|各级|专项|资金|项目) 确保 下一步 下步 尚 未 没(?!收) 剩余 在建 放弃 停工 推进 扫尾 收尾 待(?=批|审|完|定|办|建|开|签|验|市|省|县|上级|项目) 等待 有待 处于 着手 准备 筹备 同比 减少 另有",
);
/** A total of what there is, old and new, says nothing of how much is new. */
const NEW = lexiconOf("新增 净增 新认定 新培育 新引进 新签约 新注册 新发展 新入库");
const TOTAL = lexiconOf("累计 总数 总量 总计 共有 现有 有效期 存量 达到 达");
const PART_OF = lexiconOf("其中");
const UNDER_WAY = new Alternatives("正在 正(?!式|常|确|面|规) 任务(?!.{0,6}(?:完成|已))");
const FINISHED = lexiconOf("完成 建成 实现 完工");

/** The words of what is wanted, while what is reported is compared with them. */
const sought = new PairSet();

/** What is reported of the amounts that `wanted` names: same measure, same noun. Several that match are added up. */
export function amountFindings(wanted: Amounts, reported: Amounts): AmountFinding[] {
  const found: AmountFinding[] = [];
  addCounts(found, wanted, reported);
  if (wanted.hasPercent() && reported.hasPercent()) {
    addRates(found, wanted, reported);
    addChanges(found, wanted, reported);
    if (found.length === 0) addLevels(found, wanted.text, reported.text);
  }
  addGrades(found, wanted.text, reported.text);
  return found;
}

function addCounts(found: AmountFinding[], wanted: Amounts, reported: Amounts): void {
  if (wanted.quantities.length === 0 || reported.quantities.length === 0) return;
  const { text } = wanted;
  for (const aim of wanted.counts()) {
    const { quantity } = aim;
    if (quantity.value === 0 || !isMeasured(reported.quantities, quantity.measure)) continue;
    const { start, end } = aim.clause;
    if (KEEP_WITHIN.isIn(text, start, end) || OF_ALL_YEARS.test(text.slice(start, quantity.start))) continue;
    const named = bestMatches(aim, reported, FINISHED.isIn(text, start, end), NEW.isIn(text, start, end));
    const best = named.length > 0 ? named : theOnlyOne(aim, wanted, reported);
    const [first] = best;
    if (first === undefined) {
      const most = mostOfSteps(aim, wanted, reported);
      if (most !== null)
        found.push({ kind: "count", ...most.clause, ratio: most.quantity.value / quantity.value, wanted: quantity.value, level: false, atMost: true });
      continue;
    }
    let sum = 0;
    let largest = first;
    for (const one of best) {
      sum += one.quantity.value;
      if (one.quantity.value > largest.quantity.value) largest = one;
    }
    const { clause } = largest;
    const level = LEVEL.test(text.slice(Math.max(0, quantity.start - 8), quantity.start));
    // amounts of the same thing may be parts of one total, or the total and its parts: a shortage must hold either way
    const value = largest.quantity.value >= quantity.value ? largest.quantity.value : Math.min(sum, quantity.value);
    found.push({ kind: "count", start: clause.start, end: clause.end, ratio: value / quantity.value, wanted: quantity.value, level });
  }
}

function isMeasured(all: readonly Quantity[], measure: string): boolean {
  for (const one of all) if (one.measure === measure) return true;
  return false;
}

/** The amounts reported as reached of what `aim` names: those that share nearly as many words as the best does. */
function bestMatches({ quantity, words, noun }: ToldAmount, reported: Amounts, finished: boolean, fresh: boolean): readonly ToldAmount[] {
  if (words.length === 0) return NONE;
  const least = Math.min(2, words.length);
  sought.hold(words);
  let matches: { readonly one: ToldAmount; readonly overlap: number }[] | null = null;
  let best = 0;
  for (const one of reported.counts()) {
    if (one.quantity.measure !== quantity.measure) continue;
    let overlap = sought.countOf(one.words);
    // a name of two characters is one pair: 新建公厕12座, 建成公厕9座
    if (overlap === 1 && least === 2 && noun !== "" && noun === one.noun) overlap = least;
    if (overlap < least || !isReached(one, reported.text, finished, fresh)) continue;
    (matches ??= []).push({ one, overlap });
    best = Math.max(best, overlap);
  }
  return matches === null ? NONE : matches.filter((match) => match.overlap >= 0.6 * best).map((match) => match.one);
}

const NONE: readonly ToldAmount[] = [];

/** So long a report may be that has one thing to tell. */
const SHORT = 60;
/** What says of an amount that it is done. */
const DONE =
  /[\u4e00-\u9fa5](?:好|完(?!成))|完成|完工|竣工|建成|落成|修建|新建|改造|铺设|铺|修|建|开设|开工|复工|安装|装(?!修|饰)|拆|发放|拨付|支付|偿付|到位|办结|了结|淘汰|关停|搬迁|安置|举办|引进|签约|新增|开通|治理|整治|更换|清理|收回|开垦|征收|平整|栽植|投放|输送|输出|培训|培育|发展|救助|招收|招录|选派|走访|巡查|采集|调处|化解|累计|实现|换发|招到|受理|办理|打通|入库|到资|到账|验收合格|供出|[换装签供领](?:了|出)|收储|收购|评定|认定|联通|接入|掘进|开挖|衬砌|浇筑|架设|替换|报到|到岗|招聘|落地|腾退|开放|开业|运营|投运|送电|通水|放款|录用|疏浚|覆盖|通过|获批|获评|成交|到货|发行/u;
/** What stands beside an amount and names nothing. */
const NAMES_NOTHING = new RegExp(
  `${DONE.source}|[一两二三四五\\d]批次?|价款|金额|款项|总额|前?[一二三四五六七八九十]+个?月|[处所个座户条家项件名][中里]的?|[已累计共约目前现有了的达到只仅就先后都均全部各月日上下半年底初今截至\\d.,%％（）()、：:—–~～－-]`,
  "gu",
);

/** 建设50公里, and of kilometres the report has one figure, and tells nothing else: what it counts need not be named again. */
function theOnlyOne({ quantity }: ToldAmount, wanted: Amounts, reported: Amounts): readonly ToldAmount[] {
  if (reported.text.length > SHORT || wanted.quantities.filter(({ measure }) => measure === quantity.measure).length !== 1) return NONE;
  const told = reported.counts().filter((one) => one.quantity.measure === quantity.measure && isReached(one, reported.text, false, false));
  const [only] = told;
  if (only !== undefined && told.length === 1) return isSameThing(wanted.text, reported.text, only) ? told : NONE;
  // 完成4个，2个小区业主没有签字: of several the one that is done and names nothing is of what is wanted
  const nameless = told.filter((one) => isDoneAndNameless(reported.text, one));
  return nameless.length === 1 ? nameless : NONE;
}

/** Measures that things of every kind are counted with: 成立专班5个 is no step of 改造小区18个. */
const OF_ANYTHING = new Set("个 项 件 次 人 元 份 批次".split(" "));
/** What is no step of what is wanted: what is beside it, a part of it, or what it is planned to be. */
const NO_STEP = /其中|另|同时|新增|储备|涉及|占地|面积|规模|投资|资金|采购|申报|设计|规划|计划|目标|任务|预计|将|拟|剩|余|每|平均|去年|上年|同比|比/u;
const SHORT_STEP = 4;

/**
 * 挖沟9公里，铺管6.5公里 where 32公里 are wanted: of several steps told in the measure of the target's only amount the one that
 * is furthest; null where any of them may be of something else, or the text tells of more.
 */
function mostOfSteps({ quantity }: ToldAmount, wanted: Amounts, reported: Amounts): ToldAmount | null {
  if (reported.text.length > SHORT || wanted.quantities.filter(({ measure }) => measure === quantity.measure).length !== 1) return null;
  if (NO_STEP.test(wanted.text.slice(0, quantity.start).slice(-SHORT_STEP))) return null;
  const steps = reported.counts().filter((one) => one.quantity.measure === quantity.measure);
  let most: ToldAmount | null = null;
  for (const one of steps) {
    const words = reported.text.slice(one.clause.start, one.quantity.start) + reported.text.slice(one.quantity.end, one.clause.end);
    if (NO_STEP.test(words) || !isReached(one, reported.text, false, false)) return null;
    const named = words.replace(NAMES_NOTHING, "");
    const own = named.length < 2 || [...named].some((_, at) => at > 0 && wanted.text.includes(named.slice(at - 1, at + 1)));
    if (!own && (OF_ANYTHING.has(quantity.measure) || words.trim().length > SHORT_STEP)) return null;
    if (most === null || one.quantity.value > most.quantity.value) most = one;
  }
  return most;
}

/**
 * Whether an amount is said to be reached: not only under way where it is to be `finished`, and none of a whole that
 * stood before where what is `fresh` is asked for. Brackets in its clause are a remark of their own.
 */
function isReached({ clause, quantity }: ToldAmount, text: string, finished: boolean, fresh: boolean): boolean {
  const { start, end } = withinBrackets(text, clause, quantity.start);
  if (AS_WHOLE.test(text.slice(quantity.end, quantity.end + 4))) return false;
  if (NOT_REACHED.isIn(text, start, end) || (finished && UNDER_WAY.isIn(text, start, end))) return false;
  const isNew = NEW.isIn(text, start, end);
  return !(fresh && !isNew && TOTAL.isIn(text, start, end)) && !((PART_OF.isIn(text, start, end) || isOfParts(text, start)) && !(fresh && isNew));
}

/** 完成7公里，其中东段3公里，西段4公里: a clause behind the one that began to tell of the parts. */
const isOfParts = (text: string, clause: number): boolean =>
  /其中[^。；;\n]{0,4}[\u4e00-\u9fa5][^。；;\n已]*[，,、]$/u.test(text.slice(Math.max(0, clause - SHORT), clause));

/** 12处中的5处, 9所里6所: the whole, of which the next count is done. */
const AS_WHOLE = /^(?:[\u4e00-\u9fa5]{0,1})(?:中的?|里的?)\d/;

/** The part of a clause around `at` that no bracket parts from it: 已建成2.4万亩 of 已建成2.4万亩（其中改造8000亩）, and the remark for what stands in it. */
function withinBrackets(text: string, clause: Stretch, at: number): Stretch {
  let { start, end } = clause;
  for (let place = start; place < end; place++) {
    const code = text.charCodeAt(place);
    if (code !== 0xff08 && code !== 0x28 && code !== 0xff09 && code !== 0x29) continue;
    if (place < at) start = place + 1;
    else end = place;
  }
  return { start, end };
}

/** Whether the clause of an amount says that it is done, and names nothing. */
function isDoneAndNameless(text: string, { clause, quantity }: ToldAmount): boolean {
  const words = text.slice(clause.start, quantity.start) + text.slice(quantity.end, clause.end);
  return DONE.test(words) && words.replace(NAMES_NOTHING, "") === "";
}

const BARE_AMOUNT = /^(?:完成)?[\d.,，\s]+[\u4e00-\u9fa5㎡]{1,4}。?$/u;

/** Whether the clause of an amount says that it is done, and names nothing but what the target names. */
function isSameThing(wanted: string, text: string, { clause, quantity }: ToldAmount): boolean {
  const words = text.slice(clause.start, quantity.start) + text.slice(quantity.end, clause.end);
  const named = words.replace(NAMES_NOTHING, "");
  // 累计完成投资1.3亿元 of a planned amount that names nothing itself
  if (BARE_AMOUNT.test(wanted) && DONE.test(words) && named.length <= 2) return true;
  // 接待游客400万人次 wanted, 接待198万人次: the verb of the target itself
  if (!DONE.test(words) && !(named.length > 1 && wanted.includes(named))) return false;
  // 完成绿化9公顷 of 新增绿地60公顷: what is measured and not counted needs no more than a part of its name
  if (named.length <= SHORT_STEP && !OF_ANYTHING.has(quantity.measure) && [...named].some((one) => wanted.includes(one))) return true;
  return named.length < 2 || [...named].some((_, at) => at > 0 && wanted.includes(named.slice(at - 1, at + 1)));
}

/** A completion rate wanted of a thing, and one reported of it. */
function addRates(found: AmountFinding[], wanted: Amounts, reported: Amounts): void {
  const told = reported.rates();
  if (told.length === 0) return;
  const toldWords = reported.rateWords();
  for (const [index, asked] of wanted.rates().entries()) {
    if (asked.value <= 0) continue;
    sought.hold(wanted.rateWords()[index] ?? []);
    // where there is one of each they need not name their thing at length
    let best = told.length === 1 && wanted.rates().length === 1 ? 1 : 2;
    let match: (typeof told)[number] | null = null;
    for (const [at, one] of told.entries()) {
      const overlap = sought.countOf(toldWords[at] ?? []);
      if (overlap >= best && (match === null || overlap > best || one.value > match.value)) {
        best = overlap;
        match = one;
      }
    }
    if (match !== null) found.push({ kind: "rate", start: match.start, end: match.end, ratio: match.value / asked.value, wanted: asked.value, level: false });
  }
}

/** Shares that are no level: how a thing changed, how far it is from its pace, what is to stay within a bound. */
const NO_LEVEL = /不能|不达|未达|不合格|超标|增|降|升|减|涨|跌|回落|下滑|序时|进度|同比|环比|以内|以下|不超过|(?<!不)低于|控制|提高|百分点|完成|占/u;
/** 达到85%, 目前为79%: a level of what the task names. */
const BARE_LEVEL = /^(?:[今当本全]年|目前|现|已|实际|达到?|提高到|提升至|保持|为|是|在|约|[\s\d.%％]|以上|左右)+[。]?$/u;
/** A longer report tells of more than one thing. */
const OF_ONE_LEVEL = 30;

/** 达标40% wanted, 达标面积31% reported: the one share of either text, of the same thing or of nothing that is named. */
function addLevels(found: AmountFinding[], wanted: string, reported: string): void {
  if (NO_LEVEL.test(wanted) || reported.length > OF_ONE_LEVEL) return;
  const [goal, other] = percentages(wanted);
  const [level, more] = percentages(reported);
  if (goal === undefined || level === undefined || other !== undefined || more !== undefined || goal.value <= 0) return;
  const place = clauseAround(reported, level.start);
  const words = reported.slice(place.start, place.end);
  if (NO_LEVEL.test(words) || !((BARE_LEVEL.test(wanted) && BARE_LEVEL.test(words)) || shared(bigrams(wanted), bigrams(words)) > 0)) return;
  found.push({ kind: "rate", start: place.start, end: level.end, ratio: level.value / goal.value, wanted: goal.value, level: true });
}

/** 增长6%左右 is met by a little less: so many points, and this share of what was wanted. */
const ABOUT = 0.5;
const NEARLY = 0.95;

const isShort = (grown: number, goal: number): boolean => goal > 0 && grown < Math.min(goal - ABOUT, goal * NEARLY);

/** 进出口下降2.3%: a decline in a text that tells of nothing else, said without 同比. */
const FALLS = /(?:^|[，,])[^，。；;\n%％]{0,16}(?:下降|下滑|减少|回落|负增长)了?\s*\d+(?:\.\d+)?\s*[%％](?![^]*[%％])/u;

/** Growth wanted of a thing: decline reported of it, or growth that falls short. */
function addChanges(found: AmountFinding[], wanted: Amounts, reported: Amounts): void {
  const asked = growthsOf(wanted.text);
  const told = reported.changes();
  const goalAlone = onlyGrowthOf(wanted.text);
  if (goalAlone !== null && told.length <= 1) {
    // 增长15% wanted, 增长3.9% or 比上年降了2% reported: where there is one of each they need not name their thing alike
    const [one] = told;
    const grown = one?.growth ?? onlyGrowthOf(reported.text) ?? (FALLS.test(reported.text) ? 0 : null);
    const end = one?.end ?? reported.text.search(/[%％]/) + 1;
    const start = Math.max(one?.start ?? 0, reported.clauseAround(one?.start ?? end - 1).start);
    if (grown !== null && isShort(grown, goalAlone)) found.push({ kind: "change", start, end, ratio: grown / goalAlone, wanted: goalAlone, level: true });
    return;
  }
  for (const { words, growth: goal } of asked) {
    const best = bestOf(told, words);
    if (best === null || !isShort(best.growth, goal)) continue;
    const place = reported.clauseAround(best.start);
    found.push({ kind: "change", start: Math.max(place.start, best.start), end: best.end, ratio: best.growth / goal, wanted: goal, level: true });
  }
}

/** Of several figures for one thing (a month's, a quarter's) the best speaks. */
function bestOf(told: readonly Change[], words: Bigrams): Change | null {
  const needed = Math.min(2, words.length);
  if (needed === 0) return null;
  sought.hold(words);
  let best: Change | null = null;
  for (const one of told) {
    if (sought.countOf(one.words) >= needed && (best === null || one.growth > best.growth)) best = one;
  }
  return best;
}

const GRADES = "ⅠⅡⅢⅣⅤ";
const GRADE = /(劣)?([ⅠⅡⅢⅣⅤ])类/g;

/** The class of a water body and the like: worse than wanted. */
function addGrades(found: AmountFinding[], wanted: string, reported: string): void {
  const asked = [...wanted.matchAll(GRADE)].map(gradeOf);
  if (asked.length === 0) return;
  const limit = Math.max(...asked);
  for (const match of reported.matchAll(GRADE)) {
    const place = clauseAround(reported, match.index);
    if (gradeOf(match) <= limit || /达标|目标|以上|由|从|上年|去年/.test(reported.slice(place.start, match.index))) continue;
    found.push({ kind: "grade", start: place.start, end: place.end, ratio: 0, wanted: 0, level: true });
    return;
  }
}

const gradeOf = (match: RegExpMatchArray): number => GRADES.indexOf(match[2] ?? "Ⅰ") + (match[1] === undefined ? 0 : 1);
