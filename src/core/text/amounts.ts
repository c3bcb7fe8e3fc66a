import { foldWidth, trimBlanks, withoutBlanks } from "./cell-text";
import { isPlainDigits } from "./numerals";
import { ANY_SCALE, SCALE, SCALES } from "./scales";

/** What may stand before the one number of an amount: 约1200, 已完成3个, ≥95, 不少于20户. */
const BEFORE =
  "(?:[约超近达共计≥≤><]|大于|小于|不少于|不低于|不超过|至少|已完成|完成|累计|实现|达到|已|总计|合计|实际|目前|全部|支付|支出|拨付|到位|到账|发放|兑付|投入|投资|执行|使用|入库|签约|办结|整改|销号|化解|改造|建成|[:：])*";
/** Behind it, its scale and what it counts: 3.5万人, 2.6亿元, 1200户以上, 56.5km², 300元/人. A sentence goes on. */
const BEHIND = `(${SCALE})?(?:余|多)?([\\u4e00-\\u9fff㎡]{0,5}|k?m[²³23]?|kwh|mw|t|kg)(?:\\/[\\u4e00-\\u9fff]{1,3})?(?:[（(][^（()）\\d]{1,6}[)）])?`;
const AMOUNT = new RegExp(`^${BEFORE}([-+]?\\d[\\d,]*(?:\\.\\d+)?)${BEHIND}$`, "iu");
/** 11月, 5日, 2024年, 3季度: a time, no amount. */
const TIME = /^\d+(?:年|月|日|号|季度|点|时|旬)|第\d/u;

/** In what the numbers of a column count: 10000 and 元 of 万元. */
export interface Measure {
  readonly scale: number;
  readonly of: string;
}

const IN_WHAT = new RegExp(`[（(](?:单位[:：])?(${ANY_SCALE})([\\u4e00-\\u9fff㎡]{1,4})[）)]`, "gu");

/** The measure that a heading says in brackets, where it counts in more than ones: 预算（万元）. The last counts; null where it says none. */
export function measureOfHeading(heading: string): Measure | null {
  const last = [...withoutBlanks(foldWidth(heading)).matchAll(IN_WHAT)].at(-1);
  return last ? { scale: SCALES[last[1] ?? ""] ?? 1, of: last[2] ?? "" } : null;
}

/**
 * The amount that one cell says: 1200 of 1,200个, 约1200, ≥1200户; 35000 of 3.5万人. Null where it says none or more than one:
 * a stroke, 若干, prose (11月底完工1所), two lines (800⏎600).
 *
 * @param measure in what its column counts: 75万元 under 预算（万元） is 75 like the 75 beside it, 3亿元 is 30000
 */
export function readAmount(text: string, measure: Measure | null = null): number | null {
  if (text === "") return null;
  if (text.length <= 15 && isPlainDigits(text)) return Number(text);
  const trimmed = trimBlanks(text);
  if (trimmed.length > LONGEST_AMOUNT || /\n/u.test(trimmed)) return null;
  // blanks set digits apart (1 200), never two numbers
  if (/\d\s+\d/u.test(trimmed) && !/^\D*\d{1,3}(?:\s\d{3})+(?!\d)/u.test(trimmed)) return null;
  const folded = withoutBlanks(foldWidth(trimmed)).replaceAll("，", ",");
  const match = AMOUNT.exec(folded);
  if (!match || TIME.test(folded)) return null;
  const value = Number((match[1] ?? "").replaceAll(",", ""));
  const scale = match[2];
  const counted = match[3] ?? "";
  const times = SCALES[scale ?? ""] ?? 1;
  // a bare number counts as its column does; 75户 under 万元 is another thing
  const inColumn = measure !== null && (counted === "" ? scale !== undefined : counted.startsWith(measure.of)) ? measure.scale : 1;
  return Number.isFinite(value) ? Number(((value * times) / inColumn).toPrecision(15)) : null;
}

/**
 * By what the amount of one cell is multiplied where it is measured against that of another: 0.0001 of 8600 under （万元） beside 1.2 under
 * （亿元）. 1 where both count alike or nothing says otherwise; null where one cell says its money and the other is bare (1.2亿元 | 8600), so
 * that nobody can tell.
 */
export function measureRatio(part: CellInMeasure, whole: CellInMeasure): number | null {
  if (part.measure === null && whole.measure === null && part.heading === whole.heading && isPlainDigits(part.text) && isPlainDigits(whole.text)) return 1;
  const [of, to] = [countsIn(part), countsIn(whole)];
  if (of !== null && to !== null) return of.of === to.of ? of.scale / to.scale : 1;
  const bare = of === null ? part : whole;
  const other = of === null ? to : of;
  return other !== null && other.own && bare.heading === "" ? null : 1;
}

/** A cell of an amount, what its heading says in brackets, and in what all of its column counts. */
export interface CellInMeasure {
  readonly text: string;
  /** The heading of its column, as far as it says in what it counts; "" where it says nothing. */
  readonly heading: string;
  readonly measure: Measure | null;
}

/** What a heading says in brackets, with or without a scale: （万元）, （人）. */
const ANY_MEASURE = new RegExp(`[（(](?:单位[:：])?(${ANY_SCALE})?([\\u4e00-\\u9fff㎡]{1,4})[）)]`, "gu");

/** The bracket of a heading that says in what it counts; "" where there is none. */
export function measureIn(heading: string): string {
  return [...withoutBlanks(foldWidth(heading)).matchAll(ANY_MEASURE)].at(-1)?.[0] ?? "";
}

function countsIn({ text, heading, measure }: CellInMeasure): (Measure & { readonly own: boolean }) | null {
  if (measure) return { ...measure, own: false };
  const named = [...heading.matchAll(ANY_MEASURE)].at(-1);
  if (named) return { scale: SCALES[named[1] ?? ""] ?? 1, of: named[2] ?? "", own: false };
  const folded = withoutBlanks(foldWidth(trimBlanks(text))).replaceAll("，", ",");
  const match = folded.length > LONGEST_AMOUNT ? null : AMOUNT.exec(folded);
  // 3.5万人 is 35000 like the 35000 beside it; a bare number beside 1.2亿元 may be of 万元
  return match?.[2] !== undefined && (match[3] ?? "").startsWith("元") ? { scale: 1, of: "元", own: true } : null;
}

/** An amount with all that may stand around it. */
const LONGEST_AMOUNT = 24;

/**
 * The share that a cell says: 0.985 of 98.5%, 98.5％, 约98.5%. A bare number is a share of one (0.985) unless its column
 * holds percentages without the sign (98.5). Null where there is none.
 */
export function readRate(text: string, percentColumn: boolean): number | null {
  if (text === "") return null;
  const folded = withoutBlanks(foldWidth(text)).replaceAll("，", ",");
  const percents = [...folded.matchAll(/([-+]?\d[\d,]*(?:\.\d+)?)%/gu)];
  // of several percentages none is the cell's
  if (percents.length > 0) return percents.length === 1 && !/\n/u.test(trimBlanks(text)) ? share(percents[0]?.[1] ?? "") : null;
  const words = /^百分之(\d+(?:\.\d+)?)/u.exec(folded);
  if (words) return share(words[1] ?? "");
  const bare = /^[约超近达≥>]*([-+]?\d[\d,]*(?:\.\d+)?)$/u.exec(folded);
  if (!bare) return null;
  const value = Number((bare[1] ?? "").replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  return percentColumn ? share(bare[1] ?? "") : value;
}

/** A cell of a column of rates. */
export interface RateCell {
  /** As the cell shows it: a number in the format 0.0% with its sign, which leaves no doubt. */
  readonly text: string;
  /** Actual ÷ planned of the same row; null where one of them is not there. */
  readonly quotient: number | null;
}

/** A column of rates: its heading, and its cells that hold something. */
export interface RateColumn {
  readonly heading: string;
  readonly cells: Iterable<RateCell>;
}

/**
 * Whether bare numbers in a column of rates are percentages (65) or shares (0.65): by the
 * amounts that they are the quotient of, else by what they are (nothing above 1.5 is a share, whatever the heading
 * says), else by the % of the heading.
 */
export function holdsPercentages({ heading, cells }: RateColumn): boolean {
  const quotients = { shares: 0, percents: 0 };
  let above = 0,
    numbers = 0;
  for (const { text, quotient } of cells) {
    const value = Number(withoutBlanks(text));
    if (text.trim() === "" || !Number.isFinite(value) || value === 0) continue;
    numbers++;
    if (value > MOST_OF_A_SHARE) above++;
    if (quotient === null || quotient === 0) continue;
    if (Math.abs(quotient - value) < ROUNDING) quotients.shares++;
    else if (Math.abs(quotient - value / 100) < ROUNDING) quotients.percents++;
  }
  if (quotients.shares !== quotients.percents) return quotients.percents > quotients.shares;
  if (numbers > 0 && above === 0) return false;
  return above * 2 > numbers || /[%％]/u.test(heading);
}

/** 150%: more is done of hardly anything. */
const MOST_OF_A_SHARE = 1.5;
/** A printed rate is rounded: 33.3% of 1/3. */
const ROUNDING = 0.006;

/** The share that a progress text is, or begins with when a remark in brackets follows: 0.8 of 80%（…）. */
export function rateOfRemark(text: string): number | null {
  if (text.length > 200 || !/^\s*约?\s*\d+(?:\.\d+)?\s*[%％]\s*(?:[（(][\s\S]*)?$/u.test(text)) return null;
  return readRate(/^\s*约?\s*(\d+(?:\.\d+)?\s*[%％])/u.exec(text)?.[1] ?? "", true);
}

function share(text: string): number | null {
  const value = Number(text.replaceAll(",", ""));
  return Number.isFinite(value) ? Number((value / 100).toPrecision(12)) : null;
}
