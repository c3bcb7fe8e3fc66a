import { parseRange, type CellRange, type CellRef } from "../../src/core/grid/cell-ref";
import { isDateFormat } from "../../src/core/grid/number-format";
import { NUMBER_FORMATS } from "../../src/app/number-format";
import { at } from "../contract/contract";
import type { BookOptions, CellContent, SheetDescription } from "../contract/harness";
import { ExcelHost } from "./excel-host";
import { eachCell, setLook } from "./format-api";
import { lookAt } from "./look";
import type { FakeBook, FakeSheet } from "./model";

/** An Excel with a workbook of these sheets. */
export function excelWith(sheets: readonly SheetDescription[], options: BookOptions = {}): ExcelHost {
  const host = new ExcelHost();
  for (const description of sheets) build(host.book.add(description.name), description);
  host.book.active = host.book.byName(options.active ?? "") ?? host.book.sheets[0] ?? null;
  host.book.structureProtected = options.structureProtected ?? false;
  return host;
}

export const missing = (name: string): never => {
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
export function put(sheet: FakeSheet, { row, column }: CellRef, content: CellContent): void {
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

/** Everything but ids and what is selected, in an order of its own. */
export function snapshotOf(book: FakeBook): unknown {
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
