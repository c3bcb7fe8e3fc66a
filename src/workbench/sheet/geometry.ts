import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { columnPixels, STANDARD_COLUMN } from "../../app/column-width";
import type { ShownSheet } from "../../app/workbook";

/** Blank rows and columns shown beyond the used range, so that there is room to type below and beside the table. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 4;
const DEFAULT_HEIGHT = 15;
/** Merges are found by the block of rows that they touch. */
const BLOCK = 64;

/** Where the cells of a sheet lie, in CSS pixels from the top left corner of A1. Rows and columns are 1-based. */
export interface Geometry {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Of row `index + 1`; 0 for a hidden one. */
  readonly rowHeights: readonly number[];
  /** Of column `index + 1`; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
  /** Left edge of column `index + 1`; one more than there are columns. */
  readonly columnStarts: readonly number[];
  readonly rowStarts: readonly number[];
  /** The merged areas that touch any row from `top` to `bottom`. */
  mergesTouching(top: number, bottom: number): readonly CellRange[];
  /** The merged area that a cell lies in. */
  mergeAt(cell: CellRef): CellRange | null;
}

/** How a person looks at a sheet: nothing of it is in the file. */
export interface SheetLook {
  /** 1: as large as the file says. */
  readonly zoom: number;
  /** Widths that a person drew, in pixels at a zoom of 1, by column. */
  readonly widths: ReadonlyMap<number, number>;
}

export const PLAIN_LOOK: SheetLook = { zoom: 1, widths: new Map() };

const heightInPixels = (points: number): number => Math.round((points * 4) / 3);

function starts(sizes: readonly number[]): number[] {
  const edges = [0];
  let at = 0;
  for (const size of sizes) edges.push((at += size));
  return edges;
}

/** Measures a sheet once; cheap to ask afterwards, also with many thousand merges. */
export function geometryOf(view: ShownSheet, { zoom, widths }: SheetLook = PLAIN_LOOK): Geometry {
  const { grid } = view;
  const usedRows = grid.origin.row - 1 + grid.values.length;
  const usedColumns = grid.origin.column - 1 + (grid.values[0]?.length ?? 0);
  const merges = grid.merges;
  const drawn = (view.charts ?? []).map(({ to }) => to.cell);
  const rowCount =
    Math.max(
      merges.reduce((most, merge) => Math.max(most, merge.bottom), usedRows),
      ...drawn.map(({ row }) => row),
    ) + SPARE_ROWS;
  const columnCount =
    Math.max(
      merges.reduce((most, merge) => Math.max(most, merge.right), usedColumns),
      ...drawn.map(({ column }) => column),
    ) + SPARE_COLUMNS;
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const rowHeights = Array.from({ length: rowCount }, (_, index) =>
    hiddenRows.has(index + 1) ? 0 : Math.round(heightInPixels(view.rowHeights[index] ?? DEFAULT_HEIGHT) * zoom),
  );
  const columnWidths = Array.from({ length: columnCount }, (_, index) =>
    hiddenColumns.has(index + 1) ? 0 : Math.round((widths.get(index + 1) ?? columnPixels(view.columnWidths[index] ?? STANDARD_COLUMN)) * zoom),
  );
  const blocks = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let block = Math.floor(merge.top / BLOCK); block <= Math.floor(merge.bottom / BLOCK); block++) {
      const there = blocks.get(block);
      if (there) there.push(merge);
      else blocks.set(block, [merge]);
    }
  }
  const mergesTouching = (top: number, bottom: number): readonly CellRange[] => {
    const found = new Set<CellRange>();
    for (let block = Math.floor(top / BLOCK); block <= Math.floor(bottom / BLOCK); block++) {
      for (const merge of blocks.get(block) ?? []) if (merge.top <= bottom && merge.bottom >= top) found.add(merge);
    }
    return [...found];
  };
  return {
    rowCount,
    columnCount,
    rowHeights,
    columnWidths,
    columnStarts: starts(columnWidths),
    rowStarts: starts(rowHeights),
    mergesTouching,
    mergeAt: (cell) => mergesTouching(cell.row, cell.row).find((merge) => cell.column >= merge.left && cell.column <= merge.right) ?? null,
  };
}

/** The cell that stands for a cell on the screen: the top left one of its merged area. */
export function leadingCell(geometry: Geometry, cell: CellRef): CellRef {
  const merge = geometry.mergeAt(cell);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

/** One step on the sheet from a cell: over merged areas and past hidden rows and columns; stays at the edge. */
export function step(geometry: Geometry, from: CellRef, down: number, right: number): CellRef {
  const merge = geometry.mergeAt(from) ?? { top: from.row, bottom: from.row, left: from.column, right: from.column };
  let row = down > 0 ? merge.bottom : from.row;
  let column = right > 0 ? merge.right : from.column;
  do row += down;
  while (down !== 0 && row >= 1 && row <= geometry.rowCount && geometry.rowHeights[row - 1] === 0);
  do column += right;
  while (right !== 0 && column >= 1 && column <= geometry.columnCount && geometry.columnWidths[column - 1] === 0);
  if (row < 1 || row > geometry.rowCount || column < 1 || column > geometry.columnCount) return from;
  return leadingCell(geometry, { row, column });
}
