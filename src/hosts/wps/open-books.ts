import type { SheetId } from "../../core/grid/grid";
import { HostError } from "../../core/host-error";
import { sameSheetName } from "../../app/sheet-plan";
import { answered, entries, needed, orNull } from "./asking";
import type { EtApplication, EtBook, EtSheet } from "./et";
import { allSheets, idOfSheet, isWorksheet, namesInId, sheetNameOf, sheetNamed } from "./sheet-list";

/** A workbook that is open, with the name by which this host knows it. */
export interface OpenBook {
  readonly book: EtBook;
  readonly key: string;
}

/** Where a client hands something over in an event: only what has a name is of use. */
function nameIn(handed: unknown, property: "Name" | "FullName"): string | null {
  if ((typeof handed !== "object" && typeof handed !== "function") || handed === null) return null;
  return orNull(() => answered("string", Reflect.get(handed, property)));
}

/** The name by which a workbook goes: its full one, else the short one. */
const fullNameOf = (book: EtBook): string => nameIn(book, "FullName") ?? nameIn(book, "Name") ?? "";

/**
 * Which workbook is which. The pane belongs to the application, the person moves between workbooks: what was read in one
 * must never be written into another. A workbook has no id, so it goes by its full name, and keeps the first one we knew
 * when it is saved under another.
 */
export class OpenBooks {
  readonly #keys = new Map<string, string>();
  #saving: string | null = null;
  #front: string | null = null;

  constructor(private readonly app: EtApplication) {}

  /** The workbook in front. `session-lost` where none is open. */
  front(): OpenBook {
    const book = this.app.ActiveWorkbook;
    if (!book) throw new HostError("session-lost");
    const key = this.keyOf(fullNameOf(book));
    this.#front = key;
    return { book, key };
  }

  keyOf(fullName: string): string {
    return this.#keys.get(fullName) ?? fullName;
  }

  /** The workbook in front, which must be the one that `key` names: `not-in-front` where that is behind, `session-lost` where it is closed. */
  frontAs(key: string): OpenBook {
    const front = this.front();
    if (front.key === key) return front;
    throw new HostError(this.#isOpen(key) ? "not-in-front" : "session-lost");
  }

  /** The sheet of an id, in the workbook in front. `sheet-gone` for one that is not there any more. */
  sheet(id: SheetId): OpenBook & { readonly sheet: EtSheet } {
    const { book: key, sheet: name } = namesInId(id);
    if (key === "") throw new HostError("sheet-gone");
    const open = this.frontAs(key);
    const sheet = sheetNamed(open.book, name);
    if (!sheet) throw new HostError("sheet-gone", { facts: { sheet: name } });
    return { ...open, sheet };
  }

  /** The sheet in front. `unsupported` for a chart sheet. */
  activeSheet(): OpenBook & { readonly sheet: EtSheet } {
    const open = this.front();
    const sheet: EtSheet | null | undefined = open.book.ActiveSheet;
    const active = needed("Workbook.ActiveSheet", sheet);
    if (!isWorksheet(active)) throw new HostError("unsupported", { facts: { sheet: sheetNameOf(active) } });
    return { ...open, sheet: active };
  }

  /** Brings the workbook of an id to the front. */
  activate(id: SheetId): void {
    const { book: key } = namesInId(id);
    if (orNull(() => this.front().key) === key) return;
    entries(this.app.Workbooks)
      .find((book) => this.keyOf(fullNameOf(book)) === key)
      ?.Activate();
  }

  /** The id of a sheet that an event hands over; null where it is none of the workbook in front. */
  idOfHanded(handed: unknown): SheetId | null {
    const name = nameIn(handed, "Name");
    const book = this.app.ActiveWorkbook;
    if (name === null || !book || !allSheets(book).some((sheet) => sameSheetName(sheetNameOf(sheet), name))) return null;
    return idOfSheet(this.keyOf(fullNameOf(book)), name);
  }

  /** Whether another workbook is in front than when we last looked. */
  hasChanged(): boolean {
    const before = this.#front;
    const book = this.app.ActiveWorkbook;
    this.#front = book ? this.keyOf(fullNameOf(book)) : null;
    return before !== null && before !== this.#front;
  }

  /** A workbook is about to be saved, maybe under another name. */
  beforeSave(handed: unknown): void {
    this.#saving = nameIn(handed, "FullName");
  }

  afterSave(handed: unknown): void {
    const [from, to] = [this.#saving, nameIn(handed, "FullName")];
    this.#saving = null;
    if (from !== null && to !== null && from !== to) this.#keys.set(to, this.keyOf(from));
  }

  #isOpen(key: string): boolean {
    return (orNull(() => entries(this.app.Workbooks)) ?? []).some((book) => this.keyOf(fullNameOf(book)) === key);
  }
}
