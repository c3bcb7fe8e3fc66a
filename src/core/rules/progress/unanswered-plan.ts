import { cellOf } from "../../table/cell-span";
import { Prose } from "../../text/prose";
import { unansweredPoints } from "../../text/unanswered-points";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type UnansweredPlanFacts = {
  readonly item: string;
  /** What the earlier period is called (一季度); null where its table names none. */
  readonly last: string | null;
  /** Points of last period's next step that this period's progress does not name. */
  readonly points: readonly string[];
};

/**
 * What a unit said last period that it would do next, and of which this period's progress says nothing though it answers
 * the rest by name. Nothing without an earlier table, nothing of what is done, and nothing where the plan is no list.
 */
export const unansweredPlan = defineRule({
  id: "progress/unanswered-plan",
  severity: "info",
  addressee: "unit",
  needs: ["progress"],
  check(table, { comparison, grid, prose }, report: ReportProblem<UnansweredPlanFacts>) {
    if (!comparison || comparison.now.table !== table) return;
    const [earlier] = comparison.earlier;
    const last = earlier?.period?.label.replace(/\s/gu, "") ?? null;
    const seen = new SeenCells(grid);
    for (const { now, before } of comparison.changes) {
      if (!now || !before) continue;
      const item = table.items[now.item];
      const leaf = item?.leaves[now.leaf];
      const cell = leaf?.fields.progress && cellOf(leaf.fields.progress);
      const plan = earlier?.table.items[before.item]?.leaves[before.leaf]?.fields.nextStep;
      if (!item || !cell || plan === undefined || leaf.status === "completed" || seen.has(cell)) continue;
      const missing = unansweredPoints(new Prose(plan.text), prose.progress(leaf));
      if (missing.length === 0) continue;
      seen.add(cell);
      report([cell], { item: leafReference(item, leaf), last, points: missing.map((point) => shortQuote(point, 24)) });
    }
  },
});
