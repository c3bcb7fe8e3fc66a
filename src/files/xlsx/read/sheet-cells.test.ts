import { XmlDamage } from "../../xml/tags";
import { scanCells } from "./sheet-cells";
import { mapSheet } from "./sheet-map";

const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

function scanned(xml: string): readonly string[] {
  const met: string[] = [];
  scanCells(mapSheet(xml), {
    row: ({ row, empty }) => met.push(`row ${String(row)}${empty ? " empty" : ""}`),
    cell: ({ row, column, style, type, openEnd, innerEnd, end }) =>
      met.push(`${String(row)}.${String(column)} ${type}${String(style)} ${xml.slice(openEnd, innerEnd)}${innerEnd === end ? "|" : ""}`),
    rowEnd: ({ row }, closeStart, end) => met.push(`end ${String(row)} ${xml.slice(closeStart, end)}`),
  });
  return met;
}

test("rows and cells with their references, formats and types; what has none is counted on", () => {
  expect(scanned(sheet('<row r="2"><c r="B2" s="3" t="s"><v>7</v></c><c><v>8</v></c><c r="E2"/></row><row/><row><c r=\'A4\' ><v>1</v></c></row>'))).toEqual([
    "row 2",
    "2.2 s3 <v>7</v>",
    "2.3 n0 <v>8</v>",
    "2.5 n0 |",
    "end 2 </row>",
    "row 3 empty",
    "end 3 ",
    "row 4",
    "4.1 n0 <v>1</v>",
    "end 4 </row>",
  ]);
});

test.each<[string, string, string]>([
  ["small letters", '<row r="2"><c r="b2"/></row>', "2.2 n0 |"],
  ["signs of a fixed reference", '<row r="2"><c r="$B$2"/></row>', "2.2 n0 |"],
  ["blanks", '<row r="2"><c r=" B2 "/></row>', "2.2 n0 |"],
  ["signs written as numbers", '<row r="2"><c r="&#66;2"/></row>', "2.2 n0 |"],
  ["three letters", '<row r="2"><c r="XFD2"/></row>', "2.16384 n0 |"],
  ["two letters", '<row r="2"><c r="AA2"/></row>', "2.27 n0 |"],
  ["no letters", '<row r="2"><c r="2"/></row>', "2.1 n0 |"],
  ["letters alone", '<row r="2"><c r="C"/></row>', "2.3 n0 |"],
  ["blanks around the signs of an attribute", '<row r="2"><c r = "B2" s\n=\t"4"/></row>', "2.2 n4 |"],
  ["an attribute that ends in the same letter", '<row r="2"><c xr="Z9" rs="9" r="B2"/></row>', "2.2 n0 |"],
  ["an element whose name begins alike", '<row r="2"><c r="B2"><cx/><v>1</v></c></row>', "2.2 n0 <cx/><v>1</v>"],
])("%s", (_, rows, expected) => {
  expect(scanned(sheet(rows))[1]).toBe(expected);
});

test("the last row and column of a sheet are read, those behind them are damage", () => {
  expect(scanned(sheet('<row r="1048576"/>'))).toEqual(["row 1048576 empty", "end 1048576 "]);
  for (const rows of [
    '<row r="1048577"/>',
    '<row r="0"/>',
    '<row r="1.5"/>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1"><c r="B2"/></row>',
    '<row r="1"><c r="b2"/></row>',
    '<row r="1"><c r="1B"/></row>',
    '<row r="1"><c r="B1x"/></row>',
    '<row r="1"><c>',
    '<row r="1"><c><v>1</v></row>',
    '<row r="1">',
    "<!-- ",
  ]) {
    expect(() => scanned(sheet(rows))).toThrow(XmlDamage);
  }
});

test("comments, CDATA and instructions may hold what looks like a tag", () => {
  const rows = '<!-- <row r="9"> --><row r="1"><c r="A1" t="str"><v><![CDATA[</c>]]></v></c><?x <c/> ?><c r="B1"><v>2</v></c></row>';
  expect(scanned(sheet(rows))).toEqual(["row 1", "1.1 str0 <v><![CDATA[</c>]]></v>", "1.2 n0 <v>2</v>", "end 1 </row>"]);
  expect(() => scanned(sheet('<row r="1"></row><!-- never'))).toThrow(XmlDamage);
});

test("the prefix of a sheet's elements is theirs everywhere", () => {
  expect(scanned('<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>')).toEqual([
    "row 1",
    "1.1 n0 <x:v>1</x:v>",
    "end 1 </x:row>",
  ]);
});

test("a sheet is mapped by its sections; without rows, with two blocks of them, or cut off it is damage", () => {
  const { sections, rowsFrom, rowsTo, plain } = mapSheet('<worksheet><sheetPr/><sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>');
  expect([sections.map(({ name }) => name), rowsFrom === rowsTo, plain]).toEqual([["sheetPr", "sheetData", "mergeCells"], true, true]);
  for (const wrong of [
    "<worksheet/>",
    "<workbook></workbook>",
    "<worksheet></worksheet>",
    "<worksheet><sheetData/><sheetData/></worksheet>",
    "<worksheet><sheetData/>",
    "<worksheet><sheetData/></other>",
    "<worksheet><sheetData><row/>",
  ]) {
    expect(() => mapSheet(wrong)).toThrow(XmlDamage);
  }
});
