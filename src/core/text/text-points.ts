import { chineseNumber } from "./numerals";
import { characterKinds, WHITE_SPACE } from "./character-kinds";

/** How a point is marked: 1. or 1、; （1）; 1）; ①; 一、; （一）. */
export type PointKind = "digit" | "digit-in-brackets" | "digit-bracket" | "circled" | "chinese" | "chinese-in-brackets";

/** A numbered point of a text; half-open UTF-16 offsets. */
export interface TextPoint {
  readonly number: number;
  readonly kind: PointKind;
  /** Where the mark begins; where it ends, the blank behind it aside (1. or （1）); where the words behind it begin. */
  readonly start: number;
  readonly markEnd: number;
  readonly bodyStart: number;
  /** Where the point ends: at the next mark of its kind. */
  readonly end: number;
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
const role = characterKinds(["0123456789（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十", BEGINS], [WHITE_SPACE, BLANK], ["\n", BREAK], ["。；;！？", STOP]);
/** The bit that white space and line breaks share: behind anything else no mark begins. */
const OPENING = BLANK & BREAK;

/** Tells of one mark: where it begins, and where it ends without the blank behind it. */
type TakeMark = (number: number, kind: PointKind, start: number, end: number) => void;

/**
 * Goes through the marks of a text, of all kinds, in order. A mark stands at the start of a line or behind blanks inside
 * one; 1.5, 3+000 and 1-2 are no marks. A mark right behind a stop counts only where blanks stand between.
 *
 * @param from where the text that counts begins; it begins a line
 */
function eachMark(text: string, from: number, take: TakeMark): void {
  const { length } = text;
  let at = from;
  let opens = true;
  while (at < length) {
    const is = role[text.charCodeAt(at)] ?? 0;
    if (is === BEGINS && opens) {
      const end = takeMarkAt(text, at, take);
      at = end < 0 ? at + 1 : end;
      opens = false;
    } else if (is === BREAK) {
      opens = true;
      at++;
    } else if (is === BLANK) {
      // behind a line break or a stop one blank does, inside a line it takes two
      const stop = at > from && role[text.charCodeAt(at - 1)] === STOP;
      const next = role[text.charCodeAt(at + 1)];
      opens ||= stop || next === BLANK;
      at++;
    } else {
      opens = false;
      do at++;
      while (at < length && ((role[text.charCodeAt(at)] ?? 0) & OPENING) === 0);
    }
  }
}

/** Where the mark ends that begins here; -1 where none does. */
function takeMarkAt(text: string, start: number, take: TakeMark): number {
  const code = text.charCodeAt(start);
  if (isDigit(code)) {
    // most marks by far are a number and a stop: read without the pattern, which takes what is left
    const second = text.charCodeAt(start + 1);
    const end = isDigit(second) ? start + 2 : start + 1;
    const next = end === start + 1 ? second : text.charCodeAt(end);
    if (isDigit(next)) return -1;
    if (endsNumber(next) && !isDigit(text.charCodeAt(end + 1))) {
      const number = end === start + 1 ? code - ZERO : (code - ZERO) * 10 + second - ZERO;
      if (number === 0) return -1;
      take(number, "digit", start, end + 1);
      return end + 1;
    }
  }
  MARK.lastIndex = start;
  const match = MARK.exec(text);
  if (match === null) return -1;
  const kindIndex = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
  const kind = MARKS[kindIndex]?.[0];
  const digits = match[kindIndex + 1];
  const number = kind && digits !== undefined ? numberOf(kind, digits) : null;
  if (!kind || number === null || number === 0) return -1;
  const end = start + match[0].length;
  take(number, kind, start, end);
  return end;
}

const ZERO = 0x30;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** . ．、 */
const endsNumber = (code: number): boolean => code === 0x2e || code === 0xff0e || code === 0x3001;

/** The points of one kind: that of the first mark. What is numbered otherwise inside them belongs to them. */
export function mainPoints(text: string): readonly TextPoint[] {
  const points: { -readonly [K in keyof TextPoint]: TextPoint[K] }[] = [];
  eachMark(text, 0, (number, kind, start, markEnd) => {
    const last = points[points.length - 1];
    if (last !== undefined) {
      if (last.kind !== kind) return;
      last.end = start;
    }
    let bodyStart = markEnd;
    while (role[text.charCodeAt(bodyStart)] === BLANK) bodyStart++;
    points.push({ number, kind, start, markEnd, bodyStart, end: text.length });
  });
  return points;
}

function numberOf(kind: PointKind, digits: string): number | null {
  if (kind === "circled") return digits.charCodeAt(0) - "①".charCodeAt(0) + 1;
  return kind === "chinese" || kind === "chinese-in-brackets" ? chineseNumber(digits) : Number(digits);
}
