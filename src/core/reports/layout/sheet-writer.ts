import type { CellRange, CellRef } from "../../grid/cell-ref";
import type { CellStyle, LaidOutSheet } from "../laid-out-sheet";
import { COLUMN_PADDING, heightOfLines, MOST_ROW_HEIGHT, POINTS_PER_UNIT, SAFE_SHARE, type Padding } from "./page";
import { regionBoard } from "./style-regions";

/** A sheet while it is being laid out: rows are only ever added at its end. */
export interface SheetWriter {
  /** The number of rows so far, so the 1-based row of the last one. */
  readonly rows: number;
  readonly columns: number;
  /** How tall a row is that shows so many lines of a size, in points. */
  heightFor(lines: number, size: number): number;
  /** What is left of the page, in points. */
  readonly room: number;
  /** What a new page holds beside the rows that are repeated on it. */
  readonly pageRoom: number;
  /** From here on rows of so many points stand again at the head of every page. */
  repeat(height: number): void;
  /** Begins a new page, unless nothing stands on this one yet (`force`: all the same); every host breaks there. */
  newPage(force?: boolean): void;
  /** Goes on on the next page, where a host comes to the end of this one by itself. */
  turnPage(): void;
  /** Adds a row; at most 405 points. Returns its 1-based row. */
  addRow(height: number): number;
  put(cell: CellRef, value: string | number | null): void;
  merge(range: CellRange): void;
  paint(range: CellRange, style: CellStyle): void;
  frame(range: CellRange, style: CellStyle): void;
  /** The width of columns taken together that text may use, in ems of a size. */
  ems(left: number, right: number, size: number): number;
  /** The height of the rows from `top` on, in points. */
  heightOf(top: number, bottom: number): number;
  finish(): Pick<LaidOutSheet, "columnWidths" | "rowHeights" | "values" | "styles" | "regions" | "merges" | "pageBreaks">;
}

/** More breaks than this are left to the host: it counts them. */
const MOST_BREAKS = 300;

/**
 * @param widths of the columns, in figures of the body font
 * @param page what goes on one, in points, and how close rows stand
 */
export function sheetWriter(widths: readonly number[], page: { readonly height: number; readonly padding?: Padding } = { height: Infinity }): SheetWriter {
  const { height: capacity, padding = null } = page;
  let used = 0;
  let repeated = 0;
  const breaks: number[] = [];
  const rowHeights: number[] = [];
  const values: (string | number | null)[][] = [];
  const merges: CellRange[] = [];
  const board = regionBoard(widths.length);
  return {
    get rows() {
      return rowHeights.length;
    },
    columns: widths.length,
    heightFor: (lines, size) => heightOfLines(lines, size, padding),
    get room() {
      return capacity - used;
    },
    get pageRoom() {
      return capacity - repeated;
    },
    repeat(height) {
      repeated = height;
    },
    newPage(force = false) {
      if (used <= repeated && breaks.length > 0 && !force) return;
      const next = rowHeights.length + 1;
      if (next > 1 && breaks.length < MOST_BREAKS && breaks.at(-1) !== next) breaks.push(next);
      used = repeated;
    },
    turnPage() {
      used = repeated;
    },
    addRow(wanted) {
      const height = Math.min(MOST_ROW_HEIGHT, Math.max(6, wanted));
      if (used + height > capacity) this.turnPage();
      used += height;
      rowHeights.push(height);
      values.push(widths.map(() => null));
      return rowHeights.length;
    },
    put(cell, value) {
      const row = values[cell.row - 1];
      if (row) row[cell.column - 1] = value;
    },
    merge(range) {
      if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
    },
    paint: (range, style) => board.paint(range, style),
    frame: (range, style) => board.frame(range, style),
    ems(left, right, size) {
      let points = (right - left) * COLUMN_PADDING;
      for (let column = left; column <= right; column++) points += (widths[column - 1] ?? 0) * POINTS_PER_UNIT;
      return (points * SAFE_SHARE) / size;
    },
    heightOf: (top, bottom) => rowHeights.slice(top - 1, bottom).reduce((sum, height) => sum + height, 0),
    finish: () => ({ columnWidths: widths, rowHeights, values, merges, ...board.finish(), ...(breaks.length === 0 ? {} : { pageBreaks: breaks }) }),
  };
}
