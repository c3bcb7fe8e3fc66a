import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { remnantCells } from "../remnant-cells";

export type BlankRowFacts = {
  readonly count: number;
};

/** Empty rows among the items, all in one problem: they cut a filter and a printed page in two. */
export const blankRow = defineRule({
  id: "table/blank-row",
  severity: "info",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<BlankRowFacts>) {
    const rows = table.remnants.filter((remnant) => remnant.kind === "blank-row");
    if (rows.length > 0) report(remnantCells(table, grid, rows), { count: rows.length });
  },
});
