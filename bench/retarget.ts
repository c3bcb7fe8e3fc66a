import type { CellValue } from "../src/core/grid/cell-value";
import type { Grid } from "../src/core/grid/grid";
import { stampOf } from "../src/core/grid/stamp";
import { tableOf } from "./judge-table";

const withValues = (grid: Grid, values: CellValue[][]): Grid => ({ ...grid, values, stamp: stampOf(grid.origin, values) });

/** The grid with another heading over its targets, as another office might have called them. */
export function withTargetHeading(grid: Grid, heading: string): Grid {
  const { columns, headerRows } = tableOf(grid);
  const target = columns.find(({ field, role }) => field === "target" && role === "current");
  if (target === undefined) throw new Error(`no targets in ${grid.sheet.name}`);
  const values = grid.values.map((row) => [...row]);
  for (const row of headerRows) {
    const cells = values[row - grid.origin.row];
    const at = target.column - grid.origin.column;
    if (cells !== undefined && cells[at] !== null) cells[at] = heading;
  }
  return withValues(grid, values);
}

/** The grid with a column 完成时限 at its right that says the same day for every leaf. */
export function withDeadline(grid: Grid, deadline: string): Grid {
  const { headerRows, items } = tableOf(grid);
  const leaves = new Set(items.flatMap((item) => item.leaves.map(({ row }) => row)));
  const values = grid.values.map((row, index): CellValue[] => {
    const at = index + grid.origin.row;
    return [...row, headerRows.includes(at) ? "完成时限" : leaves.has(at) ? deadline : null];
  });
  return withValues(grid, values);
}
