import type { CellRange, CellRef } from "../core/grid/cell-ref";
import type { Grid } from "../core/grid/grid";
import { lineCount } from "../core/reports/layout/measure";
import { heightOfLines, SAFE_SHARE } from "../core/reports/layout/page";
import type { CellStyle } from "../core/reports/laid-out-sheet";
import { columnPixels, STANDARD_COLUMN } from "./column-width";

/** What heights are fitted to. */
interface Drawn {
  readonly grid: Grid;
  /** In characters, from column 1 on. */
  readonly columnWidths: readonly number[];
  readonly text: (cell: CellRef) => string;
  readonly style: (cell: CellRef) => CellStyle;
}

/** What a screen keeps free at the sides of a cell, its line included. CSS pixels. */
const MARGIN = 7;
const POINTS_A_PIXEL = 0.75;
/** A single line in a row of the usual height. */
const ONE_LINE = 1.3;

/**
 * The heights of a sheet's rows in points, from row 1 on. Rows whose height is stored keep it; the others are as high as
 * their wrapped texts need in the widths of their columns, at least `standard`: a program fits them when it opens the
 * file, a screen of our own must do so itself. A merged area over several rows makes the last of them that has no height
 * of its own as high as it takes.
 *
 * @param stored by row, null where the file says nothing; rows behind its end are not stored either
 */
export function fittingHeights({ grid, columnWidths, text, style }: Drawn, stored: readonly (number | null)[], standard: number): number[] {
  const { origin, values, merges } = grid;
  const bottom = Math.max(stored.length, origin.row - 1 + values.length);
  const heights = Array.from({ length: bottom }, (_, index) => stored[index] ?? standard);
  const isFree = (row: number): boolean => (stored[row - 1] ?? null) === null;
  const hidden = new Set(grid.hiddenColumns);
  const pixels = (column: number): number => (hidden.has(column) ? 0 : columnPixels(columnWidths[column - 1] ?? STANDARD_COLUMN));
  const edges = [0];
  for (let column = 1; column < origin.column + (values[0]?.length ?? 0) || column <= columnWidths.length; column++)
    edges.push((edges.at(-1) ?? 0) + pixels(column));
  const width = (left: number, right: number): number => (edges[Math.min(right, edges.length - 1)] ?? 0) - (edges[left - 1] ?? 0);
  const needed = (cell: CellRef, right: number): number => {
    const shown = text(cell);
    const room = width(cell.column, right) - MARGIN;
    if (shown === "" || room <= 0) return 0;
    const { size, wrap } = style(cell);
    const ems = wrap ? (room * POINTS_A_PIXEL * SAFE_SHARE) / size : Infinity;
    const lines = lineCount(shown, ems);
    return lines === 1 ? size * ONE_LINE : heightOfLines(lines, size);
  };
  const merged = new Map<string, CellRange>();
  for (const merge of merges) merged.set(`${merge.top},${merge.left}`, merge);
  for (let row = origin.row; row < origin.row + values.length; row++) {
    if (!isFree(row)) continue;
    values[row - origin.row]?.forEach((value, index) => {
      if (value === null) return;
      const column = origin.column + index;
      const merge = merged.get(`${row},${column}`);
      if (merge && merge.bottom > row) return;
      heights[row - 1] = Math.max(heights[row - 1] ?? standard, needed({ row, column }, merge?.right ?? column));
    });
  }
  for (const merge of merges) {
    if (merge.bottom === merge.top) continue;
    let last = merge.bottom;
    while (last >= merge.top && !isFree(last)) last--;
    if (last < merge.top || last > bottom) continue;
    let there = 0;
    for (let row = merge.top; row <= merge.bottom; row++) there += heights[row - 1] ?? standard;
    const missing = needed({ row: merge.top, column: merge.left }, merge.right) - there;
    if (missing > 0) heights[last - 1] = (heights[last - 1] ?? standard) + missing;
  }
  return heights;
}
