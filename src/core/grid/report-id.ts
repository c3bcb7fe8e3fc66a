/** The reports (报表). Adding one: its file, its test, one line in the registry, its messages. */
export const REPORT_IDS = ["summary", "lagging", "problems"] as const;

export type ReportId = (typeof REPORT_IDS)[number];
