import type { Grid } from "../grid/grid";
import { cellText } from "../text/cell-text";
import { nameOf } from "../reports/naming";
import type { ProgressTable } from "../table/progress-table";
import type { DraftPiece } from "./draft";
import { counted } from "./pieces";

/**
 * {工作}{期间}, or 工作 alone, as the table's title has it: quoted where a cell holds it letter for letter, else with the cell
 * that it is made of.
 */
export function workName(table: ProgressTable, grid: Grid, part: "base" | "work" = "base"): DraftPiece {
  const base = nameOf(table)[part];
  const top = table.headerRows[0] ?? 1;
  for (let row = grid.origin.row; row < top; row++) {
    for (const [index, value] of (grid.values[row - grid.origin.row] ?? []).entries()) {
      if (typeof value !== "string") continue;
      const cell = { row, column: grid.origin.column + index };
      const start = value.indexOf(base);
      if (start >= 0) return { kind: "quoted", text: base, from: { cell, start, end: start + base.length } };
      if (table.title !== null && cellText(value).replace(/\s/gu, "") === table.title.replace(/\s/gu, "")) return counted(base, [], [cell]);
    }
  }
  return counted(base);
}
