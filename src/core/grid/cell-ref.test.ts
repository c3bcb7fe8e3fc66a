import { byPlace, cellKey, columnLetters, columnNumber, inRange, parseA1, parseRange, quotedSheetName, rangesOverlap, rangeToA1, toA1 } from "./cell-ref";

const range = (text: string) => {
  const read = parseRange(text);
  if (!read) throw new Error(`no range: ${text}`);
  return read;
};
const cell = (text: string) => {
  const read = parseA1(text);
  if (!read) throw new Error(`no cell: ${text}`);
  return read;
};

test.each([
  [1, "A"],
  [2, "B"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s, and back", (column, letters) => {
  expect([columnLetters(column), columnNumber(letters), columnNumber(letters.toLowerCase())]).toEqual([letters, column, column]);
});

test.each([
  ["E36", 36, 5],
  ["$E$36", 36, 5],
  ["e36", 36, 5],
  ["$AB7", 7, 28],
  ["XFD1048576", 1048576, 16384],
])("%s is row %i of column %i", (text, row, column) => {
  expect(parseA1(text)).toEqual({ row, column });
  expect(toA1({ row, column })).toBe(text.replaceAll("$", "").toUpperCase());
});

test.each(["", "E", "36", "E0", "E01", "AAAA1", "E12345678", "E3:", " E3", "E3x", "E-3", "E$"])("%j names no cell", (text) => {
  expect(parseA1(text)).toBeNull();
});

test.each([
  ["A1:C3", "A1:C3"],
  ["$A$1:$C$3", "A1:C3"],
  ["C3:A1", "A1:C3"],
  ["C1:A3", "A1:C3"],
  ["B2", "B2"],
  ["B2:B2", "B2"],
  ["B2:B3", "B2:B3"],
  ["B2:C2", "B2:C2"],
])("%s is the range %s", (text, shown) => {
  expect(rangeToA1(range(text))).toBe(shown);
});

test.each(["", "A1:", ":A1", "A1:C", "A:C3", "A1:B2:C3", "1:3", "A:C"])("%j names no range", (text) => {
  expect(parseRange(text)).toBeNull();
});

test("a name of a sheet is quoted, and what quotes in it", () => {
  expect([quotedSheetName("进度表"), quotedSheetName("It's '25")]).toEqual(["'进度表'", "'It''s ''25'"]);
});

test("cells of a range: its corners and sides, none beside it", () => {
  const inside = ["B2", "D2", "B4", "D4", "C3", "B3", "C4"];
  const beside = ["A3", "E3", "C1", "C5", "A1", "E5"];
  expect(inside.filter((text) => !inRange(cell(text), range("B2:D4")))).toEqual([]);
  expect(beside.filter((text) => inRange(cell(text), range("B2:D4")))).toEqual([]);
});

test.each([
  ["C3", true],
  ["A1:B2", true],
  ["D4:F6", true],
  ["A4:B9", true],
  ["D1:F2", true],
  ["A1:F6", true],
  ["A1:F1", false],
  ["A5:F6", false],
  ["A1:A6", false],
  ["E1:F6", false],
  ["A1", false],
  ["E5", false],
])("B2:D4 and %s share a cell: %s", (other, shared) => {
  expect([rangesOverlap(range("B2:D4"), range(other)), rangesOverlap(range(other), range("B2:D4"))]).toEqual([shared, shared]);
});

test("places in reading order: by row, then by column", () => {
  expect(["B3", "A2", "C1", "A10", "B2", "A1", "Z1"].map(cell).sort(byPlace).map(toA1)).toEqual(["A1", "C1", "Z1", "A2", "B2", "B3", "A10"]);
});

test("cells at the ends of a sheet have numbers of their own, one after the other", () => {
  const ends = ["A1", "B1", "XFC1", "XFD1", "A2", "XFD2", "A3"].map(cell).map(cellKey);
  expect(ends.map((key) => key - (ends[0] ?? 0))).toEqual([0, 1, 16382, 16383, 16384, 32767, 32768]);
});
