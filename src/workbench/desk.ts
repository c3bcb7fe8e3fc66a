import { HostError } from "../core/host-error";
import type { OpenedFile, SheetLink, SheetPlan, ShownSheet, UndoToken, Work, Workbook, WorkbookEvent } from "../app/workbook";
import type { CellEdit } from "../core/grid/cell-edit";
import type { CellRange, CellRef } from "../core/grid/cell-ref";
import { sameCellValue, type CellValue } from "../core/grid/cell-value";
import { cellAt, type Grid, type SheetId, type SheetInfo } from "../core/grid/grid";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { SourceNote } from "../core/sources/table-source";
import { DeskBoard } from "./desk-board";
import { A1, EMPTY_DESK, picked } from "./desk-state";
import { OpenFileOnDesk } from "./open-file-on-desk";
import type { SheetLook } from "./sheet/geometry";
import { rangeOf } from "./sheet/selection";
import type { Revealed } from "./sheet/sheet-grid";
import type { Typing } from "./typing";

/**
 * The workbench's own workbook: the open files, of which one is in front and is the one that the port speaks of, and what
 * a file does not know: which sheet is in front, what is selected, what a person typed into the grid. Another file comes in
 * front only between two changes; what is asked of the one before after that fails with `session-lost`.
 */
export class Desk extends DeskBoard implements Workbook {
  private lastKey = 0;

  /** @param takeTyped takes what a person is typing into a cell, before another file comes over it */
  constructor(private readonly takeTyped: () => void = () => undefined) {
    super();
  }

  get capabilities(): Workbook["capabilities"] {
    return this.current?.file.capabilities ?? { charts: false, links: false, events: true, nativeUndo: false, save: true };
  }

  // the files

  /**
   * Puts a file on the desk, in front of the others. Where it cannot be shown, what was in front stays.
   *
   * @param restored it holds changes of an earlier opening of the page
   * @returns its key
   */
  async place(name: string, file: OpenedFile, work?: Work, restored = false): Promise<number> {
    const sheets = await file.sheets();
    const front = sheets.find((sheet) => sheet.active && sheet.visible) ?? sheets.find((sheet) => sheet.visible) ?? sheets[0];
    const view = front ? await file.view(front.id, work) : null;
    const one = new OpenFileOnDesk(++this.lastKey, name, file, sheets, restored);
    this.takeTyped();
    await this.inTurn(() => {
      this.files = [...this.files, one];
      this.putInFront(one, sheets, front?.id ?? null, view);
      return Promise.resolve();
    });
    return one.key;
  }

  /** Brings an open file in front, as it was left. */
  bringUp(key: number): Promise<void> {
    return this.inTurn(async () => {
      const one = this.files.find((file) => file.key === key);
      if (!one || one === this.current) return;
      const sheets = await one.file.sheets();
      const front = (sheets.find(({ id }) => id === one.left.front) ?? sheets.find(({ visible }) => visible))?.id ?? null;
      this.putInFront(one, sheets, front, front === null ? null : await one.file.view(front));
    });
  }

  /** Closes a file, with all in it that was not downloaded; the one beside it comes in front. */
  async close(key: number): Promise<void> {
    const at = this.files.findIndex((file) => file.key === key);
    const closed = this.files[at];
    if (!closed) return;
    await this.inTurn(() => {
      this.files = this.files.filter((file) => file !== closed);
      if (this.previous === closed) this.previous = null;
      closed.file.close?.();
      if (this.current === closed) this.nothingInFront();
      else this.set({});
      return Promise.resolve();
    });
    const next = this.files[at] ?? this.files[at - 1];
    if (this.current === null && next) await this.bringUp(next.key);
  }

  private putInFront(one: OpenFileOnDesk, sheets: readonly SheetInfo[], front: SheetId | null, view: ShownSheet | null): void {
    const { current, state } = this;
    if (current) current.left = { front: state.front, selected: state.selected, range: state.range };
    this.previous = current;
    this.current = one;
    this.drawn++;
    const { selected, range } = one.left.front === front ? one.left : picked(A1);
    // brought up again, the sheet shows the place where it was left
    const revealed = selected === A1 ? null : { cell: selected, focus: false };
    this.state = { ...EMPTY_DESK, current: one.key, name: one.name, cannotKeep: one.file.cannotKeep, selected, range, revealed };
    this.set({ sheets, front, view });
    this.tell({ kind: "workbook" });
  }

  private nothingInFront(): void {
    this.current = null;
    this.drawn++;
    this.state = EMPTY_DESK;
    this.set({ view: null });
    this.tell({ kind: "workbook" });
  }

  /** What a person is typing is taken, and all that was typed is written. */
  settled(): Promise<void> {
    this.takeTyped();
    return this.inTurn(() => Promise.resolve());
  }

  /** Of a sheet that is a table of a Word document: what reading it did and left out. */
  readonly notesOf = (sheet: SheetId): readonly SourceNote[] => this.current?.notes.get(sheet) ?? [];

  /** The file in front as it stands, to be downloaded, with all that was typed. */
  save(): Promise<Uint8Array> {
    const one = this.inFront();
    return this.inTurn(async () => {
      const bytes = await one.file.save();
      one.downloaded();
      one.changed();
      this.set({});
      return bytes;
    });
  }

  /** An open file as it would be downloaded, to be kept beside; null where it is no longer open. */
  copyOf(key: number): Promise<Uint8Array | null> {
    return this.inTurn(() => this.files.find((file) => file.key === key)?.file.copy() ?? Promise.resolve(null));
  }

  // what is looked at

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
    const one = this.inFront();
    one.trail = [...one.trail, { sheet: front, cell: selected }];
    await this.show(target.id, link.to, true);
  }

  /** Back to where the last link was followed from. */
  async goBackFromLink(): Promise<void> {
    const one = this.inFront();
    const from = one.trail.at(-1);
    if (!from) return;
    one.trail = one.trail.slice(0, -1);
    await this.show(from.sheet, from.cell, true);
  }

  /** Selects a cell, or a range with the cell in it that keys act on. */
  select(cell: CellRef, range: CellRange = rangeOf(cell)): void {
    this.set({ selected: cell, range });
  }

  /** Selects a cell of the sheet in front and brings it before the eyes; the focus stays where it is. */
  find(cell: CellRef): void {
    this.set({ ...picked(cell), revealed: { cell, focus: false } });
  }

  /** The selected cell takes the focus. */
  readonly focusSelected = (): void => this.set({ revealed: { cell: this.state.selected, focus: true } });

  /** A person looks at the sheet in front otherwise; nothing of it goes into the file. */
  lookAt(look: SheetLook): void {
    const { front } = this.state;
    if (front === null) return;
    this.inFront().lookAt(front, look);
    this.set({});
  }

  /** Marks the cells that the pane speaks of. */
  readonly mark = (cells: readonly CellRef[]): void => this.set({ marks: cells });

  // what is typed

  /** A person typed into a cell of the sheet in front. It is shown at once, and written in its turn. */
  type(cell: CellRef, value: CellValue): Promise<void> {
    return this.typeAll([{ cell, value }]);
  }

  /** A person changed cells of the sheet in front at once (pasted, emptied), and merged some: one change, which `untype` takes back as one. */
  async typeAll(changes: readonly Omit<CellEdit, "expected">[], merges: readonly CellRange[] = []): Promise<void> {
    const { view, front } = this.state;
    if (!view || front === null) return;
    const one = this.inFront();
    const edits = changes
      .map((change) => ({ ...change, expected: cellAt(view.grid, change.cell) }))
      .filter(({ expected, value, formatLike }) => formatLike !== undefined || !sameCellValue(expected, value));
    if (edits.length + merges.length === 0) return;
    const typing: readonly Typing[] = edits.map(({ cell, value }) => ({ sheet: front, cell, value }));
    one.typing = [...one.typing, ...typing];
    this.set({});
    try {
      await this.inTurn(async () => {
        await one.change(front, edits, merges);
        await this.drawAgain();
      });
      this.tell({ kind: "cells", sheet: front });
    } finally {
      one.typing = one.typing.filter((other) => !typing.includes(other));
      this.set({});
    }
  }

  /** Takes the last change typed into the grid back; false if there is none. */
  untype(): Promise<boolean> {
    const one = this.inFront();
    return this.inTurn(async () => {
      const sheet = await one.takeBack();
      if (sheet === null) return false;
      await this.drawAgain();
      this.tell({ kind: "cells", sheet });
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
    return this.writing((file) => file.applyEdits(sheet, edits, work));
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.opened().planSheets(sheets);
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.writing((file) => file.writeSheets(plan, work));
  }

  undo(token: UndoToken): Promise<UndoToken> {
    return this.writing((file) => file.undo(token));
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
      const one = this.inFront();
      await one.file.memory.set(key, value);
      one.changed();
      this.set({});
    },
  };

  private async writing(write: (file: OpenedFile) => Promise<UndoToken>): Promise<UndoToken> {
    const one = this.inFront();
    return this.inTurn(async () => {
      const token = await write(one.file);
      one.changed();
      await this.drawAgain();
      return token;
    });
  }
}
