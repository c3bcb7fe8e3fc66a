import { columnOf, headingCell } from "../../table/column-of";
import { LAYOUTS, saysLayout } from "../../layouts/choose-layout";
import { isOnlyWhite } from "../../text/white-space";
import { general } from "../../layouts/general";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type UntaggedFacts = {
  readonly leaves: number;
};

/**
 * The table states no status anywhere, though it has a column for it, or is in a form that tags: one that was asked for, the office's own,
 * or what the title says. Said once; `status/missing` is silent then. Any other table may state none, however near it comes to a form.
 */
export const statusUntagged = defineRule({
  id: "status/untagged",
  severity: "info",
  addressee: "compiler",
  needs: ["progress"],
  check(table, { grid, layout }, report: ReportProblem<UntaggedFacts>) {
    const column = columnOf(table, "status") ?? columnOf(table, "progress");
    const tags = layout !== general && (table.layoutAsked === true || !LAYOUTS.includes(layout) || saysLayout(table.title ?? "", layout));
    if (!column || (column.field !== "status" && !tags) || table.items.some((item) => item.leaves.some((leaf) => leaf.tag !== null))) return;
    const leaves = table.items.flatMap((item) => item.leaves);
    if (leaves.every((leaf) => isOnlyWhite(leaf.progress))) return;
    report([headingCell(table, grid, column)], { leaves: leaves.length });
  },
});
