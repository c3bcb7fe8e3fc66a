import { sheetPlans } from "../../app/sheet-plan";
import { firstRows, tableSheet } from "../../app/table-sheet";
import type { OpenedFile } from "../../app/workbook";
import { wordSheetName } from "../../core/sources/word-sheet-name";
import { readTable } from "../../core/reading/read-table";
import type { TableSource } from "../../core/sources/table-source";
import { readDocument } from "../../files/docx/read-document";
import { FileState } from "./file-state";
import { emptyPackage } from "./write/empty-parts";
import { XlsxWorkbook } from "./xlsx-workbook";

/**
 * A Word document as a workbook of its own, a sheet a table: what is read from it, reported on it and saved is an .xlsx.
 *
 * @throws HostError as `readDocument`
 */
export async function openWord(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  return workbookOfTables(readDocument(name, bytes, wordSheetName));
}

/** Tables from elsewhere as a new workbook, a sheet each. */
export async function workbookOfTables(source: TableSource): Promise<OpenedFile> {
  const book = new XlsxWorkbook(new FileState(emptyPackage()), undefined, source.notes);
  const sheets = source.grids.map((grid) => tableSheet(grid, grid.sheet.name, readTable(firstRows(grid))));
  await book.writeSheets(sheetPlans(sheets, []));
  return book;
}
