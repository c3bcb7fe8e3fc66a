import { cellOfField } from "../../table/cell-of-field";
import { columnOf } from "../../table/column-of";
import type { Item, Leaf } from "../../table/progress-table";
import { unansweredPoints } from "../../text/unanswered-points";
import { defineRule } from "../define-rule";
import { shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type UnansweredTargetFacts = {
  readonly item: string;
  /** Headings of the target and of the progress. */
  readonly target: string;
  readonly progress: string;
  /** What the progress does not name. */
  readonly points: readonly string[];
};

/** Points of the target that the progress, which answers the others by name, does not name. */
export const unansweredTarget = defineRule({
  id: "list/unanswered-target",
  severity: "warning",
  addressee: "unit",
  needs: ["target", "progress"],
  check(table, { prose, headingOver }, report: ReportProblem<UnansweredTargetFacts>) {
    const [target, progress] = [columnOf(table, "target"), columnOf(table, "progress")];
    if (!target || !progress) return;
    for (const item of table.items) {
      // sub-tasks under one merged target share it; nobody can tell which point is whose
      const leaf = item.leaves.length === 1 ? item.leaves[0] : undefined;
      if (!leaf) continue;
      const missing = unansweredPoints(prose.of(leaf.fields.target), prose.progress(leaf));
      if (missing.length > 0) tell(item, leaf, missing);
    }

    function tell(item: Item, leaf: Leaf, missing: readonly string[]): void {
      const cell = cellOfField(table, leaf, "progress");
      if (!cell || !target || !progress) return;
      report([cell], {
        item: item.reference,
        target: headingOver(target),
        progress: headingOver(progress),
        points: missing.map((point) => shortQuote(point, 24)),
      });
    }
  },
});
