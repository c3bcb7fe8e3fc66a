import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import { cellOfField } from "../../table/cell-of-field";
import { columnOf, headingText } from "../../table/column-of";
import { isBlank, cellText } from "../../table/cell-text";
import { requiredFields } from "../../table/required-fields";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

export type RequiredFacts = {
  readonly items: readonly string[];
  readonly heading: string;
};

/** A column that is empty in more rows than this share is not filled in yet, or not used: said once. */
const MOSTLY_EMPTY = 0.3;

/**
 * A required field is empty or only white space. Serial, status and the next step of what lags have rules of their own.
 * A column that is mostly empty is one problem.
 */
export const cellRequired = defineRule({
  id: "cell/required",
  severity: "error",
  check(table, { grid }, report: Report<RequiredFacts>) {
    for (const field of requiredFields(table)) {
      const column = columnOf(table, field);
      if (!column || field === "status" || field === "remarks") continue;
      const empty: { cell: CellRef; item: string }[] = [];
      const seen = new Set<number>();
      let leaves = 0;
      for (const item of table.items) {
        for (const leaf of field === "task" ? item.leaves.slice(0, 1) : item.leaves) {
          leaves++;
          const text = leaf.fields[field];
          const cell = cellOfField(table, leaf, field);
          if (!cell || seen.has(cell.row)) continue;
          seen.add(cell.row);
          // what stands there as a merged neighbour's text, or as a number, is written too
          const filled = (text && !isBlank(text.text)) || !isBlank(cellText(cellAt(grid, cell)));
          const namedElsewhere = (field === "task" && leaf.fields.subtask !== undefined) || (field === "units" && leaf.leadUnits.length > 0);
          if (!filled && !namedElsewhere) empty.push({ cell, item: leafReference(item, leaf) });
        }
      }
      const heading = headingText(column);
      if (empty.length > 1 && empty.length > leaves * MOSTLY_EMPTY) report(empty.map(({ cell }) => cell), { items: empty.map(({ item }) => item), heading });
      else for (const { cell, item } of empty) report([cell], { items: [item], heading });
    }
  },
});
