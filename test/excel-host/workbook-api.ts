import { ApiObject, fail, flagOf, PlainObject, textOf } from "./api-object";
import type { FakeBook } from "./model";
import { WorksheetApi } from "./worksheet-api";

class WorksheetsApi extends ApiObject {
  readonly type = "WorksheetCollection";
  constructor(private readonly book: FakeBook) {
    super();
  }
  protected readonly properties = {};
  override readonly items = (): readonly ApiObject[] => this.book.sheets.map((sheet) => new WorksheetApi(this.book, sheet));
  readonly #find = (key: unknown): ApiObject | null => {
    const sheet = this.book.sheets.find((one) => one.id === key) ?? this.book.byName(textOf(key));
    return sheet ? new WorksheetApi(this.book, sheet) : null;
  };
  override readonly indexer = (key: unknown): ApiObject => this.#find(key) ?? fail("ItemNotFound");
  protected override readonly methods = {
    getItem: this.indexer,
    getItemOrNullObject: this.#find,
    getActiveWorksheet: () => (this.book.active && !this.book.chartSheetInFront ? new WorksheetApi(this.book, this.book.active) : fail("ItemNotFound")),
    add: (name: unknown) => new WorksheetApi(this.book, this.book.add(textOf(name))),
  };
}

class CustomPropertiesApi extends ApiObject {
  readonly type = "CustomPropertyCollection";
  constructor(private readonly book: FakeBook) {
    super();
  }
  protected readonly properties = {};
  override readonly items = (): readonly ApiObject[] => [...this.book.properties.values()].map(({ key, value }) => this.#api(key, value));
  protected override readonly methods = {
    getItemOrNullObject: (key: unknown) => {
      const found = this.book.properties.get(textOf(key).toLowerCase());
      return found ? this.#api(found.key, found.value) : null;
    },
    add: (key: unknown, value: unknown) => {
      const name = textOf(key);
      if (name === "" || name.length > 255 || (typeof value === "string" && value.length > 255)) return fail("InvalidArgument");
      this.book.properties.set(name.toLowerCase(), { key: name, value });
      return this.#api(name, value);
    },
  };
  #api(key: string, value: unknown): ApiObject {
    return new PlainObject(
      "CustomProperty",
      { key: { get: () => key }, value: { get: () => value } },
      { delete: () => void this.book.properties.delete(key.toLowerCase()) },
    );
  }
}

/** Excel.Workbook, the root of every request. */
export function workbookApi(book: FakeBook): ApiObject {
  const sheets = new WorksheetsApi(book);
  const properties = new PlainObject("DocumentProperties", { custom: { get: () => new CustomPropertiesApi(book) } });
  return new PlainObject("Workbook", {
    worksheets: { get: () => sheets },
    properties: { get: () => properties },
    readOnly: { get: () => book.readOnly },
    protection: { get: () => new PlainObject("WorkbookProtection", { protected: { get: () => book.structureProtected } }) },
    application: {
      get: () =>
        new PlainObject("Application", {}, { suspendScreenUpdatingUntilNextSync: () => undefined, suspendApiCalculationUntilNextSync: () => undefined }),
    },
    _Runtime: {
      get: () => new PlainObject("Runtime", { enableEvents: { get: () => book.enableEvents, set: (value) => void (book.enableEvents = flagOf(value)) } }),
    },
  });
}
