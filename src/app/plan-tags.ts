import { applyFixes } from "../core/fixes/apply-fixes";
import type { CellEdit, Fix } from "../core/fixes/fix";
import { cellAt, type Grid } from "../core/grid/grid";
import { statusWord } from "../core/reports/status-words";
import type { Status } from "../core/status/status";
import { insertedTag, tagStyleOf, writtenStyle, writtenTag, type TagStyle } from "../core/status/tag-style";
import { cellOfField } from "../core/table/cell-of-field";
import { cellSpan } from "../core/table/cell-span";
import { columnOf } from "../core/table/column-of";
import type { Leaf, ProgressTable } from "../core/table/progress-table";

/** A status that a person chose for a leaf. */
export interface TagChoice {
  readonly leaf: Leaf;
  readonly status: Status;
}

/**
 * The edits that write the chosen statuses the way the table writes its own: its words, its brackets, its place. A tag
 * that is there is replaced; else one is put before the text, or into the status column where the table has one. Left
 * out are leaves that have the status already, and cells that hold a formula or something that is no text.
 */
export function planTags(table: ProgressTable, grid: Grid, choices: readonly TagChoice[]): readonly CellEdit[] {
  const usual = tagStyleOf(table);
  const fixes = choices.flatMap(({ leaf, status }): readonly Fix[] => {
    const words = statusWord(table, status);
    if (leaf.tag?.text === words) return [];
    return replaced(leaf, grid, usual, words) ?? inserted(table, leaf, grid, usual, words);
  });
  return applyFixes(grid, fixes);
}

/** The tag of the leaf in other words; null where it has none, or it is broken over cells. */
function replaced(leaf: Leaf, grid: Grid, usual: TagStyle, words: string): readonly Fix[] | null {
  const { tag } = leaf;
  const text = tag && leaf.fields[tag.at.field];
  const span = tag && text ? cellSpan(grid, text, tag.at.start, tag.at.end) : null;
  if (!tag || !span) return null;
  // a mark (▲) speaks for one status only: it goes with it
  const style = tag.form === "mark" ? usual : (writtenStyle(leaf, tag) ?? usual);
  const tail = /\s*$/.exec(span.text.slice(span.start, span.end))?.[0] ?? "";
  return [{ safety: "ask", cell: span.cell, expected: span.text, change: { edits: [{ start: span.start, end: span.end, text: writtenTag(style, words) + tail }] } }];
}

function inserted(table: ProgressTable, leaf: Leaf, grid: Grid, usual: TagStyle, words: string): readonly Fix[] {
  const ownColumn = columnOf(table, "status") && (table.dialect === null || table.dialect.form === "cell");
  const cell = cellOfField(table, leaf, ownColumn ? "status" : "progress");
  if (!cell) return [];
  const value = cellAt(grid, cell);
  const change = insertedTag(ownColumn ? { before: "", after: "", leads: true, gap: "" } : usual, words, value);
  return change ? [{ safety: "ask", cell, expected: value, change }] : [];
}
