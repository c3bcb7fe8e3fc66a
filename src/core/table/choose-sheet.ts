import type { Grid } from "../grid/grid";
import type { ProgressTable, ReadOptions, ReadResult } from "./progress-table";
import { readTable } from "./read-table";

/** Which sheet was read, and why it. */
export interface SheetChoice {
  readonly grid: Grid;
  readonly table: ProgressTable;
  /** asked: by name; active: the sheet in front; first: the first that holds a table, because the one in front holds none. */
  readonly why: "asked" | "active" | "first";
}

/**
 * The sheet to read: the one asked for; else the active one if it holds a table; else the first that does, visible ones
 * before hidden ones. Sheets that we wrote ourselves are passed over unless asked for by name. `null` where the sheet
 * asked for is not there; `ok: false` where none holds a table: then it tells about the sheet asked for, else the active one, else the first.
 *
 * @param grids the sheets in the workbook's order
 * @param name the sheet asked for
 */
export function chooseSheet(
  grids: readonly Grid[],
  name?: string,
  options: ReadOptions = {},
): { readonly ok: true; readonly choice: SheetChoice } | { readonly ok: false; readonly grid: Grid; readonly result: Extract<ReadResult, { ok: false }> } | null {
  if (name !== undefined) {
    const grid = grids.find(({ sheet }) => sheet.name === name) ?? grids.find(({ sheet }) => sheet.name.trim() === name.trim());
    if (!grid) return null;
    const result = readTable(grid, options);
    return result.ok ? { ok: true, choice: { grid, table: result.table, why: "asked" } } : { ok: false, grid, result };
  }
  const rank = ({ sheet }: Grid): number => (sheet.active ? 0 : sheet.visible ? 1 : 2);
  const order = grids.filter(({ sheet }) => sheet.ours === null).sort((a, b) => rank(a) - rank(b));
  let failed: { readonly ok: false; readonly grid: Grid; readonly result: Extract<ReadResult, { ok: false }> } | null = null;
  let empty: SheetChoice | null = null;
  for (const grid of order.length > 0 ? order : grids) {
    const result = readTable(grid, options);
    if (!result.ok) {
      failed ??= { ok: false, grid, result };
      continue;
    }
    const choice: SheetChoice = { grid, table: result.table, why: grid.sheet.active ? "active" : "first" };
    if (result.table.items.length > 0) return { ok: true, choice };
    empty ??= choice;
  }
  return empty ? { ok: true, choice: empty } : failed;
}
