import { cellKey, type CellRef } from "../grid/cell-ref";
import type { CellEdit } from "../grid/cell-edit";
import type { CellValue } from "../grid/cell-value";
import { cellAt } from "../grid/grid";
import { cellOfField } from "../table/cell-of-field";
import { columnOf } from "../table/column-of";
import type { Item, Leaf } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import { comparable } from "../text/same-text";
import { withStatus } from "./answers";
import { extraKey, type AddedItem, type Master, type ReturnedTable, type ReturnIssue } from "./collection";

type ExtraItem = Extract<ReturnIssue, { kind: "extra-item" }>;

/** What adding the items that a person chose comes to: a row each, and what is left to settle, in its order. */
export interface Additions {
  readonly added: readonly AddedItem[];
  readonly issues: readonly ReturnIssue[];
}

/**
 * Items that units sent beyond the master, into the rows right below its last item: only those that a person chose, only into
 * rows in which nothing stands. Columns that both tables have are taken letter for letter; the number goes on from the last.
 */
export function addedItems(found: readonly ReturnIssue[], chosen: ReadonlySet<string>, returned: readonly ReturnedTable[], master: Master, roomBelow: boolean): Additions {
  const added: AddedItem[] = [];
  const issues: ReturnIssue[] = [];
  const last = master.table.items.at(-1);
  const bottom = Math.max(0, ...master.table.items.flatMap(({ rows }) => rows));
  for (const extra of found) {
    if (extra.kind !== "extra-item" || !chosen.has(extraKey(extra))) {
      issues.push(extra);
      continue;
    }
    const from = returned.find(({ file, grid }) => file === extra.from.file && grid.sheet.name === extra.from.sheet);
    const [item, leaf] = from ? leafIn(from, extra) : [null, null];
    const row = bottom + 1 + added.length;
    if (!roomBelow || !from || !item || !leaf || !last || !isFree(master, row)) issues.push({ kind: "no-room", unit: extra.unit, task: extra.task, from: extra.from });
    else added.push({ unit: extra.unit, task: extra.task, row, from: extra.from, edits: editsOf(from, item, leaf, master, row, last.rows.at(-1) ?? bottom, nextSerial(last, added.length)) });
  }
  return { added, issues };
}

function leafIn({ table }: ReturnedTable, { from, task }: ExtraItem): readonly [Item, Leaf] | readonly [null, null] {
  for (const item of table.items) {
    const leaf = item.leaves.find((one) => cellKey(cellOfField(table, one, "task") ?? { row: one.row, column: 1 }) === cellKey(from.cell));
    if (leaf && comparable(item.task) === comparable(task)) return [item, leaf];
  }
  return [null, null];
}

/** Whether nothing stands in a row, and no merged cell reaches into it. */
function isFree({ grid }: Master, row: number): boolean {
  const line = grid.values[row - grid.origin.row] ?? [];
  return line.every((value) => isBlank(cellText(value))) && !grid.merges.some(({ top, bottom }) => row >= top && row <= bottom) && !grid.formulas.some((cell) => cell.row === row);
}

/** The number behind that of the last item; nothing where that is no plain number. */
function nextSerial({ serial }: Item, before: number): number | null {
  return /^\d+$/u.test(serial) ? Number(serial) + 1 + before : null;
}

function editsOf(from: ReturnedTable, item: Item, leaf: Leaf, master: Master, row: number, like: number, serial: number | null): readonly CellEdit[] {
  const apart = columnOf(from.table, "status") !== undefined && columnOf(master.table, "status") === undefined;
  return master.table.columns.flatMap(({ column, field, role }): readonly CellEdit[] => {
    if (field === null || role !== "current" || columnOf(master.table, field)?.column !== column) return [];
    const value = valueOf();
    const cell: CellRef = { row, column };
    return isBlank(cellText(value)) ? [] : [{ cell, expected: cellAt(master.grid, cell), value, formatLike: { row: like, column } }];

    function valueOf(): CellValue {
      if (field === "serial") return serial;
      if (field === "task") return item.task;
      const own = field !== null && columnOf(from.table, field) ? cellOfField(from.table, leaf, field) : null;
      const written = field === null ? undefined : leaf.fields[field];
      const value = written && written.pieces.length > 1 ? written.text : own ? cellAt(from.grid, own) : null;
      return field === "progress" && apart ? withStatus(master.table, leaf, value, null) : value;
    }
  });
}
