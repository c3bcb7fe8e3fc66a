import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import type { Problem } from "../rules/problem";
import type { ProgressTable } from "../table/progress-table";
import { checkChanges } from "./check-changes";
import { findingLines } from "./check-text";

const table = readGrid(
  textGrid(`
| 序号 | 工作任务     | 责任单位 | 进展情况 |
| 1    | 修建便民桥。 | 交通局   | 已开工。 |
| 2    | 改造管网。   | 住建局   | 在建。   |
| 3    | 新建泵站。   | 住建局   | 停工。   |`),
);

const problem = (rule: string, items: readonly number[], more: Partial<Problem> = {}): Problem => ({
  rule,
  severity: "warning",
  addressee: "unit",
  key: `${rule}:${items.join()}`,
  cells: items.map((item) => ({ row: item + 2, column: 4 })),
  items,
  facts: {},
  fixes: [],
  ...more,
});

const changes = (before: readonly Problem[], now: readonly Problem[], as: ProgressTable = table): readonly unknown[] =>
  checkChanges({ table, problems: before }, { table: as, problems: now }).map(({ unit, corrected, open, broken }) => [
    unit,
    ...[corrected, open, broken].map((list) => list.map(({ problem: { rule }, item }) => `${rule} ${item + 1}`)),
  ]);

test("what was corrected, what is still open, what is newly broken, by unit; a finding of several items counts for each", () => {
  const before = [problem("cell/required", [0, 1, 2]), problem("lagging/no-reason", [2])];
  const now = [problem("cell/required", [1]), problem("lagging/no-reason", [2]), problem("amount/rate-mismatch", [0])];
  expect(changes(before, now)).toEqual([
    ["交通局", ["cell/required 1"], [], ["amount/rate-mismatch 1"]],
    ["住建局", ["cell/required 3"], ["cell/required 2", "lagging/no-reason 3"], []],
  ]);
});

test("what is for the office itself, and what could only be tidied, is no unit's", () => {
  expect(changes([problem("serial/missing", [0], { addressee: "compiler" }), problem("text/whitespace", [1], { severity: "info" })], [])).toEqual([]);
});

test("of a finding about items of several units only the unit's own are named", () => {
  const all = problem("cell/required", [0, 1, 2]);
  expect(
    findingLines(
      [
        { problem: all, item: 1 },
        { problem: all, item: 2 },
      ],
      table,
      "zh-CN",
    ),
  ).toEqual(["第2项、第3项：必填内容为空"]);
});
