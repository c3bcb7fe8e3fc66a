import type { CellRange } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { HostError } from "../../core/host-error";
import { errorName } from "./et-numbers";

/** A cell as `Value2` gives it, looked at: dates are still their day numbers, for only the number format tells them. */
export type RawValue = string | number | boolean | null | { readonly error: string };

const unexpected = (what: string): HostError => new HostError("host-failed", { facts: { what }, cause: new Error(what) });

/**
 * The answer of a block property (`Value2`, `Formula`) as rows. Clients differ: a block may come as rows, as one flat row
 * where it has one row or one column, and as the bare value where it is one cell. Anything else fails with `host-failed`,
 * rather than be laid out by guess.
 */
export function blockRows(answer: unknown, rows: number, columns: number): unknown[][] {
  const list = asList(answer);
  if (list === null) {
    if (rows === 1 && columns === 1) return [[answer]];
    throw unexpected(`a single value for ${rows} x ${columns} cells`);
  }
  if (list.every((line) => asList(line) === null)) {
    if (list.length === rows * columns && rows === 1) return [list];
    if (list.length === rows * columns && columns === 1) return list.map((value) => [value]);
    throw unexpected(`${list.length} values in a row for ${rows} x ${columns} cells`);
  }
  const lines = list.map((line) => asList(line) ?? []);
  if (lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw unexpected(`${lines.length} x ${lines[0]?.length ?? 0} values for ${rows} x ${columns} cells`);
  }
  return lines;
}

function asList(value: unknown): unknown[] | null {
  return Array.isArray(value) ? Array.from(value, (entry: unknown) => entry) : null;
}

/** The values of a range that is small enough to be read at once. */
export function rawValues(range: { readonly Value2: unknown }, box: CellRange): RawValue[][] {
  return blockRows(range.Value2, box.bottom - box.top + 1, box.right - box.left + 1).map((row) => row.map(rawValue));
}

/** One value of `Value2`: empty texts are empty cells, line breaks are "\n", error numbers are errors. */
export function rawValue(value: unknown): RawValue {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) {
    const error = errorName(value);
    return error === null ? value : { error };
  }
  throw unexpected(`a cell value of type ${typeof value}`);
}

/** The days between the two beginnings that a workbook may count days from. */
const DAYS_OF_1904 = 1462;

/** A raw value under a number format that shows a day is a date, counted from 1900 whatever the workbook counts from. */
export function asDate(value: RawValue, date1904: boolean): CellValue {
  return typeof value === "number" ? { date: value + (date1904 ? DAYS_OF_1904 : 0) } : value;
}

/** What a cell must be given so that it says this: a date as the day number of the workbook's own count. */
export function toRaw(value: CellValue, date1904: boolean): RawValue {
  if (value === "") return null;
  if (typeof value === "object" && value !== null && "date" in value) return value.date - (date1904 ? DAYS_OF_1904 : 0);
  return value;
}

/** Whether two raw values are the same, letter for letter. */
export function sameRaw(a: RawValue, b: RawValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
