import type { CellRange, CellRef } from "../grid/cell-ref";
import type { WrittenSheetId } from "../grid/report-id";

/** The look of a region. Fonts from the wished to the fall-back; sizes in points; colours #RRGGBB. */
export interface CellStyle {
  readonly fonts: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** Of the region: every cell, its rim only (an item over several rows), none. */
  readonly border: "all" | "rim" | "none";
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "middle";
  readonly wrap: boolean;
  /** `general`: a number as it is. */
  readonly format: "text" | "general" | "integer" | "percent-1" | "decimal-1" | "date";
}

export interface SheetLink {
  readonly cell: CellRef;
  /** Name of the sheet that it leads to. */
  readonly sheet: string;
  readonly to: CellRef;
  readonly tip: string;
}

export interface SheetChart {
  readonly shape: "stacked-bars" | "bars" | "pie";
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: CellRef; readonly values: CellRange; readonly color: string }[];
  /** The cells that it covers; a row of the sheet may be as tall as a chart. */
  readonly place: CellRange;
}

export interface PrintSetup {
  readonly area: CellRange;
  /** First and last of the rows repeated on every page behind them; null: none. */
  readonly repeatRows: readonly [number, number] | null;
  readonly paper: "A4" | "A3";
  readonly landscape: boolean;
  readonly fitWidth: true;
  /** — 1 — with U+2014. */
  readonly footer: "dashed-page-number";
}

/** What a sheet that is sent out to be filled in asks for. The sheet is protected: a guard against slips, no lock. */
export interface SheetFilling {
  /** Cells that may be changed; every other one is locked. */
  readonly unlocked: readonly CellRange[];
  /** Cells that take one of some words. `prompt` is shown beside the cell, `error` where it is another word. */
  readonly lists: readonly { readonly range: CellRange; readonly words: readonly string[]; readonly prompt: string; readonly error: string }[];
  /** Cells that want a number from 0 on, a share or a day: said, not refused. */
  readonly checks: readonly { readonly range: CellRange; readonly kind: "number" | "percent" | "date"; readonly prompt: string }[];
  /** null: anybody may take the protection off. */
  readonly password: string | null;
}

/** Everything a host needs and nothing it must decide. Row 1, column 1 is A1. */
export interface LaidOutSheet {
  /** `table`: no report, but a sheet that is the office's own once it is written: it is read as any other, and never written again. */
  readonly report: WrittenSheetId;
  readonly name: string;
  /** The stamp of the grid it was made from. */
  readonly source: string;
  /** In figures of the body font: half its size each (6 points at 12), and 3.75 points of padding a column on top. */
  readonly columnWidths: readonly number[];
  /** In points, at most 409 (Excel's limit is 409.5): a longer item is split over rows. */
  readonly rowHeights: readonly number[];
  /** Rectangular. A string is text and stays text; the style's `format` never turns it into anything else. */
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly styles: readonly CellStyle[];
  /** Largest rectangles of one style, in writing order: a host formats ranges, never single cells. `style` is an index into `styles`. */
  readonly regions: readonly { readonly range: CellRange; readonly style: number }[];
  readonly merges: readonly CellRange[];
  readonly links: readonly SheetLink[];
  readonly charts: readonly SheetChart[];
  readonly frozenRows: number;
  /** 1-based rows before which a new page begins. Left out where there are none; a host that has no page breaks may pass over them. */
  readonly pageBreaks?: readonly number[];
  readonly print: PrintSetup;
  /** Absent: a sheet like any other, not protected. */
  readonly filling?: SheetFilling;
}
