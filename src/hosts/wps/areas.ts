import { parseRange, rangeToA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import { countOf, orNull, type Asking } from "./asking";
import type { EtRange, EtSheet } from "./et";

export const rowsOf = (box: CellRange): number => box.bottom - box.top + 1;
export const columnsOf = (box: CellRange): number => box.right - box.left + 1;
export const isOneCell = (box: CellRange): boolean => box.top === box.bottom && box.left === box.right;
export const oneCell = ({ row, column }: CellRef): CellRange => ({ top: row, bottom: row, left: column, right: column });
export const etRangeAt = (sheet: EtSheet, box: CellRange): EtRange => sheet.Range(rangeToA1(box));
export const contains = (outer: CellRange, inner: CellRange): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A cell beside a range, below and right of it, where nobody has been: it shows whether a client answers a question at all. */
export const cellBeside = (box: CellRange): CellRange => oneCell({ row: Math.min(LAST_ROW, box.bottom + 1), column: Math.min(LAST_COLUMN, box.right + 1) });

/** Where a range is: by its address, else by its corner and size; null where the client says neither. */
export function boxOf(range: EtRange): CellRange | null {
  const address = orNull<unknown>(() => range.Address(false, false));
  const told = typeof address === "string" ? parseRange(address.replace(/\$/g, "")) : null;
  if (told) return told;
  const [top, left, rows, columns] = [
    orNull<unknown>(() => range.Row),
    orNull<unknown>(() => range.Column),
    orNull(() => countOf(range.Rows)),
    orNull(() => countOf(range.Columns)),
  ];
  if (typeof top !== "number" || typeof left !== "number" || rows === null || columns === null) return null;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** The two halves of a range: of its rows or of its columns, as wished, where there are several. */
export function halves(box: CellRange, wish: "rows" | "columns"): readonly [CellRange, CellRange] {
  const byRows = box.top < box.bottom && (wish === "rows" || box.left === box.right);
  const row = (box.top + box.bottom) >> 1;
  const column = (box.left + box.right) >> 1;
  return byRows
    ? [
        { ...box, bottom: row },
        { ...box, top: row + 1 },
      ]
    : [
        { ...box, right: column },
        { ...box, left: column + 1 },
      ];
}

/** The four corners of a range, each once. */
function corners(box: CellRange): CellRange[] {
  const rows = box.top === box.bottom ? [box.top] : [box.top, box.bottom];
  const columns = box.left === box.right ? [box.left] : [box.left, box.right];
  return rows.flatMap((row) => columns.map((column) => oneCell({ row, column })));
}

/** A part of a sheet that answers a question with one value. */
export interface UniformArea<T> {
  readonly range: CellRange;
  readonly value: T;
}

/**
 * Asks a question of a range and, wherever the cells differ (`ask` gives null or throws), of its halves: the object model
 * answers nothing of use for a property that is not the same in all cells, and never says where it differs. Some clients answer
 * with a truth value there: where that is a proper answer too, the corners (or, as wished, all cells) must bear it out. A cell that still has no answer
 * is left out and given to `cell`, where there is one. Null, noted under `what`, where a cell that nobody has touched has none either:
 * the client does not answer this question.
 */
export async function uniformAreas<T>(
  sheet: EtSheet,
  box: CellRange,
  what: string,
  ask: (range: EtRange, box: CellRange) => T | null,
  asking: Asking,
  options: { readonly halve: "rows" | "columns"; readonly cell?: (box: CellRange) => void; readonly doubt?: "corners" | "cells" },
): Promise<UniformArea<T>[] | null> {
  const found: UniformArea<T>[] = [];
  const open = [box];
  const answerOf = (part: CellRange): T | null => orNull(() => ask(etRangeAt(sheet, part), part));
  const alone = new Map<string, T | null>();
  const answerAlone = (cell: CellRange): T | null => {
    const key = rangeToA1(cell);
    const answer = alone.has(key) ? (alone.get(key) ?? null) : answerOf(cell);
    alone.set(key, answer);
    return answer;
  };
  const witnesses = (part: CellRange): CellRange[] => (options.doubt === "cells" ? cellsIn([part]).map(oneCell) : corners(part));
  let answers = false;
  for (let next = open.pop(); next; next = open.pop()) {
    const value = answerOf(next);
    await asking.breathe();
    const doubted = typeof value === "boolean" && !isOneCell(next);
    if (value !== null && !(doubted && witnesses(next).some((cell) => answerAlone(cell) !== value))) {
      answers = true;
      found.push({ range: next, value });
    } else if (isOneCell(next)) {
      answers ||= answerOf(cellBeside(box)) !== null;
      if (!answers) {
        asking.known(what, () => ask(etRangeAt(sheet, cellBeside(box)), cellBeside(box)));
        return null;
      }
      options.cell?.(next);
    } else {
      const [first, second] = halves(next, options.halve);
      open.push(second, first);
    }
  }
  return found;
}

/** Every cell of some ranges, in reading order. */
export function cellsIn(ranges: readonly CellRange[]): CellRef[] {
  const cells: CellRef[] = [];
  for (const range of ranges) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) cells.push({ row, column });
    }
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
