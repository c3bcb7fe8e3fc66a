import { textGrid } from "../../test/fixtures/text-grid";
import { toA1 } from "../core/grid/cell-ref";
import type { Grid } from "../core/grid/grid";
import type { Status } from "../core/status/status";
import { readTable } from "../core/table/read-table";
import { planTags } from "./plan-tags";

function tagged(grid: Grid, choices: { readonly [row: number]: Status }): { readonly [cell: string]: unknown } {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  const { table } = result;
  const wanted = table.items.flatMap((item) => item.leaves).flatMap((leaf) => {
    const status = choices[leaf.row];
    return status === undefined ? [] : [{ leaf, status }];
  });
  return Object.fromEntries(planTags(table, grid, wanted).map((edit) => [toA1(edit.cell), edit.value]));
}

const TOWN = `
  | 序号 | 主要目标任务 | 责任单位 | 推进落实情况             | 下一步工作计划 |
  | 1    | 修路。       | 城建办   | 【顺利推进】⏎路基完成。 | 铺路面。       |
  | 2    | 修桥。       | 城建办   | 【进展滞后】⏎尚未招标。 | 招标。         |
  | 3    | 修渠。       | 城建办   | 正在施工。               | 完工。         |
  | 4    | 修亭。       | 城建办   |                          | 开工。         |`;

test("a tag is put before the text the way the table writes its own, and replaced where there is one", () => {
  expect(tagged(textGrid(TOWN), { 2: "lagging", 4: "on-track", 5: "lagging" })).toEqual({
    D2: "【进展滞后】\n路基完成。",
    D4: "【顺利推进】\n正在施工。",
    D5: "【进展滞后】",
  });
});

test("a status that stands already changes nothing, and a formula is left alone", () => {
  expect(tagged(textGrid(TOWN), { 2: "on-track" })).toEqual({});
  expect(tagged(textGrid(TOWN, { formulas: [{ row: 4, column: 4 }] }), { 4: "lagging" })).toEqual({});
});

test("a table with a status column has its words there", () => {
  const grid = textGrid(`
    | 序号 | 工作任务 | 责任单位 | 进展情况   | 进度状态 |
    | 1    | 修路。   | 城建办   | 路基完成。 | 正常     |
    | 2    | 修桥。   | 城建办   | 尚未招标。 | 滞后     |
    | 3    | 修渠。   | 城建办   | 正在施工。 |          |`);
  expect(tagged(grid, { 4: "lagging", 2: "lagging" })).toEqual({ E4: "滞后", E2: "滞后" });
});
