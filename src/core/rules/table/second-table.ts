import { defineRule } from "../define-rule";
import { shortQuote } from "../leaf-reference";
import { remnantCells } from "../remnant-cells";
import type { ReportProblem } from "../rule";

export type SecondTableFacts = {
  readonly row: number;
  readonly text: string;
};

/** Another table on the same sheet, which was not read. */
export const secondTable = defineRule({
  id: "table/second-table",
  severity: "info",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<SecondTableFacts>) {
    for (const remnant of table.remnants) {
      if (remnant.kind !== "second-table") continue;
      report(remnantCells(table, grid, [remnant]), { row: remnant.row, text: shortQuote(remnant.text, 20) });
    }
  },
});
