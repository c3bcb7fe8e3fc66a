import { textGrid } from "../../../../test/fixtures/text-grid";
import { toA1 } from "../../grid/cell-ref";
import { readTable } from "../../reading/read-table";
import type { ProgressTable, Remnant } from "../../table/progress-table";
import type { Rule } from "../rule";
import { checkTable } from "../run-rules";
import { lostItem } from "./lost-item";
import { secondTable } from "./second-table";
import { shiftedRow } from "./shifted-row";

const grid = textGrid(`
  | 序号 | 工作任务   | 责任单位 | 进展情况             |
  | 1    | 修建东渠。 | 水利站   | 已开工。             |
  |      |            |          | （2）已完成苗木验收。 |
  | 3    | 修建西坝。 | 水利站   | 已开工。             |
`);

/** What a rule says of a remnant that the reader met, whatever it met it by. */
function said(rule: Rule, kind: Remnant["kind"], row = 3): { cell: string; facts: object }[] {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  const items = result.table.items.map((item) => ({ ...item, rows: item.rows.filter((one) => one !== 3) }));
  const table: ProgressTable = { ...result.table, items, remnants: [{ kind, row, text: "（2）已完成苗木验收。" }] };
  return checkTable(table, grid, { asOf: "2024-06-30", pace: null, suggestion: () => null }, [rule]).map(({ cells, facts }) => ({ cell: cells.map(toA1).join(" "), facts }));
}

test("text of a lost item is shown beside the gap", () => {
  expect(said(lostItem, "lost-item")).toEqual([{ cell: "D3", facts: { cell: "D3", text: "（2）已完成苗木验收。", before: "第1项", after: "第3项", gap: true } }]);
});

test("a moved row and another table are shown where they begin", () => {
  expect(said(shiftedRow, "shifted-row")).toEqual([{ cell: "D3", facts: { row: 3, text: "（2）已完成苗木验收。" } }]);
  expect(said(secondTable, "second-table", 4)).toEqual([{ cell: "A4", facts: { row: 4, text: "（2）已完成苗木验收。" } }]);
});

test("each speaks only of its own kind of remnant", () => {
  for (const rule of [lostItem, shiftedRow, secondTable]) expect(said(rule, "page-break")).toEqual([]);
});
