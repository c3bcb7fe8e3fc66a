import { askFonts } from "./read-sheet";

type Font = { readonly name?: string | null; readonly bold?: boolean | null; readonly color?: string | null };

/** The places of the cells with several fonts, where Excel answers these for cells from C5 on. */
function mixedAmong(fonts: readonly (readonly (Font | undefined)[])[]): readonly string[] {
  const inspected = {
    isNullObject: false,
    rowIndex: 4,
    columnIndex: 2,
    load: () => undefined,
    getCellProperties: () => ({ value: fonts.map((line) => line.map((font) => ({ format: font && { font } }))) }),
  };
  // of a range, only what its fonts are asked through
  const range = { getIntersectionOrNullObject: () => inspected } as unknown as Excel.Range;
  return askFonts(range)().map(({ row, column }) => `${String(row)},${String(column)}`);
}
const FONT: Font = { name: "仿宋", bold: false, color: "#000000" };

test.each([
  ["one font", FONT, false],
  ["several names", { ...FONT, name: null }, true],
  ["bold in part", { ...FONT, bold: null }, true],
  ["no colour", { ...FONT, color: null }, true],
  ["an empty colour", { ...FONT, color: "" }, true],
  ["bold throughout", { ...FONT, bold: true }, false],
  ["nothing told", {}, false],
  ["no font told", undefined, false],
] as const)("%s: several fonts in the cell is %s", (_, font, mixed) => {
  expect(mixedAmong([[font]])).toEqual(mixed ? ["5,3"] : []);
});

test("by their places in the sheet", () => {
  const mixed = { ...FONT, name: null };
  expect(
    mixedAmong([
      [FONT, mixed],
      [mixed, FONT],
    ]),
  ).toEqual(["5,4", "6,3"]);
});
