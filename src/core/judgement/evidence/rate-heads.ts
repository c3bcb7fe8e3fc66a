import { isWhite } from "../../text/white-space";
import { characterTraits } from "../../text/character-kinds";
import { isClosing, isOpening } from "../../text/clauses";

/**
 * The head of a percentage: the words that its number hangs on, behind which particles, amounts and bracketed remarks are
 * off. 累计完成年度目标（5亿元）的约【24%】 has the head 累计完成年度目标.
 */

/** Words between a head and its number that are a character alone: 完成率【约】80%. White space is one, too. */
const PARTICLES = "各的了约近达到在为是超过逾刚才仅却已也都均至有:：=“（(";
/** Those of two characters that are not made of the former. */
const LONGER_PARTICLES = "达成 超过 只有 只到 仅到 已经 高达 接近 将近 大约 大概 不足 不到 分别 累计 实现 平均 基本".split(" ");
/** Words that end like a particle: 完成签约88% is no 约88%. */
const WORDS = "签约 履约 预约 合约 节约 人均 户均 国有 下达 送达 通过 经过 人才 方才".split(" ");

const ALONE = 1;
const BEGINS = 2;
const ENDS_WORD = 4;
const particles = characterTraits(
  [PARTICLES, ALONE],
  [LONGER_PARTICLES.map((word) => word.charAt(0)).join(""), BEGINS],
  [WORDS.map((word) => word.charAt(1)).join(""), ENDS_WORD],
);

/** Where the particles that end at `end` begin: `end` itself where there is none. */
function beforeParticles(text: string, end: number): number {
  let begin = end;
  // whether particles only stand from the next character, and from the one behind it, up to the end
  let fromNext = true;
  let fromSecond = false;
  for (let at = end - 1; at >= 0 && (fromNext || fromSecond); at--) {
    const code = text.charCodeAt(at);
    const is = particles[code] ?? 0;
    const fromHere: boolean =
      (fromNext && (((is & ALONE) !== 0 && !((is & ENDS_WORD) !== 0 && WORDS.includes(text.slice(at - 1, at + 1)))) || isWhite(code))) ||
      (fromSecond && (is & BEGINS) !== 0 && LONGER_PARTICLES.includes(text.slice(at, at + 2)));
    if (fromHere) begin = at;
    fromSecond = fromNext;
    fromNext = fromHere;
  }
  return begin;
}

/** An amount between a head and its number: 年度目标【55000万元】的24.43%; of 6亿元目标 the goal is the head. */
const AMOUNT = /(?:[\dXx×*]|[.,，．](?=[\dXx×*]))+(?:余|多)?[万亿千百]?(?:[%％]|(?!.?(?:目标|任务|计划|预算|指标))[\u4e00-\u9fa5]{1,3})?$/;
function beforeAmount(text: string, end: number): number {
  const found = text.slice(0, end).search(AMOUNT);
  return found < 0 ? end : found;
}

function beforeBracket(text: string, end: number): number {
  if (end === 0 || !isClosing(text.charCodeAt(end - 1))) return end;
  for (let at = end - 2; at >= 0; at--) if (isOpening(text.charCodeAt(at))) return at;
  return end;
}

/** The head at the end of `left`, what stands in the clause before a number. */
export function rateHead(left: string): string {
  let end = left.length;
  for (let round = 0; round < 4; round++) {
    const before = beforeBracket(left, beforeParticles(left, end));
    const shorter = round > 0 ? beforeAmount(left, before) : before;
    if (shorter === end) break;
    end = shorter;
  }
  return left.slice(0, end);
}
