import type { CellRange, CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";
import { formatAt } from "../grid/format-runs";
import type { Grid } from "../grid/grid";
import { GENERAL } from "../grid/number-format";
import { shownValue } from "../text/shown/shown-value";
import { cellText, isBlank, trimBlanks } from "../text/cell-text";

/** A grid as the reader looks at it: texts, and which merge covers a cell. Rows and columns are those of the sheet, 1-based. */
export interface SheetView {
  readonly grid: Grid;
  /** The used range; `bottom < top` where the sheet is empty. */
  readonly used: CellRange;
  value(row: number, column: number): CellValue;
  /** What the cell itself shows (a number in its format, rounded with it: amounts are read from `value`); "" if it is empty, blank or covered by a merge. */
  text(row: number, column: number): string;
  /** The merge that covers the cell, its first cell included; null for a cell of its own. */
  mergeAt(row: number, column: number): CellRange | null;
  /** The cell that speaks for this place: the first cell of its merge, else itself. */
  anchor(row: number, column: number): CellRef;
  /** The first row of the merge that covers the cell, else its own row. */
  anchorRow(row: number, column: number): number;
  /** Where what is read at this place really stands: another column in a row whose cells moved. */
  place(row: number, column: number): CellRef;
}

/**
 * Looks at a grid; merges are clipped to the used range. Every cell is asked for many times while a table is read, so its
 * text is made once, for all cells, row by row.
 */
export function viewGrid(grid: Grid): SheetView {
  const { origin, values } = grid;
  const { row: top, column: left } = origin;
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const used: CellRange = { top, left, bottom: top + height - 1, right: left + width - 1 };
  const texts = textsOf(grid, width);
  const covered = coverage(grid.merges, used);
  const inside = (row: number, column: number): boolean => row >= top && column >= left && row < top + height && column < left + width;
  const place = (row: number, column: number): number => (row - top) * width + column - left;
  const mergeAt = (row: number, column: number): CellRange | null =>
    covered !== null && inside(row, column) ? (covered.merges[(covered.of[place(row, column)] ?? 0) - 1] ?? null) : null;
  return {
    grid,
    used,
    value: (row, column) => values[row - top]?.[column - left] ?? null,
    text: (row, column) => (inside(row, column) ? (texts[place(row, column)] ?? "") : ""),
    mergeAt,
    anchor(row, column) {
      const merge = mergeAt(row, column);
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
    anchorRow: (row, column) => mergeAt(row, column)?.top ?? row,
    place: (row, column) => ({ row, column }),
  };
}

/** Some columns of a sheet, as if there were no others. */
export function viewColumns(view: SheetView, { left, right }: Pick<CellRange, "left" | "right">): SheetView {
  return { ...view, used: { ...view.used, left, right } };
}

/** The text of every cell, row by row, `width` cells a row; "" for what is empty or blank. */
function textsOf(grid: Grid, width: number): readonly string[] {
  const texts: string[] = [];
  const plain = grid.numberFormats.length === 0;
  grid.values.forEach((row, r) => {
    for (let c = 0; c < width; c++) {
      const value = row[c] ?? null;
      const text =
        typeof value === "string" ? value : readText(value, plain ? GENERAL : formatAt(grid, { row: grid.origin.row + r, column: grid.origin.column + c }));
      texts.push(isBlank(text) ? "" : text);
    }
  });
  return texts;
}

const MOST_FIGURES = 10;

/** A number as the cell shows it; a day always with its year, which the cell may leave out. */
function readText(value: CellValue, format: string | null): string {
  if (typeof value !== "number") return cellText(value);
  if (format === GENERAL) {
    const text = cellText(value);
    // so few figures are shown as they are
    if (Number.isInteger(value) || (text.length <= MOST_FIGURES && !text.includes("e"))) return text;
  }
  return trimBlanks(shownValue(value, format));
}

/** The cells of a row moved: what belongs in a column `from` it or right of it stands `by` columns further right (left where negative). */
export interface Shift {
  readonly from: number;
  readonly by: 1 | -1;
}

/** The sheet as it would be had the cells of these rows not moved; `place` leads back to where they stand. */
export function undoShifts(view: SheetView, shifts: ReadonlyMap<number, Shift>): SheetView {
  if (shifts.size === 0) return view;
  /** The column in which a column's content stands; 0 for the column whose cell is lost. */
  const source = (row: number, column: number): number => {
    const shift = shifts.get(row);
    if (!shift || column < shift.from) return column;
    return shift.by === -1 && column === shift.from ? 0 : column + shift.by;
  };
  return {
    ...view,
    value: (row, column) => view.value(row, source(row, column)),
    text: (row, column) => view.text(row, source(row, column)),
    mergeAt: (row, column) => (shifts.has(row) ? null : view.mergeAt(row, column)),
    anchor: (row, column) => (shifts.has(row) ? { row, column } : view.anchor(row, column)),
    anchorRow: (row, column) => (shifts.has(row) ? row : view.anchorRow(row, column)),
    place: (row, column) => view.place(row, source(row, column)),
  };
}

/** The merges that reach into the used range, and for each of its cells the number of its merge, 1-based; 0 for a cell of its own. */
interface Coverage {
  readonly merges: readonly CellRange[];
  readonly of: Uint32Array;
}

function coverage(merges: readonly CellRange[], used: CellRange): Coverage | null {
  if (merges.length === 0 || used.bottom < used.top) return null;
  const width = used.right - used.left + 1;
  const of = new Uint32Array((used.bottom - used.top + 1) * width);
  const clipped: CellRange[] = [];
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, used.bottom);
    const right = Math.min(merge.right, used.right);
    const number = clipped.push({ top: merge.top, left: merge.left, bottom: Math.max(bottom, merge.top), right: Math.max(right, merge.left) });
    const left = Math.max(merge.left, used.left);
    if (right < left) continue;
    for (let row = Math.max(merge.top, used.top); row <= bottom; row++) {
      const line = (row - used.top) * width - used.left;
      of.fill(number, line + left, line + right + 1);
    }
  }
  return { merges: clipped, of };
}
