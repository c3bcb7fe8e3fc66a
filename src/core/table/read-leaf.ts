import type { CellRef } from "../grid/cell-ref";
import type { FieldColumns } from "./body-rows";
import type { Field } from "./field";
import { joinCells } from "./field-text";
import type { ItemRows, LeafRows } from "./item-rows";
import type { ColumnUse, FieldText } from "./progress-table";
import type { SheetView } from "./sheet-view";

/** The texts of one leaf, before tags and names are read. */
export interface LeafTexts {
  readonly row: number;
  readonly fields: { readonly [F in Field]?: FieldText };
  readonly others: readonly { readonly column: number; readonly text: FieldText }[];
  /** The progress cell is merged down from an earlier leaf. */
  readonly sharesProgress: boolean;
  /** The leaf goes on after a page break with progress of its own. */
  readonly broken: boolean;
}

interface PlacedText {
  readonly cell: CellRef;
  readonly text: string;
}

const NONE: readonly number[] = [];

/** Reads the cells of a leaf: those of its rows, and those merged over them from rows of the same item (`itemRows`, the rows of `item`). */
export function readLeaf(view: SheetView, item: ItemRows, itemRows: ReadonlySet<number>, leaf: LeafRows, columns: readonly ColumnUse[], fields: FieldColumns): LeafTexts {
  const firstRow = item.rows[0] ?? 0;
  const rows = leaf.rows;
  const cellsOf = (column: number, skip: readonly number[], whole: boolean): PlacedText[] => {
    const cells: PlacedText[] = [];
    let seenRow = 0;
    for (const row of rows) {
      if (skip.length > 0 && skip.includes(row)) continue;
      const anchor = view.mergeAt(row, column);
      if (anchor && anchor.left !== column) continue;
      const from = anchor ? anchor.top : row;
      if (from === seenRow || (!whole && from !== row && !itemRows.has(from))) continue;
      seenRow = from;
      const text = view.text(from, column);
      if (text !== "") cells.push({ cell: view.place(from, column), text });
    }
    return cells;
  };
  const [row = firstRow] = rows;
  const oneRow = rows.length === 1 && item.repeats.length === 0;
  /** The usual case, one cell of one row. */
  const lone = (column: number): FieldText | null => {
    const text = view.text(row, column);
    return text === "" ? null : { text, pieces: [{ cell: view.place(row, column), start: 0, end: text.length }] };
  };
  const read: { [F in Field]?: FieldText } = {};
  for (const [field, list] of fields) {
    const key = field === "serial" || field === "task";
    const whole = field === "category" || field === "leader";
    const skip = key ? item.repeats : NONE;
    const [only] = list;
    if (oneRow && list.length === 1 && only !== undefined && row === firstRow && view.mergeAt(row, only) === null) {
      const text = lone(only);
      if (text) read[field] = text;
      continue;
    }
    let cells = list.length === 1 && only !== undefined ? cellsOf(only, skip, whole) : list.flatMap((column) => cellsOf(column, skip, whole));
    if (key && cells.length === 0) cells = list.flatMap((column) => headCells(view, item, column, field));
    const text = joinCells(cells);
    if (text) read[field] = text;
  }
  if (rows[0] !== firstRow && read.task && !read.subtask && read.task.pieces.some(({ cell }) => cell.row !== firstRow)) {
    read.subtask = read.task;
    const head = joinCells((fields.get("task") ?? []).flatMap((column) => headCells(view, item, column, "task")));
    if (head) read.task = head;
  }
  const others: { column: number; text: FieldText }[] = [];
  for (const { column, field, role } of columns) {
    if (field !== null && role === "current") continue;
    const text = joinCells(cellsOf(column, NONE, false));
    if (text) others.push({ column, text });
  }
  const shared = read.progress?.pieces[0]?.cell.row;
  return { row, fields: read, others, sharesProgress: shared !== undefined && shared < row, broken: item.repeats.includes(row) };
}

/** The serial and the task of an item stand in its first row, or, where they are lost there, where they are repeated. */
function headCells(view: SheetView, item: ItemRows, column: number, field: Field): PlacedText[] {
  for (const row of field === "serial" ? [item.rows[0] ?? 0, ...item.repeats] : [item.rows[0] ?? 0]) {
    const text = view.text(row, column);
    if (text !== "") return [{ cell: view.place(row, column), text }];
  }
  return [];
}
