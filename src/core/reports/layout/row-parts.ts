import { lineStarts } from "./measure";
import { writtenNumber } from "../../text/numerals";
import { cutParagraph } from "./split-text";

/** A paragraph of a cell, or a piece of one that is too long; `glued`: it goes on with the piece before in the same paragraph. */
interface ParagraphPiece {
  readonly text: string;
  readonly lines: number;
  readonly glued: boolean;
}

/** What stands side by side: of each column the pieces of one numbered point, or of one paragraph. */
export type PieceRow = readonly (readonly ParagraphPiece[])[];

/** A point of a list at the head of a paragraph: 1. 1、 （1） 一、 （一）. */
const POINT = /^[ 　]*(?:[（(](\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(\d{1,2}|[一二三四五六七八九十]{1,3})[、.．](?!\d))/u;

/** Longer paragraphs are cut at a stop, so that a part of a page can hold them. */
const MOST_LINES = 8;

/**
 * The texts of a row in steps, from above: a step holds, of every column that numbers its points, the points of the same
 * number, so that target and progress stay beside each other wherever the row is cut. Where no two columns have points in
 * common, the longest text alone sets the steps, a paragraph each.
 *
 * @param columns the texts that may be cut, with the width of their columns in ems
 * @returns the steps, and which of the columns are in them; the others flow beside, as much as there is room for
 */
export function stepsOf(columns: readonly { readonly text: string; readonly ems: number }[]): {
  readonly steps: readonly PieceRow[];
  readonly inSteps: readonly boolean[];
} {
  const all = columns.map(({ text, ems }) => pointsOf(paragraphPieces(text, ems)));
  const keys = all.map((points) => points.flatMap(({ key }) => key ?? []));
  const shared = (a: readonly string[], b: readonly string[]): number => a.filter((key) => b.includes(key)).length;
  const inSteps = keys.map((own, at) => isRising(own) && keys.some((other, index) => index !== at && isRising(other) && shared(own, other) >= 2));
  if (!inSteps.includes(true)) {
    const longest = longestOf(all.map((points) => points.reduce((sum, { pieces }) => sum + linesOf(pieces), 0)));
    return {
      steps: (all[longest] ?? []).flatMap(({ pieces }) => pieces.map((piece) => columns.map((_, at) => (at === longest ? [piece] : [])))),
      inSteps: columns.map((_, at) => at === longest),
    };
  }
  const numbers = [...new Set(keys.flatMap((own, at) => (inSteps[at] ? own : [])))].sort((a, b) => Number(a) - Number(b));
  const place = new Map(numbers.map((key, index) => [key, index]));
  const steps = numbers.map(() => columns.map((): ParagraphPiece[] => []));
  all.forEach((points, at) => {
    if (!inSteps[at]) return;
    let step = 0;
    for (const { key, pieces } of points) {
      step = key === null ? step : (place.get(key) ?? step);
      steps[step]?.[at]?.push(...pieces);
    }
  });
  return { steps, inSteps };
}

/** The text of pieces that stand one below the other. */
export function joinPieces(pieces: readonly ParagraphPiece[]): string {
  return pieces.reduce((text, piece, at) => text + (at === 0 ? "" : piece.glued ? "" : "\n") + piece.text, "");
}

/** The lines that pieces take. */
export const linesOf = (pieces: readonly ParagraphPiece[]): number => pieces.reduce((sum, { lines }) => sum + lines, 0);

/** The paragraphs of a text, long ones in pieces. */
export function paragraphPieces(text: string, ems: number): readonly ParagraphPiece[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines = lineStarts(paragraph, ems).length;
    if (lines <= MOST_LINES) return [{ text: paragraph, lines, glued: false }];
    return cutParagraph(paragraph, ems, MOST_LINES).map((piece, at) => ({ ...piece, glued: at > 0 }));
  });
}

interface PointPieces {
  /** Its number, as digits; null before the first. */
  readonly key: string | null;
  readonly pieces: readonly ParagraphPiece[];
}

const numberOf = (mark: string): string => String(writtenNumber(mark) ?? 0);

function pointsOf(pieces: readonly ParagraphPiece[]): readonly PointPieces[] {
  const points: { key: string | null; pieces: ParagraphPiece[] }[] = [];
  for (const piece of pieces) {
    const mark = piece.glued ? null : POINT.exec(piece.text);
    const last = points.at(-1);
    if (mark || !last) points.push({ key: mark ? numberOf(mark[1] ?? mark[2] ?? "") : null, pieces: [piece] });
    else last.pieces.push(piece);
  }
  return points;
}

const isRising = (keys: readonly string[]): boolean => keys.length >= 2 && keys.every((key, at) => at === 0 || Number(key) > Number(keys[at - 1]));

function longestOf(lines: readonly number[]): number {
  return lines.reduce((best, count, at) => (count > (lines[best] ?? 0) ? at : best), 0);
}
