import { cellOfField } from "../../table/cell-of-field";
import { columnOf, headingText } from "../../table/column-of";
import { unansweredPoints } from "../../table/unanswered-points";
import { defineRule } from "../define-rule";
import { quoted } from "../leaf-reference";
import type { Report } from "../rule";

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
  needs: ["target", "progress"],
  check(table, _context, report: Report<UnansweredTargetFacts>) {
    const [target, progress] = [columnOf(table, "target"), columnOf(table, "progress")];
    if (!target || !progress) return;
    for (const item of table.items) {
      // sub-tasks under one merged target share it; nobody can tell which point is whose
      const [leaf, ...more] = item.leaves;
      if (!leaf || more.length > 0) continue;
      const missing = unansweredPoints(leaf.fields.target?.text ?? "", leaf.progress);
      const cell = cellOfField(table, leaf, "progress");
      if (missing.length === 0 || !cell) continue;
      report([cell], { item: item.reference, target: headingText(target), progress: headingText(progress), points: missing.map((point) => quoted(point, 24)) });
    }
  },
});
