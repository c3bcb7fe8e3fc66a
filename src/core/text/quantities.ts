import { chineseNumber } from "./numerals";
import { Lexicon } from "./lexicon";
import { MEASURE_WORDS, measureEntries, type MeasureWords } from "./measure-words";
import { characterKinds, WHITE_SPACE } from "./character-kinds";

/** A counted or measured amount as written. */
export interface Quantity {
  /** Half-open UTF-16 offsets of number and measure: 1600亩, 新增3家 without 新增. */
  readonly start: number;
  readonly end: number;
  /** In the base measure of `measure`: 2公里 is 2000 of 米. Of a range (13-15名) the lower end. */
  readonly value: number;
  /** What is counted with; measures that official prose uses for one another (场, 场次, 期, 次) are one. */
  readonly measure: string;
}

interface MeasureFactor {
  readonly measure: string;
  /** How many of the base measure it is. */
  readonly factor: number;
}

const MEASURES: MeasureWords = [
  ...MEASURE_WORDS,
  ["人次 人 名 位", "人", 1],
  ["场次 条次 场 次 期 轮 届", "次", 1],
  ["栋次 栋 幢", "栋", 1],
  ["台套 台", "台", 1],
  ["辆", "辆", 1],
  ["份 篇", "份", 1],
  ["张", "张", 1],
  ["幅", "幅", 1],
  ["根", "根", 1],
  ["美元", "美元", 1],
];

const LEXICON = new Lexicon<MeasureFactor>(measureEntries(MEASURES));

const SCALES: { readonly [word: string]: number } = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** 1 for what stands before a number that is part of another one, of a word (统一), or an ordinal (第三批). */
const noCount = characterKinds([".+第统唯单同专另万逐0123456789", 1]);
noCount.fill(1, 0x41, 0x5b);
noCount.fill(1, 0x61, 0x7b);
/** Behind a number: the other end of a range, a scale, 余. */
const DIGITS = /(\d[\d,，]*(?:\.\d+)?)(?:\s*[-－—~～至]\s*\d+(?:\.\d+)?)?\s*([百千万亿]?)[余多]?\s*/y;
const NUMERAL = /([一两二三四五六七八九十]{1,3})\s*([百千万亿]?)[余多]?\s*/y;
/** 一次性, 一家人: counted words that count nothing. */
const NOTHING_BEGINS = "性带路把体系岗站窗网门旧定般切图蓝";
const NOTHING = /^(?:性|带|路|把手|体|系列|岗|站|窗|网|门|旧|定|般|切|蓝?图)/;

const starts = characterKinds(["0123456789", 1], ["一两二三四五六七八九十", 2]);

const MEASURES_IT = 1;
const SCALES_IT = 2;
const GOES_ON = 3;
/** What a character behind digits does: a measure begins, a scale, the number may go on; 0: it counts nothing. */
const behindDigits = characterKinds(
  [MEASURES.flatMap(([words]) => words.split(" ").map((word) => word.charAt(0))).join(""), MEASURES_IT],
  ["百千万亿", SCALES_IT],
  [`0123456789一两二三四五六七八九十,，.-－—~～至余多${WHITE_SPACE}`, GOES_ON],
);

/**
 * Where the plain number from `at` ends (12, 3.5, 三) and a measure or a scale with a measure follows, that end (behind the
 * scale); minus the end where nothing is counted; 0 where only the pattern can tell.
 */
function plainEnd(text: string, at: number, kind: number): number {
  let end = at + 1;
  if (kind === 1) {
    end = behindDigitsFrom(text, end);
    if (text.charCodeAt(end) === 0x2e) {
      const decimals = behindDigitsFrom(text, end + 1);
      // 1. of a list
      if (decimals === end + 1) return -end;
      end = decimals;
    }
  }
  switch (behindDigits[text.charCodeAt(end)] ?? 0) {
    case 0:
      return -end;
    case MEASURES_IT:
      return end;
    case SCALES_IT:
      return behindDigits[text.charCodeAt(end + 1)] === GOES_ON ? 0 : end + 1;
    default:
      return 0;
  }
}

function behindDigitsFrom(text: string, start: number): number {
  let at = start;
  while (starts[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** The amounts of a text, in order. Years, dates, percentages and numbers of documents are none. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = starts[text.charCodeAt(at)] ?? 0;
    if (kind === 0) {
      at++;
      continue;
    }
    const plain = plainEnd(text, at, kind);
    if (plain < 0) {
      at = -plain;
      continue;
    }
    if (plain > 0) {
      const scaled = behindDigits[text.charCodeAt(plain - 1)] === SCALES_IT;
      const numberEnd = scaled ? plain - 1 : plain;
      const one = quantityAt(text, at, numberEnd, plain, scaled ? text.charAt(numberEnd) : "", kind === 2);
      if (one !== null) found.push(one);
      at = one?.end ?? numberEnd;
      continue;
    }
    const pattern = kind === 1 ? DIGITS : NUMERAL;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const numberEnd = at + (match?.[1]?.length ?? 1);
    const one = match === null ? null : quantityAt(text, at, numberEnd, at + match[0].length, match[2] ?? "", kind === 2);
    if (one !== null) found.push(one);
    at = one?.end ?? numberEnd;
  }
  return found;
}

/** 度 月 */
const isTime = (code: number): boolean => code === 0x5ea6 || code === 0x6708;

/** The amount whose number is text[start, numberEnd) and whose measure begins at `end`, behind the scale; null where it is none. */
function quantityAt(text: string, start: number, numberEnd: number, end: number, scale: string, spelled: boolean): Quantity | null {
  if (noCount[text.charCodeAt(start - 1)] === 1) return null;
  const hit = LEXICON.at(text, end);
  if (hit === null || isTime(text.charCodeAt(hit.end))) return null;
  if (spelled && NOTHING_BEGINS.includes(text.charAt(hit.end)) && NOTHING.test(text.slice(hit.end, hit.end + 2))) return null;
  const value = spelled ? spelledOut(text, start, numberEnd) : numberOf(text, start, numberEnd);
  if (value === null || !Number.isFinite(value)) return null;
  return { start, end: hit.end, value: value * (SCALES[scale] ?? 1) * hit.entry.factor, measure: hit.entry.measure };
}

const NUMERALS = "一二三四五六七八九十";

/** Most numerals are one character, and not 两. */
function spelledOut(text: string, start: number, end: number): number | null {
  const one = end - start === 1 ? NUMERALS.indexOf(text.charAt(start)) : -1;
  return one >= 0 ? one + 1 : chineseNumber(text.slice(start, end));
}

/** Of so many digits at most the number is exact. */
const EXACT = 15;

/** The number of digits that commas may group: most are a few plain digits, which need no text of their own. */
function numberOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9 || at - start >= EXACT) return Number(text.slice(start, end).replace(/[,，]/g, ""));
    value = value * 10 + digit;
  }
  return value;
}
