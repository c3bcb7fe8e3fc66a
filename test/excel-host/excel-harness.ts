import { inRange, toA1, type CellRef } from "../../src/core/grid/cell-ref";
import { ExcelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { at } from "../contract/contract";
import type { BookOptions, CellFilling, ContractHarness, OpenBook, RawCell, SheetDescription } from "../contract/harness";
import { turns } from "../contract/turns";
import { excelWith, missing, put, snapshotOf } from "./excel-book";
import { ExcelHost } from "./excel-host";
import { loadClient, type LoadedClient, type Switch } from "./load-client";
import { lookAt } from "./look";
import type { FakeSheet } from "./model";

export { excelWith } from "./excel-book";

/** A workbook of the small Excel, with the Excel itself at hand. */
export interface OpenExcelBook extends OpenBook {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
}

/** The real client library, loaded once, over one small Excel after the other. */
export class ExcelHarness implements ContractHarness {
  readonly #switch: Switch = { current: new ExcelHost() };
  #client: LoadedClient | null = null;

  async load(): Promise<void> {
    this.#client = await loadClient(this.#switch);
  }

  close(): void {
    this.#client?.close();
  }

  open(sheets: readonly SheetDescription[], options: BookOptions = {}): Promise<OpenExcelBook> {
    return Promise.resolve(this.#openBook(excelWith(sheets, options)));
  }

  #openBook(host: ExcelHost): OpenExcelBook {
    const client = this.#client;
    if (!client) throw new Error("load() comes first");
    const { book } = host;
    const workbook = new ExcelWorkbook({
      newContext: () => {
        this.#switch.current = host;
        return new client.Excel.RequestContext();
      },
      pause: () => Promise.resolve(),
      onUnreadable: client.onUnreadable,
    });
    const sheetOf = (name: string): FakeSheet => book.byName(name) ?? missing(name);
    const done = (change: () => void): Promise<void> => Promise.resolve(change());
    return {
      host,
      workbook,
      edit: (sheet, cell, value) =>
        done(() => {
          put(sheetOf(sheet), at(cell), value);
          book.onEvent("changed", sheetOf(sheet));
        }),
      rename: (sheet, name) => done(() => book.rename(sheetOf(sheet), name)),
      remove: (sheet) => done(() => book.remove(sheetOf(sheet))),
      add: (sheet) => done(() => void book.add(sheet)),
      activate: (sheet) =>
        done(() => {
          book.active = sheetOf(sheet);
          book.onEvent("activated", sheetOf(sheet));
        }),
      protect: (sheet) => done(() => void (sheetOf(sheet).protected = true)),
      filter: (sheet) => done(() => void (sheetOf(sheet).filtered = true)),
      filling: (sheet, cell) => Promise.resolve(fillingOf(sheetOf(sheet), at(cell))),
      look: (sheet, cell) => Promise.resolve(rawCell(sheetOf(sheet), at(cell))),
      snapshot: () => Promise.resolve(snapshotOf(book)),
      propertyNames: () => Promise.resolve([...book.properties.values()].map(({ key }) => key)),
      selection: () => Promise.resolve({ sheet: book.active?.name ?? "", cell: toA1({ row: book.selection.top, column: book.selection.left }) }),
      settle: () => turns(30),
      // a file that is saved and opened again holds the same; what is new is the pane
      reopen: () => Promise.resolve(this.#openBook(host)),
      failAt: (step, fault, lasting) => host.faults.failAt(step, fault, lasting),
      close: () => Promise.resolve(),
    };
  }
}

function fillingOf(sheet: FakeSheet, cell: CellRef): CellFilling {
  const rule = sheet.validations.filter(({ range }) => inRange(cell, range)).at(-1)?.rule ?? {};
  const list = rule.list;
  const source = typeof list === "object" && list !== null && "source" in list ? String(list.source) : null;
  return {
    locked: sheet.protected && lookAt(sheet.cell(cell.row, cell.column).look, "protection/locked") === true,
    words: source === null ? null : source.split(","),
    asks: rule.date !== undefined ? "date" : rule.decimal !== undefined ? "number" : null,
  };
}

function rawCell(sheet: FakeSheet, { row, column }: CellRef): RawCell {
  const { value, formula, look } = sheet.cell(row, column);
  return { value, formula, format: String(lookAt(look, "numberFormat")) };
}
