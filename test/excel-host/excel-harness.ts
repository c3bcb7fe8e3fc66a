import { inRange, parseRange, toA1, type CellRange, type CellRef } from "../../src/core/grid/cell-ref";
import { NUMBER_FORMATS } from "../../src/app/number-format";
import { ExcelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { at } from "../contract/contract";
import type { BookOptions, CellContent, CellFilling, ContractHarness, OpenBook, RawCell, SheetDescription } from "../contract/harness";
import { turns } from "../contract/turns";
import { ExcelHost } from "./excel-host";
import { eachCell, setLook } from "./format-api";
import { loadClient, type LoadedClient, type Switch } from "./load-client";
import { lookAt } from "./look";
import type { FakeBook, FakeSheet } from "./model";
import { isDateFormat } from "../../src/core/grid/number-format";

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

/** An Excel with a workbook of these sheets. */
export function excelWith(sheets: readonly SheetDescription[], options: BookOptions = {}): ExcelHost {
  const host = new ExcelHost();
  for (const description of sheets) build(host.book.add(description.name), description);
  host.book.active = host.book.byName(options.active ?? "") ?? host.book.sheets[0] ?? null;
  host.book.structureProtected = options.structureProtected ?? false;
  return host;
}

const missing = (name: string): never => {
  throw new Error(`no sheet ${name}`);
};

const rangeIn = (a1: string): CellRange => parseRange(a1) ?? missing(a1);

function build(sheet: FakeSheet, description: SheetDescription): void {
  const from = at(description.at ?? "A1");
  description.rows?.forEach((row, r) => row.forEach((content, c) => put(sheet, { row: from.row + r, column: from.column + c }, content)));
  for (const [range, format] of Object.entries(description.formats ?? {})) setLook(sheet, rangeIn(range), "numberFormat", format);
  for (const a1 of description.mixed ?? []) {
    const { row, column } = at(a1);
    sheet.put(row, column, { ...sheet.cell(row, column), mixed: true });
  }
  for (const merge of description.merges ?? []) sheet.merge(rangeIn(merge));
  for (const row of description.hiddenRows ?? []) sheet.rows.set(row, { hidden: true });
  for (const column of description.hiddenColumns ?? []) sheet.columns.set(column, { hidden: true });
  sheet.visibility = description.hidden === true ? "Hidden" : "Visible";
  sheet.protected = description.protected ?? false;
  sheet.filtered = description.filtered ?? false;
}

/** Puts content in as it is, nothing converted; a date gets a format that shows it. */
function put(sheet: FakeSheet, { row, column }: CellRef, content: CellContent): void {
  if (content === null && sheet.cell(row, column).value === null) return;
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  const value = isFormula ? content.value : content;
  const date = typeof value === "object" && value !== null && "date" in value ? value.date : null;
  sheet.put(row, column, {
    ...sheet.cell(row, column),
    value: typeof value === "object" && value !== null && "date" in value ? value.date : value,
    formula: isFormula ? content.formula : null,
  });
  const range = { top: row, left: column, bottom: row, right: column };
  if (date !== null && !isDateFormat(String(lookAt(sheet.cell(row, column).look, "numberFormat")))) setLook(sheet, range, "numberFormat", NUMBER_FORMATS.date);
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

/** Everything but ids and what is selected, in an order of its own. */
function snapshotOf(book: FakeBook): unknown {
  return {
    structureProtected: book.structureProtected,
    enableEvents: book.enableEvents,
    sheets: book.sheets.map((sheet) => {
      const cells: unknown[] = [];
      const used = sheet.usedRange(false);
      if (used && (used.bottom - used.top) * (used.right - used.left) < 100_000) {
        eachCell(sheet, used, (row, column) => {
          const { look, ...cell } = sheet.cell(row, column);
          cells.push([row, column, cell, Object.entries(look).sort()]);
        });
      }
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        protected: sheet.protected,
        protection: sheet.protection,
        validations: sheet.validations,
        filtered: sheet.filtered,
        cells,
        merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
        rows: [...sheet.rows].sort(([a], [b]) => a - b),
        columns: [...sheet.columns].sort(([a], [b]) => a - b),
        names: [...sheet.names.values()].sort((a, b) => a.name.localeCompare(b.name)),
        charts: sheet.charts.map(({ id: _id, ...chart }) => structuredClone(chart)),
        page: Object.entries(sheet.page).sort(([a], [b]) => a.localeCompare(b)),
        frozenRows: sheet.frozenRows,
        pageBreaks: sheet.pageBreaks,
      };
    }),
  };
}
