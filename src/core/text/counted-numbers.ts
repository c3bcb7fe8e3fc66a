import { bracketsIn, depthAt } from "./brackets";
import { lexiconOf } from "./lexicon";
import type { PlainProse } from "./plain-prose";
import { SCALES } from "./scales";
import { exactly, numbersIn } from "./written-numbers";

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
  /** 余, 多, 约, 近, or a range: the number is not exact. */
  readonly rough: boolean;
  /** How many brackets are open around it. */
  readonly depth: number;
}

const MEASURES =
  "平方公里 平方米 立方米 批次 人次 户次 家次 场次 台次 件次 公顷 公里 千米 标箱 人 名 位 户 家 个 件 宗 起 次 场 期 所 间 座 处 项 条 类 种 套 台 辆 艘 栋 幢 盏 根 株 棵 头 只 羽 份 篇 本 册 幅 亩 吨 元 米 天 ㎡ 村 镇 桩 批 组 支 队 班 对 例 笔 单 块 片 口 眼 门 款";
const LEXICON = lexiconOf(MEASURES);
/** 3个月, 5年度: behind a measure, what makes a time of it. */
const TIME = /[月日年度]/u;

/** Every counted number of a prose, in order. Numerals in words are none: they count beside what matters (一是, 两家). */
export function countedNumbers(prose: PlainProse): readonly CountedNumber[] {
  const { text } = prose;
  const brackets = bracketsIn(prose);
  const found: CountedNumber[] = [];
  for (const { start, end: behind, value, places, scale, rough, range } of numbersIn(prose)) {
    const end = value === null ? null : (LEXICON.at(text, behind)?.end ?? null);
    if (value === null || end === null || TIME.test(text.charAt(end))) continue;
    const times = SCALES[scale] ?? 1;
    found.push({
      start,
      end,
      value: exactly(value, times),
      measure: text.slice(behind, end),
      tolerance: places === 0 && times === 1 ? 0 : (times * 10 ** -places) / 2,
      rough: rough || range,
      depth: depthAt(brackets, start),
    });
  }
  return found;
}
