import type { FurtherReportId } from "../grid/report-id";
import { indicatorReport as indicators } from "./indicators/indicator-report";
import type { Report } from "./report";
import { returnListReport } from "./return-list/return-list-report";
import { supervisionReport as supervision } from "./supervision/supervision-report";

/** Reports of the command line alone: whoever makes them hands them to `layOut`, so that the panes need not fetch them. */
export const furtherReports: { readonly [R in FurtherReportId]: Report } = { indicators, "return-list": returnListReport, supervision };
