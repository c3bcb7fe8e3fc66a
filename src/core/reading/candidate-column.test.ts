import type { Field } from "../terms/field";
import { likeliest, pointsOf, type FieldScore } from "./candidate-column";

const candidate = (...scores: readonly (readonly [Field, number])[]): Parameters<typeof likeliest>[0] => {
  const held = new Map<Field, FieldScore>(scores.map(([field, heading]) => [field, { heading, contents: 0, position: 0 }]));
  // of a column, what is likeliest wants the scores alone
  return { scores: held } as unknown as Parameters<typeof likeliest>[0];
};

test("points are what heading, cells and place say together; none where nothing speaks for a field", () => {
  const scores = new Map<Field, FieldScore>([["task", { heading: 5, contents: -2, position: 0.5 }]]);
  expect([pointsOf({ scores }, "task"), pointsOf({ scores }, "units")]).toEqual([3.5, 0]);
});

test.each<[string, readonly (readonly [Field, number])[], string | null]>([
  ["the greatest", [["units", 4] as const, ["task", 6] as const], "task 6"],
  ["of equals the first", [["units", 5] as const, ["task", 5] as const], "units 5"],
  ["none that only reaches the least", [["units", 3] as const], null],
  ["none of nothing", [], null],
])("the likeliest field is %s", (_, scores, expected) => {
  const found = likeliest(candidate(...scores), 3);
  expect(found && `${found.field} ${String(found.points)}`).toBe(expected);
});
