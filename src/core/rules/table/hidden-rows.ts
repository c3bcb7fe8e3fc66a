import { columnLetters } from "../../grid/cell-ref";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type HiddenRowsFacts = {
  /** Items that have a hidden row. */
  readonly items: readonly string[];
  readonly rows: number;
  /** Letters of hidden columns of the table. */
  readonly columns: readonly string[];
};

/** Hidden rows and columns are read and counted like others; the reader of a report should know. */
export const hiddenRows = defineRule({
  id: "table/hidden-rows",
  severity: "info",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<HiddenRowsFacts>) {
    const hidden = new Set(grid.hiddenRows);
    const items = table.items.filter((item) => item.rows.some((row) => hidden.has(row)));
    const rows = items.flatMap((item) => item.rows.filter((row) => hidden.has(row)));
    const columns = table.columns.map((column) => column.column).filter((column) => grid.hiddenColumns.includes(column));
    if (rows.length === 0 && columns.length === 0) return;
    const first = table.columns[0]?.column ?? grid.origin.column;
    const header = table.headerRows[0] ?? grid.origin.row;
    const cells = [...columns.map((column) => ({ row: header, column })), ...rows.map((row) => ({ row, column: first }))];
    report(cells, { items: items.map((item) => item.reference), rows: rows.length, columns: columns.map(columnLetters) });
  },
});
