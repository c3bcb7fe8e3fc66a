import type { ChartOnSheet } from "../../app/chart-on-sheet";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import type { Geometry } from "../sheet/geometry";
import { chartBox } from "./chart-place";
import { ChartFrame } from "./chart-frame";
import { useChartPen } from "./use-chart-picture";

interface ChartLayerProps {
  readonly words: WorkbenchMessages["sheet"]["chart"];
  readonly charts: readonly ChartOnSheet[];
  readonly geometry: Geometry;
  readonly zoom: number;
  /** Where A1 begins in the grid. */
  readonly origin: { readonly left: number; readonly top: number };
}

/** The charts of a sheet over its cells, each told at the row and column where it begins. What is under them can still be clicked. */
export function ChartLayer({ words, charts, geometry, zoom, origin }: ChartLayerProps) {
  const pen = useChartPen(charts.some(({ figures }) => figures !== null));
  if (charts.length === 0) return null;
  return (
    <div role="rowgroup">
      {charts.map((chart, index) => {
        const box = chartBox(chart, geometry, zoom);
        if (box === null) return null;
        const { left, top, ...size } = box;
        const { row, column } = chart.from.cell;
        return (
          <div
            key={index}
            role="row"
            aria-rowindex={row}
            data-chart
            style={{ position: "absolute", zIndex: 1, pointerEvents: "none", left: origin.left + left, top: origin.top + top, ...size }}
          >
            <div role="gridcell" aria-colindex={column} style={{ width: "100%", height: "100%" }}>
              <ChartFrame words={words} chart={chart} pen={pen} width={size.width} height={size.height} zoom={zoom} />
            </div>
          </div>
        );
      })}
    </div>
  );
}
