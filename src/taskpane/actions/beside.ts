import { sheetsBesideBy, type SheetsBeside } from "../../app/sheets-beside";
import type { Work, Workbook } from "../../app/workbook";
import { HostError } from "../../core/host-error";
import type { ReportId } from "../../core/grid/report-id";
import type { SeveralSheetsMessages } from "../../core/messages/several-sheets";
import type { TableSet } from "../../core/sources/table-set";
import type { TableState } from "../state/pane-state";
import type { PaneContext } from "./pane-context";

/** Sheets of the same form beside the table; those of one that was looked at are known. */
export async function besideOf(
  { heavy, workbook }: PaneContext,
  now: TableState,
  work: Work,
  from: Pick<Workbook, "sheets" | "read"> = workbook,
): Promise<SheetsBeside> {
  return now.beside ?? sheetsBesideBy((grid, how) => heavy.read(grid, how, work), from, now.own, now.options, "all", work);
}

/** Looks for sheets of the same form, beside any job; ends without a word where the table was read anew meanwhile. */
export async function lookBeside(context: PaneContext): Promise<void> {
  const { store, heavy, workbook } = context;
  const { sheet } = store.get();
  if (sheet.kind !== "table" || sheet.beside !== null) return;
  const { own: reading, options, staleReports } = sheet;
  const replaced = (): boolean => {
    const now = store.get().sheet;
    return now.kind !== "table" || now.own !== reading;
  };
  const work: Work = { cancelled: replaced, progress: () => undefined };
  try {
    // the table has just been read: the list of sheets came with it
    const asRead: Pick<Workbook, "sheets" | "read"> = { read: (...asked) => workbook.read(...asked), sheets: () => workbook.sheets(true) };
    const beside = await besideOf(context, sheet, work, asRead);
    if (replaced()) return;
    store.dispatch({ kind: "beside-found", beside });
    if (staleReports.length === 0 || beside.parts.length === 0) return;
    // a report that counts all of the sheets is not older than one of them
    const whole = await heavy.together(reading, beside.parts, options);
    const fresh = new Set((await workbook.sheets(true)).filter((one) => one.ours?.source === whole?.grid.stamp).map(({ name }) => name));
    if (whole && !replaced()) store.dispatch({ kind: "stale-reports", names: staleReports.filter((name) => !fresh.has(name)) });
  } catch (error) {
    if (!(error instanceof HostError && error.code === "cancelled")) throw error;
  }
}

/** What reports are made of. */
export interface ReportBasis {
  readonly now: TableState;
  /** The sheets that are counted as one; null for the table alone. */
  readonly set: TableSet | null;
  /** Sheets of the same form that are not counted. */
  readonly otherTables: number;
}

/** What a person should know of reports before they are written: which sheets they count, and what is not made of several. */
export function besideNotes(now: TableState, { set, otherTables }: ReportBasis, reports: readonly ReportId[], words: SeveralSheetsMessages): readonly string[] {
  if (!set) return otherTables === 0 ? [] : [now.together ? words.noWhole : words.notCounted];
  const without = reports.includes("comparison") && now.last.result?.ok === true;
  return [words.counted(set.parts.map(({ sheet }) => sheet)), ...(without ? [words.noComparison] : [])];
}

/** What reports are made of: all sheets as one where they are read so, else the table alone, the others looked for. */
export async function reportBasisOf(context: PaneContext, now: TableState, work: Work): Promise<ReportBasis> {
  if (now.set) return { now, set: now.set, otherTables: 0 };
  return { now, set: null, otherTables: (await besideOf(context, now, work)).parts.length };
}
