import { partsBeside, type LeftOut, type TablePart } from "../core/sources/same-form";
import type { ReadOptions } from "../core/table/progress-table";
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
 * person chose them, those that are damaged or too large for one.
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
    if (!info.visible && (chosen === "all" || !chosen.includes(info.name))) continue;
    const grid = await orDamage(chosen !== "all" && chosen.includes(info.name) ? [] : ["not-a-workbook", "too-large"], () => workbook.read(info.id, work));
    if (grid instanceof HostError) continue;
    const result = await read(grid, elsewhere);
    if (result.ok && result.table.items.length > 0) others.push({ sheet: info.name, grid, table: result.table });
  }
  return partsBeside(first, others, chosen);
}
