import { comparison } from "./comparison/comparison-report";
import type { ReportDocument } from "./document";
import { indicatorReport as indicators } from "./indicators/indicator-report";
import { lagging } from "./lagging";
import { problems } from "./problems";
import { returnListReport } from "./return-list/return-list-report";
import { supervisionReport as supervision } from "./supervision/supervision-report";
import type { Report, ReportInput } from "./report";
import { summary } from "./summary";
import type { ReportId } from "../grid/report-id";

/** Every report, and the only list of them. */
export const reports: { readonly [R in ReportId]: Report } = { summary, lagging, problems, comparison, indicators, "return-list": returnListReport, supervision };

/** A report as data. The same input gives the same document; nothing in it knows of a colour, a font or a host. */
export function makeReport(id: ReportId, input: ReportInput): ReportDocument {
  return reports[id].make(input);
}
