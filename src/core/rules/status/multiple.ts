import { cellOf } from "../../table/cell-span";
import { dialectWords, furtherTags, type FurtherTag } from "../../table/further-tags";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type StatusMultipleFacts = {
  readonly item: string;
  readonly tags: readonly string[];
};

/**
 * A leaf that states its status twice, in different words: two bracketed tags in its text, or a status cell and another
 * tag in the text. Words that this table uses as tags count, prose does not.
 */
export const statusMultiple = defineRule({
  id: "status/multiple",
  severity: "error",
  addressee: "unit",
  needs: ["progress"],
  check(table, _context, report: ReportProblem<StatusMultipleFacts>) {
    const words = dialectWords(table);
    eachLeaf(table, (leaf, item) => {
      const more = furtherTags(leaf, words);
      if (more.length > 0) tell(leaf, item, more);
    });

    function tell(leaf: Leaf, item: Item, more: readonly FurtherTag[]): void {
      const cell = leaf.fields.progress && cellOf(leaf.fields.progress, more[0]?.start ?? 0);
      if (!cell || !leaf.tag) return;
      report([cell], { item: leafReference(item, leaf), tags: [...new Set([leaf.tag.text, ...more.map((one) => one.words)])] });
    }
  },
});
