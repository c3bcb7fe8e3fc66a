import { carryChoices } from "../../app/kept-choices";
import { readWorkbookBy, type TableReading } from "../../app/choose-sheet";
import { readOptionsOf } from "../../app/settings";
import { loadReviews } from "../../app/reviews";
import type { JudgedTable } from "../../app/heavy-work";
import type { Work } from "../../app/workbook";
import type { Grid, SheetInfo } from "../../core/grid/grid";
import type { PlainDate } from "../../core/text/plain-date";
import type { ReadOptions } from "../../core/table/progress-table";
import { severities } from "../view/problem-entries";
import { sheetsBesideBy, type SheetsBeside } from "../../app/sheets-beside";
import { NO_LAST, type TableState } from "../state/pane-state";
import { loadLast } from "../../app/last-memory";
import { lastOf } from "./last-of";
import { painted } from "./painted";
import type { PaneContext } from "./pane-context";
import { rememberedColumns } from "./remembered-columns";

const NOTHING_BESIDE: SheetsBeside = { parts: [], leftOut: [] };

/** What a person may have said about the reading at hand. */
export interface ReadingWish {
  /** Read this sheet and no other; null: the one in front, else the first that holds a table. */
  readonly sheet: string | null;
  readonly headerRow?: number;
  /** As chosen in 报表; null: the end of the period, else today. */
  readonly asOf: PlainDate | null;
}

/**
 * Reads the table and puts it into the state. True if there is one; without one the state says what was looked for.
 *
 * @throws HostError
 */
export async function readIntoState(context: PaneContext, wish: ReadingWish, work: Work, current: () => boolean): Promise<TableReading | null> {
  const { workbook, store, settings, heavy } = context;
  const options: ReadOptions = { ...readOptionsOf(settings.get()), ...(wish.headerRow === undefined ? {} : { headerRow: wish.headerRow }) };
  const readGrid = (grid: Grid, how: ReadOptions) => heavy.read(grid, how, work);
  const read = await readWorkbookBy(readGrid, workbook, options, wish.sheet, work);
  if (!current()) return null;
  if (!read.ok) {
    store.dispatch({ kind: "no-table", grid: read.grid, failure: read.failure });
    return null;
  }
  const mapping = rememberedColumns(settings.get(), read.reading.table);
  const again = mapping && (await readGrid(read.reading.grid, { ...options, mapping }));
  const reading = again?.ok === true ? { ...read.reading, table: again.table } : read.reading;
  // in one breath, so that a host may answer all in one round trip
  const [reviews, declined, memory, sheets] = await Promise.all([
    loadReviews(workbook, "problems"),
    loadReviews(workbook, "suggestions"),
    loadLast(workbook),
    workbook.sheets(true),
  ]);
  if (!current()) return null;
  const before = store.get().sheet;
  const same = before.kind === "table" && before.own.grid.sheet.id === reading.grid.sheet.id ? before : null;
  // where there is no other sheet, there is nothing to look for
  const others = sheets.some((one) => one.id !== reading.grid.sheet.id && one.ours === null);
  const beside = !others ? NOTHING_BESIDE : same?.together === true ? await sheetsBesideBy(readGrid, workbook, reading, options, "all", work) : null;
  if (!current()) return null;
  const set = same?.together === true && beside && beside.parts.length > 0 ? await heavy.together(reading, beside.parts, options) : null;
  const shown: TableReading = set ? { ...reading, grid: set.grid, table: set.whole } : reading;
  // reading, judging and drawing are each as much as a screen waits for
  await painted();
  const analysis = await heavy.judge(shown.table, { asOf: wish.asOf, today: context.clock.today(), settings: settings.get() });
  if (!current()) return null;
  const last = await lastOf(context, reading, options, memory, same?.last ?? NO_LAST, work);
  await painted();
  if (!current()) return null;
  const chosen = same ? { table: same.reading.table, choices: same.choices } : store.get().laidAside.get(reading.grid.sheet.id);
  const carried = chosen ? carryChoices(chosen.table, chosen.choices, shown.table) : { choices: new Map(), lost: [] };
  const table: TableState = {
    kind: "table",
    reading: shown,
    own: reading,
    set,
    sourceNotes: context.importedNotes.get(reading.grid.sheet.name) ?? context.sourceNotes(reading.grid.sheet),
    analysis,
    chosenAsOf: wish.asOf,
    options: again?.ok === true && mapping ? { ...options, mapping } : options,
    problems: null,
    validated: same?.validated ?? null,
    contradictions: null,
    reviews: reviews.reviews,
    declined: declined.reviews,
    lostReviews: reviews.lost,
    lostDeclined: declined.lost,
    choices: carried.choices,
    lostChoices: [...(same?.lostChoices ?? []), ...carried.lost],
    last,
    beside,
    together: same?.together === true,
    outdated: false,
    staleReports: staleAmong(sheets, shown.grid.stamp),
  };
  store.dispatch({ kind: "table-read", table });
  return reading;
}

/**
 * Validates the table in the state, while the screen stays alive. Returns what the live region says; null
 * without a table.
 *
 * @throws HostError `cancelled`
 */
export async function checkInState(context: PaneContext, work: Work): Promise<string | null> {
  const { store, heavy } = context;
  const { sheet } = store.get();
  if (sheet.kind !== "table") return null;
  const problems = await heavy.problems(judged(context, sheet), work);
  store.dispatch({ kind: "table-checked", problems });
  const settled = new Set(sheet.reviews.map((review) => review.key));
  const open = problems.filter((problem) => !settled.has(problem.key));
  return context.messages().pane.told.checked(severities(open), problems.length - open.length);
}

/** The table in the state, as heavy work takes it. */
export function judged({ settings, clock }: PaneContext, { reading, set, options: asRead, analysis, chosenAsOf, last }: TableState): JudgedTable {
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = asRead;
  const options = set ? elsewhere : asRead;
  // what the one sheet is beside says nothing of the others
  const comparison = !set && last.result?.ok === true ? last.result.comparison : null;
  return { reading, options, analysis, comparison, judgement: { asOf: chosenAsOf, today: clock.today(), settings: settings.get() } };
}

/** Names of our own report sheets that are older than the table; what was made of pasted text is of none. */
const staleAmong = (sheets: readonly SheetInfo[], stamp: string): readonly string[] =>
  sheets.filter((one) => one.ours !== null && one.ours.report !== "prose-indicators" && one.ours.source !== stamp).map((one) => one.name);
