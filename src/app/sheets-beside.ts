import { partsBeside, type LeftOut, type TablePart } from "../core/sources/same-form";
import { goesOnLike, mayGoOn, underHeaderOf } from "../core/sources/borrowed-header";
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
 * Looks for sheets of the same form and time in the workbook. Sheets that hold no table, are damaged or too large for one
 * are not spoken of unless a person chose them. Hidden ones are looked at, to be told of.
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
  const unread: { readonly sheet: string; readonly why: LeftOut }[] = [];
  for (const info of await workbook.sheets()) {
    if (info.id === reading.grid.sheet.id || info.ours !== null) continue;
    const grid = await orDamage(chosen !== "all" && chosen.includes(info.name) ? [] : ["not-a-workbook", "too-large"], () => workbook.read(info.id, work));
    if (grid instanceof HostError) continue;
    const result = await read(grid, elsewhere);
    if (result.ok && result.table.items.length > 0) {
      others.push({ sheet: info.name, grid, table: result.table });
      continue;
    }
    const under = result.ok ? null : await withoutHeader(first, grid, (below) => read(below, elsewhere));
    if (under?.part) others.push(under.part);
    else if (under?.doubtful === true) unread.push({ sheet: info.name, why: "no-header" });
    else if (chosen !== "all" && chosen.includes(info.name)) unread.push({ sheet: info.name, why: "no-table" });
  }
  const { parts, leftOut } = partsBeside(first, others, chosen);
  return { parts, leftOut: [...leftOut, ...unread] };
}

/** A sheet that has no header of its own, read under the header of the first: a part where it goes on with the table; doubtful where it may. */
async function withoutHeader(
  first: TablePart,
  grid: Grid,
  read: (under: Grid) => Promise<ReadResult>,
): Promise<{ readonly part: TablePart | null; readonly doubtful: boolean }> {
  const under = underHeaderOf(first, grid);
  const result = under && (await read(under.grid));
  if (!under || result?.ok !== true) return { part: null, doubtful: false };
  const part = goesOnLike(first.table, result.table) ? { sheet: grid.sheet.name, grid, table: result.table, borrowed: under.borrowed } : null;
  return { part, doubtful: part === null && mayGoOn(result.table) };
}
