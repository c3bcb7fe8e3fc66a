import { columnNumber } from "../../../core/grid/cell-ref";
import { attributeIn, endOfTag, XmlDamage } from "../../xml/tags";
import type { SheetMap } from "./sheet-map";

/** A cell under the scanner: offsets of its element in the sheet's XML. The scanner uses one object again and again. */
export interface ScannedCell {
  /** 1-based. */
  row: number;
  column: number;
  start: number;
  openEnd: number;
  /** Start of its closing tag; equal to `end` where the cell is one tag. */
  innerEnd: number;
  end: number;
  /** Index of its format, and its type ("n" where none is written). */
  style: number;
  type: string;
}

/** A row under the scanner. `cellsEnd`: where a cell would be put behind its last; `empty`: the row is one tag. */
export interface ScannedRow {
  row: number;
  start: number;
  openEnd: number;
  empty: boolean;
}

/** What a scan tells its caller. `row` comes before the cells of the row, `rowEnd` behind them with the offset of the closing tag. */
export interface CellVisitor {
  row?(row: ScannedRow): void;
  cell(cell: ScannedCell): void;
  rowEnd?(row: ScannedRow, closeStart: number, end: number): void;
}

/**
 * Walks all rows and cells of a sheet in file order. Rows and cells without a reference are counted on, as the standard
 * has it. Throws XmlDamage where an element does not end.
 */
export function scanCells(map: SheetMap, visitor: CellVisitor): void {
  const { xml, prefix, rowsTo } = map;
  const skip = 1 + prefix.length;
  const endCell = `</${prefix}c`;
  const row: ScannedRow = { row: 0, start: 0, openEnd: 0, empty: false };
  const cell: ScannedCell = { row: 0, column: 0, start: 0, openEnd: 0, innerEnd: 0, end: 0, style: 0, type: "n" };
  let inRow = false;
  let at = map.rowsFrom;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start === -1 || start >= rowsTo) break;
    const sign = xml.charCodeAt(start + skip);
    if (sign === 99 /* c */ && isNameEnd(xml.charCodeAt(start + skip + 1))) {
      const openEnd = endOfTag(xml, start);
      cell.start = start;
      cell.openEnd = openEnd;
      readCellTag(xml, start + skip + 1, openEnd, cell);
      if (xml.charCodeAt(openEnd - 2) === 47) cell.innerEnd = cell.end = openEnd;
      else {
        cell.innerEnd = closingTag(xml, endCell, openEnd, rowsTo);
        cell.end = xml.indexOf(">", cell.innerEnd) + 1;
      }
      visitor.cell(cell);
      at = cell.end;
    } else if (sign === 114 /* r */ && xml.startsWith("row", start + skip) && xml.charCodeAt(start + 1) !== 47) {
      const openEnd = endOfTag(xml, start);
      const number = attributeIn(xml.slice(start, openEnd), "r");
      row.row = cell.row = number === null ? row.row + 1 : Number(number);
      row.start = start;
      row.openEnd = openEnd;
      row.empty = xml.charCodeAt(openEnd - 2) === 47;
      cell.column = 0;
      inRow = !row.empty;
      visitor.row?.(row);
      if (row.empty) visitor.rowEnd?.(row, openEnd, openEnd);
      at = openEnd;
    } else if (xml.charCodeAt(start + 1) === 47) {
      const end = endOfTag(xml, start);
      if (inRow && xml.startsWith("row", start + skip + 1)) {
        visitor.rowEnd?.(row, start, end);
        inRow = false;
      }
      at = end;
    } else if (xml.startsWith("<!--", start)) {
      at = xml.indexOf("-->", start) + 3;
      if (at === 2) throw new XmlDamage("a comment does not end");
    } else at = endOfTag(xml, start);
  }
  if (inRow) throw new XmlDamage("a row does not end");
}

/** The attributes r, s and t of a cell; the others are left in the text. */
function readCellTag(xml: string, from: number, to: number, cell: ScannedCell): void {
  cell.style = 0;
  cell.type = "n";
  cell.column++;
  for (let at = from; at < to; ) {
    const equals = xml.indexOf("=", at);
    if (equals === -1 || equals >= to) break;
    const open = xml.indexOf(xml.charCodeAt(equals + 1) === 39 ? "'" : '"', equals);
    const close = xml.indexOf(xml.charAt(open), open + 1);
    if (open === -1 || close === -1 || close >= to) break;
    let nameEnd = equals;
    while (nameEnd > at && xml.charCodeAt(nameEnd - 1) <= 32) nameEnd--;
    if (xml.charCodeAt(nameEnd - 2) <= 32) {
      const name = xml.charCodeAt(nameEnd - 1);
      if (name === 114 /* r */) cell.column = columnOf(xml, open + 1, close);
      else if (name === 115 /* s */) cell.style = Number(xml.slice(open + 1, close));
      else if (name === 116 /* t */) cell.type = xml.slice(open + 1, close);
    }
    at = close + 1;
  }
}

function columnOf(xml: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const sign = xml.charCodeAt(at);
    if (sign < 65) break;
    if (sign > 90) return columnNumber(xml.slice(from, to).replace(/[^A-Za-z]/g, ""));
    column = column * 26 + sign - 64;
  }
  return column;
}

function closingTag(xml: string, tag: string, from: number, limit: number): number {
  for (let at = xml.indexOf(tag, from); at !== -1 && at < limit; at = xml.indexOf(tag, at + 1)) {
    if (isNameEnd(xml.charCodeAt(at + tag.length))) return at;
  }
  throw new XmlDamage("a cell does not end");
}

function isNameEnd(sign: number): boolean {
  return sign <= 32 || sign === 62 || sign === 47;
}
