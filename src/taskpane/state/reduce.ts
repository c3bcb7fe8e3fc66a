import type { SheetId } from "../../core/grid/grid";
import type { PaneEvent } from "./pane-event";
import { initialState, type PaneState, type PlanToShow, type Preview, type TableState } from "./pane-state";

/** The state after an event. Pure; an event that does not fit the state (a job that ended twice) leaves it as it is. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "tab-chosen":
      return { ...state, tab: event.tab, settingsOpen: false, focus: null };
    case "settings-opened":
      return { ...state, settingsOpen: event.open };
    case "job-began":
      return {
        ...state,
        told: "",
        hostReport: null,
        documentText: null,
        job: { kind: event.job, slow: false, progress: null, cancelling: false, waiting: false },
      };
    case "job-turned":
      return { ...withJob(state, { kind: event.job, progress: null }), told: event.told };
    case "job-slow":
      return withJob(state, { slow: true });
    case "job-progressed":
      return withJob(state, { progress: { done: event.done, total: event.total } });
    case "job-waiting":
      return event.told === null
        ? withJob(state, { waiting: false })
        : { ...withJob(state, { waiting: true, slow: true, progress: null, ...(state.job?.waiting === false && { cancelling: false }) }), told: event.told };
    case "job-cancelling":
      return withJob(state, { cancelling: true });
    case "job-ended":
      return { ...state, job: null, told: event.told ?? "" };
    case "told":
      return { ...state, told: event.text };
    case "table-read":
      return {
        ...state,
        sheet: event.table,
        laidAside: laidAside(state, event.table.own.grid.sheet.id),
        reportPreview: null,
        drafts: null,
        lastOffered: null,
        otherSheetInFront: null,
      };
    case "no-table":
      return {
        ...state,
        sheet: { kind: "no-table", grid: event.grid, failure: event.failure },
        laidAside: laidAside(state, null),
        tab: "overview",
        reportPreview: null,
        drafts: null,
        otherSheetInFront: null,
      };
    case "table-checked":
      return withTable(state, (table) => ({ problems: event.problems, validated: { table: table.reading.table, problems: event.problems } }));
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
    case "text-found":
      return { ...state, documentText: event.text };
    case "tables-found":
      return { ...state, tables: event.tables };
    case "preview-shown":
      return { ...state, preview: shown(event.preview, state.leftOut) };
    case "changes-ticked":
      return ticked(state, event.changes, event.on);
    case "focus-wished":
      return { ...state, focus: event.focus };
    case "focus-given":
      return { ...state, focus: null };
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
    case "groups-closed": {
      const closedGroups = new Set(state.closedGroups);
      for (const group of event.groups) {
        if (event.on) closedGroups.add(group);
        else closedGroups.delete(group);
      }
      return { ...state, closedGroups, openEntry: null };
    }
    case "unit-chosen":
      return { ...state, unit: event.unit, openEntry: null };
    case "items-shown":
      return {
        ...state,
        tab: "status",
        settingsOpen: false,
        statusFilter: "all",
        search: "",
        onlyStatus: event.status,
        unit: event.unit === undefined ? state.unit : event.unit,
      };
    case "told-besides":
      return { ...state, told: state.told + event.text };
    case "searched":
      return { ...state, search: event.text, openEntry: null };
    case "status-filtered":
      return { ...state, statusFilter: event.filter, onlyStatus: null };
    case "statuses-chosen":
      return withTable(state, (table) => ({ choices: withChoices(table.choices, event.choices), lostChoices: [] }));
    case "status-column-wished":
      return { ...state, statusColumn: event.on };
    case "report-chosen": {
      const others = state.chosenReports.filter((report) => report !== event.report);
      return { ...state, chosenReports: event.on ? [...others, event.report] : others };
    }
    case "report-previewed":
      return { ...state, reportPreview: event.sheet };
    case "draft-wished":
      // how files are cut changes nothing of the words
      return {
        ...state,
        draftWish: { ...state.draftWish, ...event.wish },
        drafts: Object.keys(event.wish).every((key) => key === "separate") ? state.drafts : null,
      };
    case "drafts-made":
      return { ...state, drafts: event.drafts };
    case "draft-turned":
      return { ...state, drafts: state.drafts && { ...state.drafts, at: Math.max(0, Math.min(state.drafts.drafts.length - 1, event.at)) } };
    case "last-offered":
      return { ...state, lastOffered: event.offered };
    case "last-changed":
      return { ...withTable(state, () => ({ last: event.last })), lastOffered: null, reportPreview: null, drafts: null };
    case "exchange-changed":
      return { ...state, exchange: event.exchange };
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
        unit: state.unit,
        chosenReports: state.chosenReports,
        draftWish: { ...state.draftWish, unit: null },
      };
    case "workbook-returned":
      // what runs, what is told and what a person set for the page as a whole are of now
      return {
        ...event.state,
        job: state.job,
        told: state.told,
        settingsOpen: state.settingsOpen,
        preview: null,
        tables: [],
        lastOffered: null,
        hostReport: null,
        report: null,
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

/** What was left out of a write before is left out again. */
function shown(plan: PlanToShow, leftOut: ReadonlySet<string>): Preview {
  const { ids = [], bound = new Set() } = plan;
  return withBound({ ...plan, ids, bound, off: new Set(ids.flatMap((id, index) => (leftOut.has(id) ? [index] : []))) });
}

function ticked(state: PaneState, changes: readonly number[], on: boolean): PaneState {
  const { preview } = state;
  if (!preview) return state;
  const off = new Set(preview.off);
  const leftOut = new Set(state.leftOut);
  for (const index of changes) {
    const id = preview.ids[index];
    if (on) off.delete(index);
    else off.add(index);
    if (id === undefined) continue;
    if (on) leftOut.delete(id);
    else leftOut.add(id);
  }
  return { ...state, leftOut, preview: withBound({ ...preview, off }) };
}

/** Headings of a new column are written where any of its cells is. */
function withBound(preview: Preview): Preview {
  if (preview.bound.size === 0) return preview;
  const off = new Set([...preview.off].filter((index) => !preview.bound.has(index)));
  if (off.size + preview.bound.size >= preview.plan.changes.length) for (const index of preview.bound) off.add(index);
  return { ...preview, off };
}

function withTable(state: PaneState, change: (table: TableState) => Partial<TableState>): PaneState {
  return state.sheet.kind === "table" ? { ...state, sheet: { ...state.sheet, ...change(state.sheet) } } : state;
}

/** What was chosen on the sheet before waits for that sheet to be read again. */
function laidAside({ sheet, laidAside: before }: PaneState, next: SheetId | null): PaneState["laidAside"] {
  const after = new Map(before);
  if (next !== null) after.delete(next);
  if (sheet.kind === "table") {
    const { id } = sheet.own.grid.sheet;
    if (id !== next && sheet.choices.size > 0) after.set(id, { table: sheet.reading.table, choices: sheet.choices });
  }
  return after;
}

function withChoices(before: TableState["choices"], changes: Extract<PaneEvent, { kind: "statuses-chosen" }>["choices"]): TableState["choices"] {
  const choices = new Map(before);
  for (const { leaf, status } of changes) {
    if (status === null) choices.delete(leaf);
    else choices.set(leaf, status);
  }
  return choices;
}
