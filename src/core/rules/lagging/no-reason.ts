import { hasReason } from "../../judgement/reason";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { isNothing } from "../../text/nothing-written";
import type { Leaf } from "../../table/progress-table";
import { amountConflict } from "../amount-standing";
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
  addressee: "unit",
  needs: ["progress"],
  check(table, { pace, ratios }, report: Report<NoReasonFacts>) {
    eachLeaf(table, (leaf, item) => {
      const mostly = leaf.status === "mostly-on-track";
      if ((leaf.status !== "lagging" && !mostly) || !lacksReason(leaf)) return;
      // figures well before the pace make the status the question, not its reason
      if (amountConflict(table, leaf, pace, ratios)?.kind === "ahead") return;
      const cell = leaf.fields.progress && cellOf(leaf.fields.progress);
      if (cell) report([cell], { item: leafReference(item, leaf), status: leaf.tag?.text ?? "" }, mostly ? { severity: "info" } : {});
    });
  },
});

/** Without a tag of its own a leaf shares the text, and the reason, of the one above. */
function lacksReason(leaf: Leaf): boolean {
  return leaf.tag !== null && leaf.fields.progress !== undefined && !isNothing(leaf.progress) && !hasReason(leaf);
}
