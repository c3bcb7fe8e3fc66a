import { proseIndicators, type Indicator } from "../core/indicators";
import { proseIndicatorReport, proseSource } from "../core/reports/indicators/indicator-report";
import { isLeftOut } from "../core/reports/indicators/indicator-row";
import { indicatorsInOrder, cellsOfProse } from "../core/reports/indicators/indicator-table";
import { printedText } from "../core/reports/layout/cell-content";
import { layoutReports } from "../core/reports/layout-sheet";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { ReportOptions } from "../core/reports/options";
import type { PlainDate } from "../core/text/plain-date";

/** What the indicators of a text are read and printed by. */
export interface ProseWanted {
  /** Up to when figures run that say nothing else. */
  readonly asOf: PlainDate;
  readonly madeOn: PlainDate;
  /** The share due by the end of each month, where the office has its own. */
  readonly paceCurve: readonly number[] | null;
  readonly options: ReportOptions;
  /** What the text is called that says it nowhere itself. */
  readonly called: string;
  /** Of the sheet, from the title of the text; left out: 指标完成情况表. */
  readonly sheetName?: (title: string) => string;
}

/** One line of the table, as it prints it. */
export interface ProseLine {
  /** 第3段 */
  readonly place: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  /** The sentence that says it, letter for letter. */
  readonly evidence: string;
  /** What is not sure of it; "" where nothing is. */
  readonly remark: string;
  /** It is left out of every count. */
  readonly open: boolean;
}

/** 指标完成情况表 of a text, laid out, and what it says line by line. */
export interface ProseReport {
  readonly indicators: readonly Indicator[];
  /** The day that the table is of: the last that figures run to, else `asOf`. */
  readonly asOf: PlainDate;
  readonly lines: readonly ProseLine[];
  readonly sheet: LaidOutSheet;
}

const LONGEST_TITLE = 40;

/** The indicators of a text, a paragraph each, with the sheet that they make. The same in every pane and on the command line. */
export function proseReport(paragraphs: readonly string[], { asOf, madeOn, paceCurve, options, called, sheetName }: ProseWanted): ProseReport {
  const indicators = proseIndicators(paragraphs, asOf, paceCurve);
  const title = paragraphs.map((one) => one.trim()).find((one) => one !== "" && one.length <= LONGEST_TITLE && !/[。；]/u.test(one)) ?? called;
  const day = lastDay(indicators) ?? asOf;
  const document = proseIndicatorReport(indicators, { title, asOf: day, madeOn, options, ...(sheetName && { sheetName: sheetName(title) }) });
  const [sheet] = layoutReports([document], { options, sourceSheet: "", sheetNames: {} });
  if (!sheet) throw new RangeError("a document lays out one sheet");
  return { indicators, asOf: day, lines: indicatorsInOrder(indicators, options.indicatorOrder).map(lineOf), sheet };
}

function lineOf(one: Indicator): ProseLine {
  const cells = cellsOfProse(one, proseSource(one));
  const printed = (column: string): string => {
    const cell = cells.get(column);
    return cell === undefined ? "" : printedText(cell);
  };
  return {
    place: printed("original"),
    name: printed("name"),
    unit: printed("unit"),
    target: printed("target"),
    actual: printed("actual"),
    rate: printed("rate"),
    evidence: printed("evidence"),
    remark: printed("remarks"),
    open: isLeftOut(one),
  };
}

/** The latest day that figures of a text run to: what the text is of. */
function lastDay(all: readonly Indicator[]): PlainDate | null {
  return all.reduce<PlainDate | null>((last, { until }) => (until !== null && (last === null || until > last) ? until : last), null);
}
