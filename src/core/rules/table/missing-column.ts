import { fieldsWith } from "../../terms/field-traits";
import { LAYOUTS, saysLayout } from "../../layouts/choose-layout";
import { general } from "../../layouts/general";
import { missingFields } from "../../layouts/layout";
import { headingCell, headingText } from "../../table/column-of";
import type { Field } from "../../terms/field";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type MissingColumnFacts = {
  readonly fields: readonly Field[];
  /** The header's row. */
  readonly row: number;
  /** The headings that were recognised. */
  readonly headings: readonly string[];
};

/** Who answers for an item, where an office names persons and no units. */
const ANSWERS = fieldsWith(({ names }) => names === "persons");

/**
 * Fields that the layout requires and that have no column, nor one that can stand in for it: one problem for all. To be corrected only
 * where the layout was asked for, is the office's own, or is what the title says; a table that merely comes nearest to a form may
 * do without.
 */
export const missingColumn = defineRule({
  id: "table/missing-column",
  severity: "error",
  addressee: "compiler",
  check(table, { grid, layout }, report: ReportProblem<MissingColumnFacts>) {
    const known = table.columns.filter((column) => column.field !== null);
    const [first] = known;
    const present = new Set(table.columns.flatMap(({ field }) => field ?? []));
    const fields = missingFields(layout, present).filter((field) => {
      // a table that numbers nothing is one of the common forms; an office's own layout may want numbers
      if (field === "serial" && LAYOUTS.includes(layout)) return false;
      return field !== "units" || !ANSWERS.some((other) => present.has(other));
    });
    if (fields.length === 0) return;
    const binding = table.layoutAsked === true || !(LAYOUTS.includes(layout) || layout === general) || saysLayout(table.title ?? "", layout);
    const headings = known.map(headingText).filter((heading) => heading !== "");
    report(
      first ? [headingCell(table, grid, first)] : [],
      { fields, row: table.headerRows[0] ?? grid.origin.row, headings },
      binding ? {} : { severity: "info" },
    );
  },
});
