import { LINE, linesIn, wide } from "./words-in-room";

export interface LegendEntry {
  readonly text: string;
  readonly color: string;
}

interface PlacedEntry extends LegendEntry {
  /** From the left of its row. */
  readonly at: number;
}

interface LegendRow {
  readonly entries: readonly PlacedEntry[];
  readonly width: number;
}

const SWATCH = 10;
const BESIDE = 5;
const APART = 16;

/** The entries of a legend in rows of a width. */
export function legendRows(entries: readonly LegendEntry[], width: number): readonly LegendRow[] {
  const rows: { entries: PlacedEntry[]; width: number }[] = [];
  for (const { text, color } of entries) {
    const [shown = ""] = linesIn(text, width - SWATCH - BESIDE, 1);
    const needed = SWATCH + BESIDE + wide(shown);
    const last = rows.at(-1);
    const row = last && last.width + APART + needed <= width ? last : { entries: [], width: 0 };
    if (row !== last) rows.push(row);
    const at = row.entries.length === 0 ? 0 : row.width + APART;
    row.entries.push({ text: shown, color, at });
    row.width = at + needed;
  }
  return rows;
}

/** A legend under a chart. */
export function ChartLegend({ rows, middle, top }: { readonly rows: readonly LegendRow[]; readonly middle: number; readonly top: number }) {
  return rows.map(({ entries, width }, row) => (
    <g key={row}>
      {entries.map(({ text, color, at }, index) => (
        <g key={index} transform={`translate(${middle - width / 2 + at} ${top + row * LINE})`}>
          <rect y={3} width={SWATCH} height={SWATCH} fill={color} stroke="#7f7f7f" strokeWidth={0.5} />
          <text x={SWATCH + BESIDE} y={LINE - 4}>
            {text}
          </text>
        </g>
      ))}
    </g>
  ));
}
