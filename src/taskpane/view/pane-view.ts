import type { Settings } from "../../app/settings";
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
import { columnOf } from "../../core/table/column-of";
import type { PaneState, TableState } from "../state/pane-state";
import { memoLast } from "./memo-last";
import { lastView, type LastView } from "./last-view";
import { overview, type OverviewView } from "./overview";
import { problemList, type ProblemListView } from "./problem-entries";
import { statusList, type StatusListView } from "./status-entries";

/** What the tabs draw, made from the state; null where the state has nothing for it yet. */
export interface PaneView {
  readonly overview: OverviewView | null;
  readonly paragraph: string;
  readonly last: LastView | null;
  readonly problems: ProblemListView | null;
  /** Null also until the table was judged. */
  readonly statuses: StatusListView | null;
  /** Items that lie in several rows each: see `tornItems`. */
  readonly torn: number;
  /** Leaves without a status. */
  readonly untagged: number;
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
const overviewOf = memoLast((reading: TableState["reading"], { asOf, pace }: TableState["analysis"], catalogue: Catalogue) =>
  overview({ reading, asOf, pace }, catalogue.pane.overview, catalogue.words.untagged, catalogue.words.fields),
);
const paragraphOf = memoLast((reading: TableState["reading"], { asOf, suggestion }: TableState["analysis"], options: ReportOptions) => quotableParagraph(reading.table, { ...options, asOf, suggestion }));
const problemsOf = memoLast(
  (reading: TableState["reading"], problems: TableState["problems"], reviews: TableState["reviews"], filter: PaneState["checkFilter"], grouping: PaneState["checkGrouping"], search: string, language: Language) =>
    problems === null
      ? null
      : problemList({
          table: reading.table,
          problems,
          reviews,
          describe: (problem) => {
            const { title, text, why, action, inProgram } = problemText(problem, language);
            return { title, message: text, why, todo: messages(language).pane.check.todoHere(action, inProgram) };
          },
          filter,
          grouping,
          search,
          words: messages(language).pane.check,
        }),
);
const statusesOf = memoLast(
  (reading: TableState["reading"], { suggestion, context }: TableState["analysis"], contradictions: TableState["contradictions"], declined: TableState["declined"], choices: TableState["choices"], filter: PaneState["statusFilter"], catalogue: Catalogue) =>
    contradictions === null
      ? null
      : statusList({ table: reading.table, suggestion, explain: (one) => explainSuggestion(one, context, catalogue), contradictions, declined, choices, filter }),
);
const untaggedOf = memoLast(({ table }: TableState["reading"]) => table.items.reduce((sum, item) => sum + item.leaves.filter((leaf) => leaf.status === null).length, 0));
const tornOf = memoLast(({ table }: TableState["reading"]) => tornItems(table).length);
const lastViewOf = memoLast(lastView);
const optionsOf = memoLast(reportOptionsOf);

/** What the tabs draw of a state. Pure. */
export function paneView(state: PaneState, settings: Settings, language: Language): PaneView {
  const catalogue = messages(language);
  const reportOptions = optionsOf(settings);
  if (state.sheet.kind !== "table") {
    return {
      overview: null, paragraph: "", last: null, problems: null, statuses: null, untagged: 0, torn: 0, reportOptions, tableStatuses: [], listed: [], tagExample: null, lacksStatusColumn: false,
      wordOf: (status) => catalogue.words.statuses[status],
    };
  }
  const { reading, analysis, problems } = state.sheet;
  const { table } = reading;
  const spoken = STATUSES.filter((status) => table.dialect?.words[status] !== undefined);
  const tableStatuses = spoken.length > 0 ? spoken : STATUSES;
  const listed = listedStatuses(table, reportOptions);
  return {
    overview: state.tab === "overview" ? overviewOf(reading, analysis, catalogue) : null,
    paragraph: state.tab === "overview" ? paragraphOf(reading, analysis, reportOptions) : "",
    last: state.tab === "overview" ? lastViewOf(state.sheet.last, catalogue) : null,
    problems: problemsOf(reading, problems, state.sheet.reviews, state.checkFilter, state.checkGrouping, state.search, language),
    untagged: untaggedOf(reading),
    torn: state.tab === "overview" ? tornOf(reading) : 0,
    statuses: state.tab !== "status" ? null : statusesOf(reading, analysis, state.sheet.contradictions, state.sheet.declined, state.sheet.choices, state.statusFilter, catalogue),
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
