import { cellOf } from "../../table/cell-span";
import { STATUSES, type Status } from "../../status/status";
import type { Leaf } from "../../table/progress-table";
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
    const dialect = table.dialect;
    if (!dialect) return;
    const words = new Set(STATUSES.flatMap((status: Status) => dialect.words[status] ?? []));
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const tag = leaf.tag;
        const progress = leaf.fields.progress;
        if (!tag || !progress) continue;
        const more = bracketed(leaf, words).filter((one) => one.words !== tag.text);
        const cell = cellOf(progress, more[0]?.start ?? 0);
        if (more.length === 0 || !cell) continue;
        report([cell], { item: leafReference(item, leaf), tags: [...new Set([tag.text, ...more.map((one) => one.words)])] });
      }
    }
  },
});

/** Tags in brackets in a leaf's progress, known by the words of the table. */
function bracketed(leaf: Leaf, words: ReadonlySet<string>): { words: string; start: number }[] {
  const text = leaf.fields.progress?.text ?? "";
  return [...text.matchAll(/[【[［〔]([^】\]］〕\n]{2,12})[】\]］〕]/g)].flatMap((match) => {
    const inner = (match[1] ?? "").replace(/[\s▲]+/g, "");
    return words.has(inner) ? [{ words: inner, start: match.index }] : [];
  });
}
