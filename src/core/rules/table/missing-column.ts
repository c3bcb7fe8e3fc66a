import { LAYOUTS } from "../../layouts/choose-layout";
import { missingFields } from "../../layouts/layout";
import { headingCell, headingText } from "../../table/column-of";
import type { Field } from "../../terms/field";
import { defineRule } from "../define-rule";
import type { Report } from "../rule";

export type MissingColumnFacts = {
  readonly field: Field;
  /** The header's row. */
  readonly row: number;
  /** The headings that were recognised. */
  readonly headings: readonly string[];
};

/** Who answers for an item, where an office names persons and no units. */
const ANSWERS: readonly Field[] = ["persons", "leader"];

/** A field that the layout requires has no column, and none that can stand in for it. */
export const missingColumn = defineRule({
  id: "table/missing-column",
  severity: "error",
  addressee: "compiler",
  check(table, { grid, layout }, report: Report<MissingColumnFacts>) {
    const known = table.columns.filter((column) => column.field !== null);
    const [first] = known;
    const present = new Set(table.columns.flatMap(({ field }) => field ?? []));
    for (const field of missingFields(layout, present)) {
      // a table that numbers nothing is one of the common forms; an office's own layout may want numbers
      if (field === "serial" && LAYOUTS.includes(layout)) continue;
      if (field === "units" && ANSWERS.some((other) => present.has(other))) continue;
      report(first ? [headingCell(table, grid, first)] : [], { field, row: table.headerRows[0] ?? grid.origin.row, headings: known.map(headingText).filter((heading) => heading !== "") });
    }
  },
});
