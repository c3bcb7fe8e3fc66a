import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { isDateFormat } from "../../core/grid/number-format";
import { FilledRows } from "../filled-rows";
import { XlsDamage } from "./compound-file";
import { RECORD, Records } from "./records";
import { Continued, longString } from "./strings";
import type { XlsSheet, XlsWorkbook } from "./workbook";

/** The cells of a worksheet of an .xls, and what else is told of it. */
export interface XlsCells {
  readonly rows: FilledRows;
  readonly merges: readonly CellRange[];
  readonly formulas: readonly CellRef[];
  /** The ranges of array formulas and data tables. */
  readonly spills: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly CellRange[];
  /** Cells that name a text which the file does not hold. */
  readonly lost: readonly CellRef[];
  readonly protected: boolean;
  readonly filtered: boolean;
  readonly frozenRows: number;
}

/** From the 1904 system to the 1900 system, in days. */
const DAYS_1904 = 1462;
const ERRORS: Readonly<Record<number, string>> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A" };

/**
 * Reads a sheet. Charts and objects in it have records of their own, between a BOF and an EOF further in: they are passed over. Throws
 * XlsDamage, `too-large`.
 */
export function readXlsSheet(book: XlsWorkbook, sheet: XlsSheet): XlsCells {
  const records = new Records(book.stream, sheet.at);
  if (!records.next() || records.id !== RECORD.bof) throw new XlsDamage(`no sheet at ${sheet.at}`);
  const reader = new XlsSheetReader(book, records);
  let depth = 1;
  while (depth > 0 && records.next()) {
    if (records.id === RECORD.bof) depth++;
    else if (records.id === RECORD.eof) depth--;
    else if (depth === 1) reader.read();
  }
  return reader;
}

/** Reads one record after the other. */
class XlsSheetReader implements XlsCells {
  readonly rows = new FilledRows();
  readonly merges: CellRange[] = [];
  readonly formulas: CellRef[] = [];
  readonly spills: CellRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: CellRange[] = [];
  readonly lost: CellRef[] = [];
  protected = false;
  filtered = false;
  private readonly dates: readonly boolean[];
  /** The formula cell whose text stands in the next STRING record, whatever stands between. */
  private waiting: { readonly cell: CellRef; readonly style: number } | null = null;
  private frozen = false;
  private paneTop = 0;

  constructor(
    private readonly book: XlsWorkbook,
    private readonly records: Records,
  ) {
    this.dates = book.formats.map(isDateFormat);
  }

  read(): void {
    const { records } = this;
    switch (records.id) {
      case RECORD.labelSst:
        return this.sharedText();
      case RECORD.label:
      case RECORD.richString:
        return this.text(this.cell(), this.label());
      case RECORD.number:
        return this.number(this.cell(), this.style(), records.double(6));
      case RECORD.rk:
        return this.number(this.cell(), this.style(), rkValue(records.u32(6)));
      case RECORD.mulRk:
        return this.numbers();
      case RECORD.boolErr:
        return this.put(this.cell(), records.u8(7) === 0 ? records.u8(6) !== 0 : errorOf(records.u8(6)), this.style());
      // some programs number them as Excel 3 and 4 did
      case RECORD.formulaOfExcel3:
      case RECORD.formulaOfExcel4:
      case RECORD.formula:
        return this.formula();
      case RECORD.string:
        return this.formulaText();
      case RECORD.array:
      case RECORD.table:
        return void this.spills.push({ top: records.u16(0) + 1, bottom: records.u16(2) + 1, left: records.u8(4) + 1, right: records.u8(5) + 1 });
      case RECORD.row:
        return this.row();
      case RECORD.colInfo:
        return this.columns();
      case RECORD.mergedCells:
        return this.merged();
      case RECORD.protect:
        return void (this.protected = records.u16(0) !== 0);
      case RECORD.filterMode:
        return void (this.filtered = true);
      case RECORD.pane:
        return void (this.paneTop = records.u16(2));
      case RECORD.window2:
        return void (this.frozen = (records.u16(0) & 8) !== 0);
    }
  }

  get frozenRows(): number {
    return this.frozen ? this.paneTop : 0;
  }

  private cell(): CellRef {
    return { row: this.records.u16(0) + 1, column: this.records.u16(2) + 1 };
  }

  private style(): number {
    return this.records.u16(4);
  }

  private put({ row, column }: CellRef, value: CellValue, style: number): void {
    if (value !== null) this.rows.put(row, column, value, style);
  }

  private text(cell: CellRef, text: string, style = this.style()): void {
    this.put(cell, text === "" ? null : text.replace(/\r\n?/g, "\n"), style);
  }

  private number(cell: CellRef, style: number, number: number): void {
    if (!this.dates[style]) this.put(cell, number, style);
    else this.put(cell, { date: this.book.date1904 ? number + DAYS_1904 : number }, style);
  }

  private sharedText(): void {
    const text = this.book.strings[this.records.u32(6)];
    if (text === undefined) this.lost.push(this.cell());
    else this.text(this.cell(), text);
  }

  /** A text that stands in the record itself. */
  private label(at = 6): string {
    const { records, book } = this;
    if (book.decoder === null) return longString(new Continued(records, records.start + at));
    return book.decoder.decode(records.bytes.subarray(records.start + at + 2, Math.min(records.end, records.start + at + 2 + records.u16(at))));
  }

  private numbers(): void {
    const { records } = this;
    const { row, column } = this.cell();
    for (let at = 4, n = 0; at + 6 <= records.length - 2; at += 6, n++) this.number({ row, column: column + n }, records.u16(at), rkValue(records.u32(at + 2)));
  }

  /** The result of a formula: a number, or, where that is none by its last two bytes, what its first byte says. */
  private formula(): void {
    const { records } = this;
    const cell = this.cell();
    const style = this.style();
    this.formulas.push(cell);
    this.waiting = null;
    if (records.u16(12) !== 0xffff) return this.number(cell, style, records.double(6));
    const kind = records.u8(6);
    if (kind === 0) this.waiting = { cell, style };
    else if (kind === 1) this.put(cell, records.u8(8) !== 0, style);
    else if (kind === 2) this.put(cell, errorOf(records.u8(8)), style);
  }

  private formulaText(): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting) this.text(waiting.cell, this.label(0), waiting.style);
  }

  private row(): void {
    const { records } = this;
    if (records.length >= 16 && (records.u16(12) & 0x20) !== 0) this.hiddenRows.push(records.u16(0) + 1);
  }

  private columns(): void {
    const { records } = this;
    const [left, right, width] = [records.u16(0) + 1, records.u16(2) + 1, records.u16(4)];
    if (width === 0 || (records.u16(8) & 1) !== 0) this.hiddenColumns.push({ top: 1, bottom: 1, left, right });
  }

  private merged(): void {
    const { records } = this;
    for (let at = 2; at + 8 <= records.length; at += 8) {
      const one = { top: records.u16(at) + 1, bottom: records.u16(at + 2) + 1, left: records.u16(at + 4) + 1, right: records.u16(at + 6) + 1 };
      if (one.top < one.bottom || one.left < one.right) this.merges.push(one);
    }
  }
}

/** A number in four bytes: an integer of thirty bits or the upper half of a floating one, either in hundredths. */
function rkValue(rk: number): number {
  let value: number;
  if (rk & 2) value = (rk | 0) >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, rk & 0xfffffffc, true);
    value = view.getFloat64(0, true);
  }
  return rk & 1 ? value / 100 : value;
}

function errorOf(code: number): CellValue {
  return { error: ERRORS[code] ?? "#N/A" };
}
