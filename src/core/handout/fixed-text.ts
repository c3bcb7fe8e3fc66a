import type { Item, Leaf } from "../table/progress-table";
import { FIELDS, type Field } from "../terms/field";
import { comparable } from "../text/same-text";
import { isFillField } from "../terms/filled-in-by";

/** Numbers are given out anew in every file, and what a section or category cell says stands over the items. */
const NOT_COMPARED: readonly Field[] = ["serial", "category"];

/** The office's own columns that are compared between what was sent and what came back. */
export const FIXED_FIELDS: readonly Field[] = FIELDS.filter((field) => !isFillField(field) && !NOT_COMPARED.includes(field));

/**
 * What stands in one of the office's own columns, for comparing: days and amounts as such, however they are written; blanks and stops
 * aside. "" for nothing.
 */
export function fixedText(item: Item, leaf: Leaf, field: Field): string {
  if (field === "deadline" && leaf.deadline !== null) return leaf.deadline;
  if (field === "plannedAmount" && leaf.planned !== null) return String(leaf.planned);
  return comparable(field === "task" ? item.task : (leaf.fields[field]?.text ?? ""));
}
