import { Prose } from "./prose";
import type { TextPoint } from "./text-points";
import { chineseNumeral } from "./numerals";

/** A number that a list of points lacks. Offsets are UTF-16, into the text that was given. */
export interface ListFault {
  /** first: text stands before the list where its first point should; begins: the list begins later than 1; skips: a number lacks inside. */
  readonly kind: "first" | "begins" | "skips";
  /** Marks as written: the one that stands there, the one before it ("" if none), the one that lacks. */
  readonly found: string;
  readonly before: string;
  readonly expected: string;
  /** Where to point at. */
  readonly at: number;
  /** The text of the point that has no number; "" where there is none. */
  readonly text: string;
  /** Where the lacking mark belongs; null where nobody can know. */
  readonly insertAt: number | null;
  /** What the list has between a mark and its words: "" or one blank. */
  readonly blank: string;
}

/** A line that opens a block of its own inside a cell: its numbers are its own. */
const BLOCK = /(?:^|\n)[ \t\u3000]*(?:[一二三四五六七八九十]、)?(?:存在(?:的)?(?:主要)?(?:问题|困难)|主要问题|下一步|下步|原因|备注|其中|另)[^\n]{0,14}[：:]/uy;

/**
 * What the main list of a text lacks, at most one fault: the first. A lead-in before 1., lists that begin again with 1,
 * and blocks such as 存在问题：… are right.
 */
export function listFaults(prose: Prose): readonly ListFault[] {
  if (prose.points.length === 0) return [];
  const block = blockIn(prose.text);
  if (block === 0) return [];
  const { text, points } = block < 0 ? prose : new Prose(prose.text.slice(0, block));
  const [first] = points;
  const fault = first === undefined ? null : faultOf(text, points, first);
  return fault === null ? [] : [fault];
}

/** Where the first such line begins, its line break included; -1 without one. */
function blockIn(text: string): number {
  for (let at = 0; at >= 0; at = text.indexOf("\n", at + 1)) {
    BLOCK.lastIndex = at;
    if (BLOCK.test(text)) return at;
  }
  return -1;
}

function faultOf(text: string, points: readonly TextPoint[], first: TextPoint): ListFault | null {
  const blank = text.slice(first.markEnd, first.bodyStart) === "" ? "" : " ";
  if (first.number > 1) {
    const lead = text.slice(0, first.start);
    const words = lead.trim();
    const begin = lead.length - lead.trimStart().length;
    if (words === "")
      return points.length > 1
        ? { kind: "begins", found: markOf(text, first), before: "", expected: markLike(text, first, 1), at: first.start, text: "", insertAt: null, blank }
        : null;
    // one line that ends in a stop is the first point; several lines, or a lead-in with a colon, leave it open which
    const isPoint = first.number === 2 && !/[：:]$/.test(words) && !words.includes("\n");
    if (!isPoint && (first.number !== 2 || /[：:]$/.test(words))) return null;
    return {
      kind: "first",
      found: markOf(text, first),
      before: "",
      expected: markLike(text, first, 1),
      at: begin,
      text: words,
      insertAt: isPoint ? begin : null,
      blank,
    };
  }
  for (let index = 1; index < points.length; index++) {
    const [before, point] = [points[index - 1], points[index]];
    if (!before || !point || point.number === before.number + 1 || point.number === 1) continue;
    if (point.number <= before.number && points.filter((one) => one.number === 1).length > 1) return null;
    const missing = before.number + 1;
    const lines = text.slice(before.bodyStart, point.start).trimEnd().split("\n");
    const second = lines[1];
    const only = point.number === before.number + 2 && lines.length === 2 && second !== undefined && second.trim() !== "";
    const insertAt = only ? before.bodyStart + (lines[0]?.length ?? 0) + 1 + (second.length - second.trimStart().length) : null;
    return {
      kind: "skips",
      found: markOf(text, point),
      before: markOf(text, before),
      expected: markLike(text, point, missing),
      at: point.start,
      text: only ? second.trim() : "",
      insertAt,
      blank,
    };
  }
  return null;
}

/** The mark as written, without the blank behind it: 1. or （1）. */
const markOf = (text: string, point: TextPoint): string => text.slice(point.start, point.markEnd);

/** The mark of another number, written as this one is. */
function markLike(text: string, point: TextPoint, number: number): string {
  const mark = markOf(text, point);
  if (point.kind === "circled") return String.fromCharCode("①".charCodeAt(0) + number - 1);
  if (point.kind === "chinese" || point.kind === "chinese-in-brackets") return mark.replace(/[一二三四五六七八九十]+/u, chineseNumeral(number));
  return mark.replace(/\d+/, String(number));
}
