import { rangeToA1, parseA1, type CellRef } from "../../core/grid/cell-ref";
import { sheetId, type SheetId, type SheetInfo } from "../../core/grid/grid";
import { readMark, type Mark } from "../../app/mark";
import type { EtBook, EtName, EtNames, EtSheet } from "./et";
import { XL } from "./et-numbers";

/** All entries of a collection, which count from 1. */
export function entries<T>(collection: { readonly Count: number; Item(index: number): T }): T[] {
  return Array.from({ length: collection.Count }, (_, index) => collection.Item(index + 1));
}

const SEPARATOR = "\u0000";

/** The id of a sheet: WPS has none of its own, so the workbook's and the sheet's names, which no two open sheets share. */
export const idOfSheet = (book: string, name: string): SheetId => sheetId(book + SEPARATOR + name);

/** The names that an id was made of; `book` is "" for an id that is none of ours. */
export function namesInId(id: SheetId): { readonly book: string; readonly sheet: string } {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? { book: "", sheet: id } : { book: id.slice(0, at), sheet: id.slice(at + 1) };
}

/** A sheet's name as formulas write it. */
export const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** The name of a defined name without its sheet. */
const bareName = (name: string): string => name.slice(name.lastIndexOf("!") + 1);

/** Whether a defined name stands for A1 of this very sheet: on a sheet that lost or moved its A1 the mark is void. */
function isOnFirstCell(refersTo: unknown, sheet: EtSheet): boolean {
  const refers = /^=(.*)!([^!]+)$/s.exec(typeof refersTo === "string" ? refersTo : "");
  const cell: CellRef | null = parseA1(refers?.[2] ?? "");
  const name = (refers?.[1] ?? "").replace(/^'([^]*)'$/, "$1").replace(/''/g, "'");
  return cell?.row === 1 && cell.column === 1 && name === sheet.Name;
}

/** The defined names of a sheet that are marks of ours, with what they say. */
export function marksOn(sheet: EtSheet): { readonly name: EtName; readonly mark: Mark }[] {
  const names: EtNames = sheet.Names;
  return entries(names).flatMap((name) => {
    const bare = bareName(name.Name);
    // most names are the user's: only ours are asked for more
    if (!/^ProgressTable\./i.test(bare)) return [];
    const mark = readMark(bare, name.Comment);
    return mark && isOnFirstCell(name.RefersTo, sheet) ? [{ name, mark }] : [];
  });
}

/** The mark of a sheet that we wrote, or null. */
export const markOn = (sheet: EtSheet): Mark | null => marksOn(sheet)[0]?.mark ?? null;

/** A sheet as listed. `bookKey` is the workbook's part of its id; `edited` where it is known. */
export function infoOf(book: EtBook, bookKey: string, sheet: EtSheet, edited: ((mark: Mark) => boolean) | null): SheetInfo {
  const mark = markOn(sheet);
  return {
    id: idOfSheet(bookKey, sheet.Name),
    name: sheet.Name,
    visible: sheet.Visible === XL.sheetVisible,
    active: book.ActiveSheet.Name === sheet.Name,
    protected: sheet.ProtectContents,
    filtered: sheet.FilterMode,
    ours: mark && { report: mark.report, source: mark.source, edited: edited ? edited(mark) : null },
  };
}

/** "'汇总表'!$A$1", absolute, as formulas and links name a place. */
export function placeName(sheet: string, cell: CellRef): string {
  const a1 = rangeToA1({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  return `${quoted(sheet)}!${a1.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`;
}
