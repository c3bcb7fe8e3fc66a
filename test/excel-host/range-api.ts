import { rangesOverlap, type CellRange } from "../../src/core/grid/cell-ref";
import { fullAddress, parseAddress } from "./address";
import { ApiObject, fail, matrixOf, oneOf, recordOf, textOf, wholeOf } from "./api-object";
import { cellLook, eachCell, formatApi, setCellLook, setLook } from "./format-api";
import { validationApi } from "./validation-api";
import { lookAt } from "./look";
import { MAX_COLUMNS, MAX_ROWS, NO_CELL, type FakeBook, type FakeCell, type FakeSheet } from "./model";

/** Cells that one answer may hold. */
const MAX_CELLS = 5_000_000;

/** Merged areas that one question may find (documented for getMergedAreasOrNullObject). */
const MAX_MERGED_AREAS = 512;

/** Excel.Range: the members that the adapter uses. */
export class RangeApi extends ApiObject {
  readonly type = "Range";
  #reference = "";

  constructor(
    private readonly book: FakeBook,
    readonly sheet: FakeSheet,
    readonly range: CellRange,
    private readonly worksheet: () => ApiObject,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: string } {
    return this.#reference === "" ? {} : { _ReferenceId: this.#reference };
  }
  keep(reference: string): void {
    this.#reference = reference;
  }

  protected readonly properties = {
    address: { get: () => fullAddress(this.sheet.name, this.range) },
    rowIndex: { get: () => this.range.top - 1 },
    columnIndex: { get: () => this.range.left - 1 },
    rowCount: { get: () => this.range.bottom - this.range.top + 1 },
    columnCount: { get: () => this.range.right - this.range.left + 1 },
    values: {
      get: () => this.#map((cell) => (cell.value === null ? "" : typeof cell.value === "object" ? cell.value.error : cell.value)),
      set: (value: unknown) => this.#type(value),
    },
    formulas: {
      get: () => this.#map((cell) => cell.formula ?? (cell.value === null ? "" : typeof cell.value === "object" ? cell.value.error : cell.value)),
      set: (value: unknown) => this.#type(value),
    },
    numberFormat: { get: () => this.#map((cell) => lookAt(cell.look, "numberFormat")), set: (value: unknown) => this.#setFormats(value) },
    valueTypes: { get: () => this.#map((cell) => typeOf(cell.value)) },
    hyperlink: { get: () => this.sheet.cell(this.range.top, this.range.left).link, set: (value: unknown) => this.#link(value) },
    format: { get: () => formatApi(this.sheet, this.range) },
    dataValidation: { get: () => validationApi(this.sheet, this.range) },
    worksheet: { get: () => this.worksheet() },
  };

  protected override readonly methods = {
    getRow: (row: unknown) => this.#to({ ...this.range, top: this.range.top + wholeOf(row, 0, MAX_ROWS), bottom: this.range.top + wholeOf(row, 0, MAX_ROWS) }),
    getResizedRange: (rows: unknown, columns: unknown) => this.#resized(wholeOf(rows, -MAX_ROWS, MAX_ROWS), wholeOf(columns, -MAX_COLUMNS, MAX_COLUMNS)),
    getBoundingRect: (other: unknown) => this.#bounding(other instanceof RangeApi ? other.range : parseAddress(other)),
    getIntersectionOrNullObject: (other: unknown) => this.#intersection(other instanceof RangeApi ? other.range : parseAddress(other)),
    getMergedAreasOrNullObject: () => this.#mergedAreas(),
    getRowProperties: (asked: unknown) => this.#lines("row", recordOf(asked)),
    getColumnProperties: (asked: unknown) => this.#lines("column", recordOf(asked)),
    getCellProperties: (asked: unknown) => this.#cellProperties(recordOf(asked)),
    setCellProperties: (given: unknown) => this.#setCellProperties(given),
    merge: () => this.sheet.merge(this.range),
    unmerge: () => {
      this.sheet.guard();
      this.sheet.merges = this.sheet.merges.filter((merge) => !rangesOverlap(merge, this.range));
    },
    clear: (what: unknown) =>
      this.#clear(what === undefined || what === null ? "All" : oneOf(what, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"])),
    copyFrom: (source: unknown, kind: unknown) => this.#copyFrom(source, oneOf(kind, ["Formats"])),
    select: () => this.#select(),
    _KeepReference: () => undefined,
    _ValidateArraySize: (rows: unknown, columns: unknown) => {
      if (rows !== this.range.bottom - this.range.top + 1 || columns !== this.range.right - this.range.left + 1) fail("InvalidArgument");
    },
  };

  #to(range: CellRange): RangeApi {
    return new RangeApi(this.book, this.sheet, range, this.worksheet);
  }

  #resized(rows: number, columns: number): RangeApi {
    const range = { ...this.range, bottom: this.range.bottom + rows, right: this.range.right + columns };
    if (range.bottom < range.top || range.right < range.left || range.bottom > MAX_ROWS || range.right > MAX_COLUMNS) return fail("InvalidArgument");
    return this.#to(range);
  }

  #bounding(other: CellRange): RangeApi {
    const { top, left, bottom, right } = this.range;
    return this.#to({
      top: Math.min(top, other.top),
      left: Math.min(left, other.left),
      bottom: Math.max(bottom, other.bottom),
      right: Math.max(right, other.right),
    });
  }

  #map(read: (cell: FakeCell) => unknown): unknown {
    const { top, left, bottom, right } = this.range;
    if (bottom - top + 1 === MAX_ROWS || right - left + 1 === MAX_COLUMNS) return null;
    if ((bottom - top + 1) * (right - left + 1) > MAX_CELLS) return fail("RangeExceedsLimit");
    return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_c, c) => read(this.sheet.cell(top + r, left + c))));
  }

  #matrix(value: unknown, spread: boolean): (row: number, column: number) => unknown {
    const { top, left, bottom, right } = this.range;
    if (bottom - top + 1 === MAX_ROWS || right - left + 1 === MAX_COLUMNS) return fail("InvalidArgument");
    return matrixOf(value, bottom - top + 1, right - left + 1, spread);
  }

  #type(value: unknown): void {
    eachCell(this.sheet, this.range, (row, column) => this.sheet.guardCell(row, column));
    const at = this.#matrix(value, false);
    if (this.sheet.filtered) fail("FilteredRangeConflict");
    eachCell(this.sheet, this.range, (row, column) => this.sheet.type(row, column, at(row - this.range.top, column - this.range.left)));
    this.book.onEvent("changed", this.sheet);
  }

  #setFormats(value: unknown): void {
    this.sheet.guard();
    const at = this.#matrix(value, true);
    eachCell(this.sheet, this.range, (row, column) => {
      const format = at(row - this.range.top, column - this.range.left);
      if (format !== null) setLook(this.sheet, { top: row, left: column, bottom: row, right: column }, "numberFormat", textOf(format));
    });
  }

  #link(value: unknown): void {
    this.sheet.guard();
    const link = recordOf(value);
    const { top, left } = this.range;
    this.sheet.put(top, left, {
      ...this.sheet.cell(top, left),
      link: { documentReference: textOf(link.documentReference), screenTip: link.screenTip === undefined ? "" : textOf(link.screenTip) },
    });
    setLook(this.sheet, this.range, "font/color", "#0563C1");
    setLook(this.sheet, this.range, "font/underline", "Single");
  }

  #intersection(other: CellRange): RangeApi | null {
    if (!rangesOverlap(this.range, other)) return null;
    const range = {
      top: Math.max(this.range.top, other.top),
      left: Math.max(this.range.left, other.left),
      bottom: Math.min(this.range.bottom, other.bottom),
      right: Math.min(this.range.right, other.right),
    };
    return new RangeApi(this.book, this.sheet, range, this.worksheet);
  }

  /** Excel gives only the areas whose first cell lies in the range. */
  #mergedAreas(): ApiObject | null {
    const areas = this.sheet.merges
      .filter((merge) => merge.top >= this.range.top && merge.top <= this.range.bottom && merge.left >= this.range.left && merge.left <= this.range.right)
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map((merge) => new RangeApi(this.book, this.sheet, merge, this.worksheet));
    if (areas.length > MAX_MERGED_AREAS) return fail("GeneralException", "The merged areas count in this range is more than 512.");
    return areas.length === 0 ? null : new RangeAreasApi(areas);
  }

  #lines(kind: "row" | "column", asked: { readonly [key: string]: unknown }): unknown {
    const [from, to] = kind === "row" ? [this.range.top, this.range.bottom] : [this.range.left, this.range.right];
    const size = typeof asked.format === "object";
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const row = this.sheet.rows.get(from + index);
      const column = this.sheet.columns.get(from + index);
      return kind === "row"
        ? {
            ...(asked.rowHidden === true && { rowHidden: row?.hidden ?? false }),
            ...(size && { format: { rowHeight: row?.hidden === true ? 0 : (row?.height ?? 14.25) } }),
          }
        : {
            ...(asked.columnHidden === true && { columnHidden: column?.hidden ?? false }),
            ...(size && { format: { columnWidth: column?.hidden === true ? 0 : (column?.width ?? 54) } }),
          };
    });
  }

  #cellProperties(asked: { readonly [key: string]: unknown }): unknown {
    const { top, left, bottom, right } = this.range;
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_c, c) => ({
        ...(asked.format !== undefined && { format: cellLook(this.sheet, top + r, left + c, recordOf(asked.format)) }),
        ...(asked.hyperlink === true && { hyperlink: this.sheet.cell(top + r, left + c).link }),
      })),
    );
  }

  #setCellProperties(given: unknown): void {
    this.sheet.guard();
    const at = this.#matrix(given, false);
    eachCell(this.sheet, this.range, (row, column) => {
      const { format } = recordOf(at(row - this.range.top, column - this.range.left));
      if (format !== undefined) setCellLook(this.sheet, row, column, recordOf(format));
    });
  }

  #clear(what: string): void {
    this.sheet.guard();
    for (const { row, column, cell } of this.sheet.filled(this.range)) {
      if (what === "All") this.sheet.put(row, column, NO_CELL);
      else if (what === "Formats") this.sheet.put(row, column, { ...cell, look: {}, mixed: false });
      else if (what === "Contents") this.sheet.put(row, column, { ...cell, value: null, formula: null });
      else this.sheet.put(row, column, { ...cell, link: null });
    }
    if (what === "All" || what === "Formats") this.sheet.merges = this.sheet.merges.filter((merge) => !rangesOverlap(merge, this.range));
    this.book.onEvent("changed", this.sheet);
  }

  #copyFrom(source: unknown, _kind: string): void {
    this.sheet.guard();
    if (!(source instanceof RangeApi)) return fail("InvalidArgument");
    const { look } = source.sheet.cell(source.range.top, source.range.left);
    eachCell(this.sheet, this.range, (row, column) => this.sheet.put(row, column, { ...this.sheet.cell(row, column), look }));
  }

  #select(): void {
    if (this.sheet.visibility !== "Visible") fail("InvalidOperation");
    this.book.active = this.sheet;
    this.book.selection = this.range;
  }
}

/** Excel.RangeAreas, as getMergedAreasOrNullObject gives it. */
class RangeAreasApi extends ApiObject {
  readonly type = "RangeAreas";
  constructor(private readonly ranges: readonly RangeApi[]) {
    super();
  }
  protected readonly properties = { areaCount: { get: () => this.ranges.length }, areas: { get: () => new RangeCollectionApi(this.ranges) } };
  protected override readonly methods = { _KeepReference: () => undefined };
}

class RangeCollectionApi extends ApiObject {
  readonly type = "RangeCollection";
  constructor(private readonly ranges: readonly RangeApi[]) {
    super();
  }
  protected readonly properties = {};
  override readonly items = (): readonly ApiObject[] => this.ranges;
}

function typeOf(value: FakeCell["value"]): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return ({ string: "String", number: "Double", boolean: "Boolean" } as const)[typeof value as "string" | "number" | "boolean"];
}
