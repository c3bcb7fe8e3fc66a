import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import type { Fix } from "../fix";
import type { Status } from "../../terms/status";
import { insertedTag, tagStyleOf } from "../../table/tag-style";
import { cellOfField } from "../../table/cell-of-field";
import { columnOf } from "../../table/column-of";
import { isOnlyWhite } from "../../text/white-space";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type StatusMissingFacts = {
  readonly item: string;
  /** How many of the table's leaves have none, where most have none: said once. 1 else. */
  readonly count: number;
  /** In the table's words; "" without a suggestion. */
  readonly suggested: string;
  readonly evidence: string;
};

/**
 * No status where the table states one. A table that tags only what lags is left alone; one that is tagged for less
 * than half is half done: said once. The fix writes the suggested status in the table's own way.
 */
export const statusMissing = defineRule({
  id: "status/missing",
  severity: "error",
  addressee: "unit",
  needs: ["progress"],
  check(table, { grid, suggestion }, report: ReportProblem<StatusMissingFacts>) {
    const missing: { readonly item: Item; readonly leaf: Leaf }[] = [];
    const tagged: Leaf[] = [];
    eachLeaf(table, (leaf, item) => {
      if (isOnlyWhite(leaf.progress)) return;
      if (leaf.tag === null && leaf.status === null) missing.push({ item, leaf });
      else tagged.push(leaf);
    });
    const [first] = missing;
    if (
      !first ||
      !table.dialect ||
      tagsOnlyTheBad(
        tagged.map((leaf) => leaf.status),
        missing.length,
      )
    )
      return;
    const field = columnOf(table, "status") && table.dialect.form === "cell" ? "status" : "progress";
    const cellFor = (leaf: Leaf): CellRef | null => cellOfField(table, leaf, field);
    if (tagged.length < missing.length) {
      const cells = missing.flatMap(({ leaf }) => cellFor(leaf) ?? []);
      report(cells, { item: first.item.reference, count: missing.length, suggested: "", evidence: "" }, { severity: "warning" });
      return;
    }
    const style = tagStyleOf(table);
    const say = (item: Item, leaf: Leaf): void => {
      const cell = cellFor(leaf);
      if (!cell) return;
      const proposed = suggestion(leaf);
      const words = proposed ? table.dialect?.words[proposed.status] : undefined;
      const edit = words === undefined ? null : insertedTag(style, words, cellAt(grid, cell));
      const fixes: Fix[] = edit ? [{ safety: "ask", cell, expected: cellAt(grid, cell), change: edit }] : [];
      const evidence = shortQuote(proposed?.evidence[0]?.text ?? "");
      report([cell], { item: leafReference(item, leaf), count: 1, suggested: words ?? "", evidence: words ? evidence : "" }, { fixes });
    };
    for (const { item, leaf } of missing) say(item, leaf);
  },
});

const BAD: readonly Status[] = ["lagging", "suspended", "terminated", "not-started", "adjusted", "mostly-on-track"];

/** Whether a table marks only what lags, so that no mark means: on track. */
function tagsOnlyTheBad(statuses: readonly (Status | null)[], untagged: number): boolean {
  return untagged > statuses.length && statuses.every((status) => status !== null && BAD.includes(status));
}
