import { toA1, type CellRef } from "../core/grid/cell-ref";
import type { SheetId } from "../core/grid/grid";
import type { TableSet } from "../core/sources/table-set";

/** Where a cell of the whole stands: the sheet, its name and the cell in it. */
export interface SheetPlace {
  readonly id: SheetId;
  readonly sheet: string;
  readonly cell: CellRef;
}

/** Where a cell of the whole stands; null for one that stands in no sheet. */
export function sheetPlace(set: TableSet, cell: CellRef): SheetPlace | null {
  const place = set.placeOf(cell);
  const part = place && set.parts[place.part];
  return place && part ? { id: part.grid.sheet.id, sheet: part.sheet, cell: place.cell } : null;
}

/** A cell as people find it: "E4" on one sheet, "城建!E4" where there are several. */
export function placedName(set: TableSet | null, cell: CellRef): string {
  const place = set && sheetPlace(set, cell);
  return place ? `${place.sheet}!${toA1(place.cell)}` : toA1(cell);
}
