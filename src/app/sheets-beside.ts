import { partsBeside, type LeftOut, type TablePart } from "../core/sources/same-form";
import { goesOnLike, underHeaderOf } from "../core/sources/borrowed-header";
import type { Grid } from "../core/grid/grid";
import type { ReadOptions, ReadResult } from "../core/table/progress-table";
import { HostError } from "../core/host-error";
import { orDamage, type ReadGrid, type TableReading } from "./choose-sheet";
import type { Work, Workbook } from "./workbook";

/** The sheets beside the one that was read: those that are parts of the same table, and why the rest is not. */
export interface SheetsBeside {
  readonly parts: readonly TablePart[];
  readonly leftOut: readonly { readonly sheet: string; readonly why: LeftOut }[];
}

/**
 * Looks for sheets of the same form and time in the workbook. Sheets that hold no table are not spoken of, nor, unless a
 * person chose them, those that are damaged or too large for one. Hidden ones are looked at, to be told of.
 *
 * @param read makes a table of each grid
 * @param chosen names of the sheets that a person wants; "all" for every one that fits
 */
export async function sheetsBesideBy(
  read: ReadGrid,
  workbook: Pick<Workbook, "sheets" | "read">,
  reading: TableReading,
  options: ReadOptions,
  chosen: "all" | readonly string[] = "all",
  work?: Work,
): Promise<SheetsBeside> {
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = options;
  const first: TablePart = { sheet: reading.grid.sheet.name, grid: reading.grid, table: reading.table };
  const others: TablePart[] = [];
  for (const info of await workbook.sheets()) {
    if (info.id === reading.grid.sheet.id || info.ours !== null) continue;
    const grid = await orDamage(chosen !== "all" && chosen.includes(info.name) ? [] : ["not-a-workbook", "too-large"], () => workbook.read(info.id, work));
    if (grid instanceof HostError) continue;
    const result = await read(grid, elsewhere);
    if (result.ok && result.table.items.length > 0) others.push({ sheet: info.name, grid, table: result.table });
    else if (!result.ok) others.push(...(await withoutHeader(first, grid, (under) => read(under, elsewhere))));
  }
  return partsBeside(first, others, chosen);
}

/** A sheet that has no header of its own and goes on with the table, read under the header of the first; none where it does not. */
async function withoutHeader(first: TablePart, grid: Grid, read: (under: Grid) => Promise<ReadResult>): Promise<readonly TablePart[]> {
  const under = underHeaderOf(first, grid);
  const result = under && (await read(under.grid));
  return under && result?.ok === true && goesOnLike(first.table, result.table) ? [{ sheet: grid.sheet.name, grid, table: result.table, borrowed: under.borrowed }] : [];
}
