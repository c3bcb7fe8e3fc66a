import { reasonFor } from "../../status/reason";
import { cellOf } from "../../table/cell-span";
import { isNothing } from "../../table/nothing-written";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

export type NoReasonFacts = {
  readonly item: string;
  readonly status: string;
};

/** What lags, and nothing in the row says why. A reason column, 存在问题, a remark, or a cause in the text will do. */
export const noReason = defineRule({
  id: "lagging/no-reason",
  severity: "warning",
  needs: ["progress"],
  check(table, _context, report: Report<NoReasonFacts>) {
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const mostly = leaf.status === "mostly-on-track";
        const progress = leaf.fields.progress;
        // without a tag of its own the leaf shares the text, and the reason, of the one above
        if ((leaf.status !== "lagging" && !mostly) || !leaf.tag || !progress || isNothing(leaf.progress) || reasonFor(leaf) !== null) continue;
        const cell = cellOf(progress);
        if (cell) report([cell], { item: leafReference(item, leaf), status: leaf.tag.text }, mostly ? { severity: "info" } : {});
      }
    }
  },
});
