/**
 * A strict fake of WPS 表格's object model over one cell model (docs/wps.md says what is known of real ones). It simulates: collections from 1,
 * properties with arguments as calls, `Value2` only and in either of its shapes, conversion of what is put into cells, null
 * where cells differ, no list of merges, BGR colours, error numbers, prompts unless DisplayAlerts is off, freezing by the
 * window in front, SheetChange during writes, a person in a cell. It does not calculate formulas or draw.
 */
import type { EtApplication, EtBook, EtEventName, EtListener, EtSheet } from "../../src/hosts/wps/et";
import type { Fault } from "../contract/harness";
import { fakeSheet } from "./fake-sheet";
import { newSheet, type ModelBook, type ModelSheet } from "./model";
import { strict } from "./strict";

/** Clients differ in what a property is of cells in which it differs. */
export type Mixed = null | undefined | false | true | "";

export interface FakeOptions {
  /** How `Value2` gives a block: always rows of cells, or bare where it is one cell and flat where it is one row or column. */
  readonly value2: "rows" | "flat";
  /** Events come although they are switched off. */
  readonly eventsAlways?: boolean;
  /** What a property answers for a range in which it differs; null unless told. */
  readonly mixed?: Mixed;
  /** Points of a character of the default font. */
  readonly pointsACharacter?: number;
  /** Members of the object model that this client refuses, such as "Hyperlinks.Add"; with a question mark where it refuses to say. */
  readonly refuses?: readonly string[];
  /** Called before each change; gives the fault that it meets. */
  readonly nextFault?: () => Fault | null;
}

/** One client: its open workbooks, its switches, the person at it. */
export class FakeClient {
  readonly books: ModelBook[] = [];
  front = 0;
  ScreenUpdating = true;
  EnableEvents = true;
  DisplayAlerts = true;
  /** The person is in a cell: every write is rejected. */
  editing = false;
  readonly prompts: string[] = [];
  readonly #listeners: { name: EtEventName; listener: EtListener }[] = [];
  readonly #sheets = new WeakMap<ModelSheet, EtSheet>();
  readonly application: EtApplication;

  constructor(readonly options: FakeOptions) {
    this.application = applicationOf(this);
  }

  get book(): ModelBook {
    const book = this.books[this.front];
    if (!book) throw new Error("no workbook is open");
    return book;
  }

  get listening(): number {
    return this.#listeners.length;
  }

  /** A change: refused while the person is in a cell or where a fault is planned. */
  act(what: string, whole: () => void, half: () => void = () => undefined): void {
    if (this.editing) throw new Error("0x800A03EC: the cell is being edited");
    if (this.options.refuses?.includes(what)) throw new Error(`0x80020009: ${what}`);
    const fault = this.options.nextFault?.() ?? null;
    if (fault === "refused") throw new Error(`${what}: refused`);
    if (fault === "half-done") half();
    else whole();
    if (fault !== null) throw new Error(`${what}: ${fault}`);
  }

  /** A question that the client puts to the person, unless it was told not to. */
  prompt(what: string): void {
    if (!this.DisplayAlerts) return;
    this.prompts.push(what);
    throw new Error(`a prompt came up: ${what}`);
  }

  listen(name: EtEventName, listener: EtListener): void {
    this.#listeners.push({ name, listener });
  }

  forget(name: EtEventName, listener: EtListener): void {
    const at = this.#listeners.findIndex((entry) => entry.name === name && entry.listener === listener);
    if (at >= 0) this.#listeners.splice(at, 1);
  }

  fire(name: EtEventName, ...handed: unknown[]): void {
    if (!this.EnableEvents && this.options.eventsAlways !== true) return;
    for (const { name: of, listener } of [...this.#listeners]) if (of === name) listener(...handed);
  }

  sheet(book: ModelBook, model: ModelSheet): EtSheet {
    const known = this.#sheets.get(model) ?? fakeSheet(this, book, model);
    this.#sheets.set(model, known);
    return known;
  }

  /** The person, or a sheet's own Activate, brings a sheet to the front. */
  activate(book: ModelBook, sheet: ModelSheet): void {
    if (book.active === sheet.name) return;
    book.active = sheet.name;
    this.fire("SheetActivate", this.sheet(book, sheet));
  }

  addSheet(book: ModelBook, name: string, at: number): ModelSheet {
    const sheet = newSheet(name);
    book.sheets.splice(at, 0, sheet);
    if (book.active === "") book.active = name;
    this.fire("WorkbookNewSheet", this.bookOf(book), this.sheet(book, sheet));
    return sheet;
  }

  deleteSheet(book: ModelBook, sheet: ModelSheet): void {
    this.fire("SheetBeforeDelete", this.sheet(book, sheet));
    const at = book.sheets.indexOf(sheet);
    book.sheets.splice(at, 1);
    if (book.active === sheet.name) book.active = (book.sheets[at] ?? book.sheets[at - 1])?.name ?? "";
  }

  bookOf(model: ModelBook): EtBook {
    return fakeBook(this, model);
  }
}

function applicationOf(client: FakeClient): EtApplication {
  const flag = (name: "ScreenUpdating" | "EnableEvents" | "DisplayAlerts"): PropertyDescriptor & ThisType<unknown> => ({
    enumerable: true,
    get: () => client[name],
    set: (value: boolean) => client.act(name, () => void (client[name] = value)),
  });
  const application: EtApplication = {
    // some clients claim so
    Name: "Microsoft Excel",
    Version: "12.0",
    Build: "12.1.0.23539",
    get ActiveWorkbook() {
      const book = client.books[client.front];
      return book ? client.bookOf(book) : null;
    },
    get ActiveWindow() {
      return client.books.length === 0 ? null : fakeWindow(client);
    },
    get Workbooks() {
      return strict("Workbooks", { Count: client.books.length, Item: (index: number) => client.bookOf(itemOf(client.books, index)) });
    },
    ScreenUpdating: true,
    EnableEvents: true,
    DisplayAlerts: true,
    ApiEvent: strict("ApiEvent", {
      AddApiEventListener: (name: EtEventName, listener: EtListener) => client.listen(name, listener),
      RemoveApiEventListener: (name: EtEventName, listener: EtListener) => client.forget(name, listener),
    }),
  };
  for (const name of ["ScreenUpdating", "EnableEvents", "DisplayAlerts"] as const) Object.defineProperty(application, name, flag(name));
  return strict("Application", application);
}

/** Collections count from 1. */
export function itemOf<T>(items: readonly T[], index: number): T {
  const item = items[index - 1];
  if (typeof index !== "number" || item === undefined) throw new Error(`0x8002000B: no item ${String(index)} of ${items.length}`);
  return item;
}

function fakeWindow(client: FakeClient): NonNullable<EtApplication["ActiveWindow"]> {
  const sheetInFront = (): ModelSheet => {
    const sheet = client.book.sheets.find((one) => one.name === client.book.active);
    if (!sheet) throw new Error("no sheet in front");
    return sheet;
  };
  const split = { rows: sheetInFront().frozen.rows, columns: sheetInFront().frozen.columns };
  return strict("Window", {
    get FreezePanes() {
      return sheetInFront().frozen.rows > 0 || sheetInFront().frozen.columns > 0;
    },
    set FreezePanes(freeze: boolean) {
      client.act("FreezePanes", () => void (sheetInFront().frozen = freeze ? { ...split } : { rows: 0, columns: 0 }));
    },
    get SplitRow() {
      return split.rows;
    },
    set SplitRow(rows: number) {
      client.act("SplitRow", () => void (split.rows = rows));
    },
    get SplitColumn() {
      return split.columns;
    },
    set SplitColumn(columns: number) {
      client.act("SplitColumn", () => void (split.columns = columns));
    },
    get ScrollRow() {
      return 1;
    },
    set ScrollRow(row: number) {
      client.act("ScrollRow", () => void row);
    },
    get ScrollColumn() {
      return 1;
    },
    set ScrollColumn(column: number) {
      client.act("ScrollColumn", () => void column);
    },
  });
}

function fakeBook(client: FakeClient, model: ModelBook): EtBook {
  const sheets = (kind: string, those: () => ModelSheet[]): EtBook["Sheets"] =>
    strict(kind, {
      get Count() {
        return those().length;
      },
      Item: (index: number) => client.sheet(model, itemOf(those(), index)),
      Add: (before: EtSheet | null, after: EtSheet | null): EtSheet => {
        if (model.structureProtected) throw new Error("0x800A03EC: the structure is protected");
        const beside = before ?? after;
        const at = beside === null ? model.sheets.findIndex((one) => one.name === model.active) : beside.Index - (before === null ? 0 : 1);
        let added: ModelSheet | undefined;
        let number = model.sheets.length;
        while (model.sheets.some((one) => one.name === `Sheet${number}`)) number++;
        client.act("Sheets.Add", () => {
          added = client.addSheet(model, `Sheet${number}`, at);
          client.activate(model, added);
        });
        if (!added) throw new Error("nothing was added");
        return client.sheet(model, added);
      },
    });
  return strict("Workbook", {
    Name: model.fullName.slice(model.fullName.lastIndexOf("\\") + 1),
    get FullName() {
      return model.fullName;
    },
    ReadOnly: false,
    ProtectStructure: model.structureProtected,
    Date1904: model.date1904,
    Worksheets: sheets("Worksheets", () => model.sheets.filter((sheet) => sheet.type === -4167)),
    Sheets: sheets("Sheets", () => model.sheets),
    get ActiveSheet() {
      const sheet = model.sheets.find((one) => one.name === model.active);
      if (!sheet) throw new Error("no sheet in front");
      return client.sheet(model, sheet);
    },
    get CustomDocumentProperties() {
      return fakeProperties(client, model);
    },
    Activate: () => {
      client.front = client.books.indexOf(model);
      client.fire("WorkbookActivate", client.bookOf(model));
    },
  });
}

function fakeProperties(client: FakeClient, model: ModelBook): EtBook["CustomDocumentProperties"] {
  return strict("CustomDocumentProperties", {
    get Count() {
      return model.properties.length;
    },
    Item: (index: number) => {
      const property = itemOf(model.properties, index);
      return strict("DocumentProperty", {
        Name: property.name,
        get Value(): unknown {
          return property.value;
        },
        set Value(value: string) {
          if (value.length > 255) throw new Error("a property holds at most 255 characters");
          client.act("DocumentProperty.Value", () => void (property.value = value));
        },
        Delete: () => client.act("DocumentProperty.Delete", () => void model.properties.splice(model.properties.indexOf(property), 1)),
      });
    },
    Add: (name: string, linked: boolean, type: number, value: string) => {
      if (linked || type !== 4 || value.length > 255) throw new Error("a property of at most 255 characters of text was wanted");
      if (model.properties.some((property) => property.name.toLowerCase() === name.toLowerCase())) throw new Error(`there is a property ${name}`);
      client.act("DocumentProperties.Add", () => void model.properties.push({ name, value }));
    },
  });
}
