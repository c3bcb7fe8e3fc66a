import type { Leaf, ProgressTable } from "../table/progress-table";
import { STATUSES } from "./status";

/** A bracketed tag in a leaf's progress beside the one that was read; `start` is a UTF-16 offset into the field's text. */
export interface FurtherTag {
  readonly words: string;
  readonly start: number;
}

/** The words that a table uses as tags. */
export function dialectWords(table: ProgressTable): ReadonlySet<string> {
  return new Set(STATUSES.flatMap((status) => table.dialect?.words[status] ?? []));
}

/**
 * Tags in brackets, in other words than the leaf's own tag and known by the table's: the leaf states its status twice,
 * and nobody can tell which one counts. Empty for a leaf without a tag.
 */
export function furtherTags(leaf: Leaf, words: ReadonlySet<string>): readonly FurtherTag[] {
  const { tag } = leaf;
  if (!tag) return [];
  const text = leaf.fields.progress?.text ?? "";
  return [...text.matchAll(/[【[［〔]([^】\]］〕\n]{2,12})[】\]］〕]/g)].flatMap((match) => {
    const inner = (match[1] ?? "").replace(/[\s▲]+/g, "");
    return words.has(inner) && inner !== tag.text ? [{ words: inner, start: match.index }] : [];
  });
}
