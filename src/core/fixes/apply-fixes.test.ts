import fc from "fast-check";
import { textGrid } from "../../../test/fixtures/text-grid";
import { cellAt } from "../grid/grid";
import { applyFixes } from "./apply-fixes";
import type { Fix } from "../rules/fix";
import { withEdits } from "./with-edits";
import type { TextEdit } from "../text/text-edit";

const A1 = { row: 1, column: 1 };
const textFix = (expected: string, ...edits: TextEdit[]): Fix => ({ safety: "safe", cell: A1, expected, change: { edits } });

test("text edits of several fixes in one cell become one edit", () => {
  const grid = textGrid("| ␣修路,修桥。。 |");
  const edits = applyFixes(grid, [
    textFix(" 修路,修桥。。", { start: 0, end: 1, text: "" }),
    textFix(" 修路,修桥。。", { start: 3, end: 4, text: "，" }),
    textFix(" 修路,修桥。。", { start: 6, end: 8, text: "。" }),
  ]);
  expect(edits).toEqual([{ cell: A1, expected: " 修路,修桥。。", value: "修路，修桥。" }]);
});

test("a fix that overlaps one before it waits for the next pass, whole", () => {
  const grid = textGrid("| 修路修桥 |");
  const edits = applyFixes(grid, [
    textFix("修路修桥", { start: 0, end: 2, text: "架" }),
    textFix("修路修桥", { start: 1, end: 3, text: "" }, { start: 3, end: 4, text: "梁" }),
  ]);
  expect(edits.map(({ value }) => value)).toEqual(["架修桥"]);
});

test("a cell that changed, a formula, a fix that changes nothing and one out of range are left alone", () => {
  const grid = textGrid("| 修路 | 修桥 |", { formulas: [{ row: 1, column: 2 }] });
  expect(
    applyFixes(grid, [
      textFix("修渠", { start: 0, end: 1, text: "" }),
      { safety: "safe", cell: { row: 1, column: 2 }, expected: "修桥", change: { value: "架桥" } },
      textFix("修路", { start: 0, end: 2, text: "修路" }),
      textFix("修路", { start: 1, end: 9, text: "" }),
    ]),
  ).toEqual([]);
});

test.each([
  [
    "one beside another",
    [
      [0, 1],
      [1, 2],
    ],
    "··丙丁",
  ],
  [
    "two that begin at one place",
    [
      [1, 1],
      [1, 2],
    ],
    "甲·乙丙丁",
  ],
  [
    "one inside another",
    [
      [0, 3],
      [1, 2],
    ],
    "·丁",
  ],
  [
    "one around another",
    [
      [1, 2],
      [0, 3],
    ],
    "甲·丙丁",
  ],
  ["to the very end", [[3, 4]], "甲乙丙·"],
  ["behind the end", [[4, 4]], "甲乙丙丁·"],
  ["beyond the end", [[3, 5]], "nothing"],
  ["before the begin", [[-1, 1]], "nothing"],
  ["turned round", [[2, 1]], "nothing"],
] as const)("%s: %j makes %s", (_, places, expected) => {
  const edits = applyFixes(
    textGrid("| 甲乙丙丁 |"),
    places.map(([start, end]) => textFix("甲乙丙丁", { start, end, text: "·" })),
  );
  expect(edits.map(({ value }) => value)).toEqual(expected === "nothing" ? [] : [expected]);
});

test("edits of one fix that overlap each other are none, and a fix of letters finds none in a number", () => {
  const both = textFix("甲乙丙丁", { start: 0, end: 2, text: "·" }, { start: 1, end: 3, text: "·" });
  expect(applyFixes(textGrid("| 甲乙丙丁 |"), [both])).toEqual([]);
  expect(applyFixes(textGrid("| 5 |"), [{ safety: "safe", cell: A1, expected: 5, change: { edits: [{ start: 0, end: 1, text: "六" }] } }])).toEqual([]);
});

test("a whole new value stands alone: the first of several, and none beside edits that came before it", () => {
  const whole = (value: string): Fix => ({ safety: "safe", cell: A1, expected: "甲乙", change: { value } });
  const part = textFix("甲乙", { start: 0, end: 1, text: "·" });
  const values = (...fixes: readonly Fix[]) => applyFixes(textGrid("| 甲乙 |"), fixes).map(({ value }) => value);
  expect([values(whole("子"), whole("丑")), values(whole("子"), part), values(part, whole("子"))]).toEqual([["子"], ["子"], ["·乙"]]);
});

test("text that is taken away whole leaves an empty cell", () => {
  expect(applyFixes(textGrid("| 修路 |"), [textFix("修路", { start: 0, end: 2, text: "" })])[0]?.value).toBeNull();
});

test("edits change their cells and nothing else, and grow the grid where they must", () => {
  const grid = textGrid("| 甲 | 乙 |\n| 丙 | 丁 |");
  const changed = withEdits(grid, [
    { cell: { row: 2, column: 1 }, expected: "丙", value: 3 },
    { cell: { row: 3, column: 3 }, expected: null, value: "戊" },
  ]);
  expect(changed.values).toEqual([
    ["甲", "乙", null],
    [3, "丁", null],
    [null, null, "戊"],
  ]);
  expect(grid.values[1]?.[0]).toBe("丙");
  expect(changed.stamp).not.toBe(grid.stamp);
});

test("edits that do not touch each other come out the same in any order", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.array(fc.nat(29), { maxLength: 8 }), (text, cuts) => {
      const edits = [...new Set(cuts)].filter((at) => at < text.length).map((at) => ({ start: at, end: at + 1, text: "·" }));
      const grid = withEdits(textGrid("| x |"), [{ cell: A1, expected: "x", value: text }]);
      const one = applyFixes(
        grid,
        edits.map((edit) => textFix(text, edit)),
      );
      const other = applyFixes(
        grid,
        [...edits].reverse().map((edit) => textFix(text, edit)),
      );
      expect(one).toEqual(other);
      const expected =
        [...text].length === text.length
          ? text.replace(/[\s\S]/g, (character, at: number) => (edits.some(({ start }) => start === at) ? "·" : character))
          : null;
      if (expected !== null && edits.length > 0) expect(cellAt(withEdits(grid, one), A1)).toBe(expected);
    }),
  );
});
