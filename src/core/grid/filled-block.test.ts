import { filledBlock } from "./filled-block";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test("empty rows and columns are cut off all four sides, inner ones stay", () => {
  const values = [
    [null, null, null, null],
    [null, "甲", null, null],
    [null, null, null, null],
    [null, null, 1, null],
    [null, null, null, null],
  ];
  expect(filledBlock({ row: 3, column: 2 }, values, [])).toEqual({
    origin: { row: 4, column: 3 },
    values: [
      ["甲", null],
      [null, null],
      [null, 1],
    ],
    merges: [],
  });
});

test("merges come in order; those that begin outside are left out", () => {
  const block = filledBlock(
    { row: 1, column: 1 },
    [
      ["a", null],
      ["b", "c"],
      [null, null],
    ],
    [merge(3, 1, 3, 2), merge(2, 2, 3, 2), merge(1, 1, 1, 2)],
  );
  expect(block.merges).toEqual([merge(1, 1, 1, 2), merge(2, 2, 3, 2)]);
});

test("a sheet that is full is kept as it is, an empty one begins at A1", () => {
  const values = [
    ["a", 1],
    [true, "d"],
  ];
  expect(filledBlock({ row: 2, column: 2 }, values, []).values).toBe(values);
  expect(filledBlock({ row: 9, column: 9 }, [[null, null]], [merge(9, 9, 9, 10)])).toEqual({ origin: { row: 1, column: 1 }, values: [], merges: [] });
});

test("rows of different lengths become equally long", () => {
  expect(filledBlock({ row: 1, column: 1 }, [["a"], [null, null, "b"]], []).values).toEqual([
    ["a", null, null],
    [null, null, "b"],
  ]);
});
