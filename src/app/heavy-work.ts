import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { Problem } from "../core/rules/problem";
import { REPORTS_OF_PROBLEMS, TABLE_REPORT_IDS } from "../core/grid/report-id";
import type { Grid } from "../core/grid/grid";
import { readTableInSteps } from "../core/reading/read-table";
import type { ProgressTable, ReadOptions, ReadResult } from "../core/table/progress-table";
import type { Steps } from "../core/steps";
import type { Analysis } from "./analyse";
import type { ComparedTable, PairDecision, PeriodComparison } from "../core/compare/comparison";
import type { ComparisonResult } from "../core/compare/try-comparison";
import { suggesting, type Judgement, type Suggesting } from "./suggesting";
import type { TableReading } from "./choose-sheet";
import { fetchedPart } from "./fetched-part";
import type { TablePart } from "../core/sources/same-form";
import type { TableSet } from "../core/sources/table-set";
import type { layOut as LayOut, ReportRequest } from "./lay-out";
import type { DraftResult } from "../core/drafts";
import type { DraftsWanted } from "./make-drafts";
import type { SheetNames } from "./plan-reports";
import type { TidyTable } from "./tidy-table";
import type { Work } from "./workbook";
import type { CellEdit } from "../core/grid/cell-edit";

/** A table that was read, how it was read, and what it is judged by: from the same grid, the same can be made anywhere. */
export interface JudgedTable {
  readonly reading: TableReading;
  readonly options: ReadOptions;
  readonly judgement: Judgement;
  readonly analysis: Suggesting;
  /** The table beside earlier ones, where a person chose some. */
  readonly comparison?: PeriodComparison | null;
}

/** Which fixes to apply: those that are safe, or all of one rule. Problems that a person has settled are left alone, by their keys. */
export interface FixRequest {
  readonly which: "all-safe" | { readonly rule: string };
  readonly settled: readonly string[];
}

/** Reports that are wanted of a table. */
export interface SheetsWanted extends Pick<ReportRequest, "reports" | "options" | "madeOn" | "settled" | "round"> {
  readonly names: SheetNames;
  /** Sheets that are read as one: links lead into each of them. */
  readonly set?: TableSet | null;
  /** Tables of the same form in the workbook that are not counted. */
  readonly otherTables?: number;
}

/**
 * The work whose time grows with the table and which needs neither a workbook nor a screen. Whoever has a screen chooses
 * where it is done: between two breaths of the page (`heavyInSteps`), or beside it (the workbench's worker). The answers
 * are the same plain data. Every method throws HostError `cancelled` once `work` says so.
 */
export interface HeavyWork {
  /** A grid as a progress table, or why it is none. */
  read(grid: Grid, options: ReadOptions, work: Work): Promise<ReadResult>;
  /** How a table is judged on a day. */
  judge(table: ProgressTable, judgement: Judgement): Promise<Suggesting>;
  /** Every problem of the table, as `checkTable` has it. */
  problems(table: JudgedTable, work: Work): Promise<readonly Problem[]>;
  /** Tags that their own text contradicts. */
  contradictions(table: JudgedTable, work: Work): Promise<readonly Problem[]>;
  /** The edits of all chosen fixes, and of those that they uncover. `known`: what a check of this very table found, where there was one. */
  fixes(table: JudgedTable, choice: FixRequest, known: readonly Problem[] | null, work: Work): Promise<readonly CellEdit[]>;
  /** A table beside earlier ones, or why it is not compared. */
  compare(now: ComparedTable, earlier: readonly ComparedTable[], decisions: readonly PairDecision[]): Promise<ComparisonResult>;
  /** A sheet and others of its form as one table; null where they make none. */
  together(first: TableReading, parts: readonly TablePart[], options: ReadOptions): Promise<TableSet | null>;
  /** 整理为一项一行; null where that cannot be done. `name`: of the new sheet. */
  tidy(reading: TableReading, options: ReadOptions, name: string): Promise<TidyTable | null>;
  /** Drafts for Word (文稿), or why there are none. */
  drafts(table: JudgedTable, wanted: DraftsWanted): Promise<DraftResult>;
  /** The report sheets, laid out. */
  sheets(table: JudgedTable, wanted: SheetsWanted, work: Work): Promise<readonly LaidOutSheet[]>;
}

/**
 * Heavy work done step by step in the thread that asks for it.
 *
 * @param run goes through the steps, letting others have their turn between them
 */
export function heavyInSteps(run: <T>(steps: Steps<T>, work: Work) => Promise<T>): HeavyWork {
  return {
    read: (grid, options, work) => run(readTableInSteps(grid, options), work),
    judge: (table, judgement) => Promise.resolve(suggesting(table, judgement)),
    problems: async (table, work) => run((await analysisOf(table)).problemsInSteps(), work),
    contradictions: async (table, work) => run((await analysisOf(table)).contradictionsInSteps(), work),
    fixes: async ({ reading, options, judgement }, { which, settled }, known, work) => {
      const { fixGridInSteps } = await fetchedPart(import(/* webpackChunkName: "fixes" */ "./fix-grid"));
      const left = new Set(settled);
      const steps = fixGridInSteps(
        reading.grid,
        options,
        judgement,
        (fix, problem) => !left.has(problem.key) && (which === "all-safe" ? fix.safety === "safe" : problem.rule === which.rule),
        known,
      );
      return (await run(steps, work)).edits;
    },
    compare: async (...asked) => (await fetchedPart(import(/* webpackChunkName: "compare" */ "../core/compare/try-comparison"))).tryComparison(...asked),
    together: async (...asked) => (await fetchedPart(import(/* webpackChunkName: "together" */ "./several-sheets"))).readTogether(...asked),
    tidy: async (...asked) => (await fetchedPart(import(/* webpackChunkName: "tidy" */ "./tidy-table"))).tidyTable(...asked),
    drafts: async (...asked) => {
      const [{ draftsOf }, { tableIndicators }] = await fetchedPart(
        Promise.all([import(/* webpackChunkName: "drafts" */ "./make-drafts"), import(/* webpackChunkName: "indicators" */ "../core/indicators")]),
      );
      return draftsOf(...asked, tableIndicators);
    },
    sheets: async (table, wanted, work) => {
      const { layOut } = await fetchedPart(import(/* webpackChunkName: "reports" */ "./lay-out"));
      const more = wanted.reports.some((id) => !TABLE_REPORT_IDS.some((one) => one === id));
      const registry = more ? { registry: (await fetchedPart(import(/* webpackChunkName: "more-reports" */ "../core/reports/every-report"))).everyReport } : {};
      return run(layOutInSteps(table, await analysisOf(table), { ...wanted, ...registry }, layOut), work);
    },
  };
}

const analyses = new WeakMap<Suggesting, { readonly comparison: PeriodComparison | null; readonly analysis: Analysis }>();

/**
 * What the rules find in a table, kept for as long as it is judged in the same way, beside the same earlier tables. The rules are
 * fetched when a table is first checked: a pane that shows what was read needs none.
 */
async function analysisOf({ reading: { table, grid }, analysis, judgement: { settings }, comparison = null }: JudgedTable): Promise<Analysis> {
  const { withProblems } = await fetchedPart(import(/* webpackChunkName: "checking" */ "./analyse"));
  const known = analyses.get(analysis);
  if (known && known.comparison === comparison) return known.analysis;
  const made = withProblems(analysis, table, grid, settings, comparison);
  analyses.set(analysis, { comparison, analysis: made });
  return made;
}

function* layOutInSteps(
  judged: JudgedTable,
  analysis: Analysis,
  { names, ...wanted }: SheetsWanted & Pick<ReportRequest, "registry">,
  layOut: typeof LayOut,
): Steps<readonly LaidOutSheet[]> {
  const { reading } = judged;
  if (wanted.reports.some((id) => REPORTS_OF_PROBLEMS.includes(id))) yield* analysis.problemsInSteps();
  yield { done: 1, total: 2 };
  const { units, paceCurve } = judged.judgement.settings;
  return layOut({ ...wanted, reading, analysis, units, paceCurve, comparison: judged.comparison ?? null }, names);
}
