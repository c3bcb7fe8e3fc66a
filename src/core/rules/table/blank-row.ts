import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { remnantCells } from "../remnant-cells";

export type BlankRowFacts = {
  readonly count: number;
};

/** A title and a line of units may stand between the row that parts two tables and the header that comes again. */
const ABOVE_HEADER = 3;

/** Empty rows among the items, all in one problem: they cut a filter and a printed page in two. One that parts tables of one form is none. */
export const blankRow = defineRule({
  id: "table/blank-row",
  severity: "info",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<BlankRowFacts>) {
    const rows = table.remnants.filter(
      (remnant) => remnant.kind === "blank-row" && !table.headerRows.some((row) => row > remnant.row && row - remnant.row <= ABOVE_HEADER),
    );
    if (rows.length > 0) report(remnantCells(table, grid, rows), { count: rows.length });
  },
});
