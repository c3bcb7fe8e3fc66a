import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { Geometry } from "./geometry";

/** The range of one cell. */
export const rangeOf = ({ row, column }: CellRef): CellRange => ({ top: row, left: column, bottom: row, right: column });

/** The range between two cells, whichever corners they are. */
export const between = (a: CellRef, b: CellRef): CellRange => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

export const rangeHolds = (range: CellRange, { row, column }: CellRef): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

/** Cells that a range covers: how many rows by how many columns. */
export const sizeOf = (range: CellRange): { readonly rows: number; readonly columns: number } => ({
  rows: range.bottom - range.top + 1,
  columns: range.right - range.left + 1,
});

/** A range grown until no merged area lies half in it. */
export function grown(geometry: Pick<Geometry, "mergesTouching">, range: CellRange): CellRange {
  let now = range;
  for (;;) {
    const { top, left, bottom, right } = now;
    const touching = geometry.mergesTouching(top, bottom).filter((merge) => merge.left <= right && merge.right >= left);
    const next = {
      top: Math.min(top, ...touching.map((merge) => merge.top)),
      left: Math.min(left, ...touching.map((merge) => merge.left)),
      bottom: Math.max(bottom, ...touching.map((merge) => merge.bottom)),
      right: Math.max(right, ...touching.map((merge) => merge.right)),
    };
    if (next.top === top && next.left === left && next.bottom === bottom && next.right === right) return now;
    now = next;
  }
}

/** Whole rows, as wide as the sheet is drawn. */
export const wholeRows = (geometry: Geometry, from: number, to: number): CellRange => ({
  top: Math.min(from, to),
  bottom: Math.max(from, to),
  left: 1,
  right: geometry.columnCount,
});

/** Whole columns, as high as the sheet is drawn. */
export const wholeColumns = (geometry: Geometry, from: number, to: number): CellRange => ({
  left: Math.min(from, to),
  right: Math.max(from, to),
  top: 1,
  bottom: geometry.rowCount,
});

/** The cell of the range that lies opposite to the one where selecting began: what Shift and a key moves. */
export const movingCorner = (range: CellRange, from: CellRef): CellRef => ({
  row: from.row === range.top ? range.bottom : range.top,
  column: from.column === range.left ? range.right : range.left,
});
