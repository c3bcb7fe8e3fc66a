import { inRange, parseRange } from "../../../core/grid/cell-ref";
import { cellError } from "../../../core/host-error";
import { intact, type Package } from "../../../files/package/package";
import { cellContext } from "../../../files/xlsx/read/read-sheet";
import { pivotOutput, sheetMapOf, tablesOf } from "../../../files/xlsx/read/sheet-part";
import { section } from "../../../files/xlsx/read/sheet-map";
import { workbookOf, type SheetEntry } from "../../../files/xlsx/read/workbook-part";
import { editSheetXml, type CellWrite } from "./edit-cells";

/** The package with cells of a sheet changed, and the cells' elements as they were, in the order of the writes. */
export function editSheet(
  pkg: Package,
  entry: SheetEntry,
  writes: readonly CellWrite[],
): { readonly pkg: Package; readonly before: readonly (string | null)[] } {
  const map = sheetMapOf(pkg, entry.part);
  refusePivotOutput(pkg, entry, writes);
  refuseTableHeadings(pkg, entry, writes, section(map, "tableParts") !== undefined);
  const { xml, before } = intact(entry.part, () => editSheetXml(map, writes, cellContext(pkg, workbookOf(pkg))));
  return { pkg: pkg.withParts(new Map([[entry.part, xml]])), before };
}

/** The heading of a table (套用表格格式) is a name that its own part repeats; written here alone, Excel would call the file damaged. */
function refuseTableHeadings(pkg: Package, entry: SheetEntry, writes: readonly CellWrite[], tables: boolean): void {
  if (!tables) return;
  const headings = tablesOf(pkg, entry.part).flatMap(({ range, headerRows }) => {
    const area = parseRange(range);
    return area === null || headerRows === 0 ? [] : [{ ...area, bottom: area.top + headerRows - 1 }];
  });
  const refused = writes.map(({ cell }) => cell).filter((cell) => headings.some((heading) => inRange(cell, heading)));
  if (refused.length > 0) throw cellError("unsupported", refused, { tableHeading: true });
}

/** A pivot table's next refresh would write over it, and Excel refuses it too. */
function refusePivotOutput(pkg: Package, entry: SheetEntry, writes: readonly CellWrite[]): void {
  const output = pivotOutput(pkg, entry.part);
  const refused = writes.map(({ cell }) => cell).filter((cell) => output.some((range) => inRange(cell, range)));
  if (refused.length > 0) throw cellError("unsupported", refused, { pivot: true });
}
