import { cellOf } from "../../table/cell-span";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type RepeatsLastPeriodFacts = {
  readonly item: string;
  /** Letter for letter, or but for figures and times. */
  readonly sameness: "same" | "time-or-figures-only";
  /** What the earlier period is called (一季度); null where its table names none. */
  readonly last: string | null;
  readonly text: string;
};

/** The progress is last period's again, in whole or but for figures and times. Nothing without an earlier table, and nothing of what is done. */
export const repeatsLastPeriod = defineRule({
  id: "progress/repeats-last-period",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  check(table, { comparison, grid }, report: ReportProblem<RepeatsLastPeriodFacts>) {
    if (!comparison || comparison.now.table !== table) return;
    const last = comparison.earlier[0]?.period?.label.replace(/\s/gu, "") ?? null;
    const seen = new SeenCells(grid);
    for (const { now, sameness } of comparison.changes) {
      if (now === null || (sameness !== "same" && sameness !== "time-or-figures-only")) continue;
      const item = table.items[now.item];
      const leaf = item?.leaves[now.leaf];
      const cell = leaf?.fields.progress && cellOf(leaf.fields.progress);
      if (!item || !cell || seen.has(cell)) continue;
      seen.add(cell);
      report([cell], { item: leafReference(item, leaf), sameness, last, text: shortQuote(leaf.progress.trim()) });
    }
  },
});
