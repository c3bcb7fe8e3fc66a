import type { CellValue } from "../core/grid/cell-value";
import { FilledRows } from "./filled-rows";

function rows(...cells: readonly (readonly [row: number, column: number, value: CellValue, style?: number])[]): FilledRows {
  const filled = new FilledRows();
  for (const [row, column, value, style = 0] of cells) filled.put(row, column, value, style);
  return filled;
}

test("a block from the first filled cell to the last, in whatever order they come", () => {
  expect(rows([5, 4, "丁"], [3, 3, "乙"], [3, 2, "甲"], [5, 2, 7]).rectangle()).toEqual({
    origin: { row: 3, column: 2 },
    values: [
      ["甲", "乙", null],
      [null, null, null],
      [7, null, "丁"],
    ],
  });
  expect(rows().rectangle()).toEqual({ origin: { row: 1, column: 1 }, values: [] });
  expect(rows([2, 2, null]).rectangle().values).toEqual([]);
});

test("of a cell that stands there twice the last counts, with its format; it is told", () => {
  const filled = rows([1, 1, "甲", 3], [1, 2, "乙", 4], [1, 1, "丙", 5], [1, 4, 1, 6], [1, 3, 2, 7], [1, 3, 3, 8]);
  expect(filled.doubled).toEqual([
    { row: 1, column: 1 },
    { row: 1, column: 3 },
  ]);
  expect(filled.rectangle().values).toEqual([["丙", "乙", 3, 1]]);
  expect([1, 2, 3, 4, 5].map((column) => filled.style(1, column))).toEqual([5, 4, 8, 6, 0]);
  expect(filled.style(2, 1)).toBe(0);
});

test("a row that is begun again is told once in a row", () => {
  const filled = new FilledRows();
  for (const row of [1, 2, 2, 2, 1, 3]) filled.begin(row);
  expect(filled.repeated).toEqual([2, 1]);
});

test("of a merge only the first cell shows, also where the merge is longer than the sheet", () => {
  const cells = [
    [1, 1, "甲"],
    [1, 2, "乙"],
    [2, 1, "丙"],
    [2, 2, "丁"],
    [2, 3, "戊"],
    [3, 1, "己"],
  ] as const;
  const filled = rows(...cells);
  filled.clearCovered([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  expect(filled.rectangle().values).toEqual([
    ["甲", null, null],
    [null, null, "戊"],
    ["己", null, null],
  ]);
  const long = rows(...cells);
  long.clearCovered([{ top: 2, left: 1, bottom: 9, right: 1 }]);
  expect(long.rectangle().values).toEqual([
    ["甲", "乙", null],
    ["丙", "丁", "戊"],
  ]);
});

test("blanks and noughts far below or beside what says something are no part of the table; one that says something is", () => {
  const last = (row: number, column: number, value: CellValue): readonly number[] => {
    const { values } = rows([1, 1, "甲"], [row, column, value]).rectangle();
    return [values.length, values[0]?.length ?? 0];
  };
  expect([last(201, 1, 0), last(202, 1, 0), last(202, 1, " "), last(202, 1, "乙"), last(202, 1, 1)]).toEqual([
    [201, 1],
    [1, 1],
    [1, 1],
    [202, 1],
    [202, 1],
  ]);
  expect([last(1, 51, 0), last(1, 52, 0), last(1, 52, false)]).toEqual([
    [1, 51],
    [1, 1],
    [1, 52],
  ]);
  // of a sheet that says nothing all is taken
  expect(rows([400, 1, 0]).rectangle().values).toEqual([[0]]);
});
