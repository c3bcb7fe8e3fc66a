import { Asking } from "./asking";
import type { EtSheet } from "./et";
import { formulaCells, formulasAt } from "./formulas";
import type { RawValue } from "./value-block";
import { parseRange } from "../../core/grid/cell-ref";

/** A sheet that answers `Formula` of a range from these lines, or not at all, and `HasFormula` of a cell by its address. */
function sheetOf(lines: readonly (readonly unknown[])[] | null, formulas: readonly string[] = []): EtSheet {
  return {
    Range: (address: string) => {
      const range = parseRange(address);
      return {
        get Formula(): unknown {
          if (lines === null || range === null) throw new Error("refused");
          return lines.slice(range.top - 2, range.bottom - 1).map((line) => line.slice(range.left - 2, range.right - 1));
        },
        get HasFormula(): unknown {
          return address.includes(":") ? null : formulas.includes(address);
        },
      };
    },
    // of a sheet, the search needs these members alone
  } as unknown as EtSheet;
}
const BOX = { top: 2, left: 2, bottom: 3, right: 3 };
const VALUES: readonly (readonly RawValue[])[] = [
  [3, "=甲"],
  ["一\n二", null],
];
const told = (cells: readonly { readonly row: number; readonly column: number }[]): string =>
  cells.map(({ row, column }) => `${String(row)}.${String(column)}`).join(" ");
const notes: string[] = [];
const asking = (): Asking =>
  new Asking(
    () => Promise.resolve(),
    undefined,
    (note) => void notes.push(note),
  );

test.each<[string, readonly (readonly unknown[])[], string]>([
  [
    "a formula begins with a sign of equality, and is not its own value",
    [
      ["=1+2", "=甲"],
      ["一\n二", ""],
    ],
    "2.2",
  ],
  [
    "a text that the client gives with other line ends is no formula",
    [
      [3, "=甲"],
      ["一\r\n二", ""],
    ],
    "",
  ],
  [
    "a formula that shows nothing",
    [
      [3, "=甲"],
      ["一\n二", '=""'],
    ],
    "3.3",
  ],
  [
    "several",
    [
      ["=1+2", "=B2&甲"],
      ["=C2", ""],
    ],
    "2.2 2.3 3.2",
  ],
])("%s", async (_, lines, expected) => {
  expect(told(formulasAt(sheetOf(lines), BOX, VALUES))).toBe(expected);
  expect(told(await formulaCells(sheetOf(lines), BOX, VALUES, asking()))).toBe(expected);
});

test("a client that answers neither texts nor numbers for filled cells, or not at all, is asked cell by cell", async () => {
  for (const lines of [
    null,
    [
      [null, "=甲"],
      ["一\n二", ""],
    ],
    [
      [3, "=甲"],
      [undefined, ""],
    ],
  ]) {
    expect(told(formulasAt(sheetOf(lines, ["B2", "C3"]), BOX, VALUES))).toBe("2.2 3.3");
    expect(told(await formulaCells(sheetOf(lines, ["B2", "C3"]), BOX, VALUES, asking()))).toBe("2.2 3.3");
  }
  expect(notes.filter((note) => note.startsWith("Range.Formula"))).toHaveLength(3);
});

test("more rows than are asked at once: each formula in its own row", async () => {
  const rows = 450;
  const lines = Array.from({ length: rows }, (_, row) => [row % 100 === 99 ? "=A1" : 1]);
  const values = Array.from({ length: rows }, () => [1]);
  const cells = await formulaCells(sheetOf(lines), { top: 2, left: 2, bottom: rows + 1, right: 2 }, values, asking());
  expect(told(cells)).toBe("101.2 201.2 301.2 401.2");
});
