import type { CellRef } from "../grid/cell-ref";
import { columnOf } from "./column-of";
import type { Field } from "../terms/field";
import type { Item, Leaf, ProgressTable } from "./progress-table";

/** The cell where a leaf's field stands, or would stand if it were filled; null where the table has no such column. */
export function cellOfField(table: ProgressTable, leaf: Leaf, field: Field): CellRef | null {
  const written = leaf.fields[field]?.pieces[0]?.cell;
  if (written) return written;
  const column = leaf.places?.[field] ?? columnOf(table, field)?.column;
  return column === undefined ? null : { row: leaf.row, column };
}

/** As `cellOfField`, for a field that an item has once (its serial, its task): the cell of its first row. */
export function cellOfItem(table: ProgressTable, item: Item, field: Field): CellRef | null {
  const written = item.leaves[0]?.fields[field]?.pieces[0]?.cell;
  if (written) return written;
  const column = item.leaves[0]?.places?.[field] ?? columnOf(table, field)?.column;
  const row = item.rows[0];
  return column !== undefined && row !== undefined ? { row, column } : null;
}
