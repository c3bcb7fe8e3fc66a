/** What a range of the fake client answers, cell by cell: sizes, values in the shape that `Value2` has, the lines of its sides. */
import type { CellRange } from "../../src/core/grid/cell-ref";
import { errorNumber } from "../../src/hosts/wps/et-numbers";
import type { EtInput } from "../../src/hosts/wps/et";
import type { FakeClient } from "./fake-application";
import { cellOf, eachPlace, STANDARD_HEIGHT, STANDARD_WIDTH, type ModelCell, type ModelSheet } from "./model";

const LAST_ROW = 1048576;

/** One value where all cells have it, else null. */
export function same<T>(box: CellRange, ask: (row: number, column: number) => T): T | null {
  let first: T | null = null;
  let begun = false;
  let differ = false;
  eachPlace(box, (row, column) => {
    if (differ) return;
    const value = ask(row, column);
    if (!begun) [first, begun] = [value, true];
    else if (value !== first) differ = true;
  });
  return differ ? null : first;
}

export const widthOf = (sheet: ModelSheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
export const heightOf = (sheet: ModelSheet, row: number): number => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT));

/** Points from the sheet's corner to where a row or column begins. */
export function pointsAt(client: FakeClient, sheet: ModelSheet, lines: "rows" | "columns", before: number): number {
  const last = Math.min(before, lines === "rows" ? LAST_ROW : 16384);
  let points = 0;
  for (let line = 1; line < last; line++) {
    if (lines === "rows") points += heightOf(sheet, line);
    else if (!sheet.hiddenColumns.has(line)) points += (client.options.pointsACharacter ?? 5.625) * (sheet.columnWidths.get(line) ?? STANDARD_WIDTH) + 3.35;
  }
  return points;
}

/** A cell as `Value2` has it: errors are numbers. */
export function rawOf({ value }: Readonly<ModelCell>): unknown {
  return typeof value === "object" && value !== null ? (errorNumber(value.error) ?? value.error) : value;
}

export function linesFrom(box: CellRange, ask: (row: number, column: number) => unknown): unknown[][] {
  const lines: unknown[][] = [];
  eachPlace(box, (row, column) => {
    const line = (lines[row - box.top] ??= []);
    line.push(ask(row, column));
  });
  return lines;
}

export const valuesOf = (sheet: ModelSheet, box: CellRange): unknown[][] => linesFrom(box, (row, column) => rawOf(cellOf(sheet, row, column)));

export function shaped(client: FakeClient, lines: unknown[][]): unknown {
  if (client.options.value2 === "rows") return lines;
  const [first] = lines;
  if (lines.length === 1) return first?.length === 1 ? first[0] : first;
  return first?.length === 1 ? lines.map((line) => line[0]) : lines;
}

export function linesOf(input: EtInput, rows: number, columns: number): readonly (readonly (string | number | boolean)[])[] {
  if (typeof input !== "object") return Array.from({ length: rows }, () => Array.from({ length: columns }, () => input));
  if (input.length !== rows || input.some((line) => !Array.isArray(line) || line.length !== columns))
    throw new Error("0x800A03EC: the block does not fit the range");
  for (const value of input.flat())
    if (!["string", "number", "boolean"].includes(typeof value)) throw new Error(`0x80020005: ${typeof value} is no cell value`);
  return input;
}

/** The lines of one side of a range: a cell's left is its neighbour's right. */
export function sideKeys(box: CellRange, side: number): string[] {
  const keys: string[] = [];
  const rows = (at: number): void => {
    for (let column = box.left; column <= box.right; column++) keys.push(`h:${at}:${column}`);
  };
  const columns = (at: number): void => {
    for (let row = box.top; row <= box.bottom; row++) keys.push(`v:${row}:${at}`);
  };
  if (side === 7) columns(box.left);
  else if (side === 8) rows(box.top);
  else if (side === 9) rows(box.bottom + 1);
  else if (side === 10) columns(box.right + 1);
  else if (side === 11) for (let at = box.left + 1; at <= box.right; at++) columns(at);
  else if (side === 12) for (let at = box.top + 1; at <= box.bottom; at++) rows(at);
  else throw new Error(`0x800A03EC: no border ${side}`);
  return keys;
}
