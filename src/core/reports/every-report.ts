import type { ReportId } from "../grid/report-id";
import { comparison } from "./comparison/comparison-report";
import type { ReportDocument } from "./document";
import { tableReports } from "./index";
import { indicatorReport as indicators } from "./indicators/indicator-report";
import type { Report, ReportInput } from "./report";
import { returnListReport } from "./return-list/return-list-report";
import { supervisionReport as supervision } from "./supervision/supervision-report";

/** Every report, and the only list of them all. */
export const everyReport: { readonly [R in ReportId]: Report } = { ...tableReports, comparison, indicators, "return-list": returnListReport, supervision };

/** A report as data. The same input gives the same document; nothing in it knows of a colour, a font or a host. */
export function makeReport(id: ReportId, input: ReportInput): ReportDocument {
  return everyReport[id].make(input);
}
