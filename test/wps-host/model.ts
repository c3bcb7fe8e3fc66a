/**
 * The cell model under the fake of WPS 表格: what a workbook holds, as plain data (structured clone), with nothing of the object
 * model in it. Both the person's side and the fake's objects work on it.
 */
import type { CellRange, CellRef } from "../../src/core/grid/cell-ref";
import { typedInput, type Typed } from "../memory-host/typed-input";

export type ModelValue = Typed["value"];

export interface ModelLook {
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: number;
  color: number;
  pattern: number;
  fill: number;
  horizontal: number;
  vertical: number;
  wrap: boolean;
  format: string;
}

export interface ModelCell {
  value: ModelValue;
  formula: string | null;
  look: ModelLook;
  /** Several fonts inside. */
  mixed: boolean;
}

export interface ModelLine {
  style: number;
  weight: number;
  color: number;
}

export interface ModelChart {
  left: number;
  top: number;
  width: number;
  height: number;
  type: number;
  title: string | null;
  series: { formula: string; color: number }[];
}

export interface ModelPage {
  Orientation: number;
  PaperSize: number;
  Zoom: number | false;
  FitToPagesWide: number | false;
  FitToPagesTall: number | false;
  PrintTitleRows: string;
  PrintArea: string;
  CenterFooter: string;
}

export interface ModelSheet {
  name: string;
  type: number;
  visible: number;
  protected: boolean;
  /** Ranges that are open on a protected sheet, and what ranges ask for. */
  open: CellRange[];
  validations: { range: CellRange; type: number; alert: number; operator: number; formula: string; ignoreBlank: boolean; input: string; error: string }[];
  filtered: boolean;
  cells: Map<string, ModelCell>;
  /** "v:row:column" is the line at the left of a cell, "h:row:column" the one above it: two cells share one line. */
  lines: Map<string, ModelLine>;
  merges: CellRange[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** All on one cell of this sheet. */
  names: { name: string; cell: CellRef; comment: string; visible: boolean }[];
  links: { cell: CellRef; address: string; subAddress: string; tip: string }[];
  charts: ModelChart[];
  page: ModelPage;
  /** Rows before which the person or we let a page begin. */
  pageBreaks: number[];
  frozen: { rows: number; columns: number };
  comments: number;
  pictures: number;
  conditions: number;
}

export interface ModelBook {
  fullName: string;
  sheets: ModelSheet[];
  active: string;
  selection: CellRef;
  structureProtected: boolean;
  date1904: boolean;
  properties: { name: string; value: string }[];
}

/** Points of a row and characters of a column that nobody sized. */
export const STANDARD_HEIGHT = 13.5;
export const STANDARD_WIDTH = 8.38;

export const plainLook = (): ModelLook => ({
  font: "宋体",
  size: 11,
  bold: false,
  italic: false,
  underline: -4142,
  color: 0,
  pattern: -4142,
  fill: 16777215,
  horizontal: 1,
  vertical: -4108,
  wrap: false,
  format: "General",
});

export function newSheet(name: string): ModelSheet {
  return {
    name,
    type: -4167,
    visible: -1,
    protected: false,
    open: [],
    validations: [],
    filtered: false,
    cells: new Map(),
    lines: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    names: [],
    links: [],
    charts: [],
    page: { Orientation: 1, PaperSize: 9, Zoom: 100, FitToPagesWide: 1, FitToPagesTall: 1, PrintTitleRows: "", PrintArea: "", CenterFooter: "" },
    pageBreaks: [],
    frozen: { rows: 0, columns: 0 },
    comments: 0,
    pictures: 0,
    conditions: 0,
  };
}

export function newBook(fullName: string): ModelBook {
  return { fullName, sheets: [], active: "", selection: { row: 1, column: 1 }, structureProtected: false, date1904: false, properties: [] };
}

const key = (row: number, column: number): string => `${row},${column}`;
export const emptyCell = (): ModelCell => ({ value: null, formula: null, look: plainLook(), mixed: false });

const NOTHING: Readonly<ModelCell> = Object.freeze({ ...emptyCell(), look: Object.freeze(plainLook()) });

/** The cell to look at. */
export const cellOf = (sheet: ModelSheet, row: number, column: number): Readonly<ModelCell> => sheet.cells.get(key(row, column)) ?? NOTHING;

/** The cell to change: made if it is not there. */
export function cellAt(sheet: ModelSheet, row: number, column: number): ModelCell {
  const existing = sheet.cells.get(key(row, column));
  if (existing) return existing;
  const cell = emptyCell();
  sheet.cells.set(key(row, column), cell);
  return cell;
}

export function eachPlace(box: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = box.top; row <= box.bottom; row++) for (let column = box.left; column <= box.right; column++) visit(row, column);
}

/** As the program takes what is put into a cell: text may become a formula, a number, a date; in a text cell a number becomes text. */
export function put(sheet: ModelSheet, row: number, column: number, content: string | number | boolean | null): void {
  const cell = cellAt(sheet, row, column);
  const text = typeof content === "number" && cell.look.format === "@" ? String(content) : content;
  const typed: Typed = typeof text === "string" ? typedInput(text, cell.look.format) : { value: text, formula: null, format: null };
  cell.value = typed.value;
  cell.formula = typed.formula;
  cell.mixed = false;
  if (cell.look.format === "General" && typed.format !== null) cell.look.format = typed.format;
}

const places = (sheet: ModelSheet): CellRef[] =>
  [...sheet.cells.keys()].map((place) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { row, column };
  });

/** From the first to the last cell that holds something or is formatted; A1 of an empty sheet. */
export function usedRange(sheet: ModelSheet): CellRange {
  const used = [
    ...places(sheet),
    ...sheet.merges.flatMap((m) => [
      { row: m.top, column: m.left },
      { row: m.bottom, column: m.right },
    ]),
  ];
  if (used.length === 0) return { top: 1, left: 1, bottom: 1, right: 1 };
  const rows = used.map((cell) => cell.row);
  const columns = used.map((cell) => cell.column);
  const least = (all: number[]): number => all.reduce((a, b) => Math.min(a, b));
  const most = (all: number[]): number => all.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

/** Everything that a person could find, as plain data. Cells that hold nothing and look like any other are none. */
export function contentOf(book: ModelBook): unknown {
  const plain = JSON.stringify(emptyCell());
  return book.sheets
    .map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].filter(([, cell]) => JSON.stringify(cell) !== plain).sort(byPlaceKey),
      lines: [...sheet.lines].sort(([a], [b]) => (a < b ? -1 : 1)),
      merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      columnWidths: [...sheet.columnWidths].filter(([, width]) => width !== STANDARD_WIDTH).sort(([a], [b]) => a - b),
      rowHeights: [...sheet.rowHeights].filter(([, height]) => height !== STANDARD_HEIGHT).sort(([a], [b]) => a - b),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
    }))
    .map((sheet) => structuredClone(sheet));
}

function byPlaceKey([a]: [string, ModelCell], [b]: [string, ModelCell]): number {
  const [rowA = 0, columnA = 0] = a.split(",").map(Number);
  const [rowB = 0, columnB = 0] = b.split(",").map(Number);
  return rowA - rowB || columnA - columnB;
}
