import type { Amounts, ToldAmount } from "./amounts";
import { bigrams, PairSet, shared, type Bigrams } from "../../text/bigrams";
import { clauseAround } from "../../text/clauses";
import { isReached, mostOfSteps, NEW, NONE, theOnlyOne } from "./amounts-reached";
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
