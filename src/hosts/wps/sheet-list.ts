import { quotedSheetName, rangeToA1, type CellRef } from "../../core/grid/cell-ref";
import { sheetId, type SheetId, type SheetInfo } from "../../core/grid/grid";
import { oursOf, type Mark } from "../../app/mark";
import { sameSheetName } from "../../app/sheet-plan";
import { answered, entries, needed, orNull } from "./asking";
import type { EtBook, EtSheet } from "./et";
import { XL } from "./et-numbers";

const SEPARATOR = "\u0000";

/** The id of a sheet: WPS has none of its own, so the workbook's and the sheet's names, which no two open sheets share. */
export const idOfSheet = (book: string, name: string): SheetId => sheetId(book + SEPARATOR + name);

/** The names that an id was made of; `book` is "" for an id that is none of ours. */
export function namesInId(id: SheetId): { readonly book: string; readonly sheet: string } {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? { book: "", sheet: id } : { book: id.slice(0, at), sheet: id.slice(at + 1) };
}

/** A sheet's name. `host-failed` where the client does not say it. */
export function sheetNameOf(sheet: EtSheet): string {
  const name = answered("string", sheet.Name);
  return needed("Worksheet.Name", name === "" ? null : name);
}

/** Whether a sheet holds cells; charts stand alone on others. */
export function isWorksheet(sheet: EtSheet): boolean {
  const type = orNull(() => answered("number", sheet.Type));
  return type === null || type === XL.worksheet;
}

/** Worksheets and chart sheets, in order. */
export const allSheets = (book: EtBook): EtSheet[] => orNull(() => entries(book.Sheets)) ?? entries(book.Worksheets);

/** The sheets that hold cells, in order. */
export const worksheets = (book: EtBook): EtSheet[] => orNull(() => entries(book.Worksheets)) ?? entries(book.Sheets).filter(isWorksheet);

export const sheetNamed = (book: EtBook, name: string): EtSheet | undefined => worksheets(book).find((sheet) => sameSheetName(sheetNameOf(sheet), name));

/** Whether a person sees the sheet among the others. One of which the client does not say so is seen. */
export function isVisible(sheet: EtSheet): boolean {
  const visible = orNull<unknown>(() => sheet.Visible);
  return typeof visible === "number" ? visible === XL.sheetVisible : visible !== false;
}

/** Whether the client says that a sheet is protected. A write into one that it does not tell is refused by itself. */
export const isProtected = (sheet: EtSheet): boolean => orNull(() => answered("boolean", sheet.ProtectContents)) === true;
export const isFiltered = (sheet: EtSheet): boolean => orNull(() => answered("boolean", sheet.FilterMode)) === true;

/** "'汇总表'!$A$1", absolute, as formulas and links name a place. */
export function placeName(sheet: string, cell: CellRef): string {
  const a1 = rangeToA1({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  return `${quotedSheetName(sheet)}!${a1.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`;
}

/** A sheet as listed. `bookKey` is the workbook's part of its id; `edited` where it is known. */
export function infoOf(book: EtBook, bookKey: string, sheet: EtSheet, mark: Mark | null, edited: ((mark: Mark) => boolean) | null): SheetInfo {
  const name = sheetNameOf(sheet);
  return {
    id: idOfSheet(bookKey, name),
    name,
    visible: isVisible(sheet),
    active: orNull(() => sheetNameOf(book.ActiveSheet)) === name,
    protected: isProtected(sheet),
    filtered: isFiltered(sheet),
    ours: oursOf(mark, mark && edited ? edited(mark) : null),
  };
}
