/** The charts of a sheet in the object model of WPS 表格, narrowed as in et.ts. */
import type { EtCount, EtInterior, EtRange } from "./et";

export interface EtSeries {
  get Formula(): string;
  set Formula(formula: string);
  readonly Interior: EtInterior;
}

export interface EtSeriesCollection extends EtCount {
  Item(index: number): EtSeries;
  NewSeries(): EtSeries;
}

export interface EtChart {
  get ChartType(): unknown;
  set ChartType(type: number);
  get HasTitle(): boolean;
  set HasTitle(has: boolean);
  readonly ChartTitle: { Text: string };
  SeriesCollection(): EtSeriesCollection;
  /** `plotBy` 2: every column a series. */
  SetSourceData(source: EtRange, plotBy: number): void;
}

export interface EtChartObject {
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  readonly Chart: EtChart;
  Delete(): unknown;
}

export interface EtChartObjects extends EtCount {
  Item(index: number): EtChartObject;
  /** Places in points from the sheet's corner. */
  Add(left: number, top: number, width: number, height: number): EtChartObject;
}
