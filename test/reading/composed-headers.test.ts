import fc from "fast-check";
import type { CellValue } from "../../src/core/grid/cell-value";
import { FIELDS, type Field } from "../../src/core/terms/field";
import { gridOf } from "../fixtures/grid-edits";
import { HEADING_KINDS, type HeadingKind } from "../fixtures/heading-kinds";
import { readGrid } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

const EMPTY = textGrid("");
const ROWS = 6;

interface Column {
  readonly field: HeadingKind["field"];
  readonly heading: string;
  readonly cells: readonly CellValue[];
}

/** A column of a kind: any of its headings, its cells in any turn. */
function columnOf(name: string): fc.Arbitrary<Column> {
  const kind = HEADING_KINDS[name];
  if (!kind) throw new Error(`no kind ${name}`);
  return fc.record({ heading: fc.constantFrom(...kind.headings), turn: fc.nat(7) }).map(({ heading, turn }) => ({
    field: kind.field,
    heading,
    cells: Array.from({ length: ROWS }, (_, row) => kind.cells[(name === "category" ? row : row + turn) % kind.cells.length] ?? null),
  }));
}

const maybe = (name: string, of = 2): fc.Arbitrary<readonly Column[]> =>
  fc.nat(of).chain((one) => (one === 0 ? columnOf(name).map((column): readonly Column[] => [column]) : fc.constant<readonly Column[]>([])));
const always = (name: string): fc.Arbitrary<readonly Column[]> => columnOf(name).map((column) => [column]);
const serial: Column = { field: "serial", heading: "序号", cells: Array.from({ length: ROWS }, (_, row) => row + 1) };

/** A header as an office composes it: number, category, task; then the rest in any order. */
const header = fc
  .tuple(
    maybe("category", 3),
    fc.oneof(always("task"), always("problem")),
    fc.oneof(
      always("units"),
      fc.tuple(always("lead"), maybe("support", 1)).map((all): readonly Column[] => all.flat()),
      fc.constant<readonly Column[]>([]),
    ),
    fc.tuple(maybe("target"), maybe("measures", 4), maybe("leader", 3), maybe("persons"), maybe("started", 7), maybe("deadline", 1)).map((all) => all.flat()),
    fc.tuple(always("progress"), maybe("status"), maybe("obstacles"), maybe("next"), maybe("remarks", 1)).map((all) => all.flat()),
    fc.tuple(maybe("source", 5), maybe("place", 5), maybe("nature", 5), maybe("checker", 6), maybe("found", 6)).map((all) => all.flat()),
  )
  .chain(([category, task, units, planned, told, others]) => {
    const rest = [...units, ...planned, ...told, ...others];
    return fc
      .boolean()
      .chain((mixed) => (mixed ? fc.shuffledSubarray(rest, { minLength: rest.length }) : fc.constant(rest)))
      .map((some) => [serial, ...category, ...task, ...some]);
  });

/** Number, parts and amounts stand in headers of their own kind: `measures-and-signs.test.ts` and others have them. */
const ELSEWHERE: readonly Field[] = ["serial", "subtask", "measureUnit", "plannedAmount", "actualAmount", "completionRate"];

test("every other field has a kind of column, of which the headers below are put together", () => {
  const kinds = new Set(Object.values(HEADING_KINDS).map(({ field }) => field));
  expect(FIELDS.filter((field) => !kinds.has(field))).toEqual(ELSEWHERE);
});

describe("headers put together of what offices write", () => {
  it("are decided as a whole: every column is what its kind is, in any order", () => {
    fc.assert(
      fc.property(header, (columns) => {
        const grid = gridOf(
          EMPTY,
          [columns.map(({ heading }) => heading), ...Array.from({ length: ROWS }, (_, row): CellValue[] => columns.map(({ cells }) => cells[row] ?? null))],
          [],
        );
        const read = readGrid(grid).columns.map(({ field, role }) => (role === "current" ? field : `${field ?? "-"} (${role})`));
        expect(columns.map(({ heading }, at) => `${heading}=${String(read[at] ?? null)}`)).toEqual(
          columns.map(({ heading, field }) => `${heading}=${String(field)}`),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
