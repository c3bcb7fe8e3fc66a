import { applyFixes } from "../core/fixes/apply-fixes";
import type { Fix } from "../core/rules/fix";
import { cellAt, type Grid } from "../core/grid/grid";
import { statusWord } from "../core/reports/status-words";
import type { Status } from "../core/terms/status";
import { CELL_STYLE, insertedTag, tagMarks, tagStyleOf, writtenStyle, writtenTag, type TagStyle } from "../core/table/tag-style";
import { cellOfField } from "../core/table/cell-of-field";
import { cellSpan } from "../core/table/cell-span";
import { columnOf, headingCell } from "../core/table/column-of";
import type { Leaf, ProgressTable } from "../core/table/progress-table";
import type { CellEdit } from "../core/grid/cell-edit";

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
  const marks = tagMarks(table);
  const fixes = choices.flatMap(({ leaf, status }): readonly Fix[] => {
    const words = statusWord(table, status);
    if (leaf.tag?.text === words) return [];
    const say = (style: TagStyle): string => (isSentence(style) ? (marks[status] ?? "") + words : words);
    return replaced(leaf, grid, usual, say) ?? inserted(table, leaf, grid, usual, say);
  });
  return applyFixes(grid, fixes);
}

/**
 * The edits that put the statuses into a column of their own, at the right of the table: a heading in the first header
 * and in each repetition, in the first row of every leaf the status that was chosen or that stands already, in the words
 * of the table; each cell looks like that of the table's last column beside it. A tag in a text that a choice goes against is replaced too, so
 * that the two never disagree. A table that has a status column, and one without any status, is as in `planTags`.
 */
export function planStatusColumn(table: ProgressTable, grid: Grid, choices: readonly TagChoice[], heading: string): readonly CellEdit[] {
  const chosen = new Map(choices.map(({ leaf, status }) => [leaf, status]));
  const leaves = table.items.flatMap((item) => item.leaves);
  const statuses = leaves.flatMap((leaf) => {
    const status = chosen.get(leaf) ?? leaf.status;
    return status === null ? [] : [{ row: leaf.row, words: statusWord(table, status) }];
  });
  const last = lastColumn(table);
  if (columnOf(table, "status") || !last || statuses.length === 0) return planTags(table, grid, choices);
  const column = firstFreeColumn(table, grid, last.column);
  const written = (row: number, value: string): CellEdit => ({ cell: { row, column }, expected: null, value, formatLike: { row, column: last.column } });
  const first = headingCell(table, grid, last);
  const repeated = table.headerRows.filter((row) => row > first.row && cellAt(grid, { row, column: last.column }) === cellAt(grid, first));
  const inTexts = planTags(
    table,
    grid,
    choices.filter(({ leaf }) => leaf.tag !== null),
  );
  return [...[first.row, ...repeated].map((row) => written(row, heading)), ...statuses.map(({ row, words }) => written(row, words)), ...inTexts];
}

function lastColumn(table: ProgressTable): ProgressTable["columns"][number] | undefined {
  return [...table.columns].sort((a, b) => b.column - a.column)[0];
}

/** The first column behind the table's last in whose rows, the table's, nothing stands. A hidden one is passed over. */
function firstFreeColumn(table: ProgressTable, grid: Grid, last: number): number {
  const top = Math.min(...table.headerRows);
  const bottom = table.items.flatMap((item) => item.rows).reduce((a, b) => Math.max(a, b), top);
  const taken = new Set(grid.hiddenColumns);
  const inside = (row: number): boolean => row >= top && row <= bottom;
  grid.values.forEach((values, r) => {
    if (inside(grid.origin.row + r)) values.forEach((value, c) => value !== null && taken.add(grid.origin.column + c));
  });
  for (const { row, column } of grid.formulas) if (inside(row)) taken.add(column);
  for (const merge of grid.merges) {
    if (merge.top > bottom || merge.bottom < top) continue;
    for (let column = Math.max(merge.left, last + 1); column <= merge.right; column++) taken.add(column);
  }
  let column = last + 1;
  while (taken.has(column)) column++;
  return column;
}

/** A first sentence of the text: what a mark (▲) stands before. */
const isSentence = ({ before, after, leads }: TagStyle): boolean => leads && before === "" && after !== "";

/** The tag of the leaf in other words; null where it has none, or it is broken over cells. */
function replaced(leaf: Leaf, grid: Grid, usual: TagStyle, say: (style: TagStyle) => string): readonly Fix[] | null {
  const { tag } = leaf;
  const text = tag && leaf.fields[tag.at.field];
  const span = tag && text ? cellSpan(grid, text, tag.at.start, tag.at.end) : null;
  if (!tag || !span) return null;
  // a mark (▲) speaks for one status only: it goes with it
  const style = tag.form === "mark" ? usual : (writtenStyle(leaf, tag) ?? usual);
  const tail = /\s*$/.exec(span.text.slice(span.start, span.end))?.[0] ?? "";
  return [
    {
      safety: "ask",
      cell: span.cell,
      expected: span.text,
      change: { edits: [{ start: span.start, end: span.end, text: writtenTag(style, say(style)) + tail }] },
    },
  ];
}

function inserted(table: ProgressTable, leaf: Leaf, grid: Grid, usual: TagStyle, say: (style: TagStyle) => string): readonly Fix[] {
  const ownColumn = columnOf(table, "status") && (table.dialect === null || table.dialect.form === "cell");
  const cell = cellOfField(table, leaf, ownColumn ? "status" : "progress");
  if (!cell) return [];
  const value = cellAt(grid, cell);
  const style = ownColumn ? CELL_STYLE : usual;
  const change = insertedTag(style, say(style), value);
  return change ? [{ safety: "ask", cell, expected: value, change }] : [];
}
