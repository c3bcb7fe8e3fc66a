import { chineseNumber } from "../../table/numerals";

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

/** Measure as written, its class, and how many of the class's base it is. */
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

const BY_WORD = new Map(MEASURES.flatMap(([words, measure, factor]) => words.split(" ").map((word) => [word, { measure, factor }] as const)));
const WORDS = [...BY_WORD.keys()].sort((a, b) => b.length - a.length).join("|");
const SCALES: { readonly [word: string]: number } = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** A number at a digit, or one to three Chinese digits; never behind 第, 统 (统一) and the like, a dot, a dash or a letter. */
const QUANTITY = new RegExp(
  `(?<![\\dA-Za-z.+第统唯单同专另万逐])(?:(\\d[\\d,，]*(?:\\.\\d+)?)(?:\\s*[-－—~～至]\\s*\\d+(?:\\.\\d+)?)?|([一两二三四五六七八九十]{1,3}))\\s*([百千万亿]?)(?:余|多)?\\s*(${WORDS})(?![度月])`,
  "g",
);

/** The amounts of a text, in order. Years, dates, percentages and numbers of documents are none. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const [whole, digits, chinese, scale = "", word = ""] = match;
    const unit = BY_WORD.get(word);
    const number = digits !== undefined ? Number(digits.replace(/[,，]/g, "")) : chineseNumber(chinese ?? "");
    if (unit === undefined || number === null || !Number.isFinite(number)) continue;
    // 一次性, 一家人, 第一批次: counted words that count nothing
    if (chinese !== undefined && /^(?:性|带|路|把手|体|系列|岗|站|窗|网|门|旧|定|般|切)/.test(text.slice(match.index + whole.length, match.index + whole.length + 2))) continue;
    found.push({ start: match.index, end: match.index + whole.length, value: number * (SCALES[scale] ?? 1) * unit.factor, measure: unit.measure });
  }
  return found;
}
