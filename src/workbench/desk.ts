import { HostError } from "../core/host-error";
import type { OpenedFile, SheetLink, SheetPlan, SheetView, UndoToken, Work, Workbook, WorkbookEvent } from "../app/workbook";
import type { CellRange, CellRef } from "../core/grid/cell-ref";
import { sameCellValue, type CellValue } from "../core/grid/cell-value";
import { cellAt, type Grid, type SheetId, type SheetInfo } from "../core/grid/grid";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { SourceNote } from "../core/sources/table-source";
import type { Revealed } from "./sheet/sheet-grid";
import { rangeOf } from "./sheet/selection";
import { PLAIN_LOOK, type SheetLook } from "./sheet/geometry";
import { typedOver, type Typing } from "./typing";
import type { CellEdit } from "../core/grid/cell-edit";

/** What lies on the desk: the page draws it. A new object after each change. */
export interface DeskState {
  /** Name of the file; null while none is open. */
  readonly name: string | null;
  readonly sheets: readonly SheetInfo[];
  readonly front: SheetId | null;
  /** Null while the sheet in front is being looked up. */
  readonly view: SheetView | null;
  /** The cell that keys act on; in `range`. */
  readonly selected: CellRef;
  /** What is selected, no merged area by half; mostly the one cell. */
  readonly range: CellRange;
  /** How the sheet in front is looked at. */
  readonly look: SheetLook;
  /** What the pane asked to be shown; a new object each time. */
  readonly revealed: Revealed | null;
  readonly marks: readonly CellRef[];
  readonly unsaved: boolean;
  readonly cannotKeep: readonly string[];
  /** Files are opened and judged in the page's own thread: the browser refused a worker. */
  readonly alone: boolean;
  /** Where the last link was followed from, to go back to. */
  readonly from: { readonly sheet: SheetInfo; readonly cell: CellRef } | null;
  /** A file with changes not downloaded, over which another was opened; it is kept. */
  readonly before: string | null;
}

const A1: CellRef = { row: 1, column: 1 };
const EMPTY: DeskState = { name: null, sheets: [], front: null, view: null, selected: A1, range: rangeOf(A1), look: PLAIN_LOOK, revealed: null, marks: [], unsaved: false, cannotKeep: [], alone: false, from: null, before: null };

const picked = (cell: CellRef): Pick<DeskState, "selected" | "range"> => ({ selected: cell, range: rangeOf(cell) });

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
  private notes: ReadonlyMap<SheetId, readonly SourceNote[]> = new Map();
  /** Each with what takes it back, in that order. */
  private typed: { readonly sheet: SheetId; readonly tokens: readonly UndoToken[] }[] = [];
  private readonly looks = new Map<SheetId, SheetLook>();
  private trail: { readonly sheet: SheetId; readonly cell: CellRef }[] = [];
  /** Typed, and not yet written. */
  private typing: readonly Typing[] = [];
  /** The change that is under way. */
  private last: Promise<unknown> = Promise.resolve();
  /** The sheet in front as the file has it; the state's view shows what is being typed over it. */
  private base: SheetView | null = null;
  /** Counts what was asked to be drawn: only the last is. */
  private drawn = 0;
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

  /**
   * Puts a file on the desk, in the place of the one before; that one is kept aside if it holds changes not downloaded.
   * Where the new one cannot be shown, the one before stays.
   */
  async place(name: string, file: OpenedFile, work?: Work): Promise<void> {
    const sheets = await file.sheets();
    const front = sheets.find((sheet) => sheet.active && sheet.visible) ?? sheets.find((sheet) => sheet.visible) ?? sheets[0];
    const view = front ? await file.view(front.id, work) : null;
    this.putAside();
    this.file = file;
    this.notes = new Map(sheets.map(({ id }, at) => [id, file.notes?.[at] ?? []]));
    this.typed = [];
    this.looks.clear();
    this.trail = [];
    this.drawn++;
    this.state = { ...EMPTY, name, cannotKeep: file.cannotKeep, alone: this.state.alone, before: this.before?.name ?? null };
    this.set({ sheets, front: front?.id ?? null, view, unsaved: file.unsaved });
    this.tell({ kind: "workbook" });
  }

  /** The file on the desk makes room: kept if it holds changes not downloaded, else closed. */
  private putAside(): void {
    if (this.file?.unsaved === true && this.state.name !== null) {
      this.before?.file.close?.();
      this.before = { name: this.state.name, file: this.file };
    } else this.file?.close?.();
  }

  /** Puts the file that was kept aside back on the desk. */
  async goBack(): Promise<void> {
    const { before } = this;
    if (!before) return;
    this.before = null;
    await this.place(before.name, before.file);
  }

  /** Of a sheet that is a table of a Word document: what reading it did and left out. */
  notesOf(sheet: SheetId): readonly SourceNote[] {
    return this.notes.get(sheet) ?? [];
  }

  /** There is no worker: said on the page. */
  withoutWorker(): void {
    this.set({ alone: true });
  }

  /** The file as it stands, to be downloaded, with all that was typed. */
  save(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      const file = this.opened();
      const bytes = await file.save();
      this.set({ unsaved: file.unsaved });
      return bytes;
    });
  }

  /** A person turns to another sheet, whose first drawing has the cell of `at` selected. Where it cannot be shown, the one before stays in front. */
  async turnTo(sheet: SheetId, at: Revealed | null = null): Promise<void> {
    const { front, view, selected, range } = this.state;
    if (sheet === front) return;
    this.set({ front: sheet, view: null, ...picked(at?.cell ?? A1), revealed: at, marks: [] });
    const asked = this.drawn + 1;
    try {
      await this.drawAgain();
    } catch (error) {
      if (this.drawn === asked) this.set({ front, view, selected, range, revealed: null });
      throw error;
    }
    this.tell({ kind: "active-sheet", sheet });
  }

  /** Goes to the cell that a link leads to; `goBackFromLink` leads back. */
  async follow(link: SheetLink): Promise<void> {
    const target = this.state.sheets.find((sheet) => sheet.name === link.sheet);
    const { front, selected } = this.state;
    if (!target || front === null) throw new HostError("sheet-gone", { facts: { sheet: link.sheet } });
    this.trail = [...this.trail, { sheet: front, cell: selected }];
    await this.show(target.id, link.to, true);
  }

  /** Back to where the last link was followed from. */
  async goBackFromLink(): Promise<void> {
    const from = this.trail.at(-1);
    if (!from) return;
    this.trail = this.trail.slice(0, -1);
    await this.show(from.sheet, from.cell, true);
  }

  /** Selects a cell, or a range with the cell in it that keys act on. */
  select(cell: CellRef, range: CellRange = rangeOf(cell)): void {
    this.set({ selected: cell, range });
  }

  /** A person looks at the sheet in front otherwise; nothing of it goes into the file. */
  lookAt(look: SheetLook): void {
    const { front } = this.state;
    if (front === null) return;
    this.looks.set(front, look);
    this.set({});
  }

  /** Marks the cells that the pane speaks of. */
  mark(cells: readonly CellRef[]): void {
    this.set({ marks: cells });
  }

  /** A person typed into a cell of the sheet in front. It is shown at once, and written in its turn. */
  type(cell: CellRef, value: CellValue): Promise<void> {
    return this.typeAll([{ cell, value }]);
  }

  /** A person changed cells of the sheet in front at once (pasted, emptied), and merged some: one change, which `untype` takes back as one. */
  async typeAll(changes: readonly Omit<CellEdit, "expected">[], merges: readonly CellRange[] = []): Promise<void> {
    const { view, front } = this.state;
    if (!view || front === null) return;
    const edits = changes.map((change) => ({ ...change, expected: cellAt(view.grid, change.cell) })).filter(({ expected, value, formatLike }) => formatLike !== undefined || !sameCellValue(expected, value));
    if (edits.length + merges.length === 0) return;
    const typing: readonly Typing[] = edits.map(({ cell, value }) => ({ sheet: front, cell, value }));
    this.typing = [...this.typing, ...typing];
    this.set({});
    try {
      await this.inTurn(async () => {
        const tokens = await this.change(front, edits, merges);
        this.typed = [...this.typed, { sheet: front, tokens }].slice(-MOST_TYPED);
        await this.drawAgain();
      });
      this.tell({ kind: "cells", sheet: front });
    } finally {
      this.typing = this.typing.filter((one) => !typing.includes(one));
      this.set({});
    }
  }

  /** Edits, then merges, both or neither; returns what takes them back. */
  private async change(sheet: SheetId, edits: readonly CellEdit[], merges: readonly CellRange[]): Promise<readonly UndoToken[]> {
    const file = this.opened();
    const edited = await file.applyEdits(sheet, edits);
    if (merges.length === 0) return [edited];
    try {
      if (!file.merge) throw new HostError("unsupported");
      return [await file.merge(sheet, merges), edited];
    } catch (error) {
      await file.undo(edited);
      throw error;
    }
  }

  /** Takes the last change typed into the grid back; false if there is none. */
  untype(): Promise<boolean> {
    return this.inTurn(async () => {
      const last = this.typed.pop();
      if (!last) return false;
      for (const token of last.tokens) await this.opened().undo(token);
      await this.drawAgain();
      this.tell({ kind: "cells", sheet: last.sheet });
      return true;
    });
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

  applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.writing(() => this.opened().applyEdits(sheet, edits, work));
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.opened().planSheets(sheets);
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.writing(() => this.opened().writeSheets(plan, work));
  }

  undo(token: UndoToken): Promise<UndoToken> {
    return this.writing(() => this.opened().undo(token));
  }

  reveal(sheet: SheetId, cell: CellRef): Promise<void> {
    return this.show(sheet, cell, false);
  }

  private async show(sheet: SheetId, cell: CellRef, focus: boolean): Promise<void> {
    const sheets = await this.opened().sheets();
    if (!sheets.some((one) => one.id === sheet)) throw new HostError("sheet-gone");
    if (sheet !== this.state.front) await this.turnTo(sheet, { cell, focus });
    else this.set({ ...picked(cell), revealed: { cell, focus } });
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

  private writing(write: () => Promise<UndoToken>): Promise<UndoToken> {
    return this.inTurn(async () => {
      const token = await write();
      await this.drawAgain();
      return token;
    });
  }

  /** One change after the other: who types fast does not wait for the one before to be written. */
  private inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.last.then(change);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private opened(): OpenedFile {
    if (!this.file) throw new HostError("session-lost");
    return this.file;
  }

  /** The sheets may have come or gone; the one in front stays if it is still there. */
  private async drawAgain(): Promise<void> {
    const asked = ++this.drawn;
    const file = this.opened();
    const sheets = await file.sheets();
    const front = sheets.some((sheet) => sheet.id === this.state.front) ? this.state.front : (sheets.find((sheet) => sheet.visible)?.id ?? null);
    const view = front === null ? null : await file.view(front);
    // what was asked for later is what is wanted
    if (asked === this.drawn) this.set({ sheets, front, view, unsaved: file.unsaved });
  }

  private set(change: Partial<DeskState>): void {
    if (change.view !== undefined) this.base = change.view;
    const state = { ...this.state, ...change };
    const view = this.base && typedOver(this.base, this.typing.filter(({ sheet }) => sheet === state.front));
    const from = this.trail.at(-1);
    const sheet = from && state.sheets.find((one) => one.id === from.sheet);
    const look = (state.front === null ? null : this.looks.get(state.front)) ?? PLAIN_LOOK;
    this.state = { ...state, view, look, from: from && sheet ? { sheet, cell: from.cell } : null };
    for (const drawer of this.drawers) drawer();
  }

  private tell(event: WorkbookEvent): void {
    for (const watcher of this.watchers) watcher(event);
  }
}
