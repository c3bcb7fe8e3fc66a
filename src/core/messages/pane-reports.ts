import type { ReportId } from "../grid/report-id";

/** The words of 报表 in the pane. */
export interface PaneReportMessages {
  readonly which: string;
  /** What each report is. */
  readonly describe: { readonly [R in ReportId]: string };
  readonly options: string;
  readonly asOf: string;
  readonly basis: string;
  readonly basisItems: string;
  readonly basisLeaves: string;
  readonly listed: string;
  readonly grouping: string;
  readonly groupSections: string;
  readonly groupUnits: string;
  readonly paper: string;
  readonly preview: string;
  readonly previewOf: (name: string, rows: number) => string;
  readonly closePreview: string;
  readonly moreRows: (rows: number) => string;
  readonly unread: string;
  readonly outdated: (names: readonly string[]) => string;
  readonly again: string;
  readonly printable: string;
  /** Leads to a sheet that was written. */
  readonly openSheet: (name: string) => string;
  readonly writtenSheets: string;
  /** Opens 更多选项 (`report-options`). */
  readonly more: string;
}
