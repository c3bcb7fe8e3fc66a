import type { CellValue } from "../grid/cell-value";
import { oncePerTable } from "./once-per-table";
import type { Leaf, ProgressTable } from "./progress-table";
import { hasWhite, isOnlyWhite, isWhite } from "../text/white-space";
import type { Status } from "../terms/status";
import type { Tag } from "../terms/tag";
import type { TextEdit } from "../text/text-edit";

/** How a tag stands in its cell: 【 before the words, 】 behind them, at the start of the text, a line break between. */
export interface TagStyle {
  readonly before: string;
  readonly after: string;
  /** Whether it stands before the text, not behind it. */
  readonly leads: boolean;
  /** What parts the tag from the text; "" in a cell of its own. */
  readonly gap: string;
}

/** In a cell of its own. */
export const CELL_STYLE: TagStyle = { before: "", after: "", leads: true, gap: "" };

/** As a first sentence: 按进度完成。 */
const SENTENCE_STYLE: TagStyle = { before: "", after: "。", leads: true, gap: "" };

/** For a table that has no tags yet, and whose layout says no other. */
const DEFAULT_TAG_STYLE: TagStyle = { before: "【", after: "】", leads: true, gap: "\n" };

/** A tag as it is written: what stands before and behind its words, blanks off; null where the words are broken by more than blanks. */
export function writtenStyle(leaf: Leaf, tag: Tag): TagStyle | null {
  const field = leaf.fields[tag.at.field];
  if (!field) return null;
  const { text } = field;
  const { start, end } = tag.at;
  const written = withoutWhite(text.slice(start, end));
  const words = withoutWhite(tag.text);
  const at = written.indexOf(words);
  if (at < 0) return null;
  const leads = isOnlyWhite(text.slice(0, start));
  return {
    before: written.slice(0, at),
    after: written.slice(at + words.length),
    leads,
    gap: tag.form === "cell" ? "" : leads ? blanksAround(text, end, start, Math.min(text.length, end + LONGEST_GAP)) : blanksAround(text, start, 0, start),
  };
}

/** How far behind a tag its blanks are looked for. */
const LONGEST_GAP = 20;

const withoutWhite = (text: string): string => (hasWhite(text) ? text.replace(/\s+/g, "") : text);

/** What the white space around a place is, between two others: "\n" where a line breaks in it, else " ", or "" without any. */
function blanksAround(text: string, place: number, from: number, to: number): string {
  let [start, end] = [place, place];
  while (start > from && isWhite(text.charCodeAt(start - 1))) start--;
  while (end < to && isWhite(text.charCodeAt(end))) end++;
  return start === end ? "" : text.slice(start, end).includes("\n") ? "\n" : " ";
}

/**
 * The way in which most tags of a table are written, and how large a part of them is written so (0 to 1; what parts tag
 * and text aside). The default, and 0, where there are none. A mark (▲) is for the bad ones, and no model.
 */
export const usualTagStyle: (table: ProgressTable) => { readonly style: TagStyle; readonly share: number } = oncePerTable((table) => {
  const counts = new Map<string, { readonly gaps: Map<string, number>; readonly style: TagStyle; count: number }>();
  let all = 0;
  for (const item of table.items) {
    for (const leaf of item.leaves) {
      if (!leaf.tag || leaf.tag.form === "mark" || (table.dialect && leaf.tag.form !== table.dialect.form)) continue;
      all++;
      const style = writtenStyle(leaf, leaf.tag);
      if (!style) continue;
      // neither holds white space
      const key = `${style.before}\n${style.after}\n${String(style.leads)}`;
      let counted = counts.get(key);
      if (!counted) counts.set(key, (counted = { gaps: new Map<string, number>(), style, count: 0 }));
      counted.count++;
      counted.gaps.set(style.gap, (counted.gaps.get(style.gap) ?? 0) + 1);
    }
  }
  const [usual] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!usual) return { style: styleWithoutModel(table), share: 0 };
  const [gap] = [...usual.gaps].sort((a, b) => b[1] - a[1]).map(([one]) => one);
  return { style: { ...usual.style, gap: gap ?? "" }, share: usual.count / all };
});

/** How a tag is written where none is there to copy. */
function styleWithoutModel({ dialect, writing }: ProgressTable): TagStyle {
  if (dialect?.form === "cell") return CELL_STYLE;
  return writing.form === "sentence" || writing.form === "mark" ? SENTENCE_STYLE : DEFAULT_TAG_STYLE;
}

/** Of each status the mark (▲) before its words: as its tags bear one, or in a table without tags as its layout says; "" for none. */
export const tagMarks: (table: ProgressTable) => { readonly [S in Status]?: string } = oncePerTable((table) => {
  const marks: { [S in Status]?: string } = { ...table.writing.marks };
  for (const item of table.items) {
    for (const { tag, fields } of item.leaves) {
      if (!tag || tag.status === null || marks[tag.status] !== undefined) continue;
      const text = fields[tag.at.field]?.text.slice(tag.at.start, tag.at.end) ?? "";
      marks[tag.status] = tag.form === "mark" ? text.slice(0, Math.max(0, text.indexOf(tag.text.charAt(0)))).trim() : "";
    }
  }
  return marks;
});

/** The way in which most tags of a table are written; the default where there are none. */
export function tagStyleOf(table: ProgressTable): TagStyle {
  return usualTagStyle(table).style;
}

/** The tag alone, as the style writes it: 【顺利推进】. */
export function writtenTag(style: TagStyle, words: string): string {
  return style.before + words + style.after;
}

/** The change that writes a tag into a cell that has none. Null where the cell holds something that is no text. */
export function insertedTag(style: TagStyle, words: string, value: CellValue): { value: CellValue } | { edits: readonly TextEdit[] } | null {
  const tag = writtenTag(style, words);
  if (value === null) return { value: tag };
  if (typeof value !== "string") return null;
  if (value.trim() === "") return { value: tag };
  if (style.leads) return { edits: [{ start: 0, end: value.length - value.trimStart().length, text: tag + style.gap }] };
  return { edits: [{ start: value.trimEnd().length, end: value.length, text: style.gap + tag }] };
}
