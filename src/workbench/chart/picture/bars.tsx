import type { ChartFigures } from "../../../app/chart-on-sheet";
import type { Room } from "./room";
import { scaleOf } from "./scale";
import { inkOn, LETTER, LINE, linesIn, wide } from "./words-in-room";

/** The gap between the bars of two categories, as a share of a bar. */
const GAP = 0.6;
/** The greatest share of the width that names of categories take. */
const NAMES = 0.4;
/** Between two ticks there is room for a number. Pixels. */
const TICK = 70;

/** One bar, or one piece of a stacked one. */
interface Bar {
  readonly category: number;
  /** Its place among the bars of its category. */
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly text: string;
}

/** Lying bars, side by side or stacked, with the names of their categories and an axis of values. */
export function Bars({ figures, room }: { readonly figures: ChartFigures; readonly room: Room }) {
  const { categories, series, shape, firstOnTop } = figures;
  const stacked = shape === "stacked-bars";
  const bars = stacked ? stackedBars(figures) : sideBySide(figures);
  const names = Math.min((room.right - room.left) * NAMES, Math.max(...categories.map((name) => wide(name))) + 2);
  const left = room.left + names + 6;
  const bottom = room.bottom - LINE - 2;
  // the number behind the longest bar has room too
  const right = room.right - (stacked ? 14 : 30);
  const { from, to, ticks } = scaleOf(
    bars.flatMap((bar) => [bar.from, bar.to]),
    Math.max(1, Math.floor((right - left) / TICK)),
  );
  const x = (value: number): number => left + ((value - from) / (to - from)) * (right - left);
  const band = (bottom - room.top) / categories.length;
  const lanes = stacked ? 1 : series.length;
  const thick = band / (lanes + GAP);
  const y = (category: number): number => room.top + (firstOnTop ? category : categories.length - 1 - category) * band;
  const every = Math.ceil(LETTER / band);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={room.top} y2={bottom} stroke={tick === 0 ? "#7f7f7f" : "#d9d9d9"} strokeWidth={tick === 0 ? 1 : 0.75} />
          <text x={x(tick)} y={bottom + LINE - 2} textAnchor="middle">
            {tickText(tick, figures)}
          </text>
        </g>
      ))}
      {categories.map((name, index) => {
        if (index % every !== 0) return null;
        const lines = linesIn(name, names, Math.max(1, Math.floor(band / LINE)));
        const first = y(index) + band / 2 - ((lines.length - 1) * LINE) / 2 + LETTER * 0.36;
        return lines.map((line, at) => (
          <text key={`${index}/${at}`} x={left - 6} y={first + at * LINE} textAnchor="end">
            {line}
          </text>
        ));
      })}
      {bars.map((bar, index) => {
        const top = y(bar.category) + (thick * GAP) / 2 + (firstOnTop || stacked ? bar.lane : lanes - 1 - bar.lane) * thick;
        const [begin, end] = [Math.min(x(bar.from), x(bar.to)), Math.max(x(bar.from), x(bar.to))];
        return (
          <g key={index}>
            <rect x={begin} y={top} width={end - begin} height={thick} fill={bar.color} stroke="#ffffff" strokeWidth={0.5} />
            {bar.text !== "" && thick >= LETTER * 0.7 && (
              <BarText bar={bar} begin={begin} end={end} middle={top + thick / 2 + LETTER * 0.36} inside={stacked} />
            )}
          </g>
        );
      })}
    </g>
  );
}

interface BarTextProps {
  readonly bar: Bar;
  readonly begin: number;
  readonly end: number;
  readonly middle: number;
  readonly inside: boolean;
}

/** The value of a bar: behind its end, or in the middle of a piece that has room for it. */
function BarText({ bar, begin, end, middle, inside }: BarTextProps) {
  if (inside) {
    return wide(bar.text) > end - begin ? null : (
      <text x={(begin + end) / 2} y={middle} textAnchor="middle" fill={inkOn(bar.color)}>
        {bar.text}
      </text>
    );
  }
  const negative = bar.to < bar.from;
  return (
    <text x={negative ? begin - 3 : end + 3} y={middle} textAnchor={negative ? "end" : "start"}>
      {bar.text}
    </text>
  );
}

/** A nought has no bar and no number. */
function sideBySide({ categories, series }: ChartFigures): readonly Bar[] {
  return categories.flatMap((_, category) =>
    series.flatMap(({ values, texts, color, labels }, lane) => {
      const value = values[category] ?? 0;
      return value === 0 ? [] : [{ category, lane, from: 0, to: value, color, text: labels ? (texts[category] ?? "") : "" }];
    }),
  );
}

/** What is below nought is stacked on the other side. */
function stackedBars({ categories, series }: ChartFigures): readonly Bar[] {
  return categories.flatMap((_, category) => {
    const reached = { up: 0, down: 0 };
    return series.flatMap(({ values, texts, color, labels }) => {
      const value = values[category] ?? 0;
      if (value === 0) return [];
      const side = value > 0 ? "up" : "down";
      const from = reached[side];
      reached[side] += value;
      return [{ category, lane: 0, from, to: reached[side], color, text: labels ? (texts[category] ?? "") : "" }];
    });
  });
}

/** Shares are written as shares where the cells write them so. */
function tickText(tick: number, { series }: ChartFigures): string {
  const shares = series.every(({ texts }) => texts.every((text) => text === "" || /[%％]$/.test(text)));
  return shares ? `${Number((tick * 100).toPrecision(12))}%` : String(tick);
}
