import type { CellRange, CellRef } from "../../grid/cell-ref";
import type { CellStyle, LaidOutSheet } from "../laid-out-sheet";
import { COLUMN_PADDING, MOST_ROW_HEIGHT, POINTS_PER_UNIT, SAFE_SHARE } from "./page";
import { regionBoard } from "./style-regions";

/** A sheet while it is being laid out: rows are only ever added at its end. */
export interface SheetWriter {
  /** The number of rows so far, so the 1-based row of the last one. */
  readonly rows: number;
  readonly columns: number;
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
  finish(): Pick<LaidOutSheet, "columnWidths" | "rowHeights" | "values" | "styles" | "regions" | "merges">;
}

/** @param widths of the columns, in figures of the body font */
export function sheetWriter(widths: readonly number[]): SheetWriter {
  const rowHeights: number[] = [];
  const values: (string | number | null)[][] = [];
  const merges: CellRange[] = [];
  const board = regionBoard(widths.length);
  return {
    get rows() {
      return rowHeights.length;
    },
    columns: widths.length,
    addRow(height) {
      rowHeights.push(Math.min(MOST_ROW_HEIGHT, Math.max(6, height)));
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
    finish: () => ({ columnWidths: widths, rowHeights, values, merges, ...board.finish() }),
  };
}
