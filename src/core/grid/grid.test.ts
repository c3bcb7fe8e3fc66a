import { textGrid } from "../../../test/fixtures/text-grid";
import { cellAt } from "./grid";

test("a cell is asked for by its place on the sheet; there is nothing outside of what was read", () => {
  const grid = textGrid("| 甲 | 乙 |\n| 丙 | 丁 |", { origin: { row: 3, column: 2 } });
  const around = [2, 3, 4, 5].map((row) => [1, 2, 3, 4].map((column) => JSON.stringify(cellAt(grid, { row, column }))).join(" "));
  expect(around).toEqual(["null null null null", 'null "甲" "乙" null', 'null "丙" "丁" null', "null null null null"]);
});
