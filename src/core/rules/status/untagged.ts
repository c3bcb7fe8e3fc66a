import { columnOf, headingCell } from "../../table/column-of";
import { defineRule } from "../define-rule";
import type { Report } from "../rule";

export type UntaggedFacts = {
  readonly leaves: number;
};

/** The table states no status anywhere. Said once; `status/missing` is silent then. */
export const statusUntagged = defineRule({
  id: "status/untagged",
  severity: "info",
  needs: ["progress"],
  check(table, { grid }, report: Report<UntaggedFacts>) {
    const leaves = table.items.flatMap((item) => item.leaves);
    const written = leaves.filter((leaf) => leaf.progress.trim() !== "");
    const column = columnOf(table, "status") ?? columnOf(table, "progress");
    if (!column || written.length === 0 || leaves.some((leaf) => leaf.tag !== null)) return;
    report([headingCell(table, grid, column)], { leaves: leaves.length });
  },
});
