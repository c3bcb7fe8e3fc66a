import { chineseNumber } from "./numerals";
import { Lexicon } from "./lexicon";
import { MEASURE_WORDS, measureEntries, type MeasureWords } from "./measure-words";
import { SCALE, SCALES } from "./scales";
import { exactly, writtenNumbers, type WrittenNumber } from "./written-numbers";

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

/** What stands before a numeral that is part of a longer one or of a word (统一, 万一), or an ordinal (第三批). */
const NO_COUNT = /[.+第统唯单同专另万逐\dA-Za-z]/;
const NUMERAL = /[一两二三四五六七八九十]/g;
const SPELLED = new RegExp(`([一两二三四五六七八九十]{1,3})\\s*(${SCALE})?[余多]?\\s*`, "y");
/** 一次性, 一条路, 一体系: counted words that count nothing. */
const NOTHING = /^(?:性|带|路|把手|体|系列|岗|站|窗|网|门|旧|定|般|切|蓝?图)/;
/** 三个月, 二年度: behind a measure, what makes a time of it. */
const TIME = /[度月]/;

/** The amounts of a text, in order, `numbers` being those of the text. Years, dates, percentages and numbers of documents are none. */
export function quantities(text: string, numbers: readonly WrittenNumber[] = writtenNumbers(text)): Quantity[] {
  const found: Quantity[] = [];
  for (const { start, end, value, scale } of numbers) {
    const one = value === null ? null : quantityAt(text, start, end, value, scale);
    if (one !== null) found.push(one);
  }
  const inDigits = found.length;
  NUMERAL.lastIndex = 0;
  for (let first = NUMERAL.exec(text); first !== null; first = NUMERAL.exec(text)) {
    SPELLED.lastIndex = first.index;
    const [whole = first[0], numeral = first[0], scale = ""] = SPELLED.exec(text) ?? [];
    const end = first.index + whole.length;
    const value = NO_COUNT.test(text.charAt(first.index - 1)) ? null : chineseNumber(numeral);
    const one = value === null ? null : quantityAt(text, first.index, end, value, scale);
    if (one !== null && !NOTHING.test(text.slice(one.end, one.end + 2))) found.push(one);
    NUMERAL.lastIndex = one?.end ?? first.index + numeral.length;
  }
  return inDigits === 0 || inDigits === found.length ? found : found.sort((a, b) => a.start - b.start);
}

/** The amount whose number is `value` in `scale` and whose measure begins at `end`; null where none does. */
function quantityAt(text: string, start: number, end: number, value: number, scale: string): Quantity | null {
  const hit = LEXICON.at(text, end);
  if (hit === null || TIME.test(text.charAt(hit.end))) return null;
  return { start, end: hit.end, value: exactly(value, SCALES[scale] ?? 1) * hit.entry.factor, measure: hit.entry.measure };
}
