import { at } from "../../../../test/contract/contract";
import { mapSheet } from "../../../files/xlsx/read/sheet-map";
import { splice } from "../../../files/xml/splice";
import { widenedDimension, widenedSpans } from "./widen";

const sheet = (dimension: string, row = ""): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${dimension}<sheetData>${row}</sheetData></worksheet>`;

/** A dimension, cells that are written, and the dimension afterwards. */
const DIMENSIONS: readonly (readonly [before: string, cells: readonly string[], after: string])[] = [
  ['<dimension ref="B2:C4"/>', ["B2", "C4"], '<dimension ref="B2:C4"/>'],
  ['<dimension ref="B2:C4"/>', ["B1"], '<dimension ref="B1:C4"/>'],
  ['<dimension ref="B2:C4"/>', ["A3"], '<dimension ref="A2:C4"/>'],
  ['<dimension ref="B2:C4"/>', ["B5", "D3"], '<dimension ref="B2:D5"/>'],
  ["<dimension ref='B2'/>", ["C2"], "<dimension ref='B2:C2'/>"],
  ['<dimension ref="$B$2:$C$4"/>', ["D4"], '<dimension ref="B2:D4"/>'],
  ["", ["D4"], ""],
  ['<dimension ref=""/>', ["D4"], '<dimension ref=""/>'],
];

test.each(DIMENSIONS)("%s with %j written is %s", (before, cells, after) => {
  const map = mapSheet(sheet(before));
  expect(splice(map.xml, widenedDimension(map, cells.map(at)))).toBe(sheet(after));
});

/** The tag of a row, columns that are written, and the tag afterwards. */
const SPANS: readonly (readonly [before: string, columns: readonly number[], after: string])[] = [
  ['<row r="1" spans="2:4"/>', [2, 4], '<row r="1" spans="2:4"/>'],
  ['<row r="1" spans="2:4"/>', [1], '<row r="1" spans="1:4"/>'],
  ['<row r="1" spans="2:4"/>', [3, 5], '<row r="1" spans="2:5"/>'],
  ['<row r="1" spans="1:3 5:6"/>', [9], '<row r="1" spans="1:3 5:6"/>'],
  ['<row r="1"/>', [9], '<row r="1"/>'],
];

test.each(SPANS)("%s with columns %j written is %s", (before, columns, after) => {
  const map = mapSheet(sheet("", before));
  const start = map.xml.indexOf("<row");
  expect(splice(map.xml, widenedSpans(map, { start, openEnd: start + before.length }, columns))).toBe(sheet("", after));
});
