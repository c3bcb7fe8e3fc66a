import type { PeriodComparison } from "../compare/comparison";
import type { Grid } from "../grid/grid";
import type { SheetReportId } from "../grid/report-id";
import type { Indicator } from "../indicators/indicator";
import type { ReportInput } from "../reports/report";
import type { Reporting } from "../reports/supervision/reporting";
import type { PlainDate } from "../text/plain-date";
import type { Draft, DraftPiece } from "./draft";
import type { DraftOptions } from "./options";

/** What a draft is made from: as a report, with the grid that it quotes, and the office's own words. Dates are passed in. */
export interface DraftInput extends Omit<ReportInput, "comparison" | "round"> {
  readonly grid: Grid;
  readonly drafts: DraftOptions;
  /** Units that answer until then; null leaves room. */
  readonly due: PlainDate | null;
  /** The day that letters bear (发文日期); room for it where it is null or left out. */
  readonly issued?: PlainDate | null;
  /** What goes with it (附件): titles of report sheets that were made of the table, in their order; none where it is left out. */
  readonly attachments?: readonly DraftAttachment[];
  /** What came back of the units that were asked to report; not known where it is left out. */
  readonly reporting?: Reporting | null;
  /** The unit that the draft is for; null: all, one behind the other. */
  readonly unit: string | null;
  readonly comparison: PeriodComparison | null;
  /** Those of the table, for the drafts that tell of them. */
  readonly indicators: readonly Indicator[];
}

/** A report sheet that a draft names as its annex. */
export interface DraftAttachment {
  readonly report: SheetReportId;
  readonly title: string;
}

/** Why no draft was made, and a draft where one was. `told` is what a person should know of it. */
export type DraftResult =
  | { readonly ok: true; readonly drafts: readonly Draft[]; readonly told: readonly string[] }
  | { readonly ok: false; readonly reason: string; /** There is nothing to write: no fault of the table or of whoever asked. */ readonly nothing: boolean };

export type Pieces = readonly DraftPiece[];
