import { toA1 } from "../../core/grid/cell-ref";
import { textGrid } from "../../../test/fixtures/text-grid";
import { readTable } from "../../core/reading/read-table";
import type { Problem } from "../../core/rules/problem";
import { problemListView, type ProblemListInput } from "./problem-entries";

const grid = textGrid(`
  | 序号 | 主要目标任务 | 责任单位 | 推进落实情况         | 下一步工作计划 |
  | 1    | 修路。       | 城建办   | 【顺利推进】⏎完成。 | 铺路面。       |
  | 2    | 修桥。       | 水利所   | 【进展滞后】⏎未动。 | 招标。         |
  | 3    | 修渠。       | 城建办   | 【顺利推进】⏎完成。 | 完工。         |`);
const read = readTable(grid);
if (!read.ok) throw new Error("no table");
const { table } = read;

const problem = (rule: string, severity: Problem["severity"], rows: readonly number[], safety: "safe" | "ask" | null = null): Problem => ({
  rule,
  severity,
  addressee: "unit",
  key: `${rule} ${rows.join()}`,
  cells: rows.map((row) => ({ row, column: 4 })),
  items: rows.map((row) => row - 2),
  facts: {},
  fixes: safety === null ? [] : rows.map((row) => ({ safety, cell: { row, column: 4 }, expected: "a", change: { value: "b" } })),
});
const PROBLEMS = [
  problem("text/whitespace", "info", [2, 3, 4], "safe"),
  problem("lagging/no-reason", "warning", [3]),
  problem("cell/required", "error", [4], "ask"),
  problem("table/count-mismatch", "warning", []),
];

const list = (change: Partial<ProblemListInput> = {}) =>
  problemListView({
    table,
    problems: PROBLEMS,
    reviews: [],
    filter: "all",
    grouping: "problem",
    search: "",
    unit: null,
    closed: new Set(),
    nameOf: toA1,
    words: { wholeTable: "全表", noUnit: "未列", many: (first, count) => `${first}等${count}项` },
    describe: ({ rule }) => ({ title: `标题${rule}`, message: "", why: "", todo: "" }),
    ...change,
  });
const entries = (view: ReturnType<typeof list>) => view.rows.flatMap(({ entry }) => (entry ? [entry] : []));
const rules = (view: ReturnType<typeof list>) => entries(view).map((entry) => entry.problem.rule);

test("by problem: what must be corrected first, one entry a cause", () => {
  expect(rules(list())).toEqual(["cell/required", "lagging/no-reason", "table/count-mismatch", "text/whitespace"]);
  expect(list().counts).toEqual({ all: 4, error: 1, warning: 2, info: 1, reviewed: 0 });
  expect(list().safeFixes).toBe(3);
});

test("by row: in the order of the items, a cause of several items at each of them", () => {
  const view = list({ grouping: "row" });
  expect(view.rows.map(({ group, entry }) => [group?.heading ?? null, entry?.problem.rule, entry?.cells.length])).toEqual([
    ["全表", "table/count-mismatch", 0],
    ["第1项", "text/whitespace", 1],
    ["第2项", "text/whitespace", 1],
    [null, "lagging/no-reason", 1],
    ["第3项", "text/whitespace", 1],
    [null, "cell/required", 1],
  ]);
  expect(new Set(view.rows.map(({ id }) => id)).size).toBe(view.rows.length);
});

test("by unit: under the lead unit of each item", () => {
  expect(list({ grouping: "unit" }).rows.flatMap(({ group }) => group?.heading ?? [])).toEqual(["城建办", "水利所", "全表"]);
});

test("by unit: the unit whose text is in question can be sent a list of it; what the office wrote goes to nobody", () => {
  const problems = PROBLEMS.map((problem) => ({ ...problem, addressee: problem.rule === "lagging/no-reason" ? ("unit" as const) : ("compiler" as const) }));
  const heads = (change: Partial<ProblemListInput>) =>
    list({ grouping: "unit", problems, ...change }).rows.flatMap(({ group }) => (group ? [[group.heading, group.returnTo]] : []));
  expect(heads({})).toEqual([
    ["城建办", null],
    ["水利所", "水利所"],
    ["全表", null],
  ]);
  const reviews = problems.filter(({ addressee }) => addressee === "unit").map(({ key }) => ({ key, reason: "", on: "2025-07-10" as const }));
  expect(heads({ reviews, filter: "reviewed" })).toEqual([["水利所", null]]);
});

test("settled problems stand under 已核实 alone, and their fixes do not count", () => {
  const reviews = [{ key: PROBLEMS[0]?.key ?? "", reason: "", on: "2025-07-10" }];
  expect(rules(list({ reviews }))).not.toContain("text/whitespace");
  expect(list({ reviews }).safeFixes).toBe(0);
  expect(rules(list({ reviews, filter: "reviewed" }))).toEqual(["text/whitespace"]);
});

test("filters and search", () => {
  expect(rules(list({ filter: "warning" }))).toEqual(["lagging/no-reason", "table/count-mismatch"]);
  expect(rules(list({ search: "D4" }))).toEqual(["cell/required", "text/whitespace"]);
  expect(rules(list({ search: "标题LAGGING" }))).toEqual(["lagging/no-reason"]);
});

test("one search goes over number, task, unit and text of the items, and leaves of a problem the items that fit", () => {
  expect(rules(list({ search: "水利所" }))).toEqual(["lagging/no-reason", "text/whitespace"]);
  expect(entries(list({ search: "修　渠" })).map(({ about, cells }) => [about?.reference, cells.length])).toEqual([
    ["第3项", 1],
    ["第3项", 1],
  ]);
  expect(entries(list({ search: "第2项" })).map(({ fixes }) => fixes.length)).toEqual([0, 1]);
  expect(rules(list({ search: "铺路面" }))).toEqual(["text/whitespace"]);
  expect(rules(list({ search: "没有这样的字" }))).toEqual([]);
});

test("only one unit's: entries, counts and what their fixes would touch; the table as a whole is nobody's", () => {
  const view = list({ unit: "城建办" });
  expect(entries(view).map(({ problem: { rule }, about, cells }) => [rule, about, cells.length])).toEqual([
    ["cell/required", { reference: "第3项", task: "修渠", unit: "城建办" }, 1],
    ["text/whitespace", { reference: "第1项等2项", task: "", unit: "" }, 2],
  ]);
  expect(view.counts).toEqual({ all: 2, error: 1, warning: 0, info: 1, reviewed: 0 });
});

test("a group closes to its head, and settles what lies wholly in it", () => {
  const view = list({ grouping: "unit", closed: new Set(["unit 城建办"]) });
  expect(view.rows[0]).toMatchObject({ id: "unit 城建办", entry: null, group: { count: 3, closed: true, shared: 2 } });
  expect(view.rows[0]?.group?.settles.map(({ rule }) => rule)).toEqual(["cell/required"]);
  expect(view.rows[1]?.group?.heading).toBe("水利所");
});

test("one of its rule stands without a head, several under one that can close", () => {
  const twice = [...PROBLEMS, problem("lagging/no-reason", "warning", [4])];
  expect(list({ problems: twice }).rows.map(({ group, entry }) => [group?.heading ?? null, entry?.problem.rule])).toEqual([
    [null, "cell/required"],
    ["标题lagging/no-reason", "lagging/no-reason"],
    [null, "lagging/no-reason"],
    [null, "table/count-mismatch"],
    [null, "text/whitespace"],
  ]);
});
