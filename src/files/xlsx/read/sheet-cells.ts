import { columnNumber } from "../../../core/grid/cell-ref";
import { decodeXmlText } from "../../xml/escape";
import { attributeIn, endOfTag, TagScanner, XmlDamage } from "../../xml/tags";
import type { SheetMap } from "./sheet-map";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

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

/** A row under the scanner. `empty`: the row is one tag. */
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
        cell.innerEnd = map.plain ? closingTag(xml, endCell, openEnd, rowsTo) : closingTagAmongOthers(xml, start, rowsTo);
        cell.end = xml.indexOf(">", cell.innerEnd) + 1;
      }
      if (cell.column > LAST_COLUMN) throw new XmlDamage(`column ${cell.column}`);
      visitor.cell(cell);
      at = cell.end;
    } else if (sign === 114 /* r */ && xml.startsWith("row", start + skip) && xml.charCodeAt(start + 1) !== 47) {
      const openEnd = endOfTag(xml, start);
      const number = attributeIn(xml.slice(start, openEnd), "r");
      row.row = cell.row = number === null ? row.row + 1 : Number(number);
      if (!(row.row >= 1 && row.row <= LAST_ROW && Number.isInteger(row.row))) throw new XmlDamage(`row ${number ?? row.row}`);
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
    } else if (isMark(xml, start)) at = behindMark(xml, start);
    else at = endOfTag(xml, start);
    if (at > rowsTo) throw new XmlDamage("a tag reaches beyond the rows");
  }
  if (inRow) throw new XmlDamage("a row does not end");
}

/** The attributes r, s and t of a cell; the others are left in the text. A reference without letters is none: the cell is counted on. */
function readCellTag(xml: string, from: number, to: number, cell: ScannedCell): void {
  cell.style = 0;
  cell.type = "n";
  cell.column++;
  for (let at = from; at < to;) {
    // not by indexOf: where a tag has no more of them it would look through all of the sheet
    let equals = at;
    while (equals < to && xml.charCodeAt(equals) !== 61) equals++;
    if (equals === to) break;
    let open = equals + 1;
    while (open < to && xml.charCodeAt(open) <= 32) open++;
    const close = xml.indexOf(xml.charAt(open), open + 1);
    if (open === to || close === -1 || close >= to) break;
    let nameEnd = equals;
    while (nameEnd > at && xml.charCodeAt(nameEnd - 1) <= 32) nameEnd--;
    if (xml.charCodeAt(nameEnd - 2) <= 32) {
      const name = xml.charCodeAt(nameEnd - 1);
      if (name === 114 /* r */) cell.column = columnOf(xml, open + 1, close, cell) || cell.column;
      else if (name === 115 /* s */) cell.style = Number(valueAt(xml, open + 1, close));
      else if (name === 116 /* t */) cell.type = valueAt(xml, open + 1, close);
    }
    at = close + 1;
  }
}

function valueAt(xml: string, from: number, to: number): string {
  const value = xml.slice(from, to);
  return value.includes("&") ? decodeXmlText(value) : value;
}

/** The column of a reference; 0 where it has no letters. Throws XmlDamage where it names another row than the one that it stands in. */
function columnOf(xml: string, from: number, to: number, cell: ScannedCell): number {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const sign = xml.charCodeAt(at);
    if (sign < 65) break;
    if (sign > 90) return unusualColumn(xml, from, to, cell);
    column = column * 26 + sign - 64;
  }
  if (column === 0) return /^\d*$/.test(xml.slice(from, to)) ? 0 : unusualColumn(xml, from, to, cell);
  let row = 0;
  for (; at < to; at++) {
    const figure = xml.charCodeAt(at) - 48;
    if (figure < 0 || figure > 9) return unusualColumn(xml, from, to, cell);
    row = row * 10 + figure;
  }
  if (row !== cell.row && row !== 0) throw new XmlDamage(`a cell of row ${row} in row ${cell.row}`);
  return column;
}

/** Small letters, blanks, $ as in a fixed reference, signs written as numbers. */
function unusualColumn(xml: string, from: number, to: number, cell: ScannedCell): number {
  const match = /^\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/.exec(decodeXmlText(xml.slice(from, to)));
  if (match === null) throw new XmlDamage(`a cell named ${xml.slice(from, Math.min(to, from + 20))}`);
  if (Number(match[2]) !== cell.row) throw new XmlDamage(`a cell of row ${match[2]} in row ${cell.row}`);
  return columnNumber(match[1] ?? "");
}

function closingTag(xml: string, tag: string, from: number, limit: number): number {
  for (let at = xml.indexOf(tag, from); at !== -1 && at < limit; at = xml.indexOf(tag, at + 1)) {
    if (isNameEnd(xml.charCodeAt(at + tag.length))) return at;
  }
  throw new XmlDamage("a cell does not end");
}

/** The same where comments or CDATA may hold what looks like a tag. */
function closingTagAmongOthers(xml: string, start: number, limit: number): number {
  const tags = new TagScanner(xml, start, limit);
  tags.next();
  tags.skip();
  return tags.start;
}

function isMark(xml: string, at: number): boolean {
  const sign = xml.charCodeAt(at + 1);
  return sign === 33 /* ! */ || sign === 63; /* ? */
}

function behindMark(xml: string, at: number): number {
  const end = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : ">";
  const found = xml.indexOf(end, at + (end === "-->" ? 4 : 2));
  if (found === -1) throw new XmlDamage("a comment does not end");
  return found + end.length;
}

function isNameEnd(sign: number): boolean {
  return sign <= 32 || sign === 62 || sign === 47;
}
