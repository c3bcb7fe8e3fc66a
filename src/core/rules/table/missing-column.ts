import { headingCell, headingText } from "../../table/column-of";
import type { Field } from "../../table/field";
import { missingFields } from "../../table/required-fields";
import { defineRule } from "../define-rule";
import type { Report } from "../rule";

export type MissingColumnFacts = {
  readonly field: Field;
  /** The header's row. */
  readonly row: number;
  /** The headings that were recognised. */
  readonly headings: readonly string[];
};

/** A field that every progress table must have, or that its layout requires, has no column. */
export const missingColumn = defineRule({
  id: "table/missing-column",
  severity: "error",
  check(table, { grid }, report: Report<MissingColumnFacts>) {
    const known = table.columns.filter((column) => column.field !== null);
    const [first] = known;
    for (const field of missingFields(table)) {
      report(first ? [headingCell(table, grid, first)] : [], { field, row: table.headerRows[0] ?? grid.origin.row, headings: known.map(headingText).filter((heading) => heading !== "") });
    }
  },
});
