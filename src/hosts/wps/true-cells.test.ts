import type { CellRange } from "../../core/grid/cell-ref";
import { toA1 } from "../../core/grid/cell-ref";
import { Asking } from "./asking";
import { findTrueCells, type Truth } from "./true-cells";

const box = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });
const name = ({ top, left }: CellRange): string => toA1({ row: top, column: left });
const size = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** What a client answers for a range whose cells differ. */
type OfMixed = null | false | true | undefined | "throws";

/** A question of which the answer is known, put to a client; `asked` are the ranges in which it was asked. */
function client(is: (row: number, column: number) => boolean, mixed: OfMixed) {
  const asked: CellRange[] = [];
  const found: string[] = [];
  const ask = (range: CellRange): unknown => {
    asked.push(range);
    const answers = new Set<boolean>();
    for (let row = range.top; row <= range.bottom; row++) for (let column = range.left; column <= range.right; column++) answers.add(is(row, column));
    if (answers.size === 1) return answers.has(true);
    if (mixed === "throws") throw new Error("refused");
    return mixed;
  };
  return { asked, found, truth: { what: "Range.HasFormula", ask, found: (cell: CellRange) => void found.push(name(cell)) } satisfies Truth };
}
const notes: string[] = [];
const asking = (): Asking =>
  new Asking(
    () => Promise.resolve(),
    undefined,
    (note) => void notes.push(note),
  );
const among =
  (...cells: readonly string[]) =>
  (row: number, column: number): boolean =>
    cells.includes(toA1({ row, column }));

const ANSWERS: readonly OfMixed[] = [null, undefined, false, true, "throws"];

describe.each(ANSWERS)("a client that answers %s for a range whose cells differ", (mixed) => {
  test("up to 3,000 cells: each is asked alone, once, and one beside them", async () => {
    const { truth, asked, found } = client(among("B2", "C4", "J301"), mixed);
    expect(await findTrueCells(box(2, 1, 301, 10), truth, asking())).toBe(true);
    expect(found).toEqual(["B2", "C4", "J301"]);
    expect([asked.length, Math.max(...asked.map(size)), name(asked[0] ?? box(1, 1, 1, 1))]).toEqual([3001, 1, "K302"]);
  });

  test("one cell more: the same cells are found, in order", async () => {
    const { truth, found } = client(among("B2", "C4", "A302", "J302", "E400"), mixed);
    expect(await findTrueCells(box(1, 1, 420, 10), truth, asking())).toBe(true);
    expect(found).toEqual(["B2", "C4", "A302", "J302", "E400"]);
  });

  test("a wide range of one row", async () => {
    const { truth, found } = client(among("B1", toA1({ row: 1, column: 3000 }), toA1({ row: 1, column: 3001 })), mixed);
    await findTrueCells(box(1, 1, 1, 3200), truth, asking());
    expect(found).toEqual(["B1", toA1({ row: 1, column: 3000 }), toA1({ row: 1, column: 3001 })]);
  });
});

/**
 * How many questions a range of 6,000 cells takes: one beside, 3,000 cells alone, one for each two neighbours of them that differ, and what
 * is left by ranges, each held against eight of its cells while nothing is known of the client.
 */
const COSTS: readonly (readonly [title: string, is: (row: number, column: number) => boolean, mixed: OfMixed, asked: number])[] = [
  ["none is true", () => false, null, 3001 + 1 + 8],
  ["rows differ, neighbours in them do not: nothing is learnt", (row) => row > 1, null, 3001 + 1 + 8],
  ["neighbours differ, and it says so: what it says of the rest is believed", among("C2"), null, 3001 + 2 + 1],
  ["neighbours differ, and it says no: every cell of the rest is asked", among("C2"), false, 3001 + 2 + 5999],
  ["neighbours differ, and it says yes: its no is held against cells", among("C2"), true, 3001 + 2 + 1 + 8],
  ["the last but one among those asked alone", among("I300"), null, 3001 + 2 + 1],
  ["the last of those asked alone", among("J300"), null, 3001 + 1 + 1],
  ["the first of the rest: nothing is learnt from it", among("A301"), null, 3116],
  ["one far below, and it says so", among("J599"), null, 3104],
  ["the very last, a sample, and it says no", among("J600"), false, 3001 + 5999 + 8],
];

test.each(COSTS)("%s", async (_, is, mixed, questions) => {
  const { truth, asked } = client((row, column) => row <= 600 && is(row, column), mixed);
  await findTrueCells(box(1, 1, 600, 10), truth, asking());
  expect(asked.length).toBe(questions);
});

test("what is known without asking is not asked, and not found", async () => {
  const { truth, asked, found } = client(() => true, null);
  const skips = ({ top, bottom }: CellRange): boolean => top === bottom && top % 2 === 0;
  // nobody has touched the cell beside
  const ask = (range: CellRange): unknown => (range.top > 4 ? false : truth.ask(range));
  await findTrueCells(box(1, 1, 4, 2), { ...truth, ask, skips }, asking());
  expect([found, asked.map(name)]).toEqual([
    ["A1", "B1", "A3", "B3"],
    ["A1", "B1", "A3", "B3"],
  ]);
});

test("where its answers for ranges are worth nothing, a cell is asked only where that can tell anything", async () => {
  const isWorthAsking = ({ left }: CellRange): boolean => left === 3;
  const { truth, asked, found } = client((row, column) => column === 3 && row % 7 === 0 && row <= 600, false);
  await findTrueCells(box(1, 1, 600, 10), { ...truth, isWorthAsking }, asking());
  expect([
    found.length,
    new Set(
      asked
        .filter(({ top, right }) => top > 300 && right <= 10)
        .filter((range) => size(range) === 1)
        .map(({ left }) => left),
    ),
  ]).toEqual([85, new Set([3])]);
});

test.each([
  ["no answer", () => undefined, "Range.HasFormula: no answer"],
  ["a refusal", () => JSON.parse("") as unknown, "Range.HasFormula: "],
  ["yes for a cell that nobody has touched", () => true, "Range.HasFormula: no answer"],
])("%s: not known, and noted; nothing else is asked", async (_, ask, note) => {
  notes.length = 0;
  let asked = 0;
  const found: string[] = [];
  const truth: Truth = { what: "Range.HasFormula", ask: () => (asked++, ask()), found: (cell) => void found.push(name(cell)) };
  expect(await findTrueCells(box(1, 1, 2, 2), truth, asking())).toBe(false);
  expect([asked, found, notes[0]?.startsWith(note)]).toEqual([1, [], true]);
});

test("a number is an answer, too", async () => {
  const found: string[] = [];
  await findTrueCells(
    box(1, 1, 2, 2),
    { what: "", ask: ({ top, left }) => (top === 2 && left === 1 ? -1 : 0), found: (cell) => void found.push(name(cell)) },
    asking(),
  );
  expect(found).toEqual(["A2"]);
});
