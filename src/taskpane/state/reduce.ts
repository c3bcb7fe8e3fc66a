import type { PaneEvent } from "./pane-event";
import { initialState, type PaneState, type TableState } from "./pane-state";

/** The state after an event. Pure; an event that does not fit the state (a job that ended twice) leaves it as it is. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "tab-chosen":
      return { ...state, tab: event.tab, settingsOpen: false };
    case "settings-opened":
      return { ...state, settingsOpen: event.open };
    case "job-began":
      return { ...state, told: "", hostReport: null, job: { kind: event.job, slow: false, progress: null, cancelling: false, waiting: false } };
    case "job-turned":
      return { ...withJob(state, { kind: event.job, progress: null }), told: event.told };
    case "job-slow":
      return withJob(state, { slow: true });
    case "job-progressed":
      return withJob(state, { progress: { done: event.done, total: event.total } });
    case "job-waiting":
      return event.told === null ? withJob(state, { waiting: false }) : { ...withJob(state, { waiting: true, slow: true, progress: null, ...(state.job?.waiting === false && { cancelling: false }) }), told: event.told };
    case "job-cancelling":
      return withJob(state, { cancelling: true });
    case "job-ended":
      return { ...state, job: null, told: event.told ?? "" };
    case "told":
      return { ...state, told: event.text };
    case "table-read":
      return { ...state, sheet: event.table, openEntry: null, reportPreview: null, lastOffered: null, otherSheetInFront: null };
    case "no-table":
      return { ...state, sheet: { kind: "no-table", grid: event.grid, failure: event.failure }, tab: "overview", reportPreview: null, otherSheetInFront: null };
    case "table-checked":
      return withTable(state, () => ({ problems: event.problems }));
    case "statuses-judged":
      return withTable(state, () => ({ contradictions: event.contradictions }));
    case "reviews-changed":
      return withTable(state, () => ({ reviews: event.reviews }));
    case "declined-changed":
      return withTable(state, () => ({ declined: event.declined }));
    case "beside-found":
      return withTable(state, () => ({ beside: event.beside }));
    case "together-wished":
      return { ...withTable(state, () => ({ together: event.on })), reportPreview: null };
    case "stale-reports":
      return withTable(state, () => ({ staleReports: event.names }));
    case "tables-found":
      return { ...state, tables: event.tables };
    case "preview-shown":
      return { ...state, preview: event.preview };
    case "preview-closed":
      return { ...state, preview: null };
    case "written":
      return { ...state, writes: [...state.writes, event.write] };
    case "write-undone":
      return { ...state, writes: state.writes.slice(0, -1) };
    case "entry-opened":
      return { ...state, openEntry: event.key };
    case "check-filtered":
      return { ...state, checkFilter: event.filter, openEntry: null };
    case "check-grouped":
      return { ...state, checkGrouping: event.grouping, openEntry: null };
    case "searched":
      return { ...state, search: event.text, openEntry: null };
    case "status-filtered":
      return { ...state, statusFilter: event.filter };
    case "statuses-chosen":
      return withTable(state, (table) => ({ choices: withChoices(table.choices, event.choices) }));
    case "status-column-wished":
      return { ...state, statusColumn: event.on };
    case "report-chosen": {
      const others = state.chosenReports.filter((report) => report !== event.report);
      return { ...state, chosenReports: event.on ? [...others, event.report] : others };
    }
    case "report-previewed":
      return { ...state, reportPreview: event.sheet };
    case "last-offered":
      return { ...state, lastOffered: event.offered };
    case "last-changed":
      return { ...withTable(state, () => ({ last: event.last })), lastOffered: null, reportPreview: null };
    case "sheet-changed":
      return withTable(state, () => ({ outdated: true }));
    case "other-sheet-in-front":
      return { ...state, otherSheetInFront: event.name };
    case "workbook-replaced":
      return {
        ...initialState,
        job: state.job,
        told: state.told,
        settingsOpen: state.settingsOpen,
        checkGrouping: state.checkGrouping,
        chosenReports: state.chosenReports,
      };
    case "host-failed":
      return { ...state, hostReport: event.report };
    case "failed-unexpectedly":
      return { ...state, report: event.report };
  }
}

function withJob(state: PaneState, change: Partial<NonNullable<PaneState["job"]>>): PaneState {
  return state.job === null ? state : { ...state, job: { ...state.job, ...change } };
}

function withTable(state: PaneState, change: (table: TableState) => Partial<TableState>): PaneState {
  return state.sheet.kind === "table" ? { ...state, sheet: { ...state.sheet, ...change(state.sheet) } } : state;
}

function withChoices(
  before: TableState["choices"],
  changes: Extract<PaneEvent, { kind: "statuses-chosen" }>["choices"],
): TableState["choices"] {
  const choices = new Map(before);
  for (const { row, status } of changes) {
    if (status === null) choices.delete(row);
    else choices.set(row, status);
  }
  return choices;
}
