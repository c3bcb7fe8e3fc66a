import { headingCell, headingText } from "../../table/column-of";
import type { Field } from "../../table/field";
import type { ColumnUse } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import type { Report } from "../rule";

export type DuplicateColumnFacts = {
  readonly field: Field;
  readonly heading: string;
  /** The heading of the column that was read. */
  readonly other: string;
};

/** Fields of which a table may have several columns: levels of sections, lists of names, ticks under 已完成 and 未启动. */
const SEVERAL: readonly Field[] = ["category", "task", "subtask", "leader", "persons", "status", "remarks"];

/** Two columns of this period that mean the same field; earlier periods kept beside it are none. */
export const duplicateColumn = defineRule({
  id: "table/duplicate-column",
  severity: "error",
  check(table, { grid }, report: Report<DuplicateColumnFacts>) {
    const seen = new Map<Field, ColumnUse>();
    for (const column of table.columns) {
      if (column.field === null || column.role === "history" || SEVERAL.includes(column.field)) continue;
      const first = seen.get(column.field);
      if (first) report([headingCell(table, grid, column)], { field: column.field, heading: headingText(column), other: headingText(first) });
      else seen.set(column.field, column);
    }
  },
});
