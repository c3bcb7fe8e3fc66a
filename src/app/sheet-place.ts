import type { CellRef } from "../core/grid/cell-ref";
import type { TableSet } from "../core/sources/table-set";

/** Where a cell of the whole stands, for links: the sheet's name and the cell in it. */
export function sheetPlace(set: TableSet, cell: CellRef): { readonly sheet: string; readonly cell: CellRef } | null {
  const place = set.placeOf(cell);
  const part = place && set.parts[place.part];
  return place && part ? { sheet: part.sheet, cell: place.cell } : null;
}
