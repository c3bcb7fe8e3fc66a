import { columnOf, headingCell } from "../../table/column-of";
import { isOnlyWhite } from "../../text/white-space";
import { general } from "../../layouts/general";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type UntaggedFacts = {
  readonly leaves: number;
};

/**
 * The table states no status anywhere, though it has a column for it or is in one of the forms that tag. Said once; `status/missing` is
 * silent then. A form of another kind may state none.
 */
export const statusUntagged = defineRule({
  id: "status/untagged",
  severity: "info",
  addressee: "compiler",
  needs: ["progress"],
  check(table, { grid }, report: ReportProblem<UntaggedFacts>) {
    const column = columnOf(table, "status") ?? columnOf(table, "progress");
    if (!column || (column.field !== "status" && table.layout === general.id) || table.items.some((item) => item.leaves.some((leaf) => leaf.tag !== null))) return;
    const leaves = table.items.flatMap((item) => item.leaves);
    if (leaves.every((leaf) => isOnlyWhite(leaf.progress))) return;
    report([headingCell(table, grid, column)], { leaves: leaves.length });
  },
});
