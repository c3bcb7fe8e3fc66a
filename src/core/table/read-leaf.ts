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

/** Reads the cells of a leaf: those of its rows, and those merged over them from rows of the same item (`itemRows`, the rows of `item`). */
export function readLeaf(view: SheetView, item: ItemRows, itemRows: ReadonlySet<number>, leaf: LeafRows, columns: readonly ColumnUse[], fields: FieldColumns): LeafTexts {
  const firstRow = item.rows[0] ?? 0;
  const rows = leaf.rows;
  const cellsOf = (column: number, skip: readonly number[], whole: boolean): { cell: CellRef; text: string }[] => {
    const cells: { cell: CellRef; text: string }[] = [];
    let seenRow = 0;
    for (const row of rows) {
      if (skip.includes(row)) continue;
      const cell = view.anchor(row, column);
      if (cell.column !== column || cell.row === seenRow) continue;
      if (!whole && cell.row !== row && !itemRows.has(cell.row)) continue;
      seenRow = cell.row;
      cells.push({ cell: view.place(cell.row, cell.column), text: view.text(cell.row, cell.column) });
    }
    return cells;
  };
  const read: { [F in Field]?: FieldText } = {};
  for (const [field, list] of fields) {
    const key = field === "serial" || field === "task";
    const skip = key ? item.repeats : [];
    let cells = list.flatMap((column) => cellsOf(column, skip, field === "category" || field === "leader"));
    if (key && cells.every(({ text }) => text === "")) cells = list.flatMap((column) => headCells(view, item, column, field));
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
    const text = joinCells(cellsOf(column, [], false));
    if (text) others.push({ column, text });
  }
  const row = rows[0] ?? firstRow;
  const shared = read.progress?.pieces[0]?.cell.row;
  return { row, fields: read, others, sharesProgress: shared !== undefined && shared < row, broken: item.repeats.includes(row) };
}

/** The serial and the task of an item stand in its first row, or, where they are lost there, where they are repeated. */
function headCells(view: SheetView, item: ItemRows, column: number, field: Field): { cell: CellRef; text: string }[] {
  for (const row of field === "serial" ? [item.rows[0] ?? 0, ...item.repeats] : [item.rows[0] ?? 0]) {
    const text = view.text(row, column);
    if (text !== "") return [{ cell: view.place(row, column), text }];
  }
  return [];
}
