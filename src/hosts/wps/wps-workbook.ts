import type { CellRef } from "../../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { checkEdits } from "../../app/edit-check";
import { HostError, toHostError } from "../../core/host-error";
import { OneWriter, stopIfCancelled } from "../../app/one-writer";
import { checkPlan, planSheets, sameSheetName } from "../../app/sheet-plan";
import { UndoTokens } from "../../app/undo-tokens";
import type { CellEdit, SheetPlan, UndoToken, Work, Workbook, WorkbookCapabilities, WorkbookEvent } from "../../app/workbook";
import { Breather, oneCell, rangeAt } from "./areas";
import { watchApplication } from "./book-events";
import { getMemory, setMemory } from "./book-memory";
import { changesOf, checkUnchanged, makeChanges, reversed, type CellChange } from "./cell-changes";
import type { EtApiEvent, EtApplication, EtBook, EtSheet } from "./et";
import { XL } from "./et-numbers";
import { imageOf } from "./laid-out-image";
import { OpenBooks } from "./open-books";
import type { Painting } from "./put-image";
import { quietly, untilAccepted } from "./quiet";
import { checkAsMade, makeSheetChanges, type MadeChange, type SheetChange } from "./sheet-changes";
import { entries, idOfSheet, infoOf } from "./sheet-list";
import { readGrid } from "./sheet-read";

/** What a token takes back, in which workbook. */
type Inverse = { readonly book: string } & (
  | { readonly kind: "cells"; readonly sheet: SheetId; readonly changes: readonly CellChange[] }
  | { readonly kind: "sheets"; readonly made: readonly MadeChange[] }
);

/** The most notes kept: a diagnosis needs the first ones. */
const MOST_NOTES = 50;

/**
 * The port over the object model of WPS 表格. That is synchronous and takes nothing back by itself: everything is checked
 * before the first write, each write is read back, and a before-image undoes what was begun.
 *
 * @param wait gives the turn away for some milliseconds, so that the pane paints
 * @param events where the application's events are listened to; older clients have it elsewhere, or not at all
 */
export class WpsWorkbook implements Workbook {
  readonly capabilities: WorkbookCapabilities;
  readonly #books: OpenBooks;
  readonly #writer = new OneWriter();
  readonly #tokens = new UndoTokens<Inverse>();
  /** The workbook that a plan was made for: a plan must not be carried into another. */
  readonly #planned = new WeakMap<SheetPlan, string>();
  readonly #notes: string[] = [];

  constructor(
    private readonly app: EtApplication,
    private readonly wait: (milliseconds: number) => Promise<void>,
    private readonly events: EtApiEvent | null = app.ApiEvent,
  ) {
    this.capabilities = { charts: true, links: true, events: events !== null, nativeUndo: false, save: false };
    this.#books = new OpenBooks(app);
  }

  /** What the client refused and we did without, for the report to copy. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.#answer(() => {
      const { book, key } = this.#books.front();
      return entries(book.Worksheets).map((sheet) => infoOf(book, key, sheet, null));
    });
  }

  read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    return this.#answer(() => {
      stopIfCancelled(work);
      const found = sheet === "active" ? this.#books.activeSheet() : this.#books.sheet(sheet);
      return readGrid(found.book, found.key, found.sheet, this.#breather(work), { look: true, work });
    });
  }

  applyEdits(id: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      stopIfCancelled(work);
      const { book, key, sheet } = this.#books.sheet(id);
      checkEdits(await readGrid(book, key, sheet, this.#breather(work), { look: false }), edits);
      const changes = changesOf(sheet, edits, book.Date1904);
      await this.#makeChanges(sheet, changes, work);
      return this.#tokens.issue({ book: key, kind: "cells", sheet: id, changes }, [sheet.Name], changes.length);
    });
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.#answer(async () => {
      const { book, key } = this.#books.front();
      const plan = planSheets(sheets, await this.#infos(book, key));
      for (const entry of plan) this.#planned.set(entry, key);
      return plan;
    });
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      stopIfCancelled(work);
      const key = plan.map((entry) => this.#planned.get(entry)).find((planned) => planned !== undefined);
      const open = key === undefined ? this.#books.front() : this.#books.frontAs(key);
      checkPlan(plan, await this.#infos(open.book, open.key));
      const names = (name: string): string => plan.find((entry) => sameSheetName(entry.sheet.name, name))?.newName ?? name;
      const changes = plan.map(({ sheet, action, newName }): SheetChange => ({
        name: newName,
        before: action === "replace" ? "as it is" : null,
        after: imageOf(sheet, newName, names),
      }));
      return this.#changeSheets(open.book, open.key, changes, work);
    });
  }

  undo(token: UndoToken): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const inverse = this.#tokens.inverse(token);
      const again = inverse.kind === "cells" ? await this.#undoCells(inverse, token) : await this.#undoSheets(inverse.book, inverse.made);
      this.#tokens.spend(token);
      return again;
    });
  }

  reveal(id: SheetId, cell: CellRef): Promise<void> {
    return this.#answer(() => {
      this.#books.activate(id);
      const { sheet } = this.#books.sheet(id);
      if (sheet.Visible !== XL.sheetVisible) throw new HostError("unsupported", { facts: { sheet: sheet.Name, hidden: true } });
      sheet.Activate();
      rangeAt(sheet, oneCell(cell)).Select();
    });
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    if (this.events === null) return () => undefined;
    return watchApplication(
      this.events,
      {
        writing: () => this.#writer.writing,
        sheet: (handed) => this.#books.idOfHanded(handed),
        otherWorkbook: () => this.#books.hasChanged(),
        beforeSave: (handed) => this.#books.beforeSave(handed),
        afterSave: (handed) => this.#books.afterSave(handed),
      },
      listener,
    );
  }

  readonly memory = {
    get: (key: string): Promise<string | null> => this.#answer(() => getMemory(this.#books.front().book, key)),
    set: (key: string, value: string | null): Promise<void> => this.#answer(() => setMemory(this.#books.front().book, key, value)),
  };

  async #undoCells(inverse: Extract<Inverse, { kind: "cells" }>, token: UndoToken): Promise<UndoToken> {
    const { sheet } = this.#books.sheet(inverse.sheet);
    const changes = inverse.changes.map(reversed);
    if (changes.length > 0) {
      if (sheet.ProtectContents) throw new HostError("protected", { facts: { sheet: sheet.Name } });
      if (sheet.FilterMode) throw new HostError("filtered", { facts: { sheet: sheet.Name } });
    }
    checkUnchanged(sheet, changes);
    await this.#makeChanges(sheet, changes, undefined);
    return this.#tokens.issue({ ...inverse, changes }, token.sheets, changes.length);
  }

  async #undoSheets(key: string, made: readonly MadeChange[]): Promise<UndoToken> {
    const { book } = this.#books.frontAs(key);
    const untouched = async (sheet: EtSheet): Promise<boolean> =>
      (await readGrid(book, key, sheet, this.#breather(undefined), { look: true })).sheet.ours?.edited === false;
    await checkAsMade(book, made, this.#painting(undefined), untouched);
    const changes = made.map(({ name, before, after }): SheetChange => ({ name, before: after, after: before }));
    return this.#changeSheets(book, key, changes, undefined);
  }

  async #makeChanges(sheet: EtSheet, changes: readonly CellChange[], work: Work | undefined): Promise<void> {
    const [first] = changes;
    if (!first) return;
    await this.#untilAccepted(rangeAt(sheet, oneCell(first.cell)));
    await quietly(this.app, this.#note, () => makeChanges(sheet, changes, { breather: this.#breather(work), notes: this.#note, work }));
  }

  async #changeSheets(book: EtBook, key: string, changes: readonly SheetChange[], work: Work | undefined): Promise<UndoToken> {
    if (book.ProtectStructure && changes.some(({ before, after }) => before === null || after === null)) {
      throw new HostError("protected", { facts: { workbook: true } });
    }
    const front = book.ActiveSheet;
    if (front.Type === XL.worksheet && !front.ProtectContents) await this.#untilAccepted(rangeAt(front, oneCell({ row: 1, column: 1 })));
    const made = await quietly(this.app, this.#note, () => makeSheetChanges(book, changes, this.#painting(work), work));
    return this.#tokens.issue({ book: key, kind: "sheets", made }, made.map(({ name }) => name), 0);
  }

  /** While the person is in a cell no write is accepted: a number format is set to what it is until one is. */
  #untilAccepted(range: ReturnType<typeof rangeAt>): Promise<void> {
    const format = range.NumberFormat;
    return untilAccepted(() => {
      if (typeof format === "string") range.NumberFormat = format;
    }, this.wait);
  }

  /** The sheets, with `ours.edited` known, and chart sheets, whose names are taken too. */
  async #infos(book: EtBook, key: string): Promise<SheetInfo[]> {
    const infos: SheetInfo[] = [];
    for (const sheet of entries(book.Sheets)) {
      if (sheet.Type !== XL.worksheet) {
        infos.push({ id: idOfSheet(key, sheet.Name), name: sheet.Name, visible: true, active: false, protected: false, filtered: false, ours: null });
        continue;
      }
      const info = infoOf(book, key, sheet, null);
      infos.push(info.ours ? (await readGrid(book, key, sheet, this.#breather(undefined), { look: true })).sheet : info);
    }
    return infos;
  }

  #breather(work: Work | undefined): Breather {
    return new Breather(() => this.wait(0), work);
  }

  #painting(work: Work | undefined): Painting {
    return { app: this.app, breather: this.#breather(work), notes: this.#note };
  }

  readonly #note = (note: string): void => {
    if (this.#notes.length < MOST_NOTES) this.#notes.push(note);
  };

  async #answer<T>(question: () => T | Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw toHostError(error);
    }
  }
}
