/** What a client answers for a range in which cells differ decides nothing: null, undefined, false, true and an empty text give the same sheet. */
import fc from "fast-check";
import { rangesOverlap, toA1, type CellRange } from "../../src/core/grid/cell-ref";
import type { Grid } from "../../src/core/grid/grid";
import { WpsWorkbook } from "../../src/hosts/wps/wps-workbook";
import { summarySheet, TABLE } from "../contract/samples";
import { FakeClient, type FakeOptions, type Mixed } from "./fake-application";
import { modelOf } from "./harness";
import { cellAt, contentOf, type ModelBook, type ModelSheet } from "./model";
import { MEMBERS, refusing } from "./refusing";

const ANSWERS: readonly (readonly [string, Mixed])[] = [
  ["null", null],
  ["undefined", undefined],
  ["false", false],
  ["true", true],
  ["an empty text", ""],
];

function open(
  mixed: Mixed,
  build: (sheet: ModelSheet) => void,
  options: Partial<FakeOptions> = {},
): { workbook: WpsWorkbook; book: ModelBook; client: FakeClient } {
  const client = new FakeClient({ value2: "flat", mixed, ...options });
  const book = modelOf([{ name: "表" }]);
  const [sheet] = book.sheets;
  if (sheet) build(sheet);
  client.books.push(book);
  return { client, book, workbook: new WpsWorkbook(client.application, () => Promise.resolve()) };
}

const told = ({ merges, hiddenRows, hiddenColumns, formulas }: Grid): unknown => ({ merges, hiddenRows, hiddenColumns, formulas: formulas.map(toA1) });

interface Plan {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly formulas: readonly (readonly [number, number])[];
}

/** A sheet of `rows` by `columns`, its corners filled, with areas that do not overlap. */
function plans(rows: number, columns: number): fc.Arbitrary<Plan> {
  const row = fc.integer({ min: 1, max: rows });
  const column = fc.integer({ min: 1, max: columns });
  const area = fc
    .record({ top: row, left: column, down: fc.integer({ min: 0, max: 3 }), across: fc.integer({ min: 0, max: 3 }) })
    .map(({ top, left, down, across }) => ({ top, left, bottom: Math.min(rows, top + down), right: Math.min(columns, left + across) }));
  return fc
    .record({
      merges: fc
        .array(area, { maxLength: 8 })
        .map((areas) =>
          areas.filter((one, index) => (one.top !== one.bottom || one.left !== one.right) && !areas.slice(0, index).some((other) => rangesOverlap(one, other))),
        ),
      hiddenRows: fc.uniqueArray(row, { maxLength: 6 }),
      hiddenColumns: fc.uniqueArray(column, { maxLength: 3 }),
      formulas: fc.uniqueArray(fc.tuple(row, column), { maxLength: 6, selector: ([r, c]) => `${r},${c}` }),
    })
    .map((found) => ({ rows, columns, ...found }));
}

function build(plan: Plan): (sheet: ModelSheet) => void {
  return (sheet) => {
    for (let row = 1; row <= plan.rows; row++) for (let column = 1; column <= plan.columns; column++) cellAt(sheet, row, column).value = `文${row}`;
    for (const m of plan.merges) {
      for (let row = m.top; row <= m.bottom; row++)
        for (let column = m.left; column <= m.right; column++) if (row !== m.top || column !== m.left) cellAt(sheet, row, column).value = null;
    }
    for (const [row, column] of plan.formulas) {
      const covered = plan.merges.some((m) => rangesOverlap(m, { top: row, bottom: row, left: column, right: column }) && (m.top !== row || m.left !== column));
      if (!covered) Object.assign(cellAt(sheet, row, column), { value: 7, formula: "=3+4" });
    }
    sheet.merges = [...plan.merges];
    sheet.hiddenRows = new Set(plan.hiddenRows);
    sheet.hiddenColumns = new Set(plan.hiddenColumns);
  };
}

/** What should be read, told from the model alone. */
function wanted({ book }: { book: ModelBook }): unknown {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const formulas = [...sheet.cells].filter(([, cell]) => cell.formula !== null).map(([place]) => place.split(",").map(Number));
  return {
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    formulas: formulas.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d).map(([row = 0, column = 0]) => toA1({ row, column })),
  };
}

describe.each(ANSWERS)("a client that answers %s where cells differ", (_, mixed) => {
  test("merges, hidden rows and columns, formulas of small sheets", async () => {
    await fc.assert(
      fc.asyncProperty(plans(9, 6), async (plan) => {
        const opened = open(mixed, build(plan));
        expect(told(await opened.workbook.read("active"))).toEqual(wanted(opened));
      }),
      { numRuns: 40 },
    );
  });

  test("and of large ones, where not every cell is asked", async () => {
    await fc.assert(
      fc.asyncProperty(plans(700, 9), async (plan) => {
        const opened = open(mixed, build({ ...plan, merges: [{ top: 1, left: 1, bottom: 1, right: 9 }, ...plan.merges.filter((one) => one.top > 1)] }));
        expect(told(await opened.workbook.read("active"))).toEqual(wanted(opened));
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  test.each(["throws", "null", "false", "true"] as const)(
    "formulas of a client that refuses to show them (%s): it is asked which cells have one",
    async (how) => {
      const formula = MEMBERS.find(({ kind, name }) => kind === "Range" && name === "Formula");
      if (!formula) throw new Error("no such member");
      const plan: Plan = {
        rows: 6,
        columns: 4,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        formulas: [
          [2, 2],
          [5, 4],
          [5, 3],
        ],
      };
      const opened = open(mixed, build(plan));
      const workbook = new WpsWorkbook(refusing(opened.client.application, formula, how), () => Promise.resolve());
      expect((await workbook.read("active")).formulas.map(toA1)).toEqual(["B2", "C5", "D5"]);
    },
  );

  test("a report written over comes back as it was", async () => {
    const { workbook, book, client } = open(mixed, () => undefined);
    book.sheets.splice(0, 1, ...modelOf([TABLE]).sheets);
    book.active = "进度表";
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    const report = book.sheets.find((one) => one.name === "汇总表");
    if (!report) throw new Error("no report");
    // the person makes some of it bold, which is no edit of what it says
    for (const column of [2, 4]) cellAt(report, 4, column).look.bold = true;
    const before = contentOf(book);
    await workbook.undo(await workbook.writeSheets(await workbook.planSheets([summarySheet({ rows: [["1", "财政所", 9, 1, 43700]], source: "source00002" })])));
    expect(contentOf(book)).toEqual(before);
    expect(client.prompts).toEqual([]);
  });
});

describe("what a client tells neither way is said, and read as if there were none", () => {
  const plan: Plan = { rows: 5, columns: 4, merges: [{ top: 2, left: 1, bottom: 3, right: 1 }], hiddenRows: [], hiddenColumns: [], formulas: [[4, 2]] };
  const memberOf = (name: string) =>
    MEMBERS.find((member) => member.kind === "Range" && member.name === name) ??
    (() => {
      throw new Error(name);
    })();
  const readWithout = async (names: readonly string[], how: "throws" | "undefined" | "null"): Promise<Grid> => {
    const { client } = open(null, build(plan));
    const application = names.reduce((app, name) => refusing(app, memberOf(name), how), client.application);
    return new WpsWorkbook(application, () => Promise.resolve()).read("active");
  };

  test.each([
    [["MergeCells"], undefined, 1, 1],
    [["MergeArea"], ["merges"], 0, 1],
    [["MergeCells", "MergeArea"], ["merges"], 0, 1],
    [["Formula"], undefined, 1, 1],
    [["HasFormula"], undefined, 1, 1],
    [["Formula", "HasFormula"], ["formulas"], 1, 0],
    [["Formula", "HasFormula", "MergeCells", "MergeArea"], ["merges", "formulas"], 0, 0],
  ] as const)("without %j: %j", async (names, untold, merges, formulas) => {
    for (const how of ["throws", "undefined", "null"] as const) {
      const grid = await readWithout(names, how);
      expect([how, grid.untold, grid.merges.length, grid.formulas.length]).toEqual([how, untold, merges, formulas]);
      expect(grid.values).toHaveLength(5);
    }
  });
});
