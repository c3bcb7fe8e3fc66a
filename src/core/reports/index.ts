import type { ReportId, TABLE_REPORT_IDS } from "../grid/report-id";
import { lagging } from "./lagging";
import { problems } from "./problems";
import type { Report } from "./report";
import { summary } from "./summary";

/** Reports by their id; those that are not there cannot be made. */
export type Reports = { readonly [R in ReportId]?: Report };

/** The reports that a table alone gives: what every pane makes. The others stand in every-report.ts, and are fetched when they are asked for. */
export const tableReports: { readonly [R in (typeof TABLE_REPORT_IDS)[number]]: Report } = { summary, lagging, problems };
