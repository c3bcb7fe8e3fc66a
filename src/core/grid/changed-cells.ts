import type { CellRef } from "./cell-ref";
import { sameCellValue } from "./cell-value";
import { cellAt, type Grid } from "./grid";

/** The cells whose values differ between two readings of a sheet, in reading order. */
export function changedCells(a: Grid, b: Grid): readonly CellRef[] {
  if (a.stamp === b.stamp) return [];
  const grids = [a, b].filter((grid) => grid.values.length > 0);
  const top = Math.min(...grids.map((grid) => grid.origin.row));
  const left = Math.min(...grids.map((grid) => grid.origin.column));
  const bottom = Math.max(...grids.map((grid) => grid.origin.row + grid.values.length));
  const right = Math.max(...grids.map((grid) => grid.origin.column + (grid.values[0]?.length ?? 0)));
  const changed: CellRef[] = [];
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const cell = { row, column };
      if (!sameCellValue(cellAt(a, cell), cellAt(b, cell))) changed.push(cell);
    }
  }
  return changed;
}
