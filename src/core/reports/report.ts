import type { Problem } from "../rules/problem";
import type { PlainDate } from "../table/plain-date";
import type { ProgressTable } from "../table/progress-table";
import type { ReportDocument, ReportId } from "./document";
import type { ReportOptions } from "./options";

/** What a report says about a problem: finished sentences, made from messages/ by the caller. */
export interface ProblemText {
  /** What is wrong, naming the item and quoting the words. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** Everything a report is made from. There is no clock here: both dates are passed in. */
export interface ReportInput {
  readonly table: ProgressTable;
  /** The stamp of the grid that the table was read from. */
  readonly source: string;
  readonly problems: readonly Problem[];
  /** The sentences of a problem, in Chinese. */
  readonly describe: (problem: Problem) => ProblemText;
  /** 统计截止. */
  readonly asOf: PlainDate;
  /** 生成于. */
  readonly madeOn: PlainDate;
  readonly options: ReportOptions;
}

/** One report. Pure: the same input gives the same document. */
export interface Report {
  readonly id: ReportId;
  make(input: ReportInput): ReportDocument;
}
