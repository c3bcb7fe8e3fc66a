import { parseRange, rangeToA1, type CellRange } from "../../src/core/grid/cell-ref";
import { fail } from "./api-object";
import { MAX_COLUMNS, MAX_ROWS } from "./model";

export const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

/** A range of one sheet by its address: cells, whole rows ("2:3"); with or without the sheet's name before it. */
export function parseAddress(address: unknown): CellRange {
  if (address === undefined || address === null || address === "") return WHOLE_SHEET;
  if (typeof address !== "string") return fail("InvalidArgument");
  const local = address.slice(address.lastIndexOf("!") + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(local);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: MAX_COLUMNS };
  const range = parseRange(local);
  return range && range.bottom <= MAX_ROWS && range.right <= MAX_COLUMNS ? range : fail("InvalidArgument");
}

/** 'Sheet name'!A1:B2, as Excel answers it. */
export function fullAddress(sheet: string, range: CellRange): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${rangeToA1(range)}`;
}
