import type { CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { ProgressTable, Remnant } from "../table/progress-table";

/** The cell to point at for each remnant: where it begins beside the table, else the first filled one of its row, else the row's cell in the first column. */
export function remnantCells(table: ProgressTable, grid: Grid, remnants: readonly Remnant[]): readonly CellRef[] {
  const columns = table.columns.map((column) => column.column).sort((a, b) => a - b);
  const first = columns[0] ?? grid.origin.column;
  return remnants.map(({ row, column }) => ({ row, column: column ?? columns.find((column) => cellAt(grid, { row, column }) !== null) ?? first }));
}
