import { inRange, parseRange, type CellRef } from "../../src/core/grid/cell-ref";
import { NUMBER_FORMATS } from "../../src/app/number-format";
import { cellOf, mergeCells, MemoryBook, placeOf, putCell, type MemorySheet } from "../memory-host/memory-book";
import { valueOf } from "../memory-host/memory-read";
import { MemoryWorkbook } from "../memory-host/memory-workbook";
import type { Step } from "../memory-host/memory-write";
import { toA1 } from "../../src/core/grid/cell-ref";
import { at } from "./contract";
import type { CellContent, ContractHarness, OpenBook, SheetDescription } from "./harness";
import { StepFaults } from "./step-faults";

/** Workbooks of the memory host. */
export const memoryHarness: ContractHarness = {
  open: (sheets, options = {}) => {
    const book = new MemoryBook();
    for (const description of sheets) build(book, description);
    book.state.active = book.byName(options.active ?? sheets[0]?.name ?? "")?.id ?? "";
    book.state.structureProtected = options.structureProtected ?? false;
    return Promise.resolve(openBook(book));
  },
};

function build(book: MemoryBook, description: SheetDescription): void {
  const sheet = book.addSheet(description.name);
  const from = at(description.at ?? "A1");
  description.rows?.forEach((row, r) => row.forEach((content, c) => put(sheet, { row: from.row + r, column: from.column + c }, content)));
  for (const [range, format] of Object.entries(description.formats ?? {})) {
    for (const cell of cellsOf(range)) putCell(sheet, cell, { ...cellOf(sheet, cell), format });
  }
  for (const cell of description.mixed ?? []) putCell(sheet, at(cell), { ...cellOf(sheet, at(cell)), mixed: true });
  for (const merge of description.merges ?? []) mergeCells(sheet, rangeOf(merge));
  sheet.hiddenRows = [...(description.hiddenRows ?? [])];
  sheet.hiddenColumns = [...(description.hiddenColumns ?? [])];
  sheet.hidden = description.hidden ?? false;
  sheet.protected = description.protected ?? false;
  sheet.filtered = description.filtered ?? false;
}

function put(sheet: MemorySheet, cell: CellRef, content: CellContent): void {
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  const value = isFormula ? content.value : content;
  const date = typeof value === "object" && value !== null && "date" in value ? value.date : null;
  const before = cellOf(sheet, cell);
  putCell(sheet, cell, {
    ...before,
    value: typeof value === "object" && value !== null && "date" in value ? value.date : value,
    formula: isFormula ? content.formula : null,
    format: date === null || valueOf({ ...before, value: date }) !== date ? before.format : NUMBER_FORMATS.date,
  });
}

function rangeOf(a1: string): NonNullable<ReturnType<typeof parseRange>> {
  const range = parseRange(a1);
  if (!range) throw new Error(`no range: ${a1}`);
  return range;
}

function cellsOf(a1: string): CellRef[] {
  const { top, left, bottom, right } = rangeOf(a1);
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
    row: top + Math.floor(index / (right - left + 1)),
    column: left + (index % (right - left + 1)),
  }));
}

function openBook(book: MemoryBook): OpenBook {
  const faults = new StepFaults();
  const runStep = async ({ whole, half }: Step): Promise<void> =>
    faults.run(
      () => Promise.resolve(whole()),
      () => Promise.resolve(half()),
    );
  const sheetOf = (name: string): MemorySheet => {
    const sheet = book.byName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const done = (change: () => void): Promise<void> => Promise.resolve(change());
  return {
    workbook: new MemoryWorkbook(book, runStep),
    edit: (sheet, cell, value) =>
      done(() => {
        put(sheetOf(sheet), at(cell), value);
        book.touch(sheetOf(sheet));
      }),
    rename: (sheet, name) => done(() => book.renameSheet(sheetOf(sheet), name)),
    remove: (sheet) => done(() => book.removeSheet(sheetOf(sheet))),
    add: (sheet) => done(() => void book.addSheet(sheet)),
    activate: (sheet) => done(() => book.activate(sheetOf(sheet))),
    protect: (sheet) => done(() => void (sheetOf(sheet).protected = true)),
    filter: (sheet) => done(() => void (sheetOf(sheet).filtered = true)),
    filling: (sheet, cell) => {
      const { layout, protected: isProtected } = sheetOf(sheet);
      const filling = layout?.filling;
      const kind = filling?.checks.find(({ range }) => inRange(at(cell), range))?.kind;
      return Promise.resolve({
        locked: isProtected && filling?.unlocked.some((range) => inRange(at(cell), range)) !== true,
        words: filling?.lists.find(({ range }) => inRange(at(cell), range))?.words ?? null,
        asks: kind === undefined ? null : kind === "date" ? "date" : "number",
      });
    },
    look: (sheet, cell) => {
      const { value, formula, format } = cellOf(sheetOf(sheet), at(cell));
      return Promise.resolve({ value, formula, format });
    },
    snapshot: () => Promise.resolve(snapshotOf(book)),
    propertyNames: () => Promise.resolve([...book.state.properties.keys()]),
    selection: () => Promise.resolve({ sheet: book.byId(book.state.active)?.name ?? "", cell: toA1(book.state.selection) }),
    settle: () => Promise.resolve(),
    reopen: () => {
      const again = new MemoryBook();
      again.state = book.copy();
      return Promise.resolve(openBook(again));
    },
    failAt: (step, fault, lasting) => faults.failAt(step, fault, lasting),
    close: () => Promise.resolve(),
  };
}

function snapshotOf(book: MemoryBook): unknown {
  return book.state.sheets.map(({ id: _id, cells, names, ...rest }) => ({
    ...structuredClone(rest),
    cells: [...cells].map(([key, cell]) => ({ at: placeOf(key), ...structuredClone(cell) })).sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
    names: [...names],
  }));
}
