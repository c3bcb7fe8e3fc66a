import type { Field } from "../terms/field";
import type { ProgressTable } from "../table/progress-table";

/** The fields that a unit fills in (填报栏目): what it reports; everything else is the office's own and stays locked. */
export const FILL_FIELDS = ["status", "progress", "actualAmount", "completionRate", "obstacles", "nextStep", "remarks"] as const satisfies readonly Field[];

export type FillField = (typeof FILL_FIELDS)[number];

export const isFillField = (field: Field): field is FillField => FILL_FIELDS.some((one) => one === field);

/** The fill fields that a table has a current column for, in the order of its columns. */
export function fillFieldsOf(table: Pick<ProgressTable, "columns">): readonly FillField[] {
  const fields = table.columns.flatMap(({ field, role }) => (field !== null && role === "current" && isFillField(field) ? [field] : []));
  return [...new Set(fields)];
}
