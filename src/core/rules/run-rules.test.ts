import { textGrid } from "../../../test/fixtures/text-grid";
import * as z from "../schema";
import { PACE_RATIOS } from "../judgement/pace-ratios";
import { readTable } from "../reading/read-table";
import { defineRule } from "./define-rule";
import type { ReportProblem, Rule } from "./rule";
import { checkInSteps, checkTable, type CheckSettings } from "./run-rules";

const grid = textGrid(`
  | 序号 | 工作任务   | 责任单位 | 进展情况       |
  | 1    | 修建水渠。 | 水利站   | 已完成勘察。   |
  | 2    | 修建桥梁。 | 交通所   | 已完成施工图。 |
`);
const settings: CheckSettings = { asOf: "2024-06-30", pace: null, suggestion: () => null };

function run(rules: readonly Rule[], more: Partial<CheckSettings> = {}, on = grid) {
  const result = readTable(on);
  if (!result.ok) throw new Error("no table");
  return checkTable(result.table, on, { ...settings, ...more }, rules);
}

/** Reports every task. */
const everyTask = defineRule({
  id: "test/task",
  severity: "info",
  addressee: "compiler",
  options: z.object({ most: z._default(z.number(), 9) }),
  check(table, { options }, report: ReportProblem<{ task: string }>) {
    for (const item of [...table.items].reverse().slice(0, options.most)) report([{ row: item.rows[0] ?? 0, column: 2 }], { task: item.task });
  },
});

test("problems come sorted, know their items, and have keys of their own", () => {
  const problems = run([everyTask]);
  expect(problems.map(({ rule, severity, cells, items, facts }) => ({ rule, severity, cells, items, facts }))).toEqual([
    { rule: "test/task", severity: "info", cells: [{ row: 2, column: 2 }], items: [0], facts: { task: "修建水渠。" } },
    { rule: "test/task", severity: "info", cells: [{ row: 3, column: 2 }], items: [1], facts: { task: "修建桥梁。" } },
  ]);
  expect(new Set(problems.map(({ key }) => key)).size).toBe(2);
});

test("a key survives a moved row and dies with a changed text", () => {
  const keys = (text: string): string[] => run([everyTask], {}, textGrid(text)).map(({ key }) => key);
  const [, bridge] = run([everyTask]).map(({ key }) => key);
  const header = "| 序号 | 工作任务 | 责任单位 | 进展情况 |";
  expect(keys(`${header}\n| 2 | 修建桥梁。 | 交通所 | 已完成施工图。 |`)).toEqual([bridge]);
  expect(keys(`${header}\n| 2 | 修建桥梁。 | 交通所 | 已完成招标。 |`)).not.toEqual([bridge]);
});

test("a rule that throws becomes a problem, and the others go on", () => {
  const broken = defineRule({
    id: "test/broken",
    severity: "error",
    addressee: "compiler",
    check(): void {
      throw new Error("out of range");
    },
  });
  const problems = run([broken, everyTask]);
  expect(problems.map(({ rule }) => rule)).toEqual(["rule/crashed", "test/task", "test/task"]);
  expect(problems[0]).toMatchObject({ cells: [], facts: { rule: "test/broken", message: "out of range" } });
});

test("a rule takes its options, is left out by false, and is skipped without the fields that it needs", () => {
  expect(run([everyTask], { options: { "test/task": { most: 1 } } })).toHaveLength(1);
  expect(run([everyTask], { options: { "test/task": false } })).toEqual([]);
  expect(run([{ ...everyTask, needs: ["deadline"] }])).toEqual([]);
});

test("options that do not fit are told, not thrown", () => {
  expect(run([everyTask], { options: { "test/task": { most: "many" } } }).map(({ rule }) => rule)).toEqual(["rule/crashed"]);
});

/** Reports where it is told to. */
const at = (id: string, ...places: readonly (readonly [row: number, column: number][])[]): Rule =>
  defineRule({
    id,
    severity: "info",
    addressee: "unit",
    check(_table, _context, report: ReportProblem<{ place: number }>) {
      places.forEach((cells, place) => {
        report(
          cells.map(([row, column]) => ({ row, column })),
          { place },
          place === 1 ? { severity: "error", addressee: "compiler" } : {},
        );
      });
    },
  });

test("what has no cell comes first, then row by row, in a row from left to right, in a cell by the rule's id", () => {
  const b = at("test/b", [[3, 2]], [], [[2, 4]], [[2, 2]]);
  const a = at("test/a", [[2, 4]], [[3, 2]], []);
  const c = at("test/c", [[2, 4]], []);
  const order = run([c, b, a]).map(({ rule, cells: [cell] }) => `${rule} ${cell ? `${String(cell.row)}.${String(cell.column)}` : "–"}`);
  expect(order).toEqual(["test/a –", "test/b –", "test/c –", "test/b 2.2", "test/a 2.4", "test/b 2.4", "test/c 2.4", "test/a 3.2", "test/b 3.2"]);
});

test("a report may be graver, or for others, than its rule is", () => {
  expect(run([at("test/a", [[2, 2]], [[3, 2]])]).map(({ severity, addressee }) => `${severity} ${addressee}`)).toEqual(["info unit", "error compiler"]);
});

test("the items of a problem are those of its cells, each once; a heading's or a foot's cell has none", () => {
  const items = (...cells: [number, number][]): readonly number[] | undefined => run([at("test/a", cells)])[0]?.items;
  expect([items([2, 1]), items([3, 4]), items([3, 1], [2, 1], [3, 2]), items([1, 1]), items([1, 1], [2, 1]), items([9, 1]), items()]).toEqual([
    [0],
    [1],
    [1, 0],
    [],
    [0],
    [],
    [],
  ]);
});

test("of items side by side the column tells which one", () => {
  const read = readTable(grid);
  if (!read.ok) throw new Error("no table");
  const [one, other] = read.table.items;
  if (!one || !other) throw new Error("no items");
  const table = {
    ...read.table,
    items: [
      { ...one, rows: [2], span: { left: 1, right: 2 } },
      { ...other, rows: [2], span: { left: 3, right: 4 } },
      { ...other, rows: [3] },
    ],
  };
  const rule = at("test/a", [[2, 1]], [[2, 2]], [[2, 3]], [[2, 4]], [[2, 5]], [[3, 4]], [[1, 1]]);
  expect(checkTable(table, grid, settings, [rule]).map(({ cells: [cell], items }) => [cell?.row, cell?.column, ...items])).toEqual([
    [1, 1],
    [2, 1, 0],
    [2, 2, 0],
    [2, 3, 1],
    [2, 4, 1],
    [2, 5],
    [3, 4, 2],
  ]);
});

test("problems of one rule on equal texts have keys that are numbered from the second on", () => {
  const keys = run([at("test/a", [[9, 7]], [[9, 8]], [[9, 9]])]).map(({ key }) => key);
  expect(keys[0]).toMatch(/^test\/a \S+$/);
  expect(keys.slice(1)).toEqual([`${String(keys[0])} 2`, `${String(keys[0])} 3`]);
});

test("a key tells the fields of equal texts apart", () => {
  const on = textGrid("| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建桥梁。 | 水利站 | 水利站 |");
  const keys = run([at("test/a", [[2, 3]], [[2, 4]])], {}, on).map(({ key }) => key);
  expect(new Set(keys.map((key) => key.split(" ")[1])).size).toBe(2);
});

test("rules that are done are counted one by one", () => {
  const read = readTable(grid);
  if (!read.ok) throw new Error("no table");
  expect([...checkInSteps(read.table, grid, settings, [everyTask, at("test/a")])]).toEqual([
    { done: 1, total: 2 },
    { done: 2, total: 2 },
  ]);
});

test("what is not set stands as it does by itself: held to its day, two names for two units, no comparison", () => {
  const seen: unknown[] = [];
  const looks = defineRule({
    id: "test/looks",
    severity: "info",
    addressee: "unit",
    check(_table, { dated, comparison, ratios, registeredAsOne }): void {
      seen.push(dated, comparison, ratios, registeredAsOne("甲", "乙"));
    },
  });
  run([looks]);
  expect(seen).toEqual([true, null, PACE_RATIOS, false]);
});
