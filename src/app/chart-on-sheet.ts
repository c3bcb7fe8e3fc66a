import type { CellRef } from "../core/grid/cell-ref";
import type { SheetChart } from "../core/reports/laid-out-sheet";

/** A point of a sheet: so far from the top left corner of a cell, in CSS pixels at the size that the file says. */
export interface SheetPoint {
  readonly cell: CellRef;
  readonly x: number;
  readonly y: number;
}

/** A chart that lies over the cells of a sheet, as the file has it. */
export interface ChartOnSheet {
  /** Its title; of one without, what its frame is called in the file. */
  readonly name: string;
  readonly from: SheetPoint;
  readonly to: SheetPoint;
  /** Null where it is of a kind, or has figures, that we do not draw: then its place is shown, and that. */
  readonly figures: ChartFigures | null;
}

/** What a chart shows, from the present values of its cells. */
export interface ChartFigures {
  readonly shape: SheetChart["shape"];
  /** Null: it stands without a title. */
  readonly title: string | null;
  /** As the cells show them. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Of bars: the first category stands on top, not at the bottom. */
  readonly firstOnTop: boolean;
  readonly legend: boolean;
}

export interface ChartSeries {
  /** Empty where the file gives it none. */
  readonly name: string;
  /** By category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** As the cells show the values. */
  readonly texts: readonly string[];
  /** #RRGGBB: of the series, and of a pie's pieces by category. */
  readonly color: string;
  readonly pieces: readonly string[];
  /** The values stand beside what is drawn. */
  readonly labels: boolean;
}
