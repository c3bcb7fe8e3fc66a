import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { remnantCells } from "../remnant-cells";

export type BlankRowFacts = {
  readonly count: number;
};

/** Empty rows among the items, all in one problem: they cut a filter and a printed page in two. One that parts tables of one form is none. */
export const blankRow = defineRule({
  id: "table/blank-row",
  severity: "info",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<BlankRowFacts>) {
    // a title and the header that comes again stand below
    const parts = (blank: number): boolean => table.sections.some(({ row }) => row === blank + 1) && table.headerRows.includes(blank + 2);
    const rows = table.remnants.filter(({ kind, row }) => kind === "blank-row" && !parts(row));
    if (rows.length > 0) report(remnantCells(table, grid, rows), { count: rows.length });
  },
});
