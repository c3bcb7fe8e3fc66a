import type { ChartOnSheet } from "../../app/chart-on-sheet";
import type { CellRange } from "../../core/grid/cell-ref";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { ChartFrame } from "../chart/chart-frame";
import { chartBox } from "../chart/chart-place";
import type { ChartPen } from "../chart/use-chart-picture";
import type { Geometry } from "../sheet/geometry";
import { rangeHolds } from "../sheet/selection";

/** A chart on paper: it hangs on a cell that is printed, and moves with it from page to page. */
export interface PlacedChart {
  readonly chart: ChartOnSheet;
  /** The cell that it hangs on. */
  readonly row: number;
  readonly column: number;
  /** Pixels from that cell's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The charts that begin in an area that is printed.
 *
 * @param rows of the area, those that are not hidden; `columns` likewise
 */
export function placedCharts(
  charts: readonly ChartOnSheet[],
  geometry: Geometry,
  zoom: number,
  area: CellRange,
  rows: readonly number[],
  columns: readonly number[],
): readonly PlacedChart[] {
  return charts.flatMap((chart) => {
    const { cell } = chart.from;
    const box = chartBox(chart, geometry, zoom);
    // one that begins in what is hidden hangs on what is shown before that
    const shown = { row: lastUpTo(rows, cell.row), column: lastUpTo(columns, cell.column) };
    if (box === null || !rangeHolds(area, cell) || shown.row === undefined || shown.column === undefined) return [];
    const merge = geometry.mergeAt({ row: shown.row, column: shown.column });
    const row = merge ? Math.max(merge.top, area.top) : shown.row;
    const column = merge ? Math.max(merge.left, area.left) : shown.column;
    const { left, top, width, height } = box;
    return [{ chart, row, column, width, height, left: left - (geometry.columnStarts[column - 1] ?? 0), top: top - (geometry.rowStarts[row - 1] ?? 0) }];
  });
}

const lastUpTo = (shown: readonly number[], place: number): number | undefined => shown.filter((one) => one <= place).at(-1);

interface PrintedChartProps {
  readonly placed: PlacedChart;
  readonly zoom: number;
  readonly words: WorkbenchMessages["sheet"]["chart"];
  readonly pen: ChartPen;
}

export function PrintedChart({ placed: { chart, left, top, width, height }, zoom, words, pen }: PrintedChartProps) {
  return (
    <div style={{ position: "absolute", zIndex: 1, left, top, width, height, textAlign: "left" }}>
      <ChartFrame words={words} chart={chart} pen={pen} width={width} height={height} zoom={zoom} />
    </div>
  );
}
