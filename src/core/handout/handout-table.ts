import { formatAt } from "../grid/format-runs";
import { cellAt, type Grid } from "../grid/grid";
import type { CellValue } from "../grid/cell-value";
import { statusWord } from "../reports/status-words";
import { columnOf } from "../table/column-of";
import type { ColumnUse, Item, Leaf, ProgressTable } from "../table/progress-table";
import type { Field } from "../terms/field";
import { STATUSES } from "../terms/status";
import type { FieldText } from "../text/field-text";
import { leafAt, type LeafPlace } from "./asked-leaves";
import { isFillField, type FillField } from "../terms/filled-in-by";
import { isPercentFormat } from "../grid/number-format";

/** A column of what is sent out. */
export interface HandoutColumn {
  readonly heading: string;
  /** The heading is one cell with that of the column before it. */
  readonly spanned: boolean;
  readonly field: Field | null;
  /** Whether the unit fills it in. */
  readonly fill: boolean;
  readonly kind: "text" | "number" | "percent" | "date";
  /** The words that may stand in it; empty: any. */
  readonly words: readonly string[];
}

/** A row of what is sent out: a section's heading, or a leaf with a value for each column. */
export type HandoutRow =
  | { readonly section: string }
  | {
      readonly place: LeafPlace;
      readonly cells: readonly CellValue[];
      /** Columns (from 0) whose cell is one with the cell above it: the task of an item with several sub-tasks. */
      readonly continues: readonly number[];
      /** Columns (from 0) whose cell is one with the cell before it: a task that stands over the column of sub-tasks too. */
      readonly spanned: readonly number[];
      /** What a unit only supports is shown, and not filled in. */
      readonly locked: boolean;
    };

/** What is sent out, without any look. */
export interface HandoutTable {
  readonly columns: readonly HandoutColumn[];
  readonly rows: readonly HandoutRow[];
  /** Statuses, which the table has inside its texts, stand in a column of their own. */
  readonly apart: boolean;
}

/** What is sent, and how. */
export interface HandoutContent {
  readonly leaves: readonly LeafPlace[];
  /** Leaves that the unit only supports, below the others; empty for none. */
  readonly supported: readonly LeafPlace[];
  readonly fill: readonly FillField[];
  /** Fill fields are sent empty. */
  readonly empty: boolean;
  /** The heading of a status column where the master has its tags inside the text; null: none is added. */
  readonly statusHeading: string | null;
  /** The heading over what is only supported. */
  readonly supportHeading: string;
  /** What stands in a target cell instead: the last next step, where the next round is sent out. Null: the target stays. */
  readonly target: ((leaf: Leaf) => string) | null;
  /** Headings and section titles of the next period. */
  readonly rename: (text: string) => string;
}

/** One sheet's worth of the master: its columns in their order, the leaves that were chosen, the sections over them. */
export function handoutTable(table: ProgressTable, grid: Grid, content: HandoutContent): HandoutTable {
  const uses = table.columns.filter(({ role }) => role !== "again");
  const apart =
    content.statusHeading !== null &&
    table.dialect !== null &&
    table.dialect.form !== "cell" &&
    columnOf(table, "status") === undefined &&
    columnOf(table, "progress") !== undefined &&
    content.fill.includes("progress");
  const columns = uses.flatMap((use): readonly (HandoutColumn & { readonly use: ColumnUse | null })[] => {
    const own = { ...columnFrom(use, table, grid, content), use };
    const status = apart && use.field === "progress" && use.role === "current";
    return status
      ? [{ heading: content.statusHeading ?? "", field: "status", fill: true, spanned: false, kind: "text", words: statusWords(table), use: null }, own]
      : [own];
  });
  const rows = [...rowsOf(table, grid, columns, content.leaves, content, apart, false)];
  if (content.supported.length > 0) rows.push({ section: content.supportHeading }, ...rowsOf(table, grid, columns, content.supported, content, apart, true));
  return { columns: columns.map(({ use: _use, ...column }) => column), rows, apart };
}

/** The words of a table for its statuses, the usual one of each first, then others that it uses too. */
function statusWords(table: ProgressTable): readonly string[] {
  const usual = STATUSES.filter((status) => table.writing.words[status] !== undefined).map((status) => statusWord(table, status));
  const used = table.items.flatMap(({ leaves }) =>
    leaves.flatMap(({ tag }) => (tag !== null && tag.status !== null && !tag.text.includes(",") ? [tag.text] : [])),
  );
  let room = LONGEST_LIST;
  return [...new Set([...usual, ...used])].filter((word, at) => (room -= word.length + 1) >= 0 || at < usual.length);
}

/** So many characters the words of a list may have together, in Excel. */
const LONGEST_LIST = 255;

function columnFrom(use: ColumnUse, table: ProgressTable, grid: Grid, { fill, rename }: HandoutContent): HandoutColumn {
  const { field, role } = use;
  const fills = field !== null && role === "current" && isFillField(field) && fill.includes(field);
  const own = field === "status" && role === "current" && fills ? statusWords(table) : [];
  const before = table.columns.find(({ column }) => column === use.column - 1);
  const spanned = before !== undefined && before.role !== "again" && isOneAcross(grid, table.headerRows[0] ?? 1, use.column);
  return {
    heading: rename(use.heading.replace(/\s*\n\s*/gu, "")),
    spanned,
    field: role === "current" ? field : null,
    fill: fills,
    kind: kindOf(use, table, grid),
    words: own,
  };
}

function kindOf({ column, field }: ColumnUse, table: ProgressTable, grid: Grid): HandoutColumn["kind"] {
  if (field === "deadline" || field === "startDate") return "date";
  if (field === "plannedAmount" || field === "actualAmount") return "number";
  if (field !== "completionRate") return "text";
  const shown = table.items.flatMap(({ leaves }) => leaves.map(({ row }) => formatAt(grid, { row, column })));
  return shown.some(isPercentFormat) ? "percent" : "number";
}

/** The leaves with the headings of their sections over them, each where it begins. */
function rowsOf(
  table: ProgressTable,
  grid: Grid,
  columns: readonly (HandoutColumn & { readonly use: ColumnUse | null })[],
  places: readonly LeafPlace[],
  content: HandoutContent,
  apart: boolean,
  locked: boolean,
): readonly HandoutRow[] {
  const rows: HandoutRow[] = [];
  let section: number | null = null;
  let before: { readonly item: number; readonly leaf: Leaf } | null = null;
  for (const place of places) {
    const item = table.items[place.item];
    const leaf = leafAt(table, place);
    if (!item || !leaf) continue;
    if (item.section !== section) for (const title of titlesBetween(table, section, item.section)) rows.push({ section: content.rename(title) });
    section = item.section;
    const above: { readonly item: number; readonly leaf: Leaf } | null = before;
    const continues = columns.flatMap(({ use }, at) => (use && above?.item === place.item && isOneCell(use, above.leaf, leaf) ? [at] : []));
    // a status that is inherited from a leaf above belongs to that leaf's text
    const cells = columns.map(({ use, fill }) =>
      fill && content.empty ? null : use === null ? (leaf.tag?.text ?? null) : valueOf(use, item, leaf, grid, apart, content),
    );
    const spanned = columns.flatMap(({ use }, index) => (use && cells[index] === null && isOneAcross(grid, leaf.row, use.column) ? [index] : []));
    rows.push({ place, cells, continues, spanned, locked });
    before = { item: place.item, leaf };
  }
  return rows;
}

/** Titles of the sections that begin between two items: those around the second that are not around the first, outermost first. */
function titlesBetween(table: ProgressTable, from: number | null, to: number | null): readonly string[] {
  const around = (at: number | null): readonly number[] => {
    const section = at === null ? undefined : table.sections[at];
    return at === null || !section ? [] : [...around(section.parent), at];
  };
  const before = new Set(around(from));
  return around(to).flatMap((at) => (before.has(at) ? [] : (table.sections[at]?.title ?? [])));
}

function textOf({ column, field, role }: ColumnUse, leaf: Leaf): FieldText | undefined {
  if (field !== null && role === "current") {
    const own = leaf.fields[field];
    // units and persons may stand in several columns of one field: each keeps its own
    if (own && own.pieces.some(({ cell }) => cell.column === column) && own.pieces.some(({ cell }) => cell.column !== column)) {
      const pieces = own.pieces.filter(({ cell }) => cell.column === column);
      const text = pieces.map(({ start, end }) => own.text.slice(start, end)).join("\n");
      return { text, pieces };
    }
    return own?.pieces.every(({ cell }) => cell.column === column) === true ? own : undefined;
  }
  return leaf.others?.find((other) => other.column === column)?.text;
}

function valueOf(use: ColumnUse, item: Item, leaf: Leaf, grid: Grid, apart: boolean, { target, rename }: HandoutContent): CellValue {
  const { field, role } = use;
  if (field === "target" && role === "current" && target) return target(leaf) || null;
  if (field === "progress" && role === "current" && apart) return leaf.progress || null;
  const text = textOf(use, leaf);
  // a task that a page break repeats in part: the whole of it
  if (field === "task" && role === "current" && text && text.text !== item.task) return item.task;
  const [piece, ...more] = text?.pieces ?? [];
  if (!text || !piece) return null;
  const value = more.length === 0 ? cellAt(grid, piece.cell) : text.text;
  return field === "category" && typeof value === "string" ? rename(value) : value;
}

/** Whether a cell of the master is one with the cell before it. */
function isOneAcross({ merges }: Grid, row: number, column: number): boolean {
  return merges.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column > left && column <= right);
}

/** Whether two leaves share the very cell of a column. */
function isOneCell(use: ColumnUse, above: Leaf, leaf: Leaf): boolean {
  if (use.field !== null && use.role === "current" && isFillField(use.field)) return false;
  const [a, b] = [textOf(use, above)?.pieces[0]?.cell, textOf(use, leaf)?.pieces[0]?.cell];
  return a !== undefined && b !== undefined && a.row === b.row && a.column === b.column;
}
