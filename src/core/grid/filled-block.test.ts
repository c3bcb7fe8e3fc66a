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

test("of merges those stay that share a cell with what is filled, from wherever they begin; those of one row from left to right", () => {
  const values = [
    [null, null, null, null, null],
    [null, null, null, null, null],
    [null, null, "甲", "乙", null],
    [null, null, "丙", "丁", null],
    [null, null, null, null, null],
  ];
  const touching = [merge(4, 4, 5, 5), merge(3, 4, 3, 5), merge(3, 2, 3, 3), merge(2, 3, 3, 3), merge(4, 1, 5, 3)];
  const beside = [merge(1, 3, 2, 4), merge(5, 3, 5, 4), merge(3, 1, 4, 2), merge(3, 5, 4, 5)];
  const kept = filledBlock({ row: 1, column: 1 }, values, [...touching, ...beside]).merges;
  expect(kept.map(({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`)).toEqual(["2,3-3,3", "3,2-3,3", "3,4-3,5", "4,1-5,3", "4,4-5,5"]);
});

test("one row, one column and one cell at any place are cut like all others", () => {
  const block = (values: readonly (readonly (string | null)[])[]) => filledBlock({ row: 1, column: 1 }, values, []);
  expect(block([["甲"]])).toMatchObject({ origin: { row: 1, column: 1 }, values: [["甲"]] });
  expect(block([[null, "甲"]])).toMatchObject({ origin: { row: 1, column: 2 }, values: [["甲"]] });
  expect(block([[null], ["甲"]])).toMatchObject({ origin: { row: 2, column: 1 }, values: [["甲"]] });
  expect(block([["甲", null]])).toMatchObject({ origin: { row: 1, column: 1 }, values: [["甲"]] });
});
