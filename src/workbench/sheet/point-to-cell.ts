import type { CellRef } from "../../core/grid/cell-ref";
import type { Geometry } from "./geometry";
import type { KeptInView } from "./kept-in-view";
import { HEAD_HEIGHT, ROW_HEAD_WIDTH } from "./sheet-sizes";

/** The 1-based number of what lies at `at` of edges that rise; the last that has a size where it is beyond. */
export function indexAt(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  // hidden ones have no size: what lies there is the one before
  while (low > 0 && edges[low] === edges[low + 1]) low--;
  return low + 1;
}

/**
 * The cell that a person sees at a point of the grid.
 *
 * @param scrolled pixels that the grid is scrolled by
 * @param point pixels from the grid's own corner; beyond its edges the nearest cell
 */
export function cellAtPoint(
  geometry: Geometry,
  kept: KeptInView,
  scrolled: { readonly left: number; readonly top: number },
  point: { readonly x: number; readonly y: number },
): CellRef {
  const { rowStarts, columnStarts } = geometry;
  const bandStart = rowStarts[kept.from - 1] ?? 0;
  const bandHeight = Math.max(0, (rowStarts[kept.to] ?? 0) - bandStart);
  const bandTop = Math.max(0, bandStart - scrolled.top);
  const x = point.x - ROW_HEAD_WIDTH;
  const y = point.y - HEAD_HEIGHT;
  const inBand = y >= bandTop && y < bandTop + bandHeight;
  const inColumns = x < (columnStarts[kept.columns] ?? 0) && kept.columns > 0;
  return { row: indexAt(rowStarts, inBand ? bandStart + y - bandTop : y + scrolled.top), column: indexAt(columnStarts, inColumns ? x : x + scrolled.left) };
}
