import type { CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { ProgressTable, Section } from "../table/progress-table";

/** The cell of a section's heading: the one in its row that holds the title, else the first filled one. */
export function sectionCell(table: ProgressTable, grid: Grid, section: Section): CellRef {
  const squeezed = (text: string): string => text.replace(/\s+/g, "");
  const title = squeezed(section.title);
  const cells = (grid.values[section.row - grid.origin.row] ?? []).map((_, c) => ({ row: section.row, column: grid.origin.column + c }));
  const filled = cells.filter((cell) => cellAt(grid, cell) !== null);
  const named = filled.find((cell) => {
    const value = cellAt(grid, cell);
    return typeof value === "string" && squeezed(value) === title;
  });
  return named ?? filled[0] ?? { row: section.row, column: table.columns[0]?.column ?? grid.origin.column };
}
