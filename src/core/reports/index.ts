import { comparison } from "./comparison/comparison-report";
import type { ReportDocument } from "./document";
import { lagging } from "./lagging";
import { problems } from "./problems";
import type { Report, ReportInput } from "./report";
import { summary } from "./summary";
import type { FurtherReportId, ReportId } from "../grid/report-id";

/** Every report that the panes make too, and the only list of them; the others are in further-reports. */
export const reports: { readonly [R in Exclude<ReportId, FurtherReportId>]: Report } = { summary, lagging, problems, comparison };

/** A report as data. The same input gives the same document; nothing in it knows of a colour, a font or a host. */
export function makeReport(id: Exclude<ReportId, FurtherReportId>, input: ReportInput): ReportDocument {
  return reports[id].make(input);
}
