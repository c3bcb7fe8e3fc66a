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

const MARK = new RegExp(`(^|\\n|[。；;！？]|\\s{2,})([^\\S\\n]*)(?:${MARKS.map(([, mark]) => mark.source).join("|")})`, "g");

/**
 * Every numbered point of a text, of all kinds, in order. A mark stands at the start of a line or behind blanks inside
 * one; 1.5, 3+000 and 1-2 are no marks. A mark right behind a stop counts only where blanks stand between.
 */
export function textPoints(text: string): readonly TextPoint[] {
  const found: { number: number; kind: PointKind; start: number; bodyStart: number; mark: string }[] = [];
  for (const match of text.matchAll(MARK)) {
    const [whole, lead = "", blanks = "", ...groups] = match;
    if (/^[。；;！？]$/.test(lead) && blanks === "") continue;
    const kindIndex = groups.findIndex((group) => group !== undefined);
    const kind = MARKS[kindIndex]?.[0];
    const digits = groups[kindIndex];
    if (!kind || digits === undefined) continue;
    const number = numberOf(kind, digits);
    if (number === null || number === 0) continue;
    const start = match.index + lead.length + blanks.length;
    const mark = whole.slice(lead.length + blanks.length);
    const behind = /^[^\S\n]*/.exec(text.slice(start + mark.length, start + mark.length + 40))?.[0].length ?? 0;
    found.push({ number, kind, start, bodyStart: start + mark.length + behind, mark });
  }
  const ends = new Map<PointKind, number>();
  return found
    .reverse()
    .map((point) => {
      const end = ends.get(point.kind) ?? text.length;
      ends.set(point.kind, point.start);
      return { ...point, end };
    })
    .reverse();
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
