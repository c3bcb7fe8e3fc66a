/** Words for measures: those that stand for one another, the measure that they are of, how many of its base they are. */
export type MeasureWords = readonly (readonly [words: string, measure: string, factor: number])[];

/**
 * What official prose counts and measures with, wherever it is read. Whether 人次 are 人, and what else is counted (期, 届, 门),
 * depends on what is asked: those who read figures add their own.
 */
export const MEASURE_WORDS: MeasureWords = [
  ["家次 家 个", "个", 1],
  ["户次 户", "户", 1],
  ["批次", "批次", 1],
  ["宗 起 件", "件", 1],
  ["间 所", "所", 1],
  ["座", "座", 1],
  ["处", "处", 1],
  ["项", "项", 1],
  ["条", "条", 1],
  ["套", "套", 1],
  ["盏", "盏", 1],
  ["株 棵", "株", 1],
  ["吨", "吨", 1],
  ["亩", "亩", 1],
  ["公顷", "亩", 15],
  ["平方米 平米 ㎡", "平方米", 1],
  ["平方公里", "平方米", 1_000_000],
  ["公里 千米", "米", 1000],
  ["米", "米", 1],
  ["立方米", "立方米", 1],
  ["元", "元", 1],
];

/** Each word of such a list with its measure. */
export const measureEntries = (lists: MeasureWords): readonly (readonly [word: string, { readonly measure: string; readonly factor: number }])[] =>
  lists.flatMap(([words, measure, factor]) => words.split(" ").map((word) => [word, { measure, factor }] as const));
