import { textGrid } from "../../../test/fixtures/text-grid";
import { SeenCells } from "./seen-cells";

const grid = textGrid("| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |", { origin: { row: 4, column: 3 } });

test("each cell of what was read is remembered apart", () => {
  const all = [4, 5, 6].flatMap((row) => [3, 4].map((column) => ({ row, column })));
  for (const cell of all) {
    const seen = new SeenCells(grid);
    seen.add(cell);
    expect(all.filter((one) => seen.has(one))).toEqual([cell]);
  }
});

test("a cell outside of it is never remembered, nor taken for one inside", () => {
  const seen = new SeenCells(grid);
  const outside = [
    { row: 5, column: 2 },
    { row: 5, column: 5 },
    { row: 7, column: 3 },
  ];
  outside.forEach((cell) => seen.add(cell));
  expect([...outside, { row: 4, column: 4 }, { row: 6, column: 3 }].filter((cell) => seen.has(cell))).toEqual([]);
});
