import type { Grid } from "../grid/grid";
import type { Field } from "../terms/field";
import { normalizeHeading } from "../terms/headings";
import { withoutBlanks } from "../text/cell-text";
import type { ColumnUse, ProgressTable } from "../table/progress-table";
import { eachItsOwn, sameBody, titleBody } from "./title-body";

/** A sheet of a workbook that was read as a progress table. */
export interface TablePart {
  readonly sheet: string;
  readonly grid: Grid;
  readonly table: ProgressTable;
  /** Of a sheet without a header: how many header rows of another sheet it was read under. The rows of `table` count them, those of `grid` do not. */
  readonly borrowed?: number;
}

/** Why a sheet with a table is no part of the whole. */
export type LeftOut = "other-period" | "other-form" | "same-items" | "ours" | "hidden" | "not-chosen" | "no-header" | "no-table" | "other-body";

/** So large a part of a sheet's items must stand in another for the sheet to be a copy of it. */
const COPY_SHARE = 0.9;

/** What two sheets of one form share of a column: what stands over it. What it means may differ: sub-tasks are known by their cells. */
export const columnKey = ({ heading }: ColumnUse): string => normalizeHeading(heading);

/** Whether two tables have the same headings over what they read, in whatever order, and the same columns of what must be there. */
export function sameForm(a: ProgressTable, b: ProgressTable): boolean {
  const keys = ({ columns }: ProgressTable): string => [...new Set(columns.filter(({ field }) => field !== null).map(columnKey))].sort().join("\n");
  return keys(a) === keys(b) && (["task", "progress"] as const).every((field) => has(a, field) === has(b, field));
}

const has = ({ columns }: ProgressTable, wanted: Field): boolean => columns.some(({ field, role }) => field === wanted && role === "current");

/** Whether two tables report on the same time. A table that names no time goes with any. */
export function samePeriod({ period: a }: ProgressTable, { period: b }: ProgressTable): boolean {
  return !a || !b || (a.from === b.from && a.to === b.to);
}

/** Whether nearly all items of a table stand in another too: a copy of it, kept beside it. */
export function isCopy(table: ProgressTable, of: ProgressTable): boolean {
  const tasks = new Set(of.items.map(({ task }) => withoutBlanks(task)));
  const shared = table.items.filter(({ task }) => tasks.has(withoutBlanks(task))).length;
  return table.items.length > 0 && shared >= table.items.length * COPY_SHARE;
}

/**
 * Which of the other sheets are parts of the same table as `first`, in the order of the workbook, and why the rest is not.
 * A sheet whose title names another body than that of `first` is none, unless all titles do (one sheet a unit).
 *
 * @param chosen the names of the sheets that a person wants; "all" for every one that fits
 */
export function partsBeside(
  first: TablePart,
  others: readonly TablePart[],
  chosen: "all" | readonly string[] = "all",
): { readonly parts: readonly TablePart[]; readonly leftOut: readonly { readonly sheet: string; readonly why: LeftOut }[] } {
  const parts: TablePart[] = [];
  const leftOut: { readonly sheet: string; readonly why: LeftOut }[] = [];
  const tables = [first, ...others.filter((other) => reasonAgainst(other, first, [], "all", true) === null)].map(({ table }) => table);
  const oneEach = eachItsOwn(tables);
  for (const other of others) {
    const why = reasonAgainst(other, first, parts, chosen, oneEach);
    if (why === null) parts.push(other);
    else leftOut.push({ sheet: other.sheet, why });
  }
  return { parts, leftOut };
}

function reasonAgainst(other: TablePart, first: TablePart, parts: readonly TablePart[], chosen: "all" | readonly string[], oneEach: boolean): LeftOut | null {
  const named = chosen !== "all" && chosen.includes(other.sheet);
  if (other.grid.sheet.ours) return "ours";
  if (!sameForm(first.table, other.table)) return "other-form";
  if (!other.grid.sheet.visible && !named) return "hidden";
  if (!samePeriod(first.table, other.table)) return "other-period";
  if ([first, ...parts].some(({ table }) => isCopy(other.table, table))) return "same-items";
  if (chosen !== "all") return named ? null : "not-chosen";
  const [body, own] = [titleBody(other.table), titleBody(first.table)];
  return oneEach || body === null || own === null || sameBody(body, own) ? null : "other-body";
}
