import type { CellRef } from "../../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { checkEdits } from "../../app/edit-check";
import { HostError, toHostError } from "../../core/host-error";
import { OneWriter, stopIfCancelled } from "../../app/one-writer";
import { checkPlan, sheetPlans, sameSheetName } from "../../app/sheet-plan";
import { UndoTokens } from "../../app/undo-tokens";
import type { CellEdit, SheetPlan, UndoToken, Work, Workbook, WorkbookCapabilities, WorkbookEvent } from "../../app/workbook";
import { checkAccepts } from "./accepts";
import { oneCell, etRangeAt } from "./areas";
import { answered, Asking, orNull } from "./asking";
import { watchApplication } from "./book-events";
import { getMemory, setMemory } from "./book-memory";
import { rawChanges, checkUnchanged, makeChanges, reversed, type RawCellChange } from "./cell-changes";
import type { EtApiEvent, EtApplication, EtBook, EtSheet } from "./et";
import { laidOutImage } from "./laid-out-image";
import { keptMarks, keptMarkOn } from "./marks";
import { OpenBooks } from "./open-books";
import { orNote, quietly, untilAccepted } from "./quiet";
import { isMore, mixedCells } from "./sheet-beside";
import { checkAsMade, makeSheetChanges, type MadeChange, type ImageChange } from "./sheet-changes";
import type { Taking } from "./sheet-image";
import { allSheets, idOfSheet, infoOf, isFiltered, isProtected, isVisible, isWorksheet, sheetNameOf, worksheets } from "./sheet-list";
import { countsFrom1904, rawBlock, readGrid, usedBox } from "./sheet-read";

/** What a token takes back, in which workbook. */
type WpsInverse = { readonly book: string } & (
  | { readonly kind: "cells"; readonly sheet: SheetId; readonly changes: readonly RawCellChange[] }
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
  readonly #tokens = new UndoTokens<WpsInverse>();
  /** The workbook that a plan was made for: a plan must not be carried into another. */
  readonly #planned = new WeakMap<SheetPlan, string>();
  readonly #notes: string[] = [];

  constructor(
    private readonly app: EtApplication,
    private readonly wait: (milliseconds: number) => Promise<void>,
    private readonly events: EtApiEvent | null = orNull(() => app.ApiEvent),
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
      const kept = keptMarks(book);
      return worksheets(book).map((sheet) => infoOf(book, key, sheet, keptMarkOn(sheet, kept), null));
    });
  }

  read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    return this.#answer(() => {
      stopIfCancelled(work);
      const found = sheet === "active" ? this.#books.activeSheet() : this.#books.sheet(sheet);
      return readGrid(found.book, found.key, found.sheet, this.#asking(work), { look: true, work });
    });
  }

  applyEdits(id: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      stopIfCancelled(work);
      const { book, key, sheet } = this.#books.sheet(id);
      checkEdits(await readGrid(book, key, sheet, this.#asking(work), { look: false }), edits);
      const changes = rawChanges(sheet, edits, countsFrom1904(book));
      await this.#makeChanges(sheet, changes, work);
      return this.#tokens.issue({ book: key, kind: "cells", sheet: id, changes }, [sheetNameOf(sheet)], changes.length);
    });
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.#answer(async () => {
      const { book, key } = this.#books.front();
      const plan = sheetPlans(sheets, await this.#infos(book, key));
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
      const date1904 = countsFrom1904(open.book);
      const changes = plan.map(({ sheet, action, newName }): ImageChange => ({
        name: newName,
        before: action === "replace" ? "as it is" : null,
        after: laidOutImage(sheet, newName, names, date1904),
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
      if (!isVisible(sheet)) throw new HostError("unsupported", { facts: { sheet: sheetNameOf(sheet), hidden: true } });
      orNote(this.#note, "Worksheet.Activate", () => sheet.Activate());
      etRangeAt(sheet, oneCell(cell)).Select();
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
        notes: this.#note,
      },
      listener,
    );
  }

  readonly memory = {
    get: (key: string): Promise<string | null> => this.#answer(() => getMemory(this.#books.front().book, key)),
    set: (key: string, value: string | null): Promise<void> => this.#answer(() => setMemory(this.#books.front().book, key, value)),
  };

  async #undoCells(inverse: Extract<WpsInverse, { kind: "cells" }>, token: UndoToken): Promise<UndoToken> {
    const { sheet } = this.#books.sheet(inverse.sheet);
    const changes = inverse.changes.map(reversed);
    if (changes.length > 0) {
      if (isProtected(sheet)) throw new HostError("protected", { facts: { sheet: sheetNameOf(sheet) } });
      if (isFiltered(sheet)) throw new HostError("filtered", { facts: { sheet: sheetNameOf(sheet) } });
    }
    checkUnchanged(sheet, changes);
    await this.#makeChanges(sheet, changes, undefined);
    return this.#tokens.issue({ ...inverse, changes }, token.sheets, changes.length);
  }

  async #undoSheets(key: string, made: readonly MadeChange[]): Promise<UndoToken> {
    const { book } = this.#books.frontAs(key);
    const asking = this.#asking(undefined);
    const holdsMore = async (sheet: EtSheet): Promise<boolean> => {
      const { box, values } = await rawBlock(sheet, usedBox(sheet), asking);
      return isMore(sheet, asking) || (await mixedCells(sheet, box, values, asking)).length > 0;
    };
    await checkAsMade(book, made, this.#taking(book, undefined), holdsMore);
    const changes = made.map(({ name, before, after }): ImageChange => ({ name, before: after, after: before }));
    return this.#changeSheets(book, key, changes, undefined);
  }

  async #makeChanges(sheet: EtSheet, changes: readonly RawCellChange[], work: Work | undefined): Promise<void> {
    const [first] = changes;
    if (!first) return;
    await this.#untilAccepted(etRangeAt(sheet, oneCell(first.cell)));
    await quietly(this.app, this.#note, () => makeChanges(sheet, changes, { asking: this.#asking(work), work }));
  }

  async #changeSheets(book: EtBook, key: string, changes: readonly ImageChange[], work: Work | undefined): Promise<UndoToken> {
    if (orNull(() => answered("boolean", book.ProtectStructure)) === true && changes.some(({ before, after }) => before === null || after === null)) {
      throw new HostError("protected", { facts: { workbook: true } });
    }
    const front = orNull(() => book.ActiveSheet);
    if (front && isWorksheet(front) && !isProtected(front)) await this.#untilAccepted(etRangeAt(front, oneCell({ row: 1, column: 1 })));
    const made = await quietly(this.app, this.#note, () => makeSheetChanges(book, changes, this.#taking(book, work), work));
    return this.#tokens.issue(
      { book: key, kind: "sheets", made },
      made.map(({ name }) => name),
      0,
    );
  }

  /** While the person is in a cell no write is accepted: what is set to what it is changes nothing, until it is. */
  #untilAccepted(range: ReturnType<typeof etRangeAt>): Promise<void> {
    return untilAccepted(() => checkAccepts(range), this.wait);
  }

  /** The sheets, with `ours.edited` known, and chart sheets, whose names are taken too. */
  async #infos(book: EtBook, key: string): Promise<SheetInfo[]> {
    const infos: SheetInfo[] = [];
    const kept = keptMarks(book);
    for (const sheet of allSheets(book)) {
      if (!isWorksheet(sheet)) {
        const name = sheetNameOf(sheet);
        infos.push({ id: idOfSheet(key, name), name, visible: true, active: false, protected: false, filtered: false, ours: null });
        continue;
      }
      const info = infoOf(book, key, sheet, keptMarkOn(sheet, kept), null);
      infos.push(info.ours ? (await readGrid(book, key, sheet, this.#asking(undefined), { look: true })).sheet : info);
    }
    return infos;
  }

  #asking(work: Work | undefined): Asking {
    return new Asking(() => this.wait(0), work, this.#note);
  }

  #taking(book: EtBook, work: Work | undefined): Taking {
    return { app: this.app, book, asking: this.#asking(work) };
  }

  /** A member that is refused a hundred times is noted once. */
  readonly #note = (note: string): void => {
    if (this.#notes.length < MOST_NOTES && !this.#notes.includes(note)) this.#notes.push(note);
  };

  async #answer<T>(question: () => T | Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw toHostError(error);
    }
  }
}
