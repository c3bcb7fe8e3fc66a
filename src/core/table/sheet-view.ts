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
  /** Where what is read at this place really stands: another column in a row whose cells moved. */
  place(row: number, column: number): CellRef;
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
  const bare = covered.size === 0;
  const value = (row: number, column: number): CellValue => values[row - origin.row]?.[column - origin.column] ?? null;
  const mergeAt = (row: number, column: number): CellRange | null => (bare ? null : (covered.get(row * WIDTH + column) ?? null));
  return {
    grid,
    used,
    value,
    text(row, column) {
      const found = value(row, column);
      if (found === null) return "";
      const text = typeof found === "string" ? found : cellText(found);
      return isBlank(text) ? "" : text;
    },
    mergeAt,
    anchor(row, column) {
      const merge = mergeAt(row, column);
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
    anchorRow: (row, column) => mergeAt(row, column)?.top ?? row,
    place: (row, column) => ({ row, column }),
  };
}

/** The cells of a row moved: what belongs in a column `from` it or right of it stands `by` columns further right (left where negative). */
export interface Shift {
  readonly from: number;
  readonly by: 1 | -1;
}

/** The sheet as it would be had the cells of these rows not moved; `place` leads back to where they stand. */
export function undoShifts(view: SheetView, shifts: ReadonlyMap<number, Shift>): SheetView {
  if (shifts.size === 0) return view;
  /** The column in which a column's content stands; 0 for the column whose cell is lost. */
  const source = (row: number, column: number): number => {
    const shift = shifts.get(row);
    if (!shift || column < shift.from) return column;
    return shift.by === -1 && column === shift.from ? 0 : column + shift.by;
  };
  return {
    ...view,
    value: (row, column) => view.value(row, source(row, column)),
    text: (row, column) => view.text(row, source(row, column)),
    mergeAt: (row, column) => (shifts.has(row) ? null : view.mergeAt(row, column)),
    anchor: (row, column) => (shifts.has(row) ? { row, column } : view.anchor(row, column)),
    anchorRow: (row, column) => (shifts.has(row) ? row : view.anchorRow(row, column)),
    place: (row, column) => ({ row, column: source(row, column) }),
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
