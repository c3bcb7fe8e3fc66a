import { chineseNumber } from "./numerals";

/** How a point is marked: 1. or 1、; （1）; 1）; ①; 一、; （一）. */
export type PointKind = "digit" | "digit-in-brackets" | "digit-bracket" | "circled" | "chinese" | "chinese-in-brackets";

/** A numbered point of a text; half-open UTF-16 offsets. */
export interface TextPoint {
  readonly number: number;
  readonly kind: PointKind;
  /** Where the mark begins, where the words behind it begin, where the point ends: at the next mark of its kind. */
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The mark as written, without the blank behind it: 1. or （1）. */
  readonly mark: string;
}

const DIGIT = /(\d{1,2})\s?[.．、](?!\d)/;
const MARKS: readonly (readonly [PointKind, RegExp])[] = [
  ["digit-in-brackets", /[（(]\s?(\d{1,2})\s?[）)]/],
  ["digit", DIGIT],
  ["digit-bracket", /(\d{1,2})[）)]/],
  ["circled", /([①-⑳])/],
  ["chinese-in-brackets", /[（(]([一二三四五六七八九十]{1,3})[）)]/],
  ["chinese", /([一二三四五六七八九十]{1,3})、/],
];

const MARK = new RegExp(`(?:${MARKS.map(([, mark]) => mark.source).join("|")})`, "y");

/** What a character is to a mark: 1 it may begin one, 2 white space, 3 a line break, 4 a stop; 0 nothing. Read for every character. */
const role = new Uint8Array(0x10000);
for (const char of "0123456789（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十") role[char.charCodeAt(0)] = 1;
for (const char of "\t\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff") role[char.charCodeAt(0)] = 2;
role[0x0a] = 3;
for (const char of "。；;！？") role[char.charCodeAt(0)] = 4;

interface Mark {
  readonly number: number;
  readonly kind: PointKind;
  readonly start: number;
  readonly bodyStart: number;
  readonly mark: string;
}

/**
 * Every numbered point of a text, of all kinds, in order. A mark stands at the start of a line or behind blanks inside
 * one; 1.5, 3+000 and 1-2 are no marks. A mark right behind a stop counts only where blanks stand between.
 */
export function textPoints(text: string): readonly TextPoint[] {
  const found: Mark[] = [];
  let at = 0;
  let opens = true;
  while (at < text.length) {
    const is = role[text.charCodeAt(at)];
    if (is === 1 && opens) {
      const mark = markAt(text, at);
      if (mark !== null) found.push(mark);
      at = mark === null ? at + 1 : at + mark.mark.length;
      opens = false;
    } else if (is === 3) {
      opens = true;
      at++;
    } else if (is === 2) {
      // behind a line break or a stop one blank does, inside a line it takes two
      const stop = at > 0 && role[text.charCodeAt(at - 1)] === 4;
      const next = role[text.charCodeAt(at + 1)];
      opens ||= stop || next === 2;
      at++;
    } else {
      opens = false;
      at++;
    }
  }
  const points: TextPoint[] = [];
  const ends = new Map<PointKind, number>();
  for (const { number, kind, start, bodyStart, mark } of found.reverse()) {
    points.push({ number, kind, start, bodyStart, end: ends.get(kind) ?? text.length, mark });
    ends.set(kind, start);
  }
  return points.reverse();
}

function markAt(text: string, start: number): Mark | null {
  MARK.lastIndex = start;
  const match = MARK.exec(text);
  if (match === null) return null;
  const kindIndex = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
  const kind = MARKS[kindIndex]?.[0];
  const digits = match[kindIndex + 1];
  if (!kind || digits === undefined) return null;
  const number = numberOf(kind, digits);
  if (number === null || number === 0) return null;
  let bodyStart = start + match[0].length;
  while (role[text.charCodeAt(bodyStart)] === 2) bodyStart++;
  return { number, kind, start, bodyStart, mark: match[0] };
}

/** The points of one kind: that of the first mark. What is numbered otherwise inside them belongs to them. */
export function mainPoints(text: string): readonly TextPoint[] {
  const points = textPoints(text);
  const kind = points[0]?.kind;
  return points.filter((point) => point.kind === kind);
}

function numberOf(kind: PointKind, digits: string): number | null {
  if (kind === "circled") return digits.charCodeAt(0) - "①".charCodeAt(0) + 1;
  return kind === "chinese" || kind === "chinese-in-brackets" ? chineseNumber(digits) : Number(digits);
}
