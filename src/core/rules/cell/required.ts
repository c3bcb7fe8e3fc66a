import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import { cellOfField } from "../../table/cell-of-field";
import { columnOf, headingText } from "../../table/column-of";
import { isBlank, cellText } from "../../table/cell-text";
import type { Field } from "../../table/field";
import type { Leaf } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

export type RequiredFacts = {
  readonly items: readonly string[];
  readonly heading: string;
};

/** A column that is empty in more rows than this share is not filled in yet: said once. */
const MOSTLY_EMPTY = 0.3;

/** Fields that many offices fill in only where there is something to say: a column of them that is mostly empty is right. */
const OPTIONAL: readonly Field[] = ["nextStep", "target", "measures", "deadline", "plannedAmount", "actualAmount", "completionRate", "persons", "remarks"];

/** Fields that have rules of their own. */
const ELSEWHERE: readonly Field[] = ["serial", "status"];

/**
 * A field that the layout requires is empty or only white space. A column that is mostly empty is one problem. The next
 * step of what lags has a rule of its own, and what is completed needs none.
 */
export const cellRequired = defineRule({
  id: "cell/required",
  severity: "error",
  check(table, { grid, layout }, report: Report<RequiredFacts>) {
    for (const field of layout.required) {
      const column = columnOf(table, field);
      if (!column || ELSEWHERE.includes(field)) continue;
      const empty: { cell: CellRef; item: string }[] = [];
      const seen = new Uint8Array(grid.values.length + 1);
      let leaves = 0;
      for (const item of table.items) {
        for (const leaf of item.leaves) {
          if (field === "task" && leaf !== item.leaves[0]) break;
          leaves++;
          const text = leaf.fields[field];
          const row = (text?.pieces[0]?.cell.row ?? leaf.row) - grid.origin.row;
          if (seen[row] === 1) continue;
          seen[row] = 1;
          // nearly every cell is
          if (text && !isBlank(text.text)) continue;
          const cell = cellOfField(table, leaf, field);
          if (!cell) continue;
          // what stands there as a merged neighbour's text, or as a number, is written too
          const filled = !isBlank(cellText(cellAt(grid, cell)));
          const namedElsewhere = (field === "task" && leaf.fields.subtask !== undefined) || (field === "units" && leaf.fields.leadUnit !== undefined);
          if (!filled && !namedElsewhere && !needsNone(leaf, field)) empty.push({ cell, item: leafReference(item, leaf) });
        }
      }
      const heading = headingText(column);
      const mostly = empty.length > 1 && empty.length > leaves * MOSTLY_EMPTY;
      if (mostly && OPTIONAL.includes(field)) continue;
      if (mostly) report(empty.map(({ cell }) => cell), { items: empty.map(({ item }) => item), heading });
      else for (const { cell, item } of empty) report([cell], { items: [item], heading });
    }
  },
});

/** What lags or stands still is asked for its next step by \`lagging/no-next-step\`; what is over has none. */
function needsNone(leaf: Leaf, field: Field): boolean {
  return field === "nextStep" && leaf.status !== null && leaf.status !== "on-track" && leaf.status !== "mostly-on-track";
}
