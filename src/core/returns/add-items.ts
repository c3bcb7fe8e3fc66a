import { cellKey, type CellRef } from "../grid/cell-ref";
import type { CellEdit } from "../grid/cell-edit";
import type { CellValue } from "../grid/cell-value";
import { cellAt } from "../grid/grid";
import { cellOfField } from "../table/cell-of-field";
import { columnOf } from "../table/column-of";
import { numberingRestarts } from "../reading/references";
import type { Item, Leaf } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import { comparable } from "../text/same-text";
import { addedPlace } from "./added-place";
import { extraKey, type AddedItem, type Master, type ReturnedTable, type ReturnIssue } from "./collection";
import type { MatchedReturn } from "./settle-unit";
import { isApart, withStatus } from "./status-back";

type ExtraItem = Extract<ReturnIssue, { kind: "extra-item" }>;

/** What adding the items that a person chose comes to: a row each, and what is left to settle, in its order. */
export interface Additions {
  readonly added: readonly AddedItem[];
  readonly issues: readonly ReturnIssue[];
}

/**
 * Items that units sent beyond the master, into the rows right below the last item of the section that they wrote them under:
 * only those that a person chose, only into rows in which nothing stands. Columns that both tables have are taken letter for
 * letter; the number goes on from the last.
 */
export function addedItems(
  found: readonly ReturnIssue[],
  chosen: ReadonlySet<string>,
  returns: readonly MatchedReturn[],
  master: Master,
  roomBelow: boolean,
): Additions {
  const added: AddedItem[] = [];
  const issues: ReturnIssue[] = [];
  const inSection = new Map<Item, number>();
  for (const extra of found) {
    if (extra.kind !== "extra-item" || !chosen.has(extraKey(extra))) {
      issues.push(extra);
      continue;
    }
    const came = returns.find(({ returned: { file, grid } }) => file === extra.from.file && grid.sheet.name === extra.from.sheet);
    const [item, leaf] = came ? leafIn(came.returned, extra) : [null, null];
    const rows = returns.flatMap(({ returned, rows: own }) => (returned === came?.returned ? own : []));
    const place = came && item ? addedPlace(master.table, came.returned.table, came.returned.table.items.indexOf(item), rows) : null;
    const before = place ? (inSection.get(place.after) ?? 0) : 0;
    const row = (place?.bottom ?? 0) + 1 + before;
    if (!roomBelow || !came || !item || !leaf || !place || !isFree(master, row)) {
      issues.push({
        kind: "no-room",
        unit: extra.unit,
        task: extra.task,
        from: extra.from,
        section: place?.section ?? null,
        row: place && roomBelow ? row : null,
      });
      continue;
    }
    inSection.set(place.after, before + 1);
    const numbered = numberingRestarts(master.table.items) ? before : added.length;
    added.push({
      unit: extra.unit,
      task: extra.task,
      row,
      from: extra.from,
      edits: editsOf(came.returned, item, leaf, master, row, place.bottom, place.serial === null ? null : place.serial + numbered),
    });
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
  return (
    line.every((value) => isBlank(cellText(value))) &&
    !grid.merges.some(({ top, bottom }) => row >= top && row <= bottom) &&
    !grid.formulas.some((cell) => cell.row === row)
  );
}

function editsOf(from: ReturnedTable, item: Item, leaf: Leaf, master: Master, row: number, like: number, serial: number | null): readonly CellEdit[] {
  const apart = isApart(from, master.table);
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
      if (field !== "progress" || !apart) return value;
      const { value: text, alone } = withStatus(from, leaf, value, master.table, null, undefined);
      return alone?.value ?? text;
    }
  });
}
