/**
 * Places on a sheet. Rows and columns are 1-based everywhere, as a person counts them; A1 text is only for JSON and
 * for messages.
 */

/** One cell; 1-based. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; 1-based, all four sides inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a 1-based column: 1 is "A", 27 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 1-based column of its letters, in either case: "A" is 1, "aa" is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** "E36". */
export function toA1(cell: CellRef): string {
  return columnLetters(cell.column) + String(cell.row);
}

/** A sheet's name in a formula or a link: always quoted, since names may begin with a figure or look like a cell. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** "A1:C3", or "A1" for a range of one cell. */
export function rangeToA1(range: CellRange): string {
  const first = toA1({ row: range.top, column: range.left });
  const last = toA1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "E36", "$E$36" and "e36"; null for anything else, for a whole row or column and for row 0. */
export function parseA1(text: string): CellRef | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  return { row: Number(match[2]), column: columnNumber(match[1] ?? "") };
}

/** Reads "A1:C3", "$A$1:$C$3" and a single cell; the corners may come in any order. Null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [from = "", to = from, more] = text.split(":");
  const a = parseA1(from);
  const b = parseA1(to);
  if (!a || !b || more !== undefined) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** One number for a cell, for sets and maps: no other cell of a sheet (1,048,576 rows, 16,384 columns at most) has it. */
export const cellKey = (cell: CellRef): number => cell.row * 16384 + cell.column - 1;

/** Whether a cell lies in a range. */
export function inRange(cell: CellRef, range: CellRange): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
}

/** Whether two ranges share a cell. */
export function rangesOverlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Reading order: by row, then by column. For `sort`. */
export function byPlace(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.column - b.column;
}
