import { inRange, rangesOverlap, type CellRange } from "../../src/core/grid/cell-ref";
import { typedInput, type Typed } from "../memory-host/typed-input";
import { fail } from "./api-object";
import { lookAt, type Look } from "./look";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Link {
  readonly documentReference: string;
  readonly screenTip: string;
}

export interface FakeCell {
  readonly value: Typed["value"];
  readonly formula: string | null;
  readonly look: Look;
  readonly link: Link | null;
  /** Several fonts inside the cell. */
  readonly mixed: boolean;
}

export const NO_CELL: FakeCell = { value: null, formula: null, look: {}, link: null, mixed: false };

export interface FakeSeries {
  name: string;
  values: string;
  categories: string;
  color: string;
}

export interface FakeChart {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  place: readonly [string, string] | null;
  series: FakeSeries[];
}

export interface FakeName {
  readonly name: string;
  readonly range: CellRange;
  readonly comment: string;
}

const key = (row: number, column: number): number => row * (MAX_COLUMNS + 1) + column;

/** A sheet of the small Excel, as data. Rows and columns are 1-based. */
export class FakeSheet {
  cells = new Map<number, FakeCell>();
  merges: CellRange[] = [];
  visibility = "Visible";
  protected = false;
  /** What may be done to it although it is protected, as `protect` was told; null where nobody told it anything. */
  protection: { readonly options: { readonly [name: string]: unknown }; readonly password: string | null } | null = null;
  /** What ranges ask for, the latest last. */
  validations: { readonly range: CellRange; readonly rule: { readonly [kind: string]: unknown }; readonly more: { readonly [name: string]: unknown } }[] = [];
  filtered = false;
  /** For each table on the sheet, whether it is filtered. */
  tableFilters: boolean[] = [];
  readonly rows = new Map<number, { height?: number; hidden?: boolean }>();
  readonly columns = new Map<number, { width?: number; hidden?: boolean }>();
  readonly names = new Map<string, FakeName>();
  charts: FakeChart[] = [];
  page: { [name: string]: unknown } = {};
  frozenRows = 0;
  /** Rows before which a page begins. */
  pageBreaks: number[] = [];
  deleted = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): FakeCell {
    return this.cells.get(key(row, column)) ?? NO_CELL;
  }

  put(row: number, column: number, cell: FakeCell): void {
    const empty = cell.value === null && cell.formula === null && cell.link === null && !cell.mixed && Object.keys(cell.look).length === 0;
    if (empty) this.cells.delete(key(row, column));
    else this.cells.set(key(row, column), cell);
  }

  /** The cells of a range that hold anything, with their places. */
  filled(range: CellRange): { readonly row: number; readonly column: number; readonly cell: FakeCell }[] {
    return [...this.cells]
      .map(([at, cell]) => ({ row: Math.floor(at / (MAX_COLUMNS + 1)), column: at % (MAX_COLUMNS + 1), cell }))
      .filter((place) => inRange(place, range));
  }

  /** Excel's used range: formatted cells count unless only values are asked for. */
  usedRange(valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    for (const [at, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const row = Math.floor(at / (MAX_COLUMNS + 1));
      const column = at % (MAX_COLUMNS + 1);
      used = used
        ? { top: Math.min(used.top, row), left: Math.min(used.left, column), bottom: Math.max(used.bottom, row), right: Math.max(used.right, column) }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  covered(row: number, column: number): boolean {
    return this.merges.some((merge) => inRange({ row, column }, merge) && (merge.top !== row || merge.left !== column));
  }

  /** Refuses to change a cell that protection locks. */
  guardCell(row: number, column: number): void {
    if (this.deleted) fail("ItemNotFound");
    if (this.protected && lookAt(this.cell(row, column).look, "protection/locked") === true) fail("AccessDenied");
  }

  guard(): void {
    if (this.deleted) fail("ItemNotFound");
    if (this.protected) fail("AccessDenied");
  }

  /** What Excel makes of a value put into a cell. `null` leaves the cell as it is, "" clears it. */
  type(row: number, column: number, value: unknown): void {
    if (value === null || value === undefined || this.covered(row, column)) return;
    const before = this.cell(row, column);
    const format = String(lookAt(before.look, "numberFormat"));
    if (typeof value === "string" && value.length > 32_767) fail("InvalidArgument");
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") fail("InvalidArgument");
    const typed: Typed = typeof value === "string" ? typedInput(value, format) : { value: value as number | boolean, formula: null, format: null };
    const look = format === "General" && typed.format !== null ? { ...before.look, numberFormat: typed.format } : before.look;
    this.put(row, column, { ...before, value: typed.value, formula: typed.formula, look, mixed: false });
  }

  merge(range: CellRange): void {
    this.guard();
    this.merges = this.merges.filter((merge) => !rangesOverlap(merge, range));
    if (range.top === range.bottom && range.left === range.right) return;
    const first = this.filled(range)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .find(({ cell }) => cell.value !== null);
    for (const { row, column, cell } of this.filled(range)) this.put(row, column, { ...cell, value: null, formula: null });
    if (first) this.put(range.top, range.left, { ...this.cell(range.top, range.left), value: first.cell.value, formula: first.cell.formula });
    this.merges.push(range);
  }
}

/** The workbook of the small Excel, as data. */
export class FakeBook {
  sheets: FakeSheet[] = [];
  active: FakeSheet | null = null;
  /** A sheet without cells is in front. */
  chartSheetInFront = false;
  selection: CellRange = { top: 1, left: 1, bottom: 1, right: 1 };
  structureProtected = false;
  /** Opened for reading only. */
  readOnly = false;
  /** Excel passes the scaling of pages over, as on the desktop where nobody opened Page Layout yet. */
  scalingIgnored = false;
  enableEvents = true;
  readonly properties = new Map<string, { readonly key: string; readonly value: unknown }>();
  /** Told of everything that raises an event in Excel. */
  onEvent: (kind: "changed" | "added" | "deleted" | "activated", sheet: FakeSheet) => void = () => undefined;
  #next = 1;

  byName(name: string): FakeSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  newId(): string {
    return `{00000000-0001-0000-0000-${String(this.#next++).padStart(12, "0")}}`;
  }

  add(name: string): FakeSheet {
    if (this.structureProtected) fail("AccessDenied");
    checkSheetName(name);
    if (this.byName(name)) fail("ItemAlreadyExists");
    const sheet = new FakeSheet(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.onEvent("added", sheet);
    return sheet;
  }

  remove(sheet: FakeSheet): void {
    if (this.structureProtected) fail("AccessDenied");
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) fail("InvalidOperation");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    sheet.deleted = true;
    if (this.active === sheet) this.active = others[0] ?? null;
    this.onEvent("deleted", sheet);
  }

  rename(sheet: FakeSheet, name: string): void {
    if (this.structureProtected) fail("AccessDenied");
    checkSheetName(name);
    const other = this.byName(name);
    if (other && other !== sheet) fail("ItemAlreadyExists");
    sheet.name = name;
  }
}

function checkSheetName(name: string): void {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") fail("InvalidArgument");
}
