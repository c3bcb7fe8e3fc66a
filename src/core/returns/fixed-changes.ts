import { isFillField } from "../handout/fill-fields";
import { cellOfField } from "../table/cell-of-field";
import { columnOf } from "../table/column-of";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import { FIELDS, type Field } from "../terms/field";
import { comparable } from "../text/same-text";
import { returnedCell, type ReturnedCell, type ReturnedTable } from "./collection";

/** A text that is the office's own and came back as another. */
export interface FixedChange {
  readonly field: Field;
  readonly was: string;
  readonly now: string;
  readonly from: ReturnedCell;
}

/** Numbers are given out anew in every file, and what a section or category cell says stands over the items. */
const NOT_COMPARED: readonly Field[] = ["serial", "category"];

/** What a unit changed in the office's own columns of a leaf; blanks and stops aside. A cell that came back empty changed nothing that would be read. */
export function fixedChanges(returned: ReturnedTable, leaf: Leaf, item: Item, master: ProgressTable, own: Leaf, ownItem: Item): readonly FixedChange[] {
  return FIELDS.flatMap((field): readonly FixedChange[] => {
    if (isFillField(field) || NOT_COMPARED.includes(field) || !columnOf(master, field) || !columnOf(returned.table, field)) return [];
    const [was, now] = [textOf(ownItem, own, field), textOf(item, leaf, field)];
    if (now === "" || comparable(was) === comparable(now) || sameValue(own, leaf, field)) return [];
    const cell = cellOfField(returned.table, leaf, field);
    return cell ? [{ field, was, now, from: returnedCell(returned, cell) }] : [];
  });
}

const textOf = (item: Item, leaf: Leaf, field: Field): string => (field === "task" ? item.task : (leaf.fields[field]?.text ?? "")).trim();

/** The same day or amount written in another way (a date that became text). */
function sameValue(own: Leaf, leaf: Leaf, field: Field): boolean {
  if (field === "deadline") return own.deadline !== null && own.deadline === leaf.deadline;
  if (field === "plannedAmount") return own.planned !== null && own.planned === leaf.planned;
  return false;
}
