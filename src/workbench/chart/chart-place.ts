import type { ChartOnSheet, SheetPoint } from "../../app/chart-on-sheet";
import type { Geometry } from "../sheet/geometry";

/** In CSS pixels from the top left corner of A1. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies on a sheet that is drawn at a zoom; null where nothing of it shows, as its rows or columns are hidden. */
export function chartBox({ from, to }: ChartOnSheet, { columnStarts, rowStarts, columnWidths, rowHeights }: Geometry, zoom: number): ChartBox | null {
  const left = (point: SheetPoint): number => edge(columnStarts, columnWidths, point.cell.column, point.x * zoom);
  const top = (point: SheetPoint): number => edge(rowStarts, rowHeights, point.cell.row, point.y * zoom);
  const box = { left: left(from), top: top(from), width: left(to) - left(from), height: top(to) - top(from) };
  return box.width >= 1 && box.height >= 1 ? box : null;
}

/** A point in a hidden row or column is at its edge. */
function edge(starts: readonly number[], sizes: readonly number[], place: number, offset: number): number {
  return (starts[place - 1] ?? starts.at(-1) ?? 0) + (sizes[place - 1] === 0 ? 0 : offset);
}
