import type { ColumnUse, ProgressTable } from "../../table/progress-table";
import { headingOf } from "../references";

/** How 退回修改清单 names a column in 栏目: its heading in one line, without the period over it where it is of this one. */
export function entryHeading(table: ProgressTable, use: ColumnUse): string {
  return (use.field !== null && use.role === "current" ? headingOf(table, use.field) : null) ?? use.heading.replace(/\s/gu, "");
}
