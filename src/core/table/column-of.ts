import type { CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import { cellText, withoutBlanks } from "../text/cell-text";
import type { Field } from "../terms/field";
import type { ColumnUse, ProgressTable } from "./progress-table";

/** The column of a field for the period that the table reports on; undefined where the table has none. */
export function columnOf(table: ProgressTable, field: Field): ColumnUse | undefined {
  return table.columns.find((column) => column.field === field && column.role === "current");
}

/**
 * The columns of this period that were read as nothing, in their order. One that stood back for a surer one of its field is known, and
 * not among them, unless it names the rows as that one does: what is named in two columns (河湖名称 | 问题描述) is a table's main matter.
 */
export function unknownColumns(table: ProgressTable): readonly ColumnUse[] {
  return table.columns.filter(({ field, role, why }) => field === null && role === "current" && (!why?.lost || why.lost.field === "task"));
}

/** A heading as people say it: white space and line breaks off. Of a two-row header, both rows. */
export function headingText(column: ColumnUse): string {
  return column.heading.replace(/\s+/g, "");
}

/** A lower heading shorter than this says too little without the one above it: 目标 under 二季度. */
const SAYS_ENOUGH = 3;

/** A heading as it stands right over the column: 下步打算, not 推进情况下步打算. White space off. */
export function headingOver(table: ProgressTable, grid: Grid, column: ColumnUse): string {
  const own = withoutBlanks(cellText(cellAt(grid, headingCell(table, grid, column))));
  return own.length >= SAYS_ENOUGH && headingText(column).endsWith(own) ? own : headingText(column);
}

/** The cell of a column's heading: the lowest filled one of the header rows, else the first row's. */
export function headingCell(table: ProgressTable, grid: Grid, column: ColumnUse): CellRef {
  const rows = table.headerRows.slice(0, headerHeight(table));
  const filled = [...rows].reverse().find((row) => cellAt(grid, { row, column: column.column }) !== null);
  return { row: filled ?? rows[0] ?? 1, column: column.column };
}

/** Rows of the first header; where the header comes again in each section, those rows follow further down. */
function headerHeight(table: ProgressTable): number {
  const [first = 0] = table.headerRows;
  const next = table.headerRows.findIndex((row, at) => row !== first + at);
  return next < 0 ? table.headerRows.length : next;
}
