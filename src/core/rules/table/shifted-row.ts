import { cellAt, type Grid } from "../../grid/grid";
import { cellText } from "../../text/cell-text";
import type { ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { remnantCells } from "../remnant-cells";
import type { ReportProblem } from "../rule";
import { shortQuote } from "../leaf-reference";

export type ShiftedRowFacts = {
  readonly row: number;
  readonly text: string;
};

/** A row whose cells moved by one column, because a merged cell was lost. It was read where its content says. */
export const shiftedRow = defineRule({
  id: "table/shifted-row",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<ShiftedRowFacts>) {
    for (const remnant of table.remnants) {
      if (remnant.kind !== "shifted-row") continue;
      report(remnantCells(table, grid, [remnant]), { row: remnant.row, text: shortQuote(remnant.text || firstWords(table, grid, remnant.row), 20) });
    }
  },
});

/** The first cell of a row that says more than a number. */
function firstWords(table: ProgressTable, grid: Grid, row: number): string {
  const texts = table.columns.map(({ column }) => cellText(cellAt(grid, { row, column })));
  return texts.find((text) => text.trim().length > 3) ?? texts.find((text) => text !== "") ?? "";
}
