import { isClosing, isOpening } from "./clauses";
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
/** A number with its measure, from its first digit on. */
const NUMBER = new RegExp(`(\\d[\\d,]*(?:\\.(\\d+))?)\\s*(余|多)?\\s*(${SCALE})?(余|多)?\\s*(${MEASURES.split(" ").join("|")})(?![月日年度])`, "uy");
const DIGIT = /\d/gu;
/** Digits of another number or of a name, and the number of a document: nothing is counted from here on. */
const OF_ANOTHER = /[\d.A-Za-z〔[]/u;
const NEW_LINE = 0x0a;
const ROUGH = /(?:约|近|超过?|逾)$/u;

/** Every counted number of a text, in order. Numerals in words are none: they count beside what matters (一是, 两家). */
export function countedNumbers(text: string): readonly CountedNumber[] {
  const found: CountedNumber[] = [];
  let depth = 0;
  let at = 0;
  DIGIT.lastIndex = 0;
  // digit by digit: a pattern that begins with a word which may stand before a number is tried at every character
  for (let first = DIGIT.exec(text); first !== null; first = DIGIT.exec(text)) {
    const start = first.index;
    if (OF_ANOTHER.test(text.charAt(start - 1))) continue;
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (match === null) continue;
    const [whole, digits = "", decimals = "", within = "", scale = "", behind = "", measure = ""] = match;
    for (; at < start; at++) {
      const code = text.charCodeAt(at);
      if (isOpening(code)) depth++;
      else if (isClosing(code)) depth = Math.max(0, depth - 1);
      else if (code === NEW_LINE) depth = 0;
    }
    const times = SCALES[scale] ?? 1;
    const bare = Number(digits.includes(",") ? digits.replaceAll(",", "") : digits);
    // 13.18 × 10,000 is 131,800, and no binary fraction beside it
    const value = times === 1 ? bare : Number((bare * times).toPrecision(15));
    const tolerance = decimals === "" && times === 1 ? 0 : (times * 10 ** -decimals.length) / 2;
    const rough = within + behind !== "" || ROUGH.test(text.slice(Math.max(0, start - 2), start));
    const end = start + whole.length;
    found.push({ start, end, value, measure, tolerance, rough, depth });
    DIGIT.lastIndex = end;
  }
  return found;
}
