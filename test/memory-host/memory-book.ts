import { rangesOverlap, type CellRange, type CellRef } from "../../src/core/grid/cell-ref";
import type { CellStyle, PrintSetup, SheetFilling, SheetChart, SheetLink } from "../../src/core/reports/laid-out-sheet";
import type { WorkbookEvent } from "../../src/app/workbook";
import { sheetId } from "../../src/core/grid/grid";
import { sameSheetName } from "../../src/app/sheet-plan";
import { typedInput, type Typed } from "./typed-input";
import { GENERAL } from "../../src/core/grid/number-format";

/** A cell as the program keeps it: dates are numbers with a number format, as in every spreadsheet program. */
export interface MemoryCell {
  readonly value: Typed["value"];
  readonly formula: string | null;
  readonly format: string;
  readonly style: CellStyle | null;
  /** Several fonts inside the cell. */
  readonly mixed: boolean;
}

/** What a laid-out sheet adds to its cells. */
export interface MemoryLayout {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly links: readonly SheetLink[];
  readonly charts: readonly SheetChart[];
  readonly frozenRows: number;
  readonly print: PrintSetup;
  /** What it asks for, of a sheet that is to be filled in. */
  readonly filling?: SheetFilling;
}

export interface MemorySheet {
  readonly id: string;
  name: string;
  hidden: boolean;
  protected: boolean;
  filtered: boolean;
  readonly cells: Map<string, MemoryCell>;
  merges: CellRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Defined names of this sheet (all on A1) and their comments. */
  readonly names: Map<string, string>;
  layout: MemoryLayout | null;
}

export interface MemoryState {
  sheets: MemorySheet[];
  /** Id of the sheet in front. */
  active: string;
  selection: CellRef;
  properties: Map<string, string>;
  structureProtected: boolean;
}

export const EMPTY_CELL: MemoryCell = { value: null, formula: null, format: GENERAL, style: null, mixed: false };

const key = (cell: CellRef): string => `${cell.row},${cell.column}`;

/** The place of a cell in `MemorySheet.cells`. */
export function placeOf(cellKey: string): CellRef {
  const [row = 0, column = 0] = cellKey.split(",").map(Number);
  return { row, column };
}

/** What a cell of a sheet holds. */
export const cellOf = (sheet: MemorySheet, cell: CellRef): MemoryCell => sheet.cells.get(key(cell)) ?? EMPTY_CELL;

/** Puts a cell as it is, with nothing converted. */
export function putCell(sheet: MemorySheet, at: CellRef, cell: MemoryCell): void {
  const empty = cell.value === null && cell.formula === null && cell.format === GENERAL && cell.style === null && !cell.mixed;
  if (empty) sheet.cells.delete(key(at));
  else sheet.cells.set(key(at), cell);
}

/** Puts content into a cell as a program takes it: text may become a formula, a number, a date. */
export function typeInto(sheet: MemorySheet, at: CellRef, content: string | number | boolean | { readonly error: string } | null): void {
  const before = cellOf(sheet, at);
  const typed: Typed = typeof content === "string" ? typedInput(content, before.format) : { value: content, formula: null, format: null };
  putCell(sheet, at, {
    ...before,
    value: typed.value,
    formula: typed.formula,
    mixed: false,
    format: before.format === GENERAL ? (typed.format ?? GENERAL) : before.format,
  });
}

/** Merges a range: as in every program, only its first cell keeps what it holds. */
export function mergeCells(sheet: MemorySheet, range: CellRange): void {
  if (sheet.merges.some((merge) => rangesOverlap(merge, range))) throw new Error("a merge may not overlap another");
  sheet.merges.push(range);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (row === range.top && column === range.left) continue;
      putCell(sheet, { row, column }, { ...cellOf(sheet, { row, column }), value: null, formula: null });
    }
  }
}

/**
 * A workbook in memory, as a spreadsheet program would keep it. Its methods are the person's side; the port
 * (memory-workbook.ts) works on `state`, and tells nobody.
 */
export class MemoryBook {
  state: MemoryState = { sheets: [], active: "", selection: { row: 1, column: 1 }, properties: new Map(), structureProtected: false };
  #next = 1;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();

  /** A sheet, or undefined for one that is gone. */
  byId = (id: string): MemorySheet | undefined => this.state.sheets.find((sheet) => sheet.id === id);
  byName = (name: string): MemorySheet | undefined => this.state.sheets.find((sheet) => sameSheetName(sheet.name, name));

  /** A sheet of this name that is not in the book yet. */
  newSheet(name: string): MemorySheet {
    return {
      id: `sheet-${this.#next++}`,
      name,
      hidden: false,
      protected: false,
      filtered: false,
      cells: new Map(),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      names: new Map(),
      layout: null,
    };
  }

  /** A sheet behind the others; the first of a book is in front. */
  addSheet(name: string): MemorySheet {
    const sheet = this.newSheet(name);
    this.state.sheets.push(sheet);
    if (this.state.active === "") this.state.active = sheet.id;
    this.#tell({ kind: "sheets" });
    return sheet;
  }

  renameSheet(sheet: MemorySheet, name: string): void {
    sheet.name = name;
    this.#tell({ kind: "sheets" });
  }

  removeSheet(sheet: MemorySheet): void {
    this.state.sheets = this.state.sheets.filter((other) => other !== sheet);
    if (this.state.active === sheet.id) this.state.active = this.state.sheets[0]?.id ?? "";
    this.#tell({ kind: "sheets" });
  }

  activate(sheet: MemorySheet): void {
    this.state.active = sheet.id;
    this.#tell({ kind: "active-sheet", sheet: sheetId(sheet.id) });
  }

  /** The person types into a cell. */
  type(sheet: MemorySheet, at: CellRef, content: string | number | boolean | null): void {
    typeInto(sheet, at, content);
    this.touch(sheet);
  }

  /** Tells that the person changed cells of a sheet. */
  touch(sheet: MemorySheet): void {
    this.#tell({ kind: "cells", sheet: sheetId(sheet.id) });
  }

  /** A copy of everything, for comparing and for taking back. */
  copy(): MemoryState {
    return structuredClone(this.state);
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
