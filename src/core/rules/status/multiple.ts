import { cellOf } from "../../table/cell-span";
import { dialectWords, furtherTags } from "../../status/further-tags";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

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
  needs: ["progress"],
  check(table, _context, report: Report<StatusMultipleFacts>) {
    const words = dialectWords(table);
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const tag = leaf.tag;
        const progress = leaf.fields.progress;
        if (!tag || !progress) continue;
        const more = furtherTags(leaf, words);
        const cell = cellOf(progress, more[0]?.start ?? 0);
        if (more.length === 0 || !cell) continue;
        report([cell], { item: leafReference(item, leaf), tags: [...new Set([tag.text, ...more.map((one) => one.words)])] });
      }
    }
  },
});
