import type { CellRef } from "../../core/grid/cell-ref";
import { HostError } from "../../core/host-error";
import type { Package } from "../../files/package/package";
import { relationshipsOf } from "../../files/package/relationships";
import { activeSheet, workbookOf, type SheetEntry } from "../../files/xlsx/read/workbook-part";

/** An opened file at one moment: all that changes lies here. */
export class FileState {
  /** The sheetId of the sheet in front, where it is not the one that the file says. */
  active: string | null = null;
  selection: CellRef = { row: 1, column: 1 };
  unsaved = false;
  private last: number;

  constructor(public pkg: Package) {
    this.last = highestNumber(pkg);
  }

  /** A number that no part, relationship or sheet of this file bears or has borne since it was opened. */
  readonly nextNumber = (): number => ++this.last;

  get sheets(): readonly SheetEntry[] {
    return workbookOf(this.pkg).sheets;
  }

  /** The sheet of that id; `sheet-gone` where there is none. */
  sheet(id: string): SheetEntry {
    const entry = this.sheets.find((one) => one.id === id);
    if (entry === undefined) throw new HostError("sheet-gone");
    return entry;
  }

  /** The sheet in front. */
  front(): SheetEntry | undefined {
    return this.sheets.find((one) => one.id === this.active) ?? activeSheet(workbookOf(this.pkg));
  }
}

function highestNumber(pkg: Package): number {
  const book = workbookOf(pkg);
  const numbers = [
    ...book.sheets.map((sheet) => Number(sheet.id)),
    ...pkg.names().map((name) => Number(/(\d{1,9})\.[a-z]+$/i.exec(name)?.[1] ?? 0)),
    ...relationshipsOf(pkg, book.part).map((one) => Number(/^rId(\d{1,9})$/.exec(one.id)?.[1] ?? 0)),
  ];
  return numbers.reduce((most, one) => (one > most ? one : most), 0);
}
