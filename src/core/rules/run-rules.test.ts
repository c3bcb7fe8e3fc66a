import { textGrid } from "../../../test/fixtures/text-grid";
import * as z from "../schema";
import { readTable } from "../reading/read-table";
import { defineRule } from "./define-rule";
import type { ReportProblem, Rule } from "./rule";
import { checkTable, type CheckSettings } from "./run-rules";

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
