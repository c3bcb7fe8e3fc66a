import type { CellRange } from "../../core/grid/cell-ref";
import type { Adorning } from "./adorning";
import { etRangeAt } from "./areas";
import { answered, countOf, entries, needed, orNull } from "./asking";
import type { EtSheet } from "./et";
import type { EtChartObject } from "./et-chart";
import { orNote } from "./quiet";
import type { ChartImage } from "./sheet-image";

/** Draws a chart. One that the client refuses half-way is taken off the sheet; a colour that it refuses is left as it is. */
export function putChart(sheet: EtSheet, chart: ChartImage, adorn: Adorning): void {
  const before = orNull(() => countOf(sheet.ChartObjects()));
  let half: EtChartObject | null = null;
  const takeOff = (): void => {
    const surplus = before === null ? null : orNull(() => entries(sheet.ChartObjects()).slice(before));
    for (const one of surplus ?? (half ? [half] : [])) one.Delete();
    half = null;
  };
  const done = adorn.try("charts", "Chart", () => {
    takeOff();
    half = addChart(sheet, chart);
    fill(half, sheet, chart, adorn);
  });
  if (!done) adorn.try("charts", "ChartObject.Delete", takeOff);
}

function addChart(sheet: EtSheet, { place }: ChartImage): EtChartObject {
  const { left, top, width, height } = "width" in place ? place : pointsCovered(sheet, place);
  const added: unknown = sheet.ChartObjects().Add(left, top, width, height);
  if (!isChart(added)) throw new Error(`ChartObjects.Add: ${String(added)}`);
  return added;
}

const isChart = (handed: unknown): handed is EtChartObject => typeof handed === "object" && handed !== null;

function fill({ Chart: drawn }: EtChartObject, sheet: EtSheet, chart: ChartImage, adorn: Adorning): void {
  drawn.SetSourceData(sheet.Range(chart.series.map((series) => valuesIn(series.formula)).join(",")), 2);
  drawn.ChartType = chart.type;
  if ((orNull(() => answered("number", drawn.ChartType)) ?? chart.type) !== chart.type) throw new Error("another type of chart");
  drawn.HasTitle = chart.title !== null;
  if (chart.title !== null) drawn.ChartTitle.Text = chart.title;
  const series = drawn.SeriesCollection();
  const count = needed("SeriesCollection.Count", countOf(series));
  chart.series.forEach(({ formula, color }, index) => {
    const line = index < count ? series.Item(index + 1) : series.NewSeries();
    line.Formula = formula;
    if (color !== null) orNote(adorn.notes, "Series.Interior.Color", () => void (line.Interior.Color = color));
  });
}

/** The address of the values in =SERIES(name,categories,values,order). A sheet's name in quotes may hold commas. */
function valuesIn(formula: string): string {
  const parts = formula.match(/('([^']|'')*'![^,()]*|[^,()]+)(?=[,)])/g) ?? [];
  const values = parts.at(-2) ?? "";
  return values.slice(values.lastIndexOf("!") + 1);
}

function pointsCovered(sheet: EtSheet, place: CellRange): { left: number; top: number; width: number; height: number } {
  const range = etRangeAt(sheet, place);
  const points = (what: string, value: unknown): number => needed(`Range.${what}`, answered("number", value));
  return { left: points("Left", range.Left), top: points("Top", range.Top), width: points("Width", range.Width), height: points("Height", range.Height) };
}
