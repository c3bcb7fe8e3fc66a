import { toA1, type CellRef } from "./cell-ref";
import { changedCells } from "./changed-cells";
import { textGrid } from "../../../test/fixtures/text-grid";

test("cells that differ are named, those outside of the other grid too; a date is its day number", () => {
  const before = textGrid("| 甲 | @43646 | 丙 |");
  const after = textGrid(`
    | 甲 | 43646 | 丁 |
    |    |       | 戊 |
  `);
  expect(changedCells(before, after)).toEqual([
    { row: 1, column: 3 },
    { row: 2, column: 3 },
  ]);
  expect(changedCells(before, before)).toEqual([]);
});

test("against an empty sheet every filled cell has changed", () => {
  expect(changedCells(textGrid("| 甲 |", { origin: { row: 3, column: 2 } }), textGrid(""))).toEqual([{ row: 3, column: 2 }]);
});

test("blocks of the same stamp are not looked through", () => {
  const grid = textGrid("| 甲 |");
  expect(changedCells(grid, { ...textGrid("| 乙 |"), stamp: grid.stamp })).toEqual([]);
});

test("two blocks that do not begin at the same place are compared from the first row and column of both to the last", () => {
  const a = textGrid("| 甲 | 乙 |\n| 丙 | 丁 |", { origin: { row: 2, column: 3 } });
  const b = textGrid("| 乙 |\n| 戊 |", { origin: { row: 2, column: 4 } });
  const c = textGrid("| 子 | 丑 |\n| 寅 | 甲 |", { origin: { row: 1, column: 2 } });
  const places = (cells: readonly CellRef[]) => cells.map(toA1).join(" ");
  expect(places(changedCells(a, b))).toBe("C2 C3 D3");
  expect(places(changedCells(a, c))).toBe("B1 C1 B2 D2 C3 D3");
  expect(places(changedCells(c, a))).toBe("B1 C1 B2 D2 C3 D3");
});
