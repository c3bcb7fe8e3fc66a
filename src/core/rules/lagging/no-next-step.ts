import type { CellRef } from "../../grid/cell-ref";
import { cellOfField } from "../../table/cell-of-field";
import { columnOf } from "../../table/column-of";
import type { Item } from "../../table/progress-table";
import { isNothing } from "../../text/nothing-written";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { STALLED } from "../../terms/status";

export type NoNextStepFacts = {
  /** The leaves of one item, together. */
  readonly items: readonly string[];
  /** The table's own word for the status. */
  readonly status: string;
  /** The heading of the column. */
  readonly heading: string;
};

/** What lags, or stands still, has no next step where the table has a column for it. One problem an item. */
export const noNextStep = defineRule({
  id: "lagging/no-next-step",
  severity: "error",
  addressee: "unit",
  needs: ["nextStep", "progress"],
  check(table, { headingOver }, report: ReportProblem<NoNextStepFacts>) {
    const column = columnOf(table, "nextStep");
    if (!column) return;
    for (const item of table.items.filter(standsStill)) {
      for (const status of STALLED) {
        const leaves = item.leaves.filter((leaf) => leaf.status === status && isNothing(leaf.fields.nextStep?.text ?? ""));
        if (leaves.length === 0) continue;
        const cells = distinct(leaves.flatMap((leaf) => cellOfField(table, leaf, "nextStep") ?? []));
        const words = leaves[0]?.tag?.text ?? table.dialect?.words[status] ?? "";
        if (cells.length === 0) continue;
        report(
          cells,
          { items: leaves.map((leaf) => leafReference(item, leaf)), status: words, heading: headingOver(column) },
          { severity: status === "lagging" ? "error" : "warning" },
        );
      }
    }
  },
});

function standsStill(item: Item): boolean {
  for (const { status } of item.leaves) if (status === "lagging" || status === "suspended") return true;
  return false;
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return cells.filter((cell, index) => cells.findIndex((other) => other.row === cell.row && other.column === cell.column) === index);
}
