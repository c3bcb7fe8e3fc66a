import { headingCell, headingText } from "../../table/column-of";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type UnknownColumnFacts = {
  readonly headings: readonly string[];
};

/**
 * Headings that nothing is known of: one problem for all of them. What such tables often have beside (照片, 同比) is none of them. A column that stood back for a surer one of its field is known, and so is
 * one of ticks or figures by month.
 */
export const unknownColumn = defineRule({
  id: "table/unknown-column",
  severity: "info",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<UnknownColumnFacts>) {
    const unknown = table.columns.filter(
      (column) => column.field === null && column.role !== "again" && !column.why?.lost && !column.why?.time && !column.why?.none && headingText(column) !== "",
    );
    if (unknown.length === 0) return;
    report(
      unknown.map((column) => headingCell(table, grid, column)),
      { headings: unknown.map(headingText) },
    );
  },
});
