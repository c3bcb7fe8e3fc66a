import type { ShownSheet } from "../../app/workbook";
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { cellAt } from "../../core/grid/grid";

/** The cells of a range that hold something, row by row; none where there is no sheet. */
export function filledIn(view: ShownSheet | null, range: CellRange): readonly CellRef[] {
  if (!view) return [];
  const { origin, values } = view.grid;
  const cells: CellRef[] = [];
  for (let row = Math.max(range.top, origin.row); row <= Math.min(range.bottom, origin.row + values.length - 1); row++) {
    for (let column = Math.max(range.left, origin.column); column <= Math.min(range.right, origin.column + (values[0]?.length ?? 0) - 1); column++) {
      const cell = { row, column };
      if (cellAt(view.grid, cell) !== null) cells.push(cell);
    }
  }
  return cells;
}
