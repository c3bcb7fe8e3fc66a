import type { Settings } from "../../app/settings";
import { placedName } from "../../app/sheet-place";
import { toA1, type CellRef } from "../../core/grid/cell-ref";
import type { TableSet } from "../../core/sources/table-set";
import { problemText } from "../../core/messages/problem-text";
import type { Language } from "../../core/messages/language";
import { messages } from "../../core/messages/messages";
import type { Catalogue } from "../../core/messages/catalogue";
import { defaultReportOptions, reportOptionsSchema, type ReportOptions } from "../../core/reports/options";
import { quotableParagraph } from "../../core/reports/quotable-paragraph";
import { listedStatuses, statusWord } from "../../core/reports/status-words";
import { explainSuggestion } from "../../core/messages/explain-suggestion";
import { STATUSES, type Status } from "../../core/terms/status";
import { tornItems } from "../../core/sources/torn-items";
import type { Problem } from "../../core/rules/problem";
import { eachLeaf } from "../../core/table/each-leaf";
import type { ProgressTable } from "../../core/table/progress-table";
import { columnOf } from "../../core/table/column-of";
import type { PaneState, TableState } from "../state/pane-state";
import { memoLast } from "./memo-last";
import { lastView, type LastView } from "./last-view";
import { overview, type OverviewView } from "./overview";
import { problemListView, type ProblemListView, type ProblemWords } from "./problem-entries";
import { judgedCell, statusLeaves, statusList, type StatusEntry, type StatusListView } from "./status-entries";
import { unitsOf } from "./item-filter";

/** What the tabs draw, made from the state; null where the state has nothing for it yet. */
export interface PaneView {
  readonly overview: OverviewView | null;
  readonly paragraph: string;
  readonly last: LastView | null;
  readonly problems: ProblemListView | null;
  /** Null also until the table was judged. */
  readonly statuses: StatusListView | null;
  /** A cell as people find it: E4, or 城建!E4 where several sheets are one. */
  readonly cellName: (cell: CellRef) => string;
  /** Items that lie in several rows each: see `tornItems`. */
  readonly torn: number;
  /** The units of the table, those that lead most first. */
  readonly units: readonly string[];
  /** The unit whose items alone are shown. */
  readonly unit: string | null;
  /** The unit that was asked for, where this table has none of the name: all are shown. */
  readonly unitMissing: string | null;
  /** Leaves that 状态 has something to say of. */
  readonly open: number;
  readonly reportOptions: ReportOptions;
  /** Statuses that this table has words for, from good to bad. */
  readonly tableStatuses: readonly Status[];
  readonly listed: readonly { readonly status: Status; readonly word: string; readonly listed: boolean }[];
  readonly wordOf: (status: Status) => string;
  /** The table has no column for its statuses; one can be added. */
  readonly lacksStatusColumn: boolean;
  /** How a tag looks in this table: 【顺利推进】. */
  readonly tagExample: string | null;
}

/** What an office set about its reports; what cannot be read is as if nothing were set. */
export function reportOptionsOf(settings: Settings): ReportOptions {
  const parsed = reportOptionsSchema.safeParse(settings.reports);
  return parsed.success ? parsed.data : defaultReportOptions;
}

/** Each list is made anew only when something that it is made from has changed: a table may hold ten thousand items. */
const overviewOf = memoLast((reading: TableState["reading"], { asOf, pace }: TableState["analysis"], catalogue: Catalogue, set: TableState["set"]) =>
  overview(
    { reading, asOf, pace, sheets: set?.parts.map(({ sheet }) => sheet) ?? [reading.grid.sheet.name] },
    catalogue.pane.overview,
    catalogue.words.untagged,
    catalogue.words.fields,
  ),
);
const paragraphOf = memoLast((reading: TableState["reading"], { asOf, dated, suggestion }: TableState["analysis"], options: ReportOptions) =>
  quotableParagraph(reading.table, { ...options, asOf, dated, suggestion }),
);
/** The words of each problem, made once: not again at every key of a search. */
const wordsOf = memoLast((set: TableState["set"], language: Language) => {
  const known = new WeakMap<Problem, ProblemWords>();
  return (problem: Problem): ProblemWords => {
    const found = known.get(problem);
    if (found) return found;
    const { title, text, why, action, inProgram } = problemText(set ? placed(problem, set) : problem, language);
    const made = { title, message: text, why, todo: messages(language).pane.check.todoHere(action, inProgram) };
    known.set(problem, made);
    return made;
  };
});
const problemsOf = memoLast(
  (
    table: ProgressTable,
    problems: readonly Problem[],
    reviews: TableState["reviews"],
    filter: PaneState["checkFilter"],
    grouping: PaneState["checkGrouping"],
    search: string,
    unit: string | null,
    closed: PaneState["closedGroups"],
    language: Language,
    set: TableState["set"],
  ) =>
    problemListView({
      table,
      problems,
      reviews,
      describe: wordsOf(set, language),
      nameOf: (cell) => placedName(set, cell),
      filter,
      grouping,
      search,
      unit,
      closed,
      words: messages(language).pane.check,
    }),
);
const leavesOf = memoLast(
  (
    table: ProgressTable,
    { suggestion, context }: TableState["analysis"],
    contradictions: readonly Problem[],
    declined: TableState["declined"],
    catalogue: Catalogue,
  ) => statusLeaves({ table, suggestion, explain: (one) => explainSuggestion(one, context, catalogue), contradictions, declined }),
);
const statusesOf = memoLast(
  (
    table: ProgressTable,
    all: readonly StatusEntry[],
    choices: TableState["choices"],
    filter: PaneState["statusFilter"],
    search: string,
    unit: string | null,
    onlyStatus: PaneState["onlyStatus"],
  ) => statusList({ table, all, choices, filter, search, unit, onlyStatus }),
);
const namesOf = memoLast(
  (set: TableState["set"]) =>
    (cell: CellRef): string =>
      placedName(set, cell),
);
/** A problem whose sentence names a cell, named as it is found among several sheets. */
function placed(problem: Problem, set: TableSet): Problem {
  const [first] = problem.cells;
  return first && problem.facts.cell === toA1(first) ? { ...problem, facts: { ...problem.facts, cell: placedName(set, first) } } : problem;
}
const tornOf = memoLast(({ table }: TableState["reading"]) => tornItems(table).length);
/** Leaves that 状态 has something to say of: without a status, or with one that their text contradicts as far as that is known. */
const openOf = memoLast(({ table }: TableState["reading"], found: readonly Problem[] | null, declined: TableState["declined"]) => {
  const kept = new Set(declined.map(({ key }) => key));
  const rows = new Set((found ?? []).filter(({ rule }) => rule === CONTRADICTS).flatMap(({ cells }) => cells.map(({ row }) => row)));
  let count = 0;
  eachLeaf(table, (leaf) => {
    if (leaf.status === null || (!kept.has(leaf.key) && rows.has(judgedCell(leaf).row))) count++;
  });
  return count;
});
const lastViewOf = memoLast(lastView);
const CONTRADICTS = "status/contradicts-evidence";
const optionsOf = memoLast(reportOptionsOf);

/** What the tabs draw of a state. Pure. */
export function paneView(state: PaneState, settings: Settings, language: Language): PaneView {
  const catalogue = messages(language);
  const reportOptions = optionsOf(settings);
  if (state.sheet.kind !== "table") {
    return {
      overview: null,
      paragraph: "",
      last: null,
      problems: null,
      statuses: null,
      units: [],
      unit: null,
      unitMissing: null,
      open: 0,
      torn: 0,
      cellName: toA1,
      reportOptions,
      tableStatuses: [],
      listed: [],
      tagExample: null,
      lacksStatusColumn: false,
      wordOf: (status) => catalogue.words.statuses[status],
    };
  }
  const { reading, analysis, problems, contradictions, declined, choices, reviews } = state.sheet;
  const { table } = reading;
  const units = unitsOf(table);
  const unit = state.unit !== null && units.includes(state.unit) ? state.unit : null;
  // while it is validated anew, what was found before stays in sight
  const validated = problems !== null ? { table, problems } : state.job !== null ? state.sheet.validated : null;
  const listed = listedStatuses(table, reportOptions);
  const spoken = STATUSES.filter((status) => table.dialect?.words[status] !== undefined);
  const tableStatuses = spoken.length > 0 ? spoken : STATUSES;
  return {
    overview: state.tab === "overview" ? overviewOf(reading, analysis, catalogue, state.sheet.set) : null,
    paragraph: state.tab === "overview" ? paragraphOf(reading, analysis, reportOptions) : "",
    last: state.tab === "overview" ? lastViewOf(state.sheet.last, catalogue) : null,
    problems:
      validated &&
      problemsOf(
        validated.table,
        validated.problems,
        reviews,
        state.checkFilter,
        state.checkGrouping,
        state.search,
        unit,
        state.closedGroups,
        language,
        state.sheet.set,
      ),
    units,
    unit,
    unitMissing: unit === null ? state.unit : null,
    open: openOf(reading, contradictions ?? problems, declined),
    statuses:
      state.tab !== "status" || contradictions === null
        ? null
        : statusesOf(table, leavesOf(table, analysis, contradictions, declined, catalogue), choices, state.statusFilter, state.search, unit, state.onlyStatus),
    torn: state.tab === "overview" ? tornOf(state.sheet.own) : 0,
    cellName: namesOf(state.sheet.set),
    reportOptions,
    tableStatuses,
    listed: STATUSES.filter((status) => spoken.includes(status) || listed.includes(status)).map((status) => ({
      status,
      word: statusWord(table, status),
      listed: listed.includes(status),
    })),
    wordOf: (status) => statusWord(table, status),
    lacksStatusColumn: columnOf(table, "status") === undefined,
    tagExample: table.dialect?.form === "bracket" && spoken[0] !== undefined ? `【${statusWord(table, spoken[0])}】` : null,
  };
}
