import type { CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { FieldText } from "../text/field-text";

/** A place inside one cell's own text; half-open UTF-16 offsets. */
export interface CellSpan {
  readonly cell: CellRef;
  /** The cell's whole text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a stretch of a field's text stands: the cell and the offsets in it. Null where it reaches over two cells, and
 * where the cell does not hold text letter for letter as it was read (a number, a date).
 */
export function cellSpan(grid: Grid, field: FieldText, start: number, end: number): CellSpan | null {
  const piece = field.pieces.find((one) => start >= one.start && end <= one.end);
  if (!piece) return null;
  const text = cellAt(grid, piece.cell);
  if (typeof text !== "string") return null;
  const part = field.text.slice(piece.start, piece.end);
  const shift = text === part ? 0 : text.indexOf(part);
  if (shift < 0) return null;
  return { cell: piece.cell, text, start: start - piece.start + shift, end: end - piece.start + shift };
}

/** The cell that a place of a field's text lies in: the first one where it lies in none. */
export function cellOf(field: FieldText, offset = 0): CellRef | null {
  const piece = field.pieces.find((one) => offset >= one.start && offset < Math.max(one.end, one.start + 1));
  return (piece ?? field.pieces[0])?.cell ?? null;
}
