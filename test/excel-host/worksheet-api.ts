import { fullAddress, parseAddress } from "./address";
import { ApiObject, fail, oneOf, PlainObject, recordOf, textOf, wholeOf } from "./api-object";
import { ChartsApi } from "./chart-api";
import type { FakeBook, FakeName, FakeSheet } from "./model";
import { freezePanesApi, pageLayoutApi } from "./page-api";
import { RangeApi } from "./range-api";

/** Excel.Worksheet. */
export class WorksheetApi extends ApiObject {
  readonly type = "Worksheet";
  constructor(
    private readonly book: FakeBook,
    readonly sheet: FakeSheet,
  ) {
    super();
  }
  override identity(): { readonly [key: string]: string } {
    return { Id: this.sheet.id };
  }
  readonly #self = (): ApiObject => this;

  protected readonly properties = {
    id: { get: () => this.sheet.id },
    name: { get: () => this.sheet.name, set: (value: unknown) => this.book.rename(this.sheet, textOf(value)) },
    position: { get: () => this.book.sheets.indexOf(this.sheet), set: (value: unknown) => this.#move(wholeOf(value, 0, this.book.sheets.length - 1)) },
    visibility: { get: () => this.sheet.visibility, set: (value: unknown) => void (this.sheet.visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"])) },
    names: { get: () => new NamesApi(this.book, this.sheet, this.#self) },
    protection: {
      get: () =>
        new PlainObject(
          "WorksheetProtection",
          { protected: { get: () => this.sheet.protected } },
          { protect: (options: unknown, password: unknown) => this.#protect(options, password) },
        ),
    },
    autoFilter: { get: () => new PlainObject("AutoFilter", { isDataFiltered: { get: () => this.sheet.filtered } }) },
    tables: { get: () => new TablesApi(this.sheet) },
    charts: { get: () => new ChartsApi(this.book, this.sheet) },
    horizontalPageBreaks: { get: () => new PageBreaksApi(this.sheet) },
    pageLayout: { get: () => pageLayoutApi(this.book, this.sheet, this.#self) },
    freezePanes: { get: () => freezePanesApi(this.book, this.sheet, this.#self) },
  };

  protected override readonly methods = {
    getRange: (address: unknown) => new RangeApi(this.book, this.sheet, parseAddress(address), this.#self),
    getRangeByIndexes: (row: unknown, column: unknown, rows: unknown, columns: unknown) => {
      const [top, left] = [wholeOf(row, 0, 1_048_575) + 1, wholeOf(column, 0, 16_383) + 1];
      return new RangeApi(
        this.book,
        this.sheet,
        { top, left, bottom: top + wholeOf(rows, 1, 1_048_576) - 1, right: left + wholeOf(columns, 1, 16_384) - 1 },
        this.#self,
      );
    },
    getUsedRangeOrNullObject: (valuesOnly: unknown) => {
      const used = this.sheet.usedRange(valuesOnly === true);
      return used && new RangeApi(this.book, this.sheet, used, this.#self);
    },
    activate: () => {
      if (this.sheet.visibility !== "Visible") fail("InvalidOperation");
      this.book.active = this.sheet;
      this.book.onEvent("activated", this.sheet);
    },
    delete: () => this.book.remove(this.sheet),
  };

  #protect(options: unknown, password: unknown): void {
    // a second time is refused, by anybody
    if (this.sheet.protected) fail("AccessDenied");
    this.sheet.protected = true;
    this.sheet.protection = { options: recordOf(options ?? {}), password: password === undefined || password === null ? null : textOf(password) };
  }

  #move(position: number): void {
    this.book.sheets = this.book.sheets.filter((other) => other !== this.sheet);
    this.book.sheets.splice(position, 0, this.sheet);
  }
}

/** Worksheet.names: the names of this sheet alone. */
class NamesApi extends ApiObject {
  readonly type = "NamedItemCollection";
  constructor(
    private readonly book: FakeBook,
    private readonly sheet: FakeSheet,
    private readonly worksheet: () => ApiObject,
  ) {
    super();
  }
  protected readonly properties = {};
  override readonly items = (): readonly ApiObject[] => [...this.sheet.names.values()].map((name) => this.#api(name));
  protected override readonly methods = {
    getItemOrNullObject: (name: unknown) => {
      const found = this.sheet.names.get(textOf(name).toLowerCase());
      return found ? this.#api(found) : null;
    },
    add: (name: unknown, reference: unknown, comment: unknown) => {
      const text = textOf(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text)) return fail("InvalidArgument");
      if (this.sheet.names.has(text.toLowerCase())) return fail("ItemAlreadyExists");
      if (!(reference instanceof RangeApi)) return fail("InvalidArgument");
      const item = { name: text, range: reference.range, comment: comment === undefined ? "" : textOf(comment) };
      if (item.comment.length > 255) return fail("InvalidArgument");
      this.sheet.names.set(text.toLowerCase(), item);
      return this.#api(item);
    },
  };

  #api(item: FakeName): ApiObject {
    return new NameApi(
      item.name,
      "NamedItem",
      {
        name: { get: () => item.name },
        comment: { get: () => item.comment },
        scope: { get: () => "Worksheet" },
        worksheetOrNullObject: { get: () => this.worksheet() },
        formula: { get: () => `=${fullAddress(this.sheet.name, item.range)}` },
      },
      {
        delete: () => void this.sheet.names.delete(item.name.toLowerCase()),
      },
    );
  }
}

class NameApi extends PlainObject {
  constructor(
    private readonly key: string,
    ...rest: ConstructorParameters<typeof PlainObject>
  ) {
    super(...rest);
  }
  override identity(): { readonly [key: string]: string } {
    return { _Id: this.key };
  }
}

/** Worksheet.tables: only whether a table is filtered. */
class TablesApi extends ApiObject {
  readonly type = "TableCollection";
  constructor(private readonly sheet: FakeSheet) {
    super();
  }
  protected readonly properties = {};
  override readonly items = (): readonly ApiObject[] =>
    this.sheet.tableFilters.map(
      (filtered) => new PlainObject("Table", { autoFilter: { get: () => new PlainObject("AutoFilter", { isDataFiltered: { get: () => filtered } }) } }),
    );
}

/** Worksheet.horizontalPageBreaks. */
class PageBreaksApi extends ApiObject {
  readonly type = "PageBreakCollection";
  constructor(private readonly sheet: FakeSheet) {
    super();
  }
  protected readonly properties = {};
  override readonly items = (): readonly ApiObject[] => this.sheet.pageBreaks.map((row) => new PlainObject("PageBreak", { rowIndex: { get: () => row - 1 } }));
  protected override readonly methods = {
    add: (before: unknown) => {
      const { top } = before instanceof RangeApi ? before.range : parseAddress(before);
      this.sheet.pageBreaks = [...new Set([...this.sheet.pageBreaks, top])].sort((a, b) => a - b);
      return new PlainObject("PageBreak", { rowIndex: { get: () => top - 1 } });
    },
    removePageBreaks: () => void (this.sheet.pageBreaks = []),
  };
}
