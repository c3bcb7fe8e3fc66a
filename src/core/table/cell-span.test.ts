import { textGrid } from "../../../test/fixtures/text-grid";
import type { FieldText } from "../text/field-text";
import { cellOf, cellSpan } from "./cell-span";

const grid = textGrid("| 甲 |\n|  东渠已衬砌 |\n| 三公里 |\n| 12 |");
const at = (row: number) => ({ row, column: 1 });
/** Two cells joined by a line break, and one that holds a number. */
const field: FieldText = {
  text: "东渠已衬砌\n三公里\n12",
  pieces: [
    { start: 0, end: 5, cell: at(2) },
    { start: 6, end: 9, cell: at(3) },
    { start: 10, end: 12, cell: at(4) },
  ],
};

test.each<[string, number, number, readonly [row: number, start: number, end: number] | null]>([
  ["in the first cell", 0, 5, [2, 0, 5]],
  ["inside it", 2, 4, [2, 2, 4]],
  ["in the second cell, counted from its start", 6, 9, [3, 0, 3]],
  ["over two cells", 3, 8, null],
  ["on what joins them", 5, 6, null],
  ["in a cell that holds no text", 10, 12, null],
])("a stretch %s", (_, start, end, expected) => {
  const span = cellSpan(grid, field, start, end);
  expect(span && [span.cell.row, span.start, span.end]).toEqual(expected);
});

test("what was read without the blanks around it stands behind them in its cell", () => {
  const spaced = { ...grid, values: grid.values.map((row) => row.map((value) => (value === "三公里" ? "  三公里" : value))) };
  expect(cellSpan(spaced, field, 6, 9)).toMatchObject({ text: "  三公里", start: 2, end: 5 });
  const other = { ...grid, values: grid.values.map((row) => row.map((value) => (value === "三公里" ? "四公里" : value))) };
  expect(cellSpan(other, field, 6, 9)).toBeNull();
});

test.each([
  [0, 2],
  [4, 2],
  // on the break between two: the first
  [5, 2],
  [6, 3],
  [8, 3],
  [11, 4],
  [40, 2],
])("place %j lies in the cell of row %j", (offset, row) => {
  expect(cellOf(field, offset)?.row).toBe(row);
});

test("an empty piece has its place, a field without pieces none", () => {
  const empty: FieldText = {
    text: "\n三公里",
    pieces: [
      { start: 0, end: 0, cell: at(2) },
      { start: 1, end: 4, cell: at(3) },
    ],
  };
  expect([cellOf(empty)?.row, cellOf(empty, 1)?.row, cellOf({ text: "", pieces: [] })]).toEqual([2, 3, null]);
  const between: FieldText = {
    text: "东渠\n\n三公里",
    pieces: [
      { start: 0, end: 2, cell: at(2) },
      { start: 3, end: 3, cell: at(3) },
      { start: 4, end: 7, cell: at(4) },
    ],
  };
  expect([cellOf(between, 3)?.row, cellOf(between, 4)?.row]).toEqual([3, 4]);
  const later: FieldText = {
    text: "东渠\n三公里",
    pieces: [
      { start: 3, end: 6, cell: at(3) },
      { start: 0, end: 2, cell: at(2) },
    ],
  };
  expect(cellOf(later)?.row).toBe(2);
});
