import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import { laidOutBlock } from "./laid-out-cells";
import type { SheetInfo } from "../core/grid/grid";
import { MARK_PREFIX, SHEET_REPORT_IDS, WRITTEN_SHEET_IDS, type WrittenSheetId } from "../core/grid/report-id";

/**
 * The mark of a sheet that we wrote: a sheet-scoped defined name `ProgressTable.<report>` on A1, the same in every host
 * and file; its comment holds two stamps. A comment is at most 255 characters long everywhere; ours is under 60.
 */
export interface Mark {
  readonly report: WrittenSheetId;
  /** Stamp of the table that the report was made from. */
  readonly source: string;
  /** Stamp of the sheet as we wrote it. */
  readonly written: string;
}

/** The defined name of a report's mark: "ProgressTable.summary". */
export const markName = (report: WrittenSheetId): string => MARK_PREFIX + report;

/** The comment of a mark's defined name. */
export const markComment = (mark: Mark): string => `1 source=${mark.source} written=${mark.written}`;

/**
 * The mark that a defined name and its comment are, or null if they are none of ours. Excel keeps the case of a name but
 * does not tell cases apart, so neither does this.
 */
export function readMark(name: string, comment: string): Mark | null {
  if (!name.toLowerCase().startsWith(MARK_PREFIX.toLowerCase())) return null;
  const report = WRITTEN_SHEET_IDS.find((id) => id.toLowerCase() === name.slice(MARK_PREFIX.length).toLowerCase());
  const stamps = /^1 source=(\S+) written=(\S+)$/.exec(comment.trim());
  if (report === undefined || stamps === null) return null;
  return { report, source: stamps[1] ?? "", written: stamps[2] ?? "" };
}

/** The stamp that a sheet has when it holds exactly what was laid out: empty texts and covered cells are empty cells. */
export const writtenStamp = (sheet: LaidOutSheet): string => laidOutBlock(sheet).stamp;

/** The mark that a laid-out sheet gets when it is written. */
export const markOf = (sheet: LaidOutSheet): Mark => ({
  report: sheet.report,
  source: sheet.source,
  written: writtenStamp(sheet),
});

/** What a sheet's mark says of it as listed: null for a table that was brought in, which is no longer ours. */
export function oursOf(mark: Mark | null | undefined, edited: boolean | null): SheetInfo["ours"] {
  const report = SHEET_REPORT_IDS.find((id) => id === mark?.report);
  return mark && report !== undefined ? { report, source: mark.source, edited } : null;
}
