import type { Problem } from "../rules/problem";
import type { PlainDate } from "../text/plain-date";
import type { PeriodComparison } from "../compare/comparison";
import type { Suggestion } from "../judgement/evidence";
import type { Leaf, ProgressTable } from "../table/progress-table";
import type { ReportDocument } from "./document";
import type { RegisteredUnit } from "./register";
import type { ReportOptions } from "./options";
import type { ReportId } from "../grid/report-id";
import type { SupervisionRound } from "./supervision/notices";

/** Everything a report is made from. There is no clock here: both dates are passed in. */
export interface ReportInput {
  readonly table: ProgressTable;
  /** The stamp of the grid that the table was read from. */
  readonly source: string;
  readonly problems: readonly Problem[];
  /** Problems that a reviewer settled (已核实): counted, on no list; none where it is left out. */
  readonly settled?: readonly Problem[];
  /** 统计截止. */
  readonly asOf: PlainDate;
  /** Whether the table can be held to that day (`Suggesting.dated`); it can where this is left out. */
  readonly dated?: boolean;
  /** 生成于. */
  readonly madeOn: PlainDate;
  readonly options: ReportOptions;
  /** What the text of a leaf suggests, for leaves without a status; nothing where it is left out. */
  readonly suggestion?: (leaf: Leaf) => Suggestion | null;
  /** The office's own list of units, in its order; none where it is left out. */
  readonly units?: readonly RegisteredUnit[];
  /** Tables of the same form in the workbook that were not read; none where it is left out. */
  readonly otherTables?: number;
  /** This table beside earlier ones, where a person chose some: 对比表 is made of it, other reports say what it adds. */
  readonly comparison?: PeriodComparison | null;
  /** The share due by the end of each month, where the office has its own curve. */
  readonly paceCurve?: readonly number[] | null;
  /** How 督办通知单 go out, for 督办台账; where it is left out, one a matter, without numbers. */
  readonly round?: SupervisionRound | null;
}

/** One report. Pure: the same input gives the same document. */
export interface Report {
  readonly id: ReportId;
  make(input: ReportInput): ReportDocument;
}
