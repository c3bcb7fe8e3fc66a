import { readTable } from "../core/reading/read-table";
import type { ReadOptions } from "../core/table/progress-table";
import { readWorkbookBy, type ChosenTable } from "./choose-sheet";
import type { Work, Workbook } from "./workbook";

/** As `readWorkbookBy`, each sheet read at one go: where no screen waits. */
export function readWorkbook(workbook: Workbook, options: ReadOptions = {}, sheetName: string | null = null, work?: Work): Promise<ChosenTable> {
  return readWorkbookBy((grid, how) => Promise.resolve(readTable(grid, how)), workbook, options, sheetName, work);
}
