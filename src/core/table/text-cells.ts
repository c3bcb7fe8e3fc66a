import { cellKey, type CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { Field } from "./field";
import type { ProgressTable } from "./progress-table";

/** A text of an item, with its cell. A cell that is merged over several rows comes once. */
export interface TextCell {
  readonly cell: CellRef;
  readonly field: Field;
  readonly text: string;
}

/** Columns in which people write sentences. */
export const PROSE: readonly Field[] = ["task", "subtask", "target", "measures", "progress", "obstacles", "nextStep", "remarks"];

/** Every text cell of the items, in reading order; formulas and columns of earlier periods are left out. */
export function* textCells(table: ProgressTable, grid: Grid, fields?: readonly Field[]): Generator<TextCell> {
  const columns = table.columns.flatMap(({ column, field, role }) => (field !== null && role === "current" && (!fields || fields.includes(field)) ? [{ column, field }] : []));
  const formulas = new Set(grid.formulas.map(cellKey));
  for (const item of table.items) {
    for (const row of item.rows) {
      for (const { column, field } of columns) {
        const cell = { row, column };
        const text = cellAt(grid, cell);
        if (typeof text === "string" && !formulas.has(cellKey(cell))) yield { cell, field, text };
      }
    }
  }
}
