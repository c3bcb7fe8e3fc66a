import { tableReports, type Reports } from "../core/reports/index";
import { layoutReports } from "../core/reports/layout-sheet";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { PeriodComparison } from "../core/compare/comparison";
import type { ReportDocument } from "../core/reports/document";
import type { ReportOptions } from "../core/reports/options";
import type { ReportInput } from "../core/reports/report";
import type { RegisteredUnit } from "../core/reports/register";
import type { SupervisionRound } from "../core/reports/supervision/notices";
import type { PlainDate } from "../core/text/plain-date";
import type { Analysis } from "./analyse";
import type { TableSet } from "../core/sources/table-set";
import { sheetPlace } from "./sheet-place";
import type { TableReading } from "./choose-sheet";
import { REPORTS_OF_PROBLEMS, type ReportId } from "../core/grid/report-id";
import type { SheetNames } from "./plan-reports";

const ofProblems = (id: ReportId): boolean => REPORTS_OF_PROBLEMS.includes(id);

export interface ReportRequest {
  readonly reading: TableReading;
  readonly analysis: Pick<Analysis, "asOf" | "dated" | "problems" | "suggestion">;
  /** Keys of problems that somebody settled (已核实): they go on no list. */
  readonly settled?: readonly string[];
  readonly reports: readonly ReportId[];
  /** What makes them, where others are wanted than a table alone gives. */
  readonly registry?: Reports;
  readonly options: ReportOptions;
  /** 生成于. */
  readonly madeOn: PlainDate;
  /** Sheets that are read as one: links lead into each of them. */
  readonly set?: TableSet | null;
  /** The office's own list of units. */
  readonly units?: readonly RegisteredUnit[];
  /** Tables of the same form in the workbook that were not read: said under every report. */
  readonly otherTables?: number;
  /** This table beside earlier ones, where some were chosen; without it no 对比表 is made. */
  readonly comparison?: PeriodComparison | null;
  /** The share due by the end of each month, where the office has its own. */
  readonly paceCurve?: readonly number[] | null;
  /** How 督办通知单 go out, for 督办台账. */
  readonly round?: SupervisionRound | null;
}

function made(registry: Reports, id: ReportId, input: ReportInput): ReportDocument {
  const report = registry[id];
  if (!report) throw new RangeError(`no report ${id} among those at hand`);
  return report.make(input);
}

/**
 * The sheets of a request as they would be written, for a preview in the pane too.
 *
 * @param source whether the workbook holds the sheet that the table was read from; if not, no link leads there
 */
export function layOut(
  {
    reading,
    analysis,
    reports,
    registry = tableReports,
    options,
    madeOn,
    set = null,
    otherTables = 0,
    settled = [],
    units = [],
    comparison = null,
    paceCurve = null,
    round = null,
  }: ReportRequest,
  sheetNames: SheetNames = {},
  source = true,
): readonly LaidOutSheet[] {
  const { table, grid } = reading;
  const done = new Set(settled);
  const all = reports.some(ofProblems) ? analysis.problems() : [];
  const documents = reports
    .filter((id) => id !== "comparison" || comparison !== null)
    .map((id) =>
      made(registry, id, {
        table,
        source: grid.stamp,
        problems: ofProblems(id) ? all.filter(({ key }) => !done.has(key)) : [],
        settled: ofProblems(id) ? all.filter(({ key }) => done.has(key)) : [],
        suggestion: analysis.suggestion,
        asOf: analysis.asOf,
        dated: analysis.dated,
        madeOn,
        options,
        otherTables,
        units,
        comparison,
        paceCurve,
        round,
      }),
    );
  const sheets = layoutReports(documents, { options, sourceSheet: grid.sheet.name, sheetNames, ...(set ? { placeOf: (cell) => sheetPlace(set, cell) } : {}) });
  return source ? sheets : sheets.map((sheet) => ({ ...sheet, links: sheet.links.filter((link) => link.sheet !== grid.sheet.name) }));
}
