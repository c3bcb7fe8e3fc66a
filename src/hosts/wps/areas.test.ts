import fc from "fast-check";
import { parseRange, rangeToA1, type CellRange } from "../../core/grid/cell-ref";
import { boxOf, cellBeside, cellsIn, contains, halves, isOneCell, uniformAreas } from "./areas";
import { Asking } from "./asking";
import type { EtRange, EtSheet } from "./et";
import { findTrueCells } from "./true-cells";

const box = (address: string): CellRange => {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  return range;
};
const notes: string[] = [];
const asking = (): Asking =>
  new Asking(
    () => Promise.resolve(),
    undefined,
    (note) => void notes.push(note),
  );
/** A sheet whose ranges say nothing but where they are: of all its members an area needs no other. */
const sheet = { Range: (address: string) => ({ Address: () => address }) } as unknown as EtSheet;
beforeEach(() => void (notes.length = 0));

test.each([
  ["A1:B4", "rows", "A1:B2 A3:B4"],
  ["A1:B5", "rows", "A1:B3 A4:B5"],
  ["A1:B4", "columns", "A1:A4 B1:B4"],
  ["A1:E1", "rows", "A1:C1 D1:E1"],
  ["A1:A3", "columns", "A1:A2 A3"],
  ["B2:D3", "columns", "B2:C3 D2:D3"],
] as const)("the halves of %s by %s are %s", (address, wish, expected) => {
  expect(halves(box(address), wish).map(rangeToA1).join(" ")).toBe(expected);
});

test("what lies in what, and the cell beside", () => {
  expect(["B2:C3", "B2", "C3", "A2:B2", "B1:B2", "C3:D3", "C3:C4"].map((inner) => contains(box("B2:C3"), box(inner)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([cellBeside(box("B2:C3")), cellBeside(box("A1:XFD1048576"))].map(rangeToA1)).toEqual(["D4", "XFD1048576"]);
  expect(["B2", "B2:C2", "B2:B3"].map((one) => isOneCell(box(one)))).toEqual([true, false, false]);
  expect(cellsIn([box("D1"), box("A1"), box("C1")]).map(({ column }) => column)).toEqual([1, 3, 4]);
  expect(cellsIn([box("B2:C2"), box("A1"), box("A3")])).toEqual([
    { row: 1, column: 1 },
    { row: 2, column: 2 },
    { row: 2, column: 3 },
    { row: 3, column: 1 },
  ]);
});

test("where a range is: by its address, else by its corner and size, else nobody knows", () => {
  // a client may lack any member of a range, whatever its type says
  const range = (members: object): CellRange | null => boxOf(members as unknown as EtRange);
  const size = { Row: 3, Column: 2, Rows: { Count: 4 }, Columns: { Count: 5 } };
  expect(range({ Address: () => "$B$3:$F$6" })).toEqual({ top: 3, left: 2, bottom: 6, right: 6 });
  expect(range({ Address: () => "R3C2", ...size })).toEqual({ top: 3, left: 2, bottom: 6, right: 6 });
  expect(
    range({
      Address: () => {
        throw new Error("refused");
      },
      ...size,
    }),
  ).toEqual({ top: 3, left: 2, bottom: 6, right: 6 });
  for (const member of ["Row", "Column", "Rows", "Columns"]) expect(range({ Address: () => null, ...size, [member]: null })).toBeNull();
});

/** What clients answer for a range whose cells differ. */
const MIXED = [null, undefined, false, true, "refused"] as const;

const answer = (truth: readonly (readonly boolean[])[], part: CellRange, mixed: (typeof MIXED)[number]): unknown => {
  const cells = cellsIn([part]).map(({ row, column }) => truth[row - 2]?.[column - 2] ?? false);
  const [first = false] = cells;
  if (cells.every((one) => one === first)) return first;
  if (mixed === "refused") throw new Error("refused");
  return mixed;
};

test.each(MIXED.map((mixed) => [mixed]))("true cells are found whatever a client answers for cells that differ: %s", async (mixed) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), async (truth) => {
      const range = { top: 2, left: 2, bottom: truth.length + 1, right: 4 };
      const found: string[] = [];
      expect(
        await findTrueCells(range, { what: "Hidden", ask: (part) => answer(truth, part, mixed), found: (cell) => found.push(rangeToA1(cell)) }, asking()),
      ).toBe(true);
      expect(found.sort()).toEqual(
        cellsIn([range])
          .filter(({ row, column }) => truth[row - 2]?.[column - 2] === true)
          .map(({ row, column }) => rangeToA1({ top: row, bottom: row, left: column, right: column }))
          .sort(),
      );
    }),
    { numRuns: 30 },
  );
});

test.each(MIXED.map((mixed) => [mixed]))("beyond what is asked cell by cell, too: a block in the middle, where it answers %s", async (mixed) => {
  const rows = 1600;
  const truth = Array.from({ length: rows }, (_, row) => [row === 0, row >= 1000 && row < 1300, false]);
  const found: string[] = [];
  await findTrueCells(
    { top: 2, left: 2, bottom: rows + 1, right: 4 },
    { what: "Hidden", ask: (part) => answer(truth, part, mixed), found: (cell) => found.push(rangeToA1(cell)) },
    asking(),
  );
  expect(found[0]).toBe("B2");
  expect(new Set(found).size).toBe(301);
  expect([found.includes("C1002"), found.includes("C1301"), found.includes("C1001"), found.includes("C1302")]).toEqual([true, true, false, false]);
});

test("a client that answers nothing, or says yes of a cell where nobody has been, is not asked further; cells that are skipped are not asked", async () => {
  const found: CellRange[] = [];
  for (const one of [null, true])
    expect(await findTrueCells(box("B2:C3"), { what: "Hidden", ask: () => one, found: (cell) => found.push(cell) }, asking())).toBe(false);
  expect([found, notes]).toEqual([[], ["Hidden: no answer", "Hidden: no answer"]]);
  const asked: string[] = [];
  const ask = (part: CellRange): boolean => (asked.push(rangeToA1(part)), part.top < 4);
  await findTrueCells(box("B2:C3"), { what: "Hidden", ask, skips: ({ left }) => left === 2, found: (cell) => found.push(cell) }, asking());
  expect([asked, found.map(rangeToA1)]).toEqual([
    ["D4", "C2", "C3"],
    ["C2", "C3"],
  ]);
});

test("areas of one value, found by halves; a cell without one is given over", async () => {
  const values = [
    ["甲", "甲"],
    ["甲", "甲"],
    ["乙", "甲"],
    [null, "甲"],
  ];
  const valueOf = (_: EtRange, part: CellRange): string | null => {
    const all = new Set(cellsIn([part]).map(({ row, column }) => values[row - 2]?.[column - 2] ?? null));
    const [first = null] = all;
    return all.size === 1 ? first : null;
  };
  const without: string[] = [];
  const areas = async (halve: "rows" | "columns") =>
    (await uniformAreas(sheet, box("B2:C5"), "Font", valueOf, asking(), { halve, cell: (cell) => without.push(rangeToA1(cell)) }))?.map(
      ({ range, value }) => `${rangeToA1(range)} ${value}`,
    );
  expect(await areas("rows")).toEqual(["B2:C3 甲", "B4 乙", "C4 甲", "C5 甲"]);
  expect(await areas("columns")).toEqual(["B2:B3 甲", "B4 乙", "C2:C5 甲"]);
  expect(without).toEqual(["B5", "B5"]);
  expect(await uniformAreas(sheet, box("B2:C5"), "Font", () => null, asking(), { halve: "rows" })).toBeNull();
  expect(notes).toEqual(["Font: no answer"]);
});

test("a truth value for a range is held against its corners, or as wished against all of its cells", async () => {
  // says yes of every range in which one cell is true
  const lying =
    (truth: readonly (readonly boolean[])[]) =>
    (_: EtRange, part: CellRange): boolean =>
      cellsIn([part]).some(({ row, column }) => truth[row - 2]?.[column - 2] === true);
  const found = async (truth: readonly (readonly boolean[])[], doubt?: "cells") =>
    (await uniformAreas(sheet, box("B2:D4"), "Bold", lying(truth), asking(), { halve: "rows", ...(doubt ? { doubt } : {}) }))
      ?.filter(({ value }) => value)
      .map(({ range }) => rangeToA1(range))
      .join(" ");
  expect(
    await found([
      [true, false, false],
      [false, false, false],
      [false, false, false],
    ]),
  ).toBe("B2");
  expect(
    await found([
      [true, true, true],
      [true, false, true],
      [true, true, true],
    ]),
  ).toBe("B2:D4");
  expect(
    await found(
      [
        [true, true, true],
        [true, false, true],
        [true, true, true],
      ],
      "cells",
    ),
  ).toBe("B2:D2 B3 D3 B4:D4");
});
