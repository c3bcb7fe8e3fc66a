import { byPlace, inRange, toA1, type CellRef } from "../core/grid/cell-ref";
import { isErrorValue, sameCellValue } from "../core/grid/cell-value";
import { cellAt } from "../core/grid/grid";
import { cellError, HostError } from "../core/host-error";
import { CELL_TEXT_LIMIT } from "../core/grid/limits";
import type { CellEdit, Grid } from "./workbook";

/**
 * Refuses edits that must not be made on a sheet as it is now; every host asks this before it writes. In this order:
 * `protected`, `filtered`, `unsupported` (a formula cell, a covered cell of a merge, an error as a value), `too-large` (a text over 32,767 characters),
 * `changed-meanwhile` (another value than expected, or a second edit of the same cell).
 */
export function checkEdits(grid: Grid, edits: readonly CellEdit[]): void {
  const { sheet } = grid;
  if (edits.length === 0) return;
  if (sheet.protected) throw new HostError("protected", { facts: { sheet: sheet.name } });
  if (sheet.filtered) throw new HostError("filtered", { facts: { sheet: sheet.name } });
  const edited = new Set(edits.map((edit) => toA1(edit.cell)));
  const formulas = grid.formulas.filter((cell) => edited.has(toA1(cell)));
  if (formulas.length > 0) throw cellError("unsupported", formulas, { formula: true });
  refuse(
    "unsupported",
    edits.filter((edit) => isCovered(grid, edit.cell) || isErrorValue(edit.value)),
  );
  const long = edits.filter((edit) => typeof edit.value === "string" && edit.value.length > CELL_TEXT_LIMIT);
  if (long.length > 0)
    throw cellError(
      "too-large",
      long.map((edit) => edit.cell),
      { limit: String(CELL_TEXT_LIMIT) },
    );
  const seen = new Set<string>();
  refuse(
    "changed-meanwhile",
    edits.filter((edit) => {
      const again = seen.has(toA1(edit.cell));
      seen.add(toA1(edit.cell));
      return again || !sameCellValue(cellAt(grid, edit.cell), edit.expected === "" ? null : edit.expected);
    }),
  );
}

function refuse(code: "unsupported" | "changed-meanwhile", edits: readonly CellEdit[]): void {
  if (edits.length > 0) throw cellError(code, edits.map((edit) => edit.cell).sort(byPlace));
}

function isCovered(grid: Grid, cell: CellRef): boolean {
  return grid.merges.some((merge) => inRange(cell, merge) && (merge.top !== cell.row || merge.left !== cell.column));
}
