import { parseA1, parseRange, rangeToA1, toA1, type CellRange } from "../../core/grid/cell-ref";
import type { SheetChart } from "../../core/reports/laid-out-sheet";
import { operation, type Operation } from "./batches";

const PREFIX = "ProgressTable.chart ";
/** As long as a chart's name may be. */
const NAME_LIMIT = 250;

const TYPES: { readonly [S in SheetChart["shape"]]: Excel.ChartType } = {
  "stacked-bars": "BarStacked" as Excel.ChartType.barStacked,
  bars: "BarClustered" as Excel.ChartType.barClustered,
  pie: "Pie" as Excel.ChartType.pie,
};

/**
 * A chart of ours carries its own recipe in its name ("ProgressTable.chart 1 bars B3:B6 C2=C3:C6#4472C4 G2:N14"): at
 * ExcelApi 1.13 Excel does not tell where a chart's figures come from, and without that a replaced chart could not be brought back.
 */
export function chartName(chart: SheetChart, index: number): string {
  const series = chart.series.map(({ name, values, color }) => `${toA1(name)}=${rangeToA1(values)}${color}`).join(",");
  const name = `${PREFIX}${index + 1} ${chart.shape} ${rangeToA1(chart.categories)} ${series} ${rangeToA1(chart.place)}`;
  return name.length <= NAME_LIMIT ? name : `${PREFIX}${index + 1}`;
}

/** Whether a chart is one that we drew. */
export const isOurChart = (name: string): boolean => name.startsWith(PREFIX);

/** The chart that a name describes, or null. */
export function chartOf(name: string, title: string): SheetChart | null {
  const [, shape, categories, series, place] = isOurChart(name) ? name.slice(PREFIX.length).split(" ") : [];
  const kind = shape === "stacked-bars" || shape === "bars" || shape === "pie" ? shape : null;
  const [from, to] = [parseRange(categories ?? ""), parseRange(place ?? "")];
  if (kind === null || !from || !to) return null;
  const parts = (series ?? "").split(",").map(seriesOf);
  if (parts.some((part) => part === null)) return null;
  return { shape: kind, title, categories: from, series: parts.filter((part) => part !== null), place: to };
}

function seriesOf(text: string): SheetChart["series"][number] | null {
  const parts = /^(\w+)=([\w:]+)(#\w{6})$/.exec(text);
  const [name, values] = [parseA1(parts?.[1] ?? ""), parseRange(parts?.[2] ?? "")];
  return name && values && parts?.[3] ? { name, values, color: parts[3] } : null;
}

/** Draws charts on a sheet. `text`: what stands in a cell, for the names of the series. */
export function chartOperations(
  sheetOf: (context: Excel.RequestContext) => Excel.Worksheet,
  charts: readonly SheetChart[],
  text: (row: number, column: number) => string,
): readonly Operation[] {
  return charts.flatMap((chart, index) => {
    const [first, ...others] = chart.series;
    if (!first) return [];
    return operation(
      (context) => {
        const sheet = sheetOf(context);
        const at = (range: CellRange): Excel.Range => sheet.getRange(rangeToA1(range));
        const drawn = sheet.charts.add(TYPES[chart.shape], at(first.values), "Columns" as Excel.ChartSeriesBy.columns);
        drawn.name = chartName(chart, index);
        drawn.title.text = chart.title;
        drawn.setPosition(toA1({ row: chart.place.top, column: chart.place.left }), toA1({ row: chart.place.bottom, column: chart.place.right }));
        const dress = (series: Excel.ChartSeries, of: SheetChart["series"][number]): void => {
          series.setXAxisValues(at(chart.categories));
          if (chart.shape !== "pie") series.format.fill.setSolidColor(of.color);
        };
        const firstSeries = drawn.series.getItemAt(0);
        firstSeries.name = text(first.name.row, first.name.column);
        dress(firstSeries, first);
        for (const one of others) {
          const series = drawn.series.add(text(one.name.row, one.name.column));
          series.setValues(at(one.values));
          dress(series, one);
        }
      },
      8 + chart.series.length * 5,
      chart,
    );
  });
}

/** Takes charts off a sheet, by name; those that are not there are passed over. */
export function removeCharts(sheetOf: (context: Excel.RequestContext) => Excel.Worksheet, names: readonly string[]): Operation {
  return operation((context) => {
    for (const name of names) sheetOf(context).charts.getItemOrNullObject(name).delete();
  }, names.length * 2);
}
