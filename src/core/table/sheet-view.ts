import type { CellRange, CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import { cellText, isBlank } from "./cell-text";

/** A grid as the reader looks at it: texts, and which merge covers a cell. Rows and columns are those of the sheet, 1-based. */
export interface SheetView {
  readonly grid: Grid;
  /** The used range; `bottom < top` where the sheet is empty. */
  readonly used: CellRange;
  value(row: number, column: number): CellValue;
  /** The cell's own text; "" if it is empty, blank or covered by a merge. */
  text(row: number, column: number): string;
  /** The merge that covers the cell, its first cell included; null for a cell of its own. */
  mergeAt(row: number, column: number): CellRange | null;
  /** The cell that speaks for this place: the first cell of its merge, else itself. */
  anchor(row: number, column: number): CellRef;
  /** The first row of the merge that covers the cell, else its own row. */
  anchorRow(row: number, column: number): number;
}

/** Columns are never more than 16,384, so that one number can stand for a place. */
const WIDTH = 16_385;

/** Looks at a grid; merges are clipped to the used range. */
export function viewGrid(grid: Grid): SheetView {
  const { origin, values } = grid;
  const used: CellRange = {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + values.length - 1,
    right: origin.column + (values[0]?.length ?? 0) - 1,
  };
  const covered = coverage(grid.merges, used);
  const value = (row: number, column: number): CellValue => values[row - origin.row]?.[column - origin.column] ?? null;
  const mergeAt = (row: number, column: number): CellRange | null => covered.get(row * WIDTH + column) ?? null;
  return {
    grid,
    used,
    value,
    text(row, column) {
      const found = value(row, column);
      if (found === null) return "";
      const text = cellText(found);
      return isBlank(text) ? "" : text;
    },
    mergeAt,
    anchor(row, column) {
      const merge = mergeAt(row, column);
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
    anchorRow: (row, column) => mergeAt(row, column)?.top ?? row,
  };
}

function coverage(merges: readonly CellRange[], used: CellRange): ReadonlyMap<number, CellRange> {
  const covered = new Map<number, CellRange>();
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, used.bottom);
    const right = Math.min(merge.right, used.right);
    const clipped = { top: merge.top, left: merge.left, bottom: Math.max(bottom, merge.top), right: Math.max(right, merge.left) };
    for (let row = Math.max(merge.top, used.top); row <= bottom; row++) {
      for (let column = Math.max(merge.left, used.left); column <= right; column++) covered.set(row * WIDTH + column, clipped);
    }
  }
  return covered;
}
