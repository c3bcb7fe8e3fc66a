import type { Grid } from "../../core/grid/grid";
import { openPackage } from "../../files/package/open-package";
import { readSheet } from "../../files/xlsx/read/read-sheet";
import { sheetInfo } from "./sheet-info";
import { activeSheet, workbookOf } from "../../files/xlsx/read/workbook-part";

/** All worksheets of an .xlsx as grids, in the workbook's order. Throws HostError. */
export function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const pkg = openPackage(bytes);
  const book = workbookOf(pkg);
  const active = activeSheet(book)?.id ?? null;
  return Promise.resolve(
    book.sheets.map((entry) => {
      const cells = readSheet(pkg, book, entry);
      return { sheet: sheetInfo(pkg, book, entry, active, cells.stamp), ...cells };
    }),
  );
}
