import { HostError } from "../app/host-error";
import type { OpenedFile, SheetPlan, SheetView, UndoToken, Work, Workbook, WorkbookEvent } from "../app/workbook";
import type { CellEdit } from "../core/fixes/fix";
import type { CellRef } from "../core/grid/cell-ref";
import { cellAt, type Grid, type SheetId, type SheetInfo } from "../core/grid/grid";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import { sameCellValue, type CellValue } from "../core/grid/cell-value";

/** What lies on the desk: the page draws it. A new object after each change. */
export interface DeskState {
  /** Name of the file; null while none is open. */
  readonly name: string | null;
  readonly sheets: readonly SheetInfo[];
  readonly front: SheetId | null;
  readonly view: SheetView | null;
  readonly selected: CellRef;
  /** What the pane asked to be shown; a new object each time. */
  readonly revealed: { readonly cell: CellRef } | null;
  readonly marks: readonly CellRef[];
  readonly unsaved: boolean;
  readonly cannotKeep: readonly string[];
  /** A file with changes not downloaded, over which another was opened; it is kept. */
  readonly before: string | null;
}

const A1: CellRef = { row: 1, column: 1 };
const EMPTY: DeskState = { name: null, sheets: [], front: null, view: null, selected: A1, revealed: null, marks: [], unsaved: false, cannotKeep: [], before: null };
/** Changes typed into the grid that can be taken back one by one. */
const MOST_TYPED = 100;

/**
 * The workbench's own workbook: the opened file, and what a file does not know: which sheet is in front, what is
 * selected, what a person typed into the grid. The file can be replaced by another; what was asked of the one before
 * then fails with `session-lost`.
 */
export class Desk implements Workbook {
  private file: OpenedFile | null = null;
  private before: { readonly name: string; readonly file: OpenedFile } | null = null;
  private state: DeskState = EMPTY;
  private typed: { readonly sheet: SheetId; readonly token: UndoToken }[] = [];
  private readonly drawers = new Set<() => void>();
  private readonly watchers = new Set<(event: WorkbookEvent) => void>();

  readonly get = (): DeskState => this.state;

  /** Told after each change of the state. Returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.drawers.add(listener);
    return () => this.drawers.delete(listener);
  };

  get capabilities(): Workbook["capabilities"] {
    return this.file?.capabilities ?? { charts: false, links: false, events: true, nativeUndo: false, save: true };
  }

  /** Puts a file on the desk, in the place of the one before; that one is kept aside if it holds changes not downloaded. */
  async place(name: string, file: OpenedFile): Promise<void> {
    const sheets = await file.sheets();
    if (this.file?.unsaved === true && this.state.name !== null) this.before = { name: this.state.name, file: this.file };
    this.file = file;
    this.typed = [];
    const front = sheets.find((sheet) => sheet.active && sheet.visible) ?? sheets.find((sheet) => sheet.visible) ?? sheets[0];
    this.state = { ...EMPTY, name, cannotKeep: file.cannotKeep, before: this.before?.name ?? null };
    this.draw(sheets, front?.id ?? null);
    this.tell({ kind: "workbook" });
  }

  /** Puts the file that was kept aside back on the desk. */
  async goBack(): Promise<void> {
    const { before } = this;
    if (!before) return;
    this.before = null;
    await this.place(before.name, before.file);
  }

  /** The file as it stands, to be downloaded. */
  async save(): Promise<Uint8Array> {
    const file = this.opened();
    const bytes = await file.save();
    this.set({ unsaved: file.unsaved });
    return bytes;
  }

  /** A person turns to another sheet. */
  turnTo(sheet: SheetId): void {
    if (sheet === this.state.front) return;
    this.draw(this.state.sheets, sheet);
    this.set({ selected: A1, revealed: null, marks: [] });
    this.tell({ kind: "active-sheet", sheet });
  }

  select(cell: CellRef): void {
    this.set({ selected: cell });
  }

  /** Marks the cells that the pane speaks of. */
  mark(cells: readonly CellRef[]): void {
    this.set({ marks: cells });
  }

  /** A person typed into a cell of the sheet in front. */
  async type(cell: CellRef, value: CellValue): Promise<void> {
    const file = this.opened();
    const { view, front } = this.state;
    if (!view || front === null) return;
    const expected = cellAt(view.grid, cell);
    if (sameCellValue(expected, value)) return;
    const token = await file.applyEdits(front, [{ cell, expected, value }]);
    this.typed = [...this.typed, { sheet: front, token }].slice(-MOST_TYPED);
    await this.drawAgain();
    this.tell({ kind: "cells", sheet: front });
  }

  /** Takes the last change typed into the grid back; false if there is none. */
  async untype(): Promise<boolean> {
    const last = this.typed.pop();
    if (!last) return false;
    await this.opened().undo(last.token);
    await this.drawAgain();
    this.tell({ kind: "cells", sheet: last.sheet });
    return true;
  }

  // the port

  async sheets(): Promise<readonly SheetInfo[]> {
    const sheets = await this.opened().sheets();
    return sheets.map((sheet) => ({ ...sheet, active: sheet.id === this.state.front }));
  }

  async read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    const front = this.state.front;
    if (sheet === "active" && front === null) throw new HostError("session-lost");
    const id = sheet === "active" && front !== null ? front : sheet;
    const grid = await this.opened().read(id, work);
    return { ...grid, sheet: { ...grid.sheet, active: grid.sheet.id === front } };
  }

  async applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    const token = await this.opened().applyEdits(sheet, edits, work);
    await this.drawAgain();
    return token;
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.opened().planSheets(sheets);
  }

  async writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    const token = await this.opened().writeSheets(plan, work);
    await this.drawAgain();
    return token;
  }

  async undo(token: UndoToken): Promise<UndoToken> {
    const again = await this.opened().undo(token);
    await this.drawAgain();
    return again;
  }

  async reveal(sheet: SheetId, cell: CellRef): Promise<void> {
    const sheets = await this.opened().sheets();
    if (!sheets.some((one) => one.id === sheet)) throw new HostError("sheet-gone");
    if (sheet !== this.state.front) this.turnTo(sheet);
    this.set({ selected: cell, revealed: { cell } });
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  readonly memory: Workbook["memory"] = {
    get: (key) => this.opened().memory.get(key),
    set: async (key, value) => {
      const file = this.opened();
      await file.memory.set(key, value);
      this.set({ unsaved: file.unsaved });
    },
  };

  private opened(): OpenedFile {
    if (!this.file) throw new HostError("session-lost");
    return this.file;
  }

  /** The sheets may have come or gone; the one in front stays if it is still there. */
  private async drawAgain(): Promise<void> {
    const sheets = await this.opened().sheets();
    const front = sheets.some((sheet) => sheet.id === this.state.front) ? this.state.front : (sheets.find((sheet) => sheet.visible)?.id ?? null);
    this.draw(sheets, front);
  }

  private draw(sheets: readonly SheetInfo[], front: SheetId | null): void {
    const file = this.opened();
    this.set({ sheets, front, view: front === null ? null : file.view(front), unsaved: file.unsaved });
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const drawer of this.drawers) drawer();
  }

  private tell(event: WorkbookEvent): void {
    for (const watcher of this.watchers) watcher(event);
  }
}
