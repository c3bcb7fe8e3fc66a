import { readText } from "../../../test/fixtures/reading";
import { groupProblems } from "./group-problems";
import type { Problem } from "./problem";

const table = readText(`
  | 石桥镇2025年重点工作进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 修桥。 | 交通办 | 【顺利推进】桥墩完工。 |
  | 2 | 修路。 | 农业办 | 【顺利推进】路面通车。 |
  | 3 | 修渠。 | 水务站 | 【顺利推进】渠道清淤。 |
  | 4 | 修塘。 | 交通办 | 【顺利推进】塘坝加固。 |
`);

const problem = (rule: string, severity: Problem["severity"], items: readonly number[], cell: string | null): Problem => {
  const at = cell === null ? null : { row: Number(cell.slice(1)), column: cell.charCodeAt(0) - 64 };
  return { rule, severity, addressee: "unit", key: "", items, cells: at ? [at] : [], facts: {}, fixes: [] };
};

const PROBLEMS = [
  problem("text/whitespace", "info", [2], "D5"),
  problem("lagging/no-reason", "warning", [0], "D3"),
  problem("text/whitespace", "info", [0, 1], null),
  problem("lagging/no-reason", "warning", [3], "C6"),
  problem("serial/missing", "error", [1], "A4"),
  problem("units/format", "warning", [1], "C4"),
  problem("text/whitespace", "info", [], "A1"),
  problem("lagging/no-reason", "warning", [0], "A3"),
];

const told = (by: "cause" | "row" | "unit"): readonly string[] =>
  groupProblems(PROBLEMS, table, by).map(
    ({ key, problems }) =>
      `${key}: ${problems.map((one) => (one.cells[0] ? `${String.fromCharCode(64 + one.cells[0].column)}${String(one.cells[0].row)}` : "-")).join(" ")}`,
  );

test("by cause: the worst first, then as the registry has them; inside down the table, what has no cell first", () => {
  const lines = told("cause");
  expect(lines[0]).toBe("serial/missing: A4");
  expect(lines.at(-1)).toBe("text/whitespace: - A1 D5");
  expect([...lines].sort()).toEqual(["lagging/no-reason: A3 D3 C6", "serial/missing: A4", "text/whitespace: - A1 D5", "units/format: C4"]);
});

test("by row: a group an item; what concerns several or none comes first, as the table", () => {
  expect(told("row")).toEqual([": - A1", "0: A3 D3", "1: A4 C4", "2: D5", "3: C6"]);
  expect(groupProblems(PROBLEMS, table, "row").map(({ item }) => item)).toEqual([null, 0, 1, 2, 3]);
});

test("by unit: as the table names them; what concerns items of two stands with both, what concerns none first", () => {
  expect(told("unit")).toEqual([": A1", "交通办: - A3 D3 C6", "农业办: - A4 C4", "水务站: D5"]);
  expect(groupProblems(PROBLEMS, table, "unit").map(({ unit }) => unit)).toEqual([null, "交通办", "农业办", "水务站"]);
});
