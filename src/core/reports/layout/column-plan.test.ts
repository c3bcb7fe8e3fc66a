import type { ReportColumn, TableBlock } from "../document";
import { droppedNote, planColumns } from "./column-plan";
import { COLUMN_PADDING, POINTS_PER_UNIT, sheetWidth } from "./page";

function table(contents: readonly ReportColumn["content"][], text: string, optional: readonly number[] = []): TableBlock {
  const columns = contents.map((content, i): ReportColumn => ({ id: `c${i}`, heading: `栏目${i}`, content, ...(optional.includes(i) ? { optional: i } : {}) }));
  const cells = contents.map((content) => ({ kind: "text" as const, text: content === "prose" ? text : content === "name" ? "城建办" : "1" }));
  return { kind: "table", id: `t${contents.length}`, columns, rows: Array.from({ length: 5 }, () => ({ cells })) };
}

const A4 = { paper: "A4", landscape: true } as const;
const points = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width * POINTS_PER_UNIT + COLUMN_PADDING, 0);

test("short rows print at full size, long ones smaller, never under 75 %", () => {
  expect(points(planColumns([table(["serial", "name", "prose"], "开工")], "A4").widths)).toBeLessThan(sheetWidth(A4, 0.98));
  const long = planColumns([table(["serial", "prose", "prose", "prose", "prose"], "推进各项工程建设，".repeat(40))], "A4");
  expect(points(long.widths)).toBeGreaterThan(sheetWidth(A4, 0.9));
  expect(points(long.widths)).toBeLessThanOrEqual(sheetWidth(A4, 0.75));
});

test("the column that makes the rows tall gets the room", () => {
  const uneven = table(["prose", "prose"], "开工");
  const rows = uneven.rows.map((row) => ({ cells: [{ kind: "text" as const, text: "推进各项工程建设，".repeat(30) }, ...row.cells.slice(1)] }));
  const [first = 0, second = 0] = planColumns([{ ...uneven, rows }], "A4").widths;
  expect(first).toBeGreaterThan(3 * second);
});

test("where A4 is too narrow the optional columns go, least needed first; without any it becomes A3", () => {
  const names = Array.from({ length: 16 }, () => "prose" as const);
  const plan = planColumns([table(names, "推进各项工程建设", [3, 7, 8, 9, 10])], "A4");
  expect(plan.page.paper).toBe("A4");
  expect(plan.dropped[0]).toBe("栏目3");
  expect(droppedNote(plan)).toContain("栏目3");
  expect(planColumns([table(names, "推进各项工程建设")], "A4")).toMatchObject({ page: { paper: "A3" }, dropped: [] });
});

test("a column to be written in by hand does not take the room of one with texts", () => {
  const narrow = table(["serial", "prose", "prose"], "推进各项工程建设");
  const rows = narrow.rows.map(({ cells }) => ({ cells: [...cells.slice(0, 2), { kind: "blank" as const }] }));
  const plan = planColumns([table(["serial", "name", "number", "number", "prose"], "开工"), { ...narrow, rows }], "A4");
  expect(plan.tables.get("t3")?.spans).toEqual([
    { left: 1, right: 1 },
    { left: 2, right: 4 },
    { left: 5, right: 5 },
  ]);
});

test("of two tables the narrower spans in its widest column", () => {
  const plan = planColumns([table(["serial", "name", "number", "number", "prose"], "开工"), table(["serial", "name", "prose"], "开工")], "A4");
  expect(plan.tables.get("t3")?.spans).toEqual([
    { left: 1, right: 1 },
    { left: 2, right: 2 },
    { left: 3, right: 5 },
  ]);
});
