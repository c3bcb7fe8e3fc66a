import { oneRowEach } from "../core/sources/one-row-each";
import { tornItems } from "../core/sources/torn-items";
import { readTable } from "../core/reading/read-table";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { ReadOptions } from "../core/table/progress-table";
import type { TableReading } from "./choose-sheet";
import { firstRows, tableSheet } from "./table-sheet";

/** 整理为一项一行: the sheet that is written beside the torn one, and how many items it puts together. */
export interface TidyTable {
  readonly sheet: LaidOutSheet;
  readonly torn: number;
}

/**
 * A table whose items lie in several rows each, as a sheet of its own with one row for each of its parts. The old sheet stays.
 *
 * @param name of the new sheet
 * @returns null where nothing is torn, or where it cannot be put together for sure
 */
export function tidyTable({ table, grid }: TableReading, options: ReadOptions, name: string): TidyTable | null {
  const tidy = oneRowEach(table, grid, options);
  return tidy && { sheet: tableSheet(tidy, name, readTable(firstRows(tidy), options)), torn: tornItems(table).length };
}
