/**
 * The port: what the app needs of whatever holds the workbook. app owns it; hosts implement it; nothing else may import
 * a host. Every method may throw HostError and nothing else. After any failure of a writing method the workbook is as
 * before, or the error is `not-restored`. One writing call at a time: a second throws `busy`.
 */
import type { CellRange, CellRef } from "../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../core/grid/grid";
import type { CellStyle, LaidOutSheet, SheetLink } from "../core/reports/laid-out-sheet";
import type { SourceNote } from "../core/sources/table-source";
import type { CellEdit } from "../core/grid/cell-edit";
import type { HostErrorData } from "../core/host-error";
import type { ChartOnSheet } from "./chart-on-sheet";

/** Long work: hosts ask `cancelled` between requests and blocks; a cancelled write is rolled back and fails with `cancelled`. */
export interface Work {
  cancelled(): boolean;
  progress(done: number, total: number): void;
  /**
   * Taking back a write that broke off has to wait: for the person (a cell being edited, another workbook in front) or for
   * the program. Told with what it waits for at every try, and with null when it went on. From the first telling on,
   * `cancelled` means that she waits no longer: then the error is `not-restored`.
   */
  waiting?(why: HostErrorData | null): void;
}

/** What a write would do, for 将要写入. `replaces` only a sheet that is ours and still has our name; a name taken by the user gives `newName`. */
export interface SheetPlan {
  readonly sheet: LaidOutSheet;
  /** `replace-edited`: our sheet was edited since; the new one is written beside it under `newName`. */
  readonly action: "add" | "replace" | "replace-edited";
  readonly newName: string;
}

/** Opaque, in memory, of one host; used once. `label` says what it takes back. */
export interface UndoToken {
  readonly label: string;
  readonly cells: number;
  readonly sheets: readonly string[];
  /** Sheets that were written, but for their print set-up (there is no printer); absent is none. */
  readonly unprinted?: readonly string[];
}

export type WorkbookEvent =
  | { readonly kind: "cells"; readonly sheet: SheetId }
  | { readonly kind: "sheets" }
  | { readonly kind: "active-sheet"; readonly sheet: SheetId }
  | { readonly kind: "workbook" };

export interface WorkbookCapabilities {
  readonly charts: boolean;
  readonly links: boolean;
  readonly events: boolean;
  /** The host's own undo takes our writes back too. */
  readonly nativeUndo: boolean;
  readonly save: boolean;
}

export interface Workbook {
  readonly capabilities: WorkbookCapabilities;

  /** In the workbook's order. `asRead`: as the last `read` saw them, where the host still knows, which may save a round trip. */
  sheets(asRead?: boolean): Promise<readonly SheetInfo[]>;

  /** `active`: the one in front. Excel: at most 2 syncs together with `sheets`. */
  read(sheet: SheetId | "active", work?: Work): Promise<Grid>;

  /** Reads these sheets in this order until `take` has had enough; where a host can ask for several at once. */
  readSome?(sheets: readonly SheetId[], take: (grid: Grid) => Promise<boolean>, work?: Work): Promise<void>;

  /**
   * All or none, on one sheet: refuses `changed-meanwhile` (naming cells), `protected`, `filtered`, and a formula cell
   * (`unsupported`). Text stays text, number formats of the user's cells stay.
   */
  applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken>;

  /** Looks, changes nothing. */
  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]>;

  /** All or none; refuses `changed-meanwhile` where the plan no longer holds. Excel: planSheets + writeSheets at most 4 syncs below 4 MB. */
  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken>;

  /** Refused (`changed-meanwhile`) where a cell was changed since. Returns what does it again. Undo of a first write deletes, of a rewrite restores. */
  undo(token: UndoToken, work?: Work): Promise<UndoToken>;

  /** Brings the cell before the person's eyes and selects it. */
  reveal(sheet: SheetId, cell: CellRef): Promise<void>;

  /** A hint, never the truth; own writes are left out. Returns the way to stop. */
  watch(listener: (event: WorkbookEvent) => void): () => void;

  /**
   * Not part of undo, never touches a cell. Small text kept in the file (custom document properties in every host; a
   * value is at most 255 characters there, longer ones are split by the host).
   */
  readonly memory: {
    get(key: string): Promise<string | null>;
    set(key: string, value: string | null): Promise<void>;
  };
}

/** How a file asks to have a sheet printed. */
export interface SheetPrinting {
  /** What is printed; empty: all that is used. */
  readonly areas: readonly CellRange[];
  /** First and last of the rows that every page repeats. */
  readonly repeatRows: readonly [number, number] | null;
  /** Millimetres, of the sheet of paper held upright. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly landscape: boolean;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** A share of the size on screen; or made to fit so many pages across and down, of which 0 is as many as it takes. */
  readonly scale: number | { readonly across: number; readonly down: number };
  readonly centred: boolean;
  /** Rows before which a new page begins. */
  readonly breaks: readonly number[];
  /** Left, middle and right, with &P for the page and &N for how many there are. */
  readonly footer: readonly [string, string, string];
  readonly header: readonly [string, string, string];
}

/**
 * What the workbench's grid draws. Widths in characters, heights in points, both from column and row 1 on; a row that the
 * file gives no height is as high as its texts need.
 */
export interface ShownSheet {
  readonly grid: Grid;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Rows at the top that the file keeps in view; absent is none. */
  readonly frozenRows?: number;
  /** Columns at the left that the file keeps in view; absent is none. */
  readonly frozenColumns?: number;
  /** Cells that lead to a cell of this workbook; absent is none. Links to anywhere else are not told: nothing leaves the machine. */
  readonly links?: readonly SheetLink[];
  /** What lies over the cells, in the order in which the file draws it; absent is none. */
  readonly charts?: readonly ChartOnSheet[];
  /** Absent where the file says nothing of printing. */
  readonly printing?: SheetPrinting;
  /** As the cell shows it, number format applied. */
  text(cell: CellRef): string;
  style(cell: CellRef): CellStyle;
}

/** hosts/xlsx only, for the workbench and the command line: the opened file beside the port. */
export interface OpenedFile extends Workbook {
  view(sheet: SheetId, work?: Work): Promise<ShownSheet>;
  /**
   * Makes one cell of each area; absent where that cannot be done. All or none: refuses `protected`, `filtered`, and
   * `unsupported` with the cells where an area lies across another or would hide something.
   */
  merge?(sheet: SheetId, ranges: readonly CellRange[]): Promise<UndoToken>;
  /** The file. `as`: "workbook" makes one of a template, for an ending that says so; else it is what was opened. */
  save(as?: "workbook"): Promise<Uint8Array>;
  /** The file as `save` gives it, for keeping beside the work: it stays unsaved. */
  copy(): Promise<Uint8Array>;
  readonly unsaved: boolean;
  /** What this file holds that could not be kept on saving (an .xls is opened for reading only). */
  readonly cannotKeep: readonly string[];
  /** Of a Word document: what reading did and left out, a list a sheet; absent for a workbook. */
  readonly notes?: readonly (readonly SourceNote[])[];
  /** Lets go of what is held for this file elsewhere; absent where there is nothing. */
  close?(): void;
}

export type { CellEdit, CellRef, CellStyle, Grid, LaidOutSheet, SheetId, SheetInfo, SheetLink };
