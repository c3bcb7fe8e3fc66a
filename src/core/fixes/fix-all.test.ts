import { textGrid } from "../../../test/fixtures/text-grid";
import { cellAt, type Grid } from "../grid/grid";
import type { Problem } from "../rules/problem";
import type { Fix } from "../rules/fix";
import { fixAll, fixAllInSteps } from "./fix-all";

const A1 = { row: 1, column: 1 };

/** A check that offers one fix as long as `next` has a value for the cell's. */
const oneAtATime =
  (next: (value: string) => string | null, safety: Fix["safety"] = "safe") =>
  (grid: Grid) => {
    const expected = cellAt(grid, A1);
    const value = typeof expected === "string" ? next(expected) : null;
    const problem = { rule: "text/test", severity: "info" as const, addressee: "unit" as const, key: "k", cells: [A1], items: [], facts: {} };
    const problems: Problem[] = value === null ? [] : [{ ...problem, fixes: [{ safety, cell: A1, expected, change: { value } }] }];
    return { problems };
  };

test("what one fix uncovers is fixed too, and told as one edit of the cell", () => {
  const result = fixAll(
    textGrid("| ＊＊＊修路 |"),
    oneAtATime((text) => (text.startsWith("＊") ? text.slice(1) : null)),
  );
  expect(result).toMatchObject({ edits: [{ cell: A1, expected: "＊＊＊修路", value: "修路" }], problems: [], passes: 3 });
});

test("fixes that undo each other end after ten passes, and what nets to nothing is no edit", () => {
  const result = fixAll(
    textGrid("| 甲 |"),
    oneAtATime((text) => (text === "甲" ? "乙" : "甲")),
  );
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

test("what is known already is not found out again", () => {
  const check = oneAtATime((text) => (text.startsWith("＊") ? text.slice(1) : null));
  const grid = textGrid("| ＊＊修路 |");
  const checked: unknown[] = [];
  const result = fixAll(grid, (now) => (checked.push(cellAt(now, A1)), check(now)), undefined, check(grid).problems);
  expect(checked).toEqual(["＊修路", "修路"]);
  expect(result.edits).toEqual([{ cell: A1, expected: "＊＊修路", value: "修路" }]);
  expect(fixAll(grid, check, undefined, []).edits).toEqual([]);
});

test("in steps it comes to the same, and never tells that more is done than there is", () => {
  const check = oneAtATime((text) => (text.startsWith("＊") ? text.slice(1) : null));
  const grid = textGrid("| ＊＊＊修路 |");
  const steps = fixAllInSteps(grid, function* (now) {
    yield { done: 1, total: 2 };
    yield { done: 2, total: 2 };
    return check(now);
  });
  const told: { done: number; total: number }[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      expect(step.value).toEqual(fixAll(grid, check));
      break;
    }
    told.push(step.value);
  }
  expect(told).toHaveLength(8);
  expect(told.map(({ done, total }) => `${String(done)}/${String(total)}`).join(" ")).toBe("1/4 2/4 3/4 4/4 5/6 6/6 7/8 8/8");
  expect(told.every(({ done, total }, index) => done <= total && done > (told[index - 1]?.done ?? 0))).toBe(true);
});
