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

const BEGINS = 1;
const BLANK = 2;
const BREAK = 3;
const STOP = 4;
/** What a character is to a mark: it may begin one, is white space, a line break or a stop; 0 nothing. Read for every character. */
const role = new Uint8Array(0x10000);
/** The bit that white space and line breaks share: behind anything else no mark begins. */
const OPENING = BLANK & BREAK;
for (const char of "0123456789（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十") role[char.charCodeAt(0)] = BEGINS;
for (const char of "\t\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff") role[char.charCodeAt(0)] = BLANK;
role[0x0a] = BREAK;
for (const char of "。；;！？") role[char.charCodeAt(0)] = STOP;

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
  const marks = marksOf(text);
  const points: TextPoint[] = [];
  const ends = new Map<PointKind, number>();
  for (const { number, kind, start, bodyStart, mark } of marks.reverse()) {
    points.push({ number, kind, start, bodyStart, end: ends.get(kind) ?? text.length, mark });
    ends.set(kind, start);
  }
  return points.reverse();
}

function marksOf(text: string): Mark[] {
  const found: Mark[] = [];
  const { length } = text;
  let at = 0;
  let opens = true;
  while (at < length) {
    const is = role[text.charCodeAt(at)] ?? 0;
    if (is === BEGINS && opens) {
      const mark = markAt(text, at);
      if (mark !== null) found.push(mark);
      at = mark === null ? at + 1 : at + mark.mark.length;
      opens = false;
    } else if (is === BREAK) {
      opens = true;
      at++;
    } else if (is === BLANK) {
      // behind a line break or a stop one blank does, inside a line it takes two
      const stop = at > 0 && role[text.charCodeAt(at - 1)] === STOP;
      const next = role[text.charCodeAt(at + 1)];
      opens ||= stop || next === BLANK;
      at++;
    } else {
      opens = false;
      do at++;
      while (at < length && ((role[text.charCodeAt(at)] ?? 0) & OPENING) === 0);
    }
  }
  return found;
}

function markAt(text: string, start: number): Mark | null {
  const code = text.charCodeAt(start);
  if (isDigit(code)) {
    // most marks by far are a number and a stop: read without the pattern, which takes what is left
    const end = isDigit(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
    const next = text.charCodeAt(end);
    if (isDigit(next)) return null;
    if (endsNumber(next) && !isDigit(text.charCodeAt(end + 1))) return markOf(text, "digit", text.slice(start, end), start, end + 1);
  }
  MARK.lastIndex = start;
  const match = MARK.exec(text);
  if (match === null) return null;
  const kindIndex = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
  const kind = MARKS[kindIndex]?.[0];
  const digits = match[kindIndex + 1];
  return kind && digits !== undefined ? markOf(text, kind, digits, start, start + match[0].length) : null;
}

function markOf(text: string, kind: PointKind, digits: string, start: number, end: number): Mark | null {
  const number = numberOf(kind, digits);
  if (number === null || number === 0) return null;
  let bodyStart = end;
  while (role[text.charCodeAt(bodyStart)] === BLANK) bodyStart++;
  return { number, kind, start, bodyStart, mark: text.slice(start, end) };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** . ．、 */
const endsNumber = (code: number): boolean => code === 0x2e || code === 0xff0e || code === 0x3001;

/** The points of one kind: that of the first mark. What is numbered otherwise inside them belongs to them. */
export function mainPoints(text: string): readonly TextPoint[] {
  const marks = marksOf(text);
  const kind = marks[0]?.kind;
  const points: TextPoint[] = [];
  let end = text.length;
  for (let index = marks.length - 1; index >= 0; index--) {
    const one = marks[index];
    if (one?.kind !== kind || one === undefined) continue;
    points.push({ number: one.number, kind: one.kind, start: one.start, bodyStart: one.bodyStart, end, mark: one.mark });
    end = one.start;
  }
  return points.reverse();
}

function numberOf(kind: PointKind, digits: string): number | null {
  if (kind === "circled") return digits.charCodeAt(0) - "①".charCodeAt(0) + 1;
  return kind === "chinese" || kind === "chinese-in-brackets" ? chineseNumber(digits) : Number(digits);
}
