import type { CellRef } from "../../grid/cell-ref";
import { cellAt, type Grid } from "../../grid/grid";
import { cellOfField } from "../../table/cell-of-field";
import { columnOf } from "../../table/column-of";
import { isBlank, cellText } from "../../text/cell-text";
import { eachLeaf } from "../../table/each-leaf";
import type { Field } from "../../terms/field";
import { isFillField } from "../../terms/filled-in-by";
import type { Leaf, ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type RequiredFacts = {
  readonly items: readonly string[];
  readonly heading: string;
  /** What kind of column it is: an empty unit wants another answer than an empty progress. */
  readonly field: Field;
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
  addressee: "unit",
  check(table, { grid, layout, headingOver }, report: ReportProblem<RequiredFacts>) {
    for (const field of layout.required) {
      const column = columnOf(table, field);
      if (!column || ELSEWHERE.includes(field)) continue;
      const { empty, leaves } = emptyCells(table, grid, field);
      const heading = headingOver(column);
      const mostly = empty.length > 1 && empty.length > leaves * MOSTLY_EMPTY;
      if (mostly && OPTIONAL.includes(field)) continue;
      const whose = !isFillField(field) ? ({ addressee: "compiler" } as const) : {};
      if (mostly)
        report(
          empty.map(({ cell }) => cell),
          { items: empty.map(({ item }) => item), heading, field },
          whose,
        );
      else for (const { cell, item } of empty) report([cell], { items: [item], heading, field }, whose);
    }
  },
});

/** The cells of a column in which something should stand, and how many leaves were looked at. */
function emptyCells(
  table: ProgressTable,
  grid: Grid,
  field: Field,
): { readonly empty: readonly { readonly cell: CellRef; readonly item: string }[]; readonly leaves: number } {
  const empty: { cell: CellRef; item: string }[] = [];
  const seen = new SeenCells(grid);
  let leaves = 0;
  eachLeaf(table, (leaf, item) => {
    if (field === "task" && leaf !== item.leaves[0]) return;
    leaves++;
    const text = leaf.fields[field];
    const cell = cellOfField(table, leaf, field);
    if (!cell || seen.has(cell)) return;
    seen.add(cell);
    if (text && !isBlank(text.text)) return;
    if (isMissing(leaf, field, grid, cell)) empty.push({ cell, item: leafReference(item, leaf) });
  });
  return { empty, leaves };
}

/** What stands in an empty field's cell as a merged neighbour's text, or as a number, is written too. */
function isMissing(leaf: Leaf, field: Field, grid: Grid, cell: CellRef): boolean {
  const namedElsewhere = (field === "task" && leaf.fields.subtask !== undefined) || (field === "units" && leaf.fields.leadUnit !== undefined);
  return !namedElsewhere && !needsNone(leaf, field) && isBlank(cellText(cellAt(grid, cell)));
}

/** What lags or stands still is asked for its next step by \`lagging/no-next-step\`; what is over has none. */
function needsNone(leaf: Leaf, field: Field): boolean {
  return field === "nextStep" && leaf.status !== null && leaf.status !== "on-track" && leaf.status !== "mostly-on-track";
}
