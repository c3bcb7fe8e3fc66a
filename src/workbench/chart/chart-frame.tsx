import { useId, type CSSProperties } from "react";
import type { ChartOnSheet } from "../../app/chart-on-sheet";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import type { ChartPen } from "./use-chart-picture";

interface ChartFrameProps {
  readonly words: WorkbenchMessages["sheet"]["chart"];
  readonly chart: ChartOnSheet;
  readonly pen: ChartPen;
  /** Pixels of the place that it has; `zoom` as in them. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** Paper, in every theme and with every colours of the system. */
const PAPER: CSSProperties = {
  boxSizing: "border-box",
  width: "100%",
  height: "100%",
  overflow: "hidden",
  background: "#ffffff",
  color: "#000000",
  border: "1px solid #bfbfbf",
  forcedColorAdjust: "none",
};
const SAID: CSSProperties = {
  display: "flex",
  flexDirection: "column",
  alignItems: "center",
  justifyContent: "center",
  textAlign: "center",
  padding: "8px",
  lineHeight: 1.4,
  overflowWrap: "anywhere",
};

/** A chart in its place: drawn, or an empty frame that says why it is not. Its name and figures are there for who does not see it. */
export function ChartFrame({ words, chart, pen: Pen, width, height, zoom }: ChartFrameProps) {
  const figuresId = useId();
  const { figures } = chart;
  if (figures === null || Pen === null || Pen === "missing") {
    const why = figures === null ? words.otherKind : Pen === null ? words.coming : words.notFetched;
    return (
      <div role="img" aria-label={`${words.named(chart.name)} ${why}`} style={{ ...PAPER, ...SAID, borderStyle: "dashed", fontSize: `${13 * zoom}px` }}>
        <strong>{words.named(chart.name)}</strong>
        <span>{why}</span>
      </div>
    );
  }
  return (
    <div role="img" aria-label={words.named(chart.name)} aria-describedby={figuresId} style={PAPER}>
      <Pen figures={figures} width={(width - 2) / zoom} height={(height - 2) / zoom} unnamed={words.unnamed} />
      <span id={figuresId} hidden>
        {words.figures(figures)}
      </span>
    </div>
  );
}
