import { chineseNumber } from "./numerals";
import { Lexicon } from "./lexicon";
import { MEASURE_WORDS, measureEntries, type MeasureWords } from "./measure-words";
import { SCALE, SCALES } from "./scales";

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
  ["部", "部", 1],
  ["只", "只", 1],
  ["口 眼", "口", 1],
  ["美元", "美元", 1],
];

const LEXICON = new Lexicon<MeasureFactor>(measureEntries(MEASURES));

/** What stands before a number that is part of another one, of a word (统一), or an ordinal (第三批). */
const NO_COUNT = /[.+第统唯单同专另万逐\dA-Za-z]/;
/** Behind a number: the other end of a range, a scale, 余. */
const DIGITS = new RegExp(`(\\d[\\d,，]*(?:\\.\\d+)?)(?:\\s*[-－—~～至]\\s*\\d+(?:\\.\\d+)?)?\\s*(${SCALE})?[余多]?\\s*`, "y");
const NUMERAL = new RegExp(`([一两二三四五六七八九十]{1,3})\\s*(${SCALE})?[余多]?\\s*`, "y");
/** 一次性, 一家人: counted words that count nothing. */
const NOTHING = /^(?:性|带|路|把手|体|系列|岗|站|窗|网|门|旧|定|般|切|蓝?图)/;

/** Where a number may begin. */
const FIRST = /[\d一两二三四五六七八九十]/g;

/** The amounts of a text, in order. Years, dates, percentages and numbers of documents are none. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  FIRST.lastIndex = 0;
  for (let first = FIRST.exec(text); first !== null; first = FIRST.exec(text)) {
    const spelled = !/\d/.test(first[0]);
    const pattern = spelled ? NUMERAL : DIGITS;
    pattern.lastIndex = first.index;
    const [whole = first[0], number = first[0], scale = ""] = pattern.exec(text) ?? [];
    const one = quantityAt(text, first.index, number, first.index + whole.length, scale, spelled);
    if (one !== null) found.push(one);
    FIRST.lastIndex = one?.end ?? first.index + number.length;
  }
  return found;
}

/** 三个月, 二年度: behind a measure, what makes a time of it. */
const TIME = /[度月]/;

/** The amount whose `number` begins at `start` and whose measure begins at `end`, behind the scale; null where it is none. */
function quantityAt(text: string, start: number, number: string, end: number, scale: string, spelled: boolean): Quantity | null {
  if (NO_COUNT.test(text.charAt(start - 1))) return null;
  const hit = LEXICON.at(text, end);
  if (hit === null || TIME.test(text.charAt(hit.end)) || (spelled && NOTHING.test(text.slice(hit.end, hit.end + 2)))) return null;
  const value = spelled ? chineseNumber(number) : Number(number.replace(/[,，]/g, ""));
  if (value === null || !Number.isFinite(value)) return null;
  return { start, end: hit.end, value: value * (SCALES[scale] ?? 1) * hit.entry.factor, measure: hit.entry.measure };
}
