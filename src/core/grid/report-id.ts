/** The reports (报表) that a table alone gives. Adding one: its file, its test, one line in the registry, its messages. */
export const TABLE_REPORT_IDS = ["summary", "lagging", "problems"] as const;

/** Every report; 对比表 needs a table of an earlier period too. */
export const REPORT_IDS = [...TABLE_REPORT_IDS, "comparison", "indicators", "return-list", "supervision"] as const;

/** Those that are made of what the rules found. */
export const REPORTS_OF_PROBLEMS: readonly (typeof REPORT_IDS)[number][] = ["problems", "return-list"];

export type ReportId = (typeof REPORT_IDS)[number];

/** Every sheet of ours that may be written again: 报送情况表 comes of collecting returns alone, 文字材料指标完成情况表 of pasted text, neither of a table by itself. */
export const SHEET_REPORT_IDS = [...REPORT_IDS, "returns", "prose-indicators"] as const;

export type SheetReportId = (typeof SHEET_REPORT_IDS)[number];

/** How the defined name begins that marks a sheet of ours: ProgressTable.summary. */
export const MARK_PREFIX = "ProgressTable.";

/** The report whose mark a defined name is; null for any other. Excel keeps the case of a name but does not tell cases apart. */
export function reportOfMark(name: string): SheetReportId | null {
  return SHEET_REPORT_IDS.find((id) => `${MARK_PREFIX}${id}`.toLowerCase() === name.toLowerCase()) ?? null;
}

/**
 * What a sheet that we write can be: a report, which we may write again, or a table that was brought in (from a Word file,
 * out of returns), which is the office's own from then on.
 */
export const WRITTEN_SHEET_IDS = [...SHEET_REPORT_IDS, "table"] as const;

export type WrittenSheetId = (typeof WRITTEN_SHEET_IDS)[number];
