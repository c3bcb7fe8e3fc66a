import { chineseNumber } from "../../table/numerals";
import { Lexicon } from "./lexicon";

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

interface Measure {
  readonly measure: string;
  /** How many of the base measure it is. */
  readonly factor: number;
}

const MEASURES: readonly (readonly [words: string, measure: string, factor: number])[] = [
  ["人次 人 名 位", "人", 1],
  ["场次 条次 场 次 期 轮 届", "次", 1],
  ["家次 家 个", "个", 1],
  ["户次 户", "户", 1],
  ["批次", "批次", 1],
  ["宗 起 件", "件", 1],
  ["间 所", "所", 1],
  ["座", "座", 1],
  ["处", "处", 1],
  ["项", "项", 1],
  ["条", "条", 1],
  ["栋次 栋 幢", "栋", 1],
  ["套", "套", 1],
  ["台套 台", "台", 1],
  ["辆", "辆", 1],
  ["份 篇", "份", 1],
  ["幅", "幅", 1],
  ["盏", "盏", 1],
  ["根", "根", 1],
  ["株 棵", "株", 1],
  ["吨", "吨", 1],
  ["亩", "亩", 1],
  ["公顷", "亩", 15],
  ["平方米 平米 ㎡", "平方米", 1],
  ["平方公里", "平方米", 1_000_000],
  ["公里 千米", "米", 1000],
  ["米", "米", 1],
  ["元", "元", 1],
  ["立方米", "立方米", 1],
];

const LEXICON = new Lexicon<Measure>(
  MEASURES.flatMap(([words, measure, factor]) => words.split(" ").map((word) => [word, { measure, factor }] as const)),
);

const SCALES: { readonly [word: string]: number } = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Before a number: part of another number, of a word (统一), or an ordinal (第三批). */
const NO_COUNT = /[\dA-Za-z.+第统唯单同专另万逐]/;
/** Behind a number: the other end of a range, a scale, 余. */
const DIGITS = /(\d[\d,，]*(?:\.\d+)?)(?:\s*[-－—~～至]\s*\d+(?:\.\d+)?)?\s*([百千万亿]?)[余多]?\s*/y;
const NUMERAL = /([一两二三四五六七八九十]{1,3})\s*([百千万亿]?)[余多]?\s*/y;
/** 一次性, 一家人: counted words that count nothing. */
const NOTHING = /^(?:性|带|路|把手|体|系列|岗|站|窗|网|门|旧|定|般|切)/;

const starts = new Uint8Array(0x10000);
for (const char of "0123456789") starts[char.charCodeAt(0)] = 1;
for (const char of "一两二三四五六七八九十") starts[char.charCodeAt(0)] = 2;

/** The amounts of a text, in order. Years, dates, percentages and numbers of documents are none. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = starts[text.charCodeAt(at)];
    if (kind === 0) {
      at++;
      continue;
    }
    const pattern = kind === 1 ? DIGITS : NUMERAL;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const end = match === null ? at + 1 : at + match[0].length;
    const one = match === null ? null : quantityAt(text, at, end, match[1] ?? "", match[2] ?? "", kind === 2);
    if (one !== null) found.push(one);
    at = one?.end ?? Math.max(at + (match?.[1]?.length ?? 1), at + 1);
  }
  return found;
}

function quantityAt(text: string, start: number, end: number, number: string, scale: string, spelled: boolean): Quantity | null {
  const hit = LEXICON.at(text, end);
  if (hit === null || NO_COUNT.test(text.charAt(start - 1)) || /[度月]/.test(text.charAt(hit.end))) return null;
  if (spelled && NOTHING.test(text.slice(hit.end, hit.end + 2))) return null;
  const value = spelled ? chineseNumber(number) : Number(number.replace(/[,，]/g, ""));
  if (value === null || !Number.isFinite(value)) return null;
  return { start, end: hit.end, value: value * (SCALES[scale] ?? 1) * hit.entry.factor, measure: hit.entry.measure };
}
