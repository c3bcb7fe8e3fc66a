import { sheetId, type SheetInfo } from "../../core/grid/grid";
import { oursOf, readMark, type Mark } from "../../app/mark";
import type { Package } from "../../files/package/package";
import { sheetLocks } from "../../files/xlsx/read/sheet-part";
import type { SheetEntry, WorkbookPart } from "../../files/xlsx/read/workbook-part";

/** Our mark on a sheet, or null. */
export function markOn(book: WorkbookPart, entry: SheetEntry): Mark | null {
  for (const name of book.names) {
    const mark = name.sheet === entry.index ? readMark(name.name, name.comment) : null;
    if (mark !== null && /!\$?A\$?1$/.test(name.formula)) return mark;
  }
  return null;
}

/** A sheet as listed. `active`: the sheetId of the one in front; `stamp` where it is known, for `ours.edited`. */
export function sheetInfo(pkg: Package, book: WorkbookPart, entry: SheetEntry, active: string | null, stamp: string | null): SheetInfo {
  const mark = markOn(book, entry);
  return {
    id: sheetId(entry.id),
    name: entry.name,
    visible: entry.visible,
    active: entry.id === active,
    ...sheetLocks(pkg, entry.part),
    ours: oursOf(mark, stamp === null ? null : stamp !== mark?.written),
  };
}
