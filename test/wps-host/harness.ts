import { inRange, parseRange, toA1, type CellRange, type CellRef } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import { NUMBER_FORMATS } from "../../src/app/number-format";
import { WpsWorkbook } from "../../src/hosts/wps/wps-workbook";
import { at } from "../contract/contract";
import type { CellContent, ContractHarness, OpenBook, SheetDescription } from "../contract/harness";
import { StepFaults } from "../contract/step-faults";
import { FakeClient, type FakeOptions } from "./fake-application";
import { cellAt, cellOf, contentOf, eachPlace, newBook, newSheet, type ModelBook, type ModelSheet } from "./model";
import { isDateFormat } from "../../src/core/grid/number-format";

/** Gives the turn away, as the pane does, without waiting for a person. */
const noWait = (): Promise<void> => Promise.resolve();

function rangeOf(a1: string): CellRange {
  const range = parseRange(a1);
  if (!range) throw new Error(`no range: ${a1}`);
  return range;
}

/** A value that is kept as it is: a date gets a format that shows one, unless it has it. */
function keep(sheet: ModelSheet, place: CellRef, content: CellContent): void {
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  const value: CellValue = isFormula ? content.value : content;
  const cell = cellAt(sheet, place.row, place.column);
  cell.formula = isFormula ? content.formula : null;
  if (typeof value === "object" && value !== null && "date" in value) {
    cell.value = value.date;
    if (!isDateFormat(cell.look.format)) cell.look.format = NUMBER_FORMATS.date;
  } else cell.value = value;
}

function build(description: SheetDescription): ModelSheet {
  const sheet = newSheet(description.name);
  const from = at(description.at ?? "A1");
  for (const [range, format] of Object.entries(description.formats ?? {})) {
    eachPlace(rangeOf(range), (row, column) => void (cellAt(sheet, row, column).look.format = format));
  }
  description.rows?.forEach((line, r) => line.forEach((content, c) => keep(sheet, { row: from.row + r, column: from.column + c }, content)));
  for (const cell of description.mixed ?? []) cellAt(sheet, at(cell).row, at(cell).column).mixed = true;
  sheet.merges = (description.merges ?? []).map(rangeOf);
  sheet.hiddenRows = new Set(description.hiddenRows);
  sheet.hiddenColumns = new Set(description.hiddenColumns);
  sheet.visible = description.hidden === true ? 0 : -1;
  sheet.protected = description.protected ?? false;
  sheet.filtered = description.filtered ?? false;
  return sheet;
}

/** A workbook of these sheets. */
export function modelOf(sheets: readonly SheetDescription[], fullName = "C:\\办公\\进度.xlsx"): ModelBook {
  const book = newBook(fullName);
  book.sheets = sheets.map(build);
  book.active = sheets[0]?.name ?? "";
  return book;
}

/** Workbooks of a fake client of these options. */
export function wpsHarness(options: FakeOptions): ContractHarness {
  return {
    open: (sheets, { active, structureProtected } = {}) => {
      const model = modelOf(sheets);
      model.active = active ?? model.active;
      model.structureProtected = structureProtected ?? false;
      return Promise.resolve(openBook(model, options));
    },
  };
}

function openBook(model: ModelBook, options: FakeOptions): OpenBook {
  const faults = new StepFaults();
  const client = new FakeClient({ ...options, nextFault: () => faults.next() });
  client.books.push(model);
  const sheetOf = (name: string): ModelSheet => {
    const sheet = model.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const done = (change: () => void): Promise<void> => Promise.resolve(change());
  return {
    workbook: new WpsWorkbook(client.application, noWait),
    edit: (name, cell, value) =>
      done(() => {
        keep(sheetOf(name), at(cell), value);
        client.fire("SheetChange", client.sheet(model, sheetOf(name)), null);
      }),
    rename: (name, to) =>
      done(() => {
        if (model.active === name) model.active = to;
        sheetOf(name).name = to;
      }),
    remove: (name) => done(() => client.deleteSheet(model, sheetOf(name))),
    add: (name) => done(() => void client.addSheet(model, name, model.sheets.length)),
    activate: (name) => done(() => client.activate(model, sheetOf(name))),
    protect: (name) => done(() => void (sheetOf(name).protected = true)),
    filter: (name) => done(() => void (sheetOf(name).filtered = true)),
    filling: (name, cell) => {
      const sheet = sheetOf(name);
      const asked = sheet.validations.filter(({ range }) => inRange(at(cell), range)).at(-1);
      return Promise.resolve({
        locked: sheet.protected && !sheet.open.some((range) => inRange(at(cell), range)),
        words: asked?.type === 3 ? asked.formula.split(",") : null,
        asks: asked?.type === 4 ? "date" : asked?.type === 2 ? "number" : null,
      });
    },
    look: (name, cell) => {
      const { value, formula, look } = cellOf(sheetOf(name), at(cell).row, at(cell).column);
      return Promise.resolve({ value, formula, format: look.format });
    },
    snapshot: () => Promise.resolve(contentOf(model)),
    propertyNames: () => Promise.resolve(model.properties.map((property) => property.name)),
    selection: () => Promise.resolve({ sheet: model.active, cell: toA1(model.selection) }),
    settle: () => new Promise((resolve) => setTimeout(resolve, 0)),
    reopen: () => Promise.resolve(openBook(structuredClone(model), options)),
    failAt: (step, fault, lasting) => faults.failAt(step, fault, lasting),
    close: () => Promise.resolve(),
  };
}
