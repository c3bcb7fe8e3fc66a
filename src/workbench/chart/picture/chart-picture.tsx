import type { ChartFigures } from "../../../app/chart-on-sheet";
import { Bars } from "./bars";
import { ChartLegend, legendRows, type LegendEntry } from "./legend";
import { Pie } from "./pie";
import type { Room } from "./room";
import { LETTER, LINE, linesIn } from "./words-in-room";

export interface ChartPictureProps {
  readonly figures: ChartFigures;
  /** Pixels at a zoom of 1; the picture fills what it stands in. */
  readonly width: number;
  readonly height: number;
  /** What a series without a name is called, by its number from 1 on. */
  readonly unnamed: (number: number) => string;
}

const MARGIN = 8;
const TITLE = 18.7;

/** A chart as a picture. It says nothing to who does not see it: the frame around it does. */
export function ChartPicture({ figures, width, height, unnamed }: ChartPictureProps) {
  const { shape, title, series, categories, legend } = figures;
  const lines = title === null ? [] : linesIn(title, width - 2 * MARGIN, 2, TITLE);
  const entries: readonly LegendEntry[] = !legend
    ? []
    : shape === "pie"
      ? categories.map((text, index) => ({ text, color: series[0]?.pieces[index] ?? "#7F7F7F" }))
      : series.map(({ name, color }, index) => ({ text: name === "" ? unnamed(index + 1) : name, color }));
  const rows = legendRows(entries, width - 2 * MARGIN);
  const top = MARGIN + lines.length * TITLE * 1.2;
  const room: Room = { left: MARGIN, top: top + 4, right: width - MARGIN, bottom: height - MARGIN - rows.length * LINE - (rows.length > 0 ? 4 : 0) };
  return (
    <svg
      aria-hidden
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      fontSize={LETTER}
      fontFamily='"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif'
      fill="#000000"
      style={{ display: "block" }}
    >
      {lines.map((line, index) => (
        <text key={index} x={width / 2} y={MARGIN + TITLE * (1.2 * index + 0.9)} textAnchor="middle" fontSize={TITLE} fontWeight={600}>
          {line}
        </text>
      ))}
      {shape === "pie" ? <Pie figures={figures} room={room} /> : <Bars figures={figures} room={room} />}
      <ChartLegend rows={rows} middle={width / 2} top={height - MARGIN - rows.length * LINE} />
    </svg>
  );
}
