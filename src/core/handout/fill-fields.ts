import { isFillField, type FillField } from "../terms/filled-in-by";
import type { ProgressTable } from "../table/progress-table";

/** The fill fields that a table has a current column for, in the order of its columns. */
export function fillFieldsOf(table: Pick<ProgressTable, "columns">): readonly FillField[] {
  const fields = table.columns.flatMap(({ field, role }) => (field !== null && role === "current" && isFillField(field) ? [field] : []));
  return [...new Set(fields)];
}
