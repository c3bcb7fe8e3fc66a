import type { CellValue } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import { stampOf } from "../grid/stamp";
import type { CellEdit } from "../grid/cell-edit";

/**
 * The grid as it is once the edits are written: the named cells and the stamp change, nothing else does. It grows where
 * an edit lies outside of what was read.
 */
export function withEdits(grid: Grid, edits: readonly CellEdit[]): Grid {
  if (edits.length === 0) return grid;
  const width = grid.values[0]?.length ?? 0;
  let { row: top, column: left } = grid.origin;
  let bottom = top + grid.values.length - 1;
  let right = left + width - 1;
  for (const { cell } of edits) {
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  const origin = { row: top, column: left };
  const grown = top < grid.origin.row || left < grid.origin.column || bottom - top + 1 > grid.values.length || right - left + 1 > width;
  const values: (readonly CellValue[])[] = grown ? widened(grid, top, left, bottom, right) : [...grid.values];
  const opened = new Map<number, CellValue[]>();
  for (const { cell, value } of edits) {
    const r = cell.row - top;
    let row = opened.get(r);
    if (!row) {
      row = [...(values[r] ?? [])];
      opened.set(r, row);
      values[r] = row;
    }
    row[cell.column - left] = value;
  }
  return { ...grid, origin, values, stamp: stampOf(origin, values) };
}

function widened(grid: Grid, top: number, left: number, bottom: number, right: number): CellValue[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, r) =>
    Array.from({ length: right - left + 1 }, (_cell, c) => grid.values[top + r - grid.origin.row]?.[left + c - grid.origin.column] ?? null),
  );
}
