import type { CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import { claimedCount } from "../text/claimed-count";
import type { ProgressTable } from "../table/progress-table";

/** The cell above the header in which the number of items is claimed; the first cell of the sheet where none holds it. */
export function titleClaimCell(table: ProgressTable, grid: Grid, claimed: number): CellRef {
  const until = table.headerRows[0] ?? grid.origin.row;
  for (let row = grid.origin.row; row <= until; row++) {
    for (let column = grid.origin.column; column < grid.origin.column + (grid.values[0]?.length ?? 0); column++) {
      const value = cellAt(grid, { row, column });
      if (typeof value === "string" && (claimedCount(value) === claimed || new RegExp(`(?<!\\d)${claimed}(?!\\d)`).test(value))) return { row, column };
    }
  }
  return { row: grid.origin.row, column: grid.origin.column };
}
