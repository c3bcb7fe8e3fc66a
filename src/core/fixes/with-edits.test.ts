import { textGrid } from "../../../test/fixtures/text-grid";
import { parseA1, toA1 } from "../grid/cell-ref";
import { stampOf } from "../grid/stamp";
import { withEdits } from "./with-edits";

/** Rows of the grid at B2:C3 once a cell is written, with the place where it begins. */
function written(...cells: readonly string[]): string {
  const before = textGrid("| 甲 | 乙 |\n| 丙 | 丁 |", { origin: { row: 2, column: 2 } });
  const edits = cells.map((text) => ({ cell: parseA1(text) ?? { row: 0, column: 0 }, expected: null, value: "新" }));
  const after = withEdits(before, edits);
  expect(after.stamp).toBe(stampOf(after.origin, after.values));
  expect(before.values).toEqual([
    ["甲", "乙"],
    ["丙", "丁"],
  ]);
  return `${toA1(after.origin)} ${after.values.map((row) => row.map((value) => (typeof value === "string" ? value : "·")).join("")).join("/")}`;
}

test.each([
  ["B2", "B2 新乙/丙丁"],
  ["C3", "B2 甲乙/丙新"],
  ["B4", "B2 甲乙/丙丁/新·"],
  ["D3", "B2 甲乙·/丙丁新"],
  ["B1", "B1 新·/甲乙/丙丁"],
  ["A2", "A2 新甲乙/·丙丁"],
  ["E5", "B2 甲乙··/丙丁··/····/···新"],
  ["A1 D4", "A1 新···/·甲乙·/·丙丁·/···新"],
  ["B2 C2 B2", "B2 新新/丙丁"],
])("%s written into B2:C3 gives %s", (cells, expected) => {
  expect(written(...cells.split(" "))).toBe(expected);
});

test("without an edit it is the same grid; an empty sheet begins where something is written", () => {
  const grid = textGrid("| 甲 |");
  expect(withEdits(grid, [])).toBe(grid);
  const empty = textGrid("");
  expect(withEdits(empty, [{ cell: { row: 1, column: 2 }, expected: null, value: "新" }]).values).toEqual([[null, "新"]]);
});
