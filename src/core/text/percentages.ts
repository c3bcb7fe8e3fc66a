import { characterKinds } from "./character-kinds";
import { chineseNumber } from "./numerals";

/** A percentage as written: half-open UTF-16 offsets from its first digit to behind its sign. */
export interface Percentage {
  readonly start: number;
  readonly end: number;
  /** In percent: 29.77 for 29.77%. Of a range (50%-60%) each end is a percentage of its own. */
  readonly value: number;
}

/** 0-9 of an ASCII or full-width digit, else -1. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

const isPoint = (code: number): boolean => code === 0x2e || code === 0xff0e;
const isThousands = (code: number): boolean => code === 0x2c || code === 0xff0c;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x09;

/** Every percentage of a text, in order: 29.77%, ２９．７％, 1,024.5%, 百分之八十, 三分之二, 近八成, 完成3/4, 完成了一半. A sign without a number before it is none. */
export function percentages(text: string): readonly Percentage[] {
  let found: Percentage[] | null = null;
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) {
    const one = readBackwards(text, SIGN.lastIndex - 1);
    if (one !== null) (found ??= []).push(one);
  }
  for (let at = text.indexOf("成", 1); at > 0; at = text.indexOf("成", at + 1)) {
    const one = tenths(text, at);
    if (one !== null) (found ??= []).push(one);
  }
  for (const spelled of [spelledOut, halves, fractions]) for (const one of spelled(text)) (found ??= []).push(one);
  return found?.sort((a, b) => a.start - b.start) ?? NONE;
}

const SIGN = /[%％﹪]/g;
/** What most texts have. */
const NONE: readonly Percentage[] = [];

/** The number that ends before the sign at `sign`. */
function readBackwards(text: string, sign: number): Percentage | null {
  let at = sign;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  const numberEnd = at;
  while (at > 0) {
    const code = text.charCodeAt(at - 1);
    const inside = at < numberEnd && digitOf(text.charCodeAt(at)) >= 0;
    const afterDigit = at > 1 && digitOf(text.charCodeAt(at - 2)) >= 0;
    const separator = isPoint(code) || (isThousands(code) && threeDigits(text, at));
    if (digitOf(code) >= 0 || (separator && inside && afterDigit)) at--;
    else break;
  }
  if (at === numberEnd) return null;
  const value = numberOf(text, at, numberEnd);
  return Number.isFinite(value) ? { start: at, end: sign + 1, value } : null;
}

/** Of so many digits at most a number divided by a power of ten is exactly what its digits with a point say. */
const EXACT = 15;

/** The number of digits with points and separators between them; not finite where they make none. */
function numberOf(text: string, start: number, end: number): number {
  let digits = 0;
  let decimals = 1;
  let points = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isPoint(code)) points++;
    else if (!isThousands(code)) {
      digits = digits * 10 + digitOf(code);
      if (points > 0) decimals *= 10;
    }
  }
  if (points > 1) return NaN;
  return end - start <= EXACT ? digits / decimals : Number(plainNumber(text.slice(start, end)));
}

function plainNumber(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPoint(code)) plain += ".";
    else if (!isThousands(code)) plain += String(digitOf(code));
  }
  return plain;
}

/** Whether exactly three digits stand from `at`: behind a thousands separator, not a list (354,184 but not 5,60%). */
function threeDigits(text: string, at: number): boolean {
  const isDigit = (i: number): boolean => i < text.length && digitOf(text.charCodeAt(i)) >= 0;
  return isDigit(at) && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3);
}

/** 1 to 9 of a digit or numeral, else 0. */
const oneToNine = characterKinds(["一1", 1], ["二两2", 2], ["三3", 3], ["四4", 4], ["五5", 5], ["六6", 6], ["七7", 7], ["八8", 8], ["九9", 9]);

/** The tenths whose 成 stands at `at`: 完成近八成, 约七成五. 统一成立 and 三成员 are none. */
function tenths(text: string, at: number): Percentage | null {
  const tens = oneToNine[text.charCodeAt(at - 1)] ?? 0;
  if (tens === 0 || !/[近约超过逾达到成占为仅足于了已有的度率完量务划标]/.test(text.charAt(at - 2))) return null;
  const half = text.charAt(at + 1) === "半" ? 5 : (oneToNine[text.charCodeAt(at + 1)] ?? 0);
  const end = half > 0 ? at + 2 : at + 1;
  return end === text.length || /[，。；、！,;（）()\s以左多的完已有]/.test(text.charAt(end)) ? { start: at - 1, end, value: tens * 10 + half } : null;
}

const PARTS = "二三四五六七八九十百";
const SHARE = /(\d{1,3}(?:\.\d+)?)|([零〇一二两三四五六七八九十百]{1,6})(?:点([零〇一二三四五六七八九]{1,4}))?/y;

function* spelledOut(text: string): Generator<Percentage> {
  for (let at = text.indexOf("分之", 1); at > 0; at = text.indexOf("分之", at + 2)) {
    const parts = text.charAt(at - 1);
    SHARE.lastIndex = at + 2;
    const [whole, digits, numeral = "", places = ""] = (PARTS.includes(parts) && SHARE.exec(text)) || [];
    const value = digits === undefined ? chineseNumber(numeral) : Number(digits);
    if (whole === undefined || value === null) continue;
    const decimals = [...places].map((digit) => String(chineseNumber(digit) ?? 0)).join("");
    const share = decimals === "" ? value : Number(`${String(value)}.${decimals}`);
    yield { start: at - 1, end: at + 2 + whole.length, value: parts === "百" ? share : (share * 100) / (chineseNumber(parts) ?? 1) };
  }
}

/** 完成约3/4, 拆除了1/3: a fraction behind a word that a share follows. 3/4号楼 and 3/4日 are none. */
const FRACTION_BEHIND = /[成近约过到了的占足剩]/;
const FRACTION_ENDS = /([2-9]|10)(?=$|[，。；、！,;（）()\s的以左多])/y;
const SLASH = /[/／]/g;

function* fractions(text: string): Generator<Percentage> {
  for (const { index: at } of text.matchAll(SLASH)) {
    const parts = digitOf(text.charCodeAt(at - 1));
    FRACTION_ENDS.lastIndex = at + 1;
    const whole = parts > 0 && FRACTION_BEHIND.test(text.charAt(at - 2)) ? FRACTION_ENDS.exec(text)?.[1] : undefined;
    if (whole !== undefined && parts < Number(whole)) yield { start: at - 1, end: at + 1 + whole.length, value: (parts * 100) / Number(whole) };
  }
}

/** 完成目标的一半, 不到一半; 一半的项目, 一半以上 and 多半 count things. */
const HALF_BEHIND = /[的了成到近约占足]/;
const HALF_ENDS = /[，。；、！,;（）()\s]/;

function* halves(text: string): Generator<Percentage> {
  for (let at = text.indexOf("一半", 1); at > 0; at = text.indexOf("一半", at + 1)) {
    const end = at + 2;
    if (HALF_BEHIND.test(text.charAt(at - 1)) && (end === text.length || HALF_ENDS.test(text.charAt(end)))) yield { start: at, end, value: 50 };
  }
}
