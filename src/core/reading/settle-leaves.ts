import { progressTag } from "../terms/tags";
import type { Vocabulary } from "../terms/vocabulary";
import type { FieldColumns } from "./body-rows";
import type { Field } from "../terms/field";
import type { SheetView } from "./sheet-view";
import type { ItemRows, LeafRows } from "./row-groups";

const AMOUNTS: readonly Field[] = ["plannedAmount", "actualAmount", "completionRate"];
const FIGURE = /^\s*[约超]?[\d,，]+(?:\.\d+)?\s*(?:[%％]|[\u4e00-\u9fff]{1,3})?\s*$/u;

/**
 * Rows under one serial without sub-tasks: leaves of their own if two of them carry a tag, an amount, or a unit with a time
 * limit of its own; else paragraphs of one text.
 * A first row that holds nothing but what is merged over the sub-tasks is no leaf.
 */
export function settleLeaves(
  item: ItemRows,
  headSubtask: string,
  own: (row: number, field: Field) => string,
  vocabulary: Vocabulary,
  view: SheetView,
  fields: FieldColumns,
): void {
  const [head] = item.leaves;
  if (!head) return;
  if (item.leaves.length > 1 && headSubtask === "") {
    if (!holdsSubstance(head.rows, view, fields)) {
      item.leaves.splice(0, 1);
      item.leaves[0]?.rows.unshift(...head.rows);
    }
    return;
  }
  if (item.leaves.length > 1 || item.rows.length < 2) return;
  const starts = new Set(
    [
      item.rows.filter((row) => own(row, "status") !== "" || progressTag(own(row, "progress"), vocabulary) !== null),
      item.rows.filter((row) => AMOUNTS.some((field) => FIGURE.test(own(row, field)))),
      item.rows.filter((row) => own(row, "deadline") !== "" && (own(row, "units") !== "" || own(row, "leadUnit") !== "")),
    ].find((rows) => rows.length >= 2),
  );
  if (starts.size === 0) return;
  const leaves: LeafRows[] = [];
  for (const row of item.rows) {
    const open = leaves.at(-1);
    if (!open || (starts.has(row) && starts.has(open.rows[0] ?? 0))) leaves.push({ rows: [row], breaks: [] });
    else {
      open.rows.push(row);
      if (head.breaks.includes(row)) open.breaks.push(row);
    }
  }
  item.leaves.splice(0, item.leaves.length, ...leaves);
}

function holdsSubstance(rows: readonly number[], view: SheetView, fields: FieldColumns): boolean {
  for (const field of ["units", "leadUnit", "progress", "status", "target", "nextStep", "actualAmount"] as const) {
    for (const column of fields.get(field) ?? []) {
      for (const row of rows) {
        const merge = view.mergeAt(row, column);
        if (view.text(row, column) !== "" && !(merge && merge.bottom > (rows.at(-1) ?? row))) return true;
      }
    }
  }
  return false;
}
