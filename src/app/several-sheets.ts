import { readTable } from "../core/reading/read-table";
import type { TablePart } from "../core/sources/same-form";
import { combineParts, type TableSet } from "../core/sources/table-set";
import type { ReadOptions } from "../core/table/progress-table";
import type { TableReading } from "./choose-sheet";
import { sheetsBesideBy, type SheetsBeside } from "./sheets-beside";
import type { Work, Workbook } from "./workbook";

/** As `sheetsBesideBy`, each sheet read at once. */
export function sheetsBeside(
  workbook: Pick<Workbook, "sheets" | "read">,
  reading: TableReading,
  options: ReadOptions,
  chosen: "all" | readonly string[] = "all",
  work?: Work,
): Promise<SheetsBeside> {
  return sheetsBesideBy((grid, how) => Promise.resolve(readTable(grid, how)), workbook, reading, options, chosen, work);
}

/** The sheet that was read and others as one table; null where they make none. */
export function readTogether({ grid, table }: TableReading, parts: readonly TablePart[], options: ReadOptions): TableSet | null {
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = options;
  return combineParts([{ sheet: grid.sheet.name, grid, table }, ...parts], elsewhere);
}
