import { textGrid } from "../../../test/fixtures/text-grid";
import { cellAt, type Grid } from "../grid/grid";
import type { Problem } from "../rules/problem";
import type { Fix } from "./fix";
import { fixAll } from "./fix-all";

const A1 = { row: 1, column: 1 };

/** A check that offers one fix as long as `next` has a value for the cell's. */
const oneAtATime = (next: (value: string) => string | null, safety: Fix["safety"] = "safe") => (grid: Grid) => {
  const expected = cellAt(grid, A1);
  const value = typeof expected === "string" ? next(expected) : null;
  const problem = { rule: "text/test", severity: "info" as const, key: "k", cells: [A1], items: [], facts: {} };
  const problems: Problem[] = value === null ? [] : [{ ...problem, fixes: [{ safety, cell: A1, expected, change: { value } }] }];
  return { problems };
};

test("what one fix uncovers is fixed too, and told as one edit of the cell", () => {
  const result = fixAll(textGrid("| ＊＊＊修路 |"), oneAtATime((text) => (text.startsWith("＊") ? text.slice(1) : null)));
  expect(result).toMatchObject({ edits: [{ cell: A1, expected: "＊＊＊修路", value: "修路" }], problems: [], passes: 3 });
});

test("fixes that undo each other end after ten passes, and what nets to nothing is no edit", () => {
  const result = fixAll(textGrid("| 甲 |"), oneAtATime((text) => (text === "甲" ? "乙" : "甲")));
  expect(result.passes).toBe(10);
  expect(result.edits).toEqual([]);
});

test("what asks a person is left unless it is chosen", () => {
  const check = oneAtATime((text) => (text === "甲" ? "乙" : null), "ask");
  expect(fixAll(textGrid("| 甲 |"), check).edits).toEqual([]);
  expect(fixAll(textGrid("| 甲 |"), check, () => true).edits).toHaveLength(1);
});

test("a pass that would leave no table to read is not taken", () => {
  const grid = textGrid("| 甲 |");
  const check = oneAtATime(() => "乙");
  const result = fixAll(grid, (now) => (now === grid ? check(now) : null));
  expect(result.grid).toBe(grid);
  expect(result.edits).toEqual([]);
});
