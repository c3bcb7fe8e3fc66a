import { bigrams, bigramsOfBoth, shared, type Bigrams } from "./bigrams";
import { clauseAround, endsClause } from "./clauses";
import { completionRates, type CompletionRate } from "./completion-rate";
import { quantities, type Quantity } from "./quantities";

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
}

/** An amount of a text with the words that it counts and how its clause puts it, each looked at when it is first asked for. */
class Told {
  private found: Bigrams | null = null;
  private clause: string | null = null;

  constructor(
    private readonly text: string,
    private readonly all: readonly Quantity[],
    private readonly index: number,
    readonly quantity: Quantity,
  ) {}

  get words(): Bigrams {
    return (this.found ??= countedWords(this.text, this.all, this.index, this.quantity));
  }

  /** Whether it is said to be reached, or to be under way. */
  get reached(): boolean {
    return !NOT_REACHED.test((this.clause ??= clauseText(this.text, this.quantity.start)));
  }

  get underWay(): boolean {
    return UNDER_WAY.test((this.clause ??= clauseText(this.text, this.quantity.start)));
  }
}

const KEEP_WITHIN = /控制|不超过|以内|以下|不高于|低于|压减|减少|下降|降至/;
const LEVEL = /(?:达到?|保持|稳定在|突破|总数|总量|存量|规模|人均|平均|每|各)[^，。；]{0,6}$/;
const NOT_REACHED = /拟|计划|预计|将|力争|争取|确保|下一步|下步|尚|未|剩余|在建|放弃|停工|待|其中|同比|减少/;
const UNDER_WAY = /正在|正(?!式|常|确|面|规)|任务(?!.{0,6}(?:完成|已))/;

/** The amounts of a progress text, read once for all that is wanted of it, each part when it is first asked for. */
export class ReportedAmounts {
  private counted: readonly Told[] | null = null;
  private shares: readonly CompletionRate[] | null = null;

  constructor(readonly text: string) {}

  /** Every count, reached or not. */
  counts(): readonly Told[] {
    return (this.counted ??= tell(this.text));
  }

  rates(): readonly CompletionRate[] {
    return (this.shares ??= completionRates(this.text));
  }
}

/** What is reported of the amounts that `wanted` names: same measure, same noun. Several that match are added up. */
export function amountFindings(wanted: string, reported: ReportedAmounts): AmountFinding[] {
  return [...counts(wanted, reported), ...rates(wanted, reported), ...changes(wanted, reported.text), ...grades(wanted, reported.text)];
}

function counts(wanted: string, reported: ReportedAmounts): AmountFinding[] {
  const asked = quantities(wanted);
  if (asked.length === 0) return [];
  const told = reported.counts();
  if (told.length === 0) return [];
  const found: AmountFinding[] = [];
  for (const aim of tell(wanted, asked)) {
    const { quantity } = aim;
    if (!told.some((other) => other.quantity.measure === quantity.measure)) continue;
    const clause = clauseText(wanted, quantity.start);
    if (quantity.value === 0 || KEEP_WITHIN.test(clause)) continue;
    const best = bestMatches(quantity, aim.words, told, /完成|建成|实现|完工/.test(clause));
    if (best.length === 0) continue;
    const sum = best.reduce((total, one) => total + one.quantity.value, 0);
    const largest = best.reduce((a, b) => (b.quantity.value > a.quantity.value ? b : a));
    const place = clauseAround(reported.text, largest.quantity.start);
    const level = LEVEL.test(wanted.slice(Math.max(0, quantity.start - 8), quantity.start));
    // amounts of the same thing may be parts of one total, or the total and its parts: a shortage must hold either way
    const value = largest.quantity.value >= quantity.value ? largest.quantity.value : Math.min(sum, quantity.value);
    found.push({ kind: "count", start: place.start, end: place.end, ratio: value / quantity.value, wanted: quantity.value, level });
  }
  return found;
}

/** The amounts reported as reached of what `words` name: those that share nearly as many words as the best does. */
function bestMatches(quantity: Quantity, words: Bigrams, told: readonly Told[], finished: boolean): Told[] {
  if (words.length === 0) return [];
  const least = Math.min(2, words.length);
  const matches: { readonly one: Told; readonly overlap: number }[] = [];
  let best = 0;
  for (const one of told) {
    if (one.quantity.measure !== quantity.measure) continue;
    const overlap = shared(words, one.words);
    if (overlap < least || !one.reached || (finished && one.underWay)) continue;
    matches.push({ one, overlap });
    best = Math.max(best, overlap);
  }
  return matches.filter((match) => match.overlap >= 0.6 * best).map((match) => match.one);
}

const tell = (text: string, all: readonly Quantity[] = quantities(text)): Told[] => all.map((quantity, index) => new Told(text, all, index, quantity));

/** The words that an amount counts: those beside it in its clause, up to the next amount. */
function countedWords(text: string, all: readonly Quantity[], index: number, quantity: Quantity): Bigrams {
  const before = Math.max(all[index - 1]?.end ?? 0, 0);
  const after = all[index + 1]?.start ?? text.length;
  let start = quantity.start;
  while (start > before && !endsClause(text, start - 1)) start--;
  let end = quantity.end;
  while (end < after && !endsClause(text, end)) end++;
  const words = bigramsOfBoth(text, start, quantity.start, quantity.end, end);
  if (words.length >= 2 || start <= before || start <= 0) return words;
  // 有机肥替代化肥项目，面积1600亩: the noun stands in the clause before
  let earlier = start - 1;
  while (earlier > before && !endsClause(text, earlier - 1)) earlier--;
  return bigramsOfBoth(text, earlier, quantity.start, quantity.end, end);
}

function clauseText(text: string, at: number): string {
  const { start, end } = clauseAround(text, at);
  return text.slice(start, end);
}

/** A completion rate wanted of a thing, and one reported of it. */
function rates(wanted: string, reported: ReportedAmounts): AmountFinding[] {
  const { text } = reported;
  if (!/[%％]/.test(wanted) || !/[%％]/.test(text)) return [];
  const told = reported.rates();
  const found: AmountFinding[] = [];
  let toldWords: readonly Bigrams[] | null = null;
  for (const asked of told.length === 0 ? [] : completionRates(wanted)) {
    toldWords ??= told.map((one) => lineWords(text, one.start, one.end));
    const words = lineWords(wanted, asked.start, asked.end);
    let best = 2;
    let match: (typeof told)[number] | null = null;
    for (const [index, one] of told.entries()) {
      const overlap = shared(words, toldWords[index] ?? []);
      if (overlap >= best && (match === null || overlap > best || one.value > match.value)) {
        best = overlap;
        match = one;
      }
    }
    if (match !== null && asked.value > 0) found.push({ kind: "rate", start: match.start, end: match.end, ratio: match.value / asked.value, wanted: asked.value, level: false });
  }
  return found;
}

/** The words of the line that a rate stands in, up to it: the point names its thing at its start. */
const lineWords = (text: string, start: number, end: number): Bigrams => bigrams(text, text.lastIndexOf("\n", start) + 1, end);

const GROWTH = /([^，。；;\n（）()]{2,24}?)[\d.,]*(?:万|亿)?元?[，,]?(?:同比|比上年|较上年|比去年)?(?:增长|增速|增幅|提高|增加)(?:达到?|为|约)?\s*(\d+(?:\.\d+)?)\s*(?:%|％)/g;
const DECLINE = /([^，。；;\n（）()]{2,30}?)[\d.,]*(?:万|亿)?元?[，,]?(?:同比|比上年|较上年|比去年)(?:下降|减少|下滑|回落|负增长|降低|增长-)\s*-?\d+(?:\.\d+)?\s*(?:%|％|个百分点)/g;
/** 增长6%左右 is met by a little less: so many points, and this share of what was wanted. */
const ABOUT = 0.5;
const NEARLY = 0.95;

/** Growth wanted of a thing: decline reported of it, or growth that falls short. */
function changes(wanted: string, reported: string): AmountFinding[] {
  if (!/增长|增速|增幅|提高|增加/.test(wanted) || !/[%％]/.test(reported)) return [];
  const told = [
    ...[...reported.matchAll(DECLINE)].map((match) => ({ match, words: bigrams(match[1] ?? ""), growth: 0 })),
    ...[...reported.matchAll(GROWTH)].map((match) => ({ match, words: bigrams(match[1] ?? ""), growth: Number(match[2]) })),
  ];
  const found: AmountFinding[] = [];
  for (const asked of told.length === 0 ? [] : wanted.matchAll(GROWTH)) {
    const words = bigrams(asked[1] ?? "");
    const goal = Number(asked[2]);
    const needed = Math.min(2, words.length);
    const same = needed === 0 ? [] : told.filter((one) => shared(words, one.words) >= needed);
    // of several figures for one thing (a month's, a quarter's) the best speaks
    const best = same.reduce<(typeof told)[number] | null>((a, b) => (a === null || b.growth > a.growth ? b : a), null);
    if (best === null || goal <= 0 || best.growth >= Math.min(goal - ABOUT, goal * NEARLY)) continue;
    const place = clauseAround(reported, best.match.index);
    found.push({ kind: "change", start: Math.max(place.start, best.match.index), end: best.match.index + best.match[0].length, ratio: best.growth / goal, wanted: goal, level: true });
  }
  return found;
}

const GRADES = "ⅠⅡⅢⅣⅤ";
const GRADE = /(劣)?([ⅠⅡⅢⅣⅤ])类/g;

/** The class of a water body and the like: worse than wanted. */
function grades(wanted: string, reported: string): AmountFinding[] {
  if (!/[ⅠⅡⅢⅣⅤ]类/.test(wanted)) return [];
  const asked = [...wanted.matchAll(GRADE)].map(gradeOf);
  const limit = Math.max(...asked);
  for (const match of reported.matchAll(GRADE)) {
    const place = clauseAround(reported, match.index);
    if (gradeOf(match) <= limit || /达标|目标|以上|由|从|上年|去年/.test(reported.slice(place.start, match.index))) continue;
    return [{ kind: "grade", start: place.start, end: place.end, ratio: 0, wanted: 0, level: true }];
  }
  return [];
}

const gradeOf = (match: RegExpMatchArray): number => GRADES.indexOf(match[2] ?? "Ⅰ") + (match[1] === undefined ? 0 : 1);
