import { headingCell, headingText, unknownColumns } from "../../table/column-of";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type UnknownColumnFacts = {
  readonly headings: readonly string[];
};

/**
 * Columns that were read as nothing (`unknownColumns`): one problem for all of them. What such tables often have beside (照片, 同比) is
 * none of them, nor are ticks or figures by month.
 */
export const unknownColumn = defineRule({
  id: "table/unknown-column",
  severity: "info",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<UnknownColumnFacts>) {
    const unknown = unknownColumns(table).filter((column) => !column.why?.time && !column.why?.none && headingText(column) !== "");
    if (unknown.length === 0) return;
    report(
      unknown.map((column) => headingCell(table, grid, column)),
      { headings: unknown.map(headingText) },
    );
  },
});
