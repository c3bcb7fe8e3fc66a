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
