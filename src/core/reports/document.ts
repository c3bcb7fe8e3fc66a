/**
 * A report is data. No colour, font, address or host word in a ReportDocument; JSON.parse(JSON.stringify(doc)) equals
 * doc. layout-sheet.ts turns it into cells.
 */
import type { CellRef } from "../grid/cell-ref";
import type { Status } from "../terms/status";
import type { PlainDate } from "../text/plain-date";
import type { ReportId, SheetReportId } from "../grid/report-id";

export type Tone = "plain" | "muted" | "good" | "caution" | "bad" | "total";

/**
 * A typed value: the report says what kind of value it is, the layout how it looks. `of`: the denominator of a share (0 to 1); `bare`: the
 * % stands over the table (单位：%).
 */
export type ReportCell = { readonly tone?: Tone } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "integer"; readonly value: number | null }
  | { readonly kind: "percent"; readonly value: number | null; readonly of: number; readonly bare?: true }
  | { readonly kind: "date"; readonly value: PlainDate }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "link"; readonly text: string; readonly to: LinkTarget }
  | { readonly kind: "blank" }
);

/**
 * A cell of the source sheet, or of another sheet of the workbook, or a table of another report: there the row that bears `row` as its
 * `anchor`, else the head of the table.
 */
export type LinkTarget =
  | { readonly source: CellRef }
  | { readonly sheet: string; readonly cell: CellRef }
  | { readonly report: ReportId; readonly table: string; readonly row?: string };

/** Columns side by side with the same `group` share a heading in the first of two header rows. */
export interface ReportColumn {
  readonly id: string;
  readonly group?: string;
  readonly heading: string;
  readonly content: "serial" | "number" | "status" | "name" | "prose" | "link";
  /** May be left out where the paper is too narrow; the lowest number goes first. Without it the column always stays. */
  readonly optional?: number;
  /** Said again where a row goes on on the next page; `marked`: with （续） behind it. */
  readonly repeats?: "marked" | "plain";
  /** It is left blank to be written in by hand: at least so many millimetres on paper. */
  readonly room?: number;
}

export interface ReportRow {
  /** A row that is a heading over the rows that follow; it has no cells. */
  readonly heading?: string;
  /** What a link to this row names; unique in its table. */
  readonly anchor?: string;
  /** Goes on with the row above: its blank cells are one with the cells above them. */
  readonly continues?: boolean;
  readonly cells: readonly ReportCell[];
}

export type ReportBlock =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [string, ReportCell])[] }
  | { readonly kind: "note" | "paragraph"; readonly text: string }
  /** 附件2, above the title. */
  | { readonly kind: "annex"; readonly text: string }
  /** 表一 …, over a table; `newPage`: it begins a page of its own. */
  | { readonly kind: "caption"; readonly text: string; readonly newPage?: true }
  /** Who made it, who looked it over: under everything, with room to sign. */
  | { readonly kind: "signature"; readonly parts: readonly string[] }
  | { readonly kind: "subtitle"; readonly left: string; readonly right: string }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly ReportRow[];
    }
  | {
      readonly kind: "chart";
      readonly shape: "stacked-bars" | "bars" | "shares";
      readonly title: string;
      /**
       * Id of the table block that holds the figures; `categories` and `series` are its column ids. Rows up to the first
       * heading or total row count; of `bars` only the first rows with a figure; of `shares` the total row, a series a slice.
       */
      readonly table: string;
      readonly categories: string;
      readonly series: readonly string[];
    };

export type TableBlock = ReportBlock & { readonly kind: "table" };
export type ChartBlock = ReportBlock & { readonly kind: "chart" };

export interface ReportDocument {
  readonly report: SheetReportId;
  readonly sheetName: string;
  /** The stamp of the grid it was made from, for 本报表可能不是最新. */
  readonly source: string;
  /** It should stand on one page if it can be read then; what begins a new page aside. */
  readonly onePage?: true;
  readonly blocks: readonly ReportBlock[];
}
