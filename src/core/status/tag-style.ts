import type { TextEdit } from "../fixes/fix";
import type { CellValue } from "../grid/cell-value";
import type { Leaf, ProgressTable } from "../table/progress-table";
import type { Tag } from "./tag";

/** How a tag stands in its cell: 【 before the words, 】 behind them, a line break between tag and text. */
export interface TagStyle {
  readonly before: string;
  readonly after: string;
  /** What parts the tag from the text behind it; "" in a cell of its own. */
  readonly gap: string;
}

/** For a table that has no tags yet. */
export const DEFAULT_TAG_STYLE: TagStyle = { before: "【", after: "】", gap: "\n" };

/** A tag as it is written: what stands before and behind its words, blanks off; null where the words are broken by more than blanks. */
export function writtenStyle(leaf: Leaf, tag: Tag): TagStyle | null {
  const field = leaf.fields[tag.at.field];
  if (!field) return null;
  const written = field.text.slice(tag.at.start, tag.at.end).replace(/\s+/g, "");
  const at = written.indexOf(tag.text.replace(/\s+/g, ""));
  if (at < 0) return null;
  const gap = /^\s*/.exec(field.text.slice(tag.at.end, tag.at.end + 20))?.[0] ?? "";
  const tail = /\s*$/.exec(field.text.slice(tag.at.start, tag.at.end))?.[0] ?? "";
  const blanks = tail + gap;
  return {
    before: written.slice(0, at),
    after: written.slice(at + tag.text.replace(/\s+/g, "").length),
    gap: tag.form === "cell" ? "" : blanks.includes("\n") ? "\n" : blanks === "" ? "" : " ",
  };
}

/** The way in which most tags of a table are written; the default where there are none. A mark (▲) is for the bad ones, and no model. */
export function tagStyleOf(table: ProgressTable): TagStyle {
  const counts = new Map<string, { style: TagStyle; count: number }>();
  for (const item of table.items) {
    for (const leaf of item.leaves) {
      if (!leaf.tag || leaf.tag.form === "mark" || (table.dialect && leaf.tag.form !== table.dialect.form)) continue;
      const style = writtenStyle(leaf, leaf.tag);
      if (!style) continue;
      const key = JSON.stringify(style);
      const counted = counts.get(key);
      if (counted) counted.count++;
      else counts.set(key, { style, count: 1 });
    }
  }
  let usual: { style: TagStyle; count: number } | undefined;
  for (const one of counts.values()) if (!usual || one.count > usual.count) usual = one;
  if (usual) return usual.style;
  return table.dialect?.form === "cell" ? { before: "", after: "", gap: "" } : DEFAULT_TAG_STYLE;
}

/** The tag alone, as the style writes it: 【顺利推进】. */
export function writtenTag(style: TagStyle, words: string): string {
  return style.before + words + style.after;
}

/** The change that writes a tag before the text of a cell that has none. Null where the cell holds something that is no text. */
export function insertedTag(style: TagStyle, words: string, value: CellValue): { value: CellValue } | { edits: readonly TextEdit[] } | null {
  const tag = writtenTag(style, words);
  if (value === null) return { value: tag };
  if (typeof value !== "string") return null;
  const blanks = /^\s*/.exec(value)?.[0].length ?? 0;
  return { edits: [{ start: 0, end: blanks, text: value.trim() === "" ? tag : tag + style.gap }] };
}
