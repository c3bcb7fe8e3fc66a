import { SCALE, SCALES } from "./scales";
/** A number with what it counts, as prose writes it. */
export interface CountedNumber {
  /** Half-open UTF-16 offsets of number and measure: 34个, 2.18万亩. */
  readonly start: number;
  readonly end: number;
  /** With its scale: 13.18万亩 is 131800. */
  readonly value: number;
  readonly measure: string;
  /** Half a unit of its last place: 5 of 13.18万. 0 for a whole number without a scale. */
  readonly tolerance: number;
  /** 余, 多, 约, 近: the number is not exact. */
  readonly rough: boolean;
  /** How many brackets are open around it. */
  readonly depth: number;
}

const MEASURES =
  "平方公里 平方米 立方米 批次 人次 户次 家次 场次 台次 件次 公顷 公里 千米 标箱 人 名 位 户 家 个 件 宗 起 次 场 期 所 间 座 处 项 条 类 种 套 台 辆 艘 栋 幢 盏 根 株 棵 头 只 羽 份 篇 本 册 幅 亩 吨 元 米 天 ㎡ 村 镇 桩 批 组 支 队 班 对 例 笔 单 块 片 口 眼 门 款";
const PATTERN = new RegExp(
  `(约|近|超过?|逾)?(?<![\\d.A-Za-z〔\\[])(\\d[\\d,]*(?:\\.(\\d+))?)\\s*(余|多)?\\s*(${SCALE})?(余|多)?\\s*(${MEASURES.split(" ").join("|")})(?![月日年度])`,
  "gu",
);

/** Every counted number of a text, in order. Numerals in words are none: they count beside what matters (一是, 两家). */
export function countedNumbers(text: string): readonly CountedNumber[] {
  const found: CountedNumber[] = [];
  let depth = 0;
  let at = 0;
  for (const match of text.matchAll(PATTERN)) {
    const [whole, before = "", digits = "", decimals = "", within = "", scale = "", behind = "", measure = ""] = match;
    const start = match.index + before.length;
    for (; at < start; at++) {
      const sign = text.charAt(at);
      if (sign === "（" || sign === "(") depth++;
      else if (sign === "）" || sign === ")") depth = Math.max(0, depth - 1);
      else if (sign === "\n") depth = 0;
    }
    const times = SCALES[scale] ?? 1;
    const value = Number((Number(digits.replaceAll(",", "")) * times).toPrecision(15));
    const tolerance = decimals === "" && times === 1 ? 0 : (times * 10 ** -decimals.length) / 2;
    found.push({ start, end: match.index + whole.length, value, measure, tolerance, rough: before + within + behind !== "", depth });
  }
  return found;
}
