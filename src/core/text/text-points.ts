import { chineseNumber } from "./numerals";

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

const MARKS: readonly (readonly [PointKind, mark: string])[] = [
  ["digit-in-brackets", "[（(]\\s?(\\d{1,2})\\s?[）)]"],
  ["digit", "(\\d{1,2})\\s?[.．、](?!\\d)"],
  ["digit-bracket", "(\\d{1,2})[）)]"],
  ["circled", "([①-⑳])"],
  ["chinese-in-brackets", "[（(]([一二三四五六七八九十]{1,3})[）)]"],
  ["chinese", "([一二三四五六七八九十]{1,3})、"],
];

/** White space inside a line. */
const BLANK = "[^\\S\\n]";
/**
 * A mark stands at the start of a line or behind blanks inside one; behind a stop one blank does, elsewhere it takes two.
 * 1.5, 3+000 and 1-2 are no marks.
 */
const MARK = new RegExp(`((?:^|\\n|[。；;！？]${BLANK}|${BLANK}${BLANK})${BLANK}*)(?:${MARKS.map(([, mark]) => mark).join("|")})(?=(${BLANK}*))`, "g");

/** The points of one kind: that of the first mark. What is numbered otherwise inside them belongs to them. */
export function mainPoints(text: string): readonly TextPoint[] {
  const points: { -readonly [K in keyof TextPoint]: TextPoint[K] }[] = [];
  for (const match of text.matchAll(MARK)) {
    const [whole, before = ""] = match;
    const digits = match.slice(2, 2 + MARKS.length);
    const mark = digits.findIndex((group) => group !== undefined);
    const kind = MARKS[mark]?.[0];
    const number = kind === undefined ? null : numberOf(kind, digits[mark] ?? "");
    if (kind === undefined || number === null || number === 0) continue;
    const last = points.at(-1);
    if (last !== undefined && last.kind !== kind) continue;
    const start = match.index + before.length;
    if (last !== undefined) last.end = start;
    const markEnd = match.index + whole.length;
    points.push({ number, kind, start, markEnd, bodyStart: markEnd + (match.at(-1) ?? "").length, end: text.length });
  }
  return points;
}

function numberOf(kind: PointKind, digits: string): number | null {
  if (kind === "circled") return digits.charCodeAt(0) - "①".charCodeAt(0) + 1;
  return kind === "chinese" || kind === "chinese-in-brackets" ? chineseNumber(digits) : Number(digits);
}
