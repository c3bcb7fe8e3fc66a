import { textGrid } from "../../test/fixtures/text-grid";
import { toA1 } from "../core/grid/cell-ref";
import type { Grid } from "../core/grid/grid";
import type { Status } from "../core/terms/status";
import { township } from "../core/layouts/township";
import type { ProgressTable } from "../core/table/progress-table";
import { readTable } from "../core/reading/read-table";
import { withEdits } from "../core/fixes/with-edits";
import { planStatusColumn, planTags, type TagChoice } from "./plan-tags";
import type { CellEdit } from "../core/grid/cell-edit";

interface Chosen {
  readonly [row: number]: Status;
}

function tableOf(grid: Grid): ProgressTable {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  return result.table;
}

function wanted(table: ProgressTable, choices: Chosen): TagChoice[] {
  return table.items
    .flatMap((item) => item.leaves)
    .flatMap((leaf) => {
      const status = choices[leaf.row];
      return status === undefined ? [] : [{ leaf, status }];
    });
}

const values = (edits: readonly CellEdit[]) => Object.fromEntries(edits.map((edit) => [toA1(edit.cell), edit.value]));

function tagged(grid: Grid, choices: Chosen): { readonly [cell: string]: unknown } {
  const table = tableOf(grid);
  return values(planTags(table, grid, wanted(table, choices)));
}

function column(grid: Grid, choices: Chosen): readonly CellEdit[] {
  const table = tableOf(grid);
  return planStatusColumn(table, grid, wanted(table, choices), "状态");
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

test("a leaf that has the status already is left as it is, whatever brackets it stands in", () => {
  expect(tagged(textGrid(TOWN.replace("【顺利推进】⏎", "[顺利推进]⏎")), { 2: "on-track", 3: "lagging" })).toEqual({});
});

test("a status that the table has not named yet is named like the ones it has", () => {
  const city = `
    | 序号 | 主要目标任务 | 责任单位 | 推进落实情况             |
    | 1    | 修路。       | 城建办   | 按进度完成。路基完成。   |
    | 2    | 修桥。       | 城建办   | 基本按进度完成。已招标。 |
    | 3    | 修渠。       | 城建办   | 正在施工。               |`;
  expect(tagged(textGrid(city), { 4: "lagging" })).toEqual({ D4: "未按进度完成。正在施工。" });
});

test("a mark stands before the words where the table's own tags of that status bear it", () => {
  const city = `
    | 序号 | 主要目标任务 | 责任单位 | 推进落实情况             |
    | 1    | 修路。       | 城建办   | 按进度完成。路基完成。   |
    | 2    | 修桥。       | 城建办   | ▲未按进度完成。未招标。  |
    | 3    | 修渠。       | 城建办   | 按进度完成。正在施工。   |`;
  expect(tagged(textGrid(city), { 2: "lagging", 3: "on-track" })).toEqual({ D2: "▲未按进度完成。路基完成。", D3: "按进度完成。未招标。" });
});

test("a table that was never tagged is tagged as its layout says", () => {
  const city = `
    | 序号 | 工作任务 | 责任单位 | 责任人 | 进展情况   |
    | 1    | 修路。   | 市交通局 | 王立   | 路基完成。 |
    | 2    | 修桥。   | 市交通局 | 李明   | 未招标。   |`;
  expect(tableOf(textGrid(city)).layout).toBe("municipal");
  expect(tagged(textGrid(city), { 2: "on-track", 3: "lagging" })).toEqual({ E2: "按进度完成。路基完成。", E3: "▲未按进度完成。未招标。" });
});

test("an office's own layout says how its tables are tagged", () => {
  const layout = { ...township, id: "own", dialect: { form: "bracket" as const, words: { "on-track": "绿灯推进", lagging: "红灯预警" }, marks: {} } };
  const grid = textGrid(TOWN.replaceAll(/【.{4}】⏎/gu, ""));
  const result = readTable(grid, { layouts: [layout], layout: "own" });
  if (!result.ok) throw new Error("no table");
  expect(values(planTags(result.table, grid, wanted(result.table, { 2: "on-track", 3: "lagging" })))).toEqual({
    D2: "【绿灯推进】\n路基完成。",
    D3: "【红灯预警】\n尚未招标。",
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

test("a status column of its own: heading and every leaf's status, each cell like the one beside it; the text never says another", () => {
  const grid = textGrid(TOWN);
  const edits = column(grid, { 4: "lagging", 2: "lagging" });
  expect(values(edits)).toEqual({ F1: "状态", F2: "进展滞后", F3: "进展滞后", F4: "进展滞后", D2: "【进展滞后】\n路基完成。" });
  expect(edits.flatMap(({ cell, formatLike }) => (formatLike ? [`${toA1(cell)} ${toA1(formatLike)}`] : []))).toEqual(["F1 E1", "F2 E2", "F3 E3", "F4 E4"]);
  const after = tableOf(withEdits(grid, edits));
  expect(after.items.map(({ status }) => status)).toEqual(["lagging", "lagging", "lagging", null]);
  expect(after.columns.at(-1)).toMatchObject({ field: "status", column: 6 });
  // once it is there, it is where statuses go
  expect(values(column(withEdits(grid, edits), { 5: "not-started" }))).toEqual({ F5: "未启动" });
});

test("the column is the first one that is free beside the whole table; a header that comes again has its heading too", () => {
  const grid = textGrid(
    `
    | 2025年重点工作进展情况表 | <            | <        | <                  |      | 附件1 |
    | 序号                     | 主要目标任务 | 责任单位 | 推进落实情况       |      |       |
    | 1                        | 修路。       | 城建办   | 【顺利推进】路基。 |      |       |
    | 2                        | 修桥。       | 城建办   | 【进展滞后】未动。 |      | 见函  |
    | 序号                     | 主要目标任务 | 责任单位 | 推进落实情况       |      |       |
    | 3                        | 修渠。       | 城建办   | 【顺利推进】渠道。 |      |       |`,
    { hiddenColumns: [5] },
  );
  expect(values(column(grid, {}))).toEqual({ G2: "状态", G3: "顺利推进", G4: "进展滞后", G5: "状态", G6: "顺利推进" });
});

test("without any status there is no column to add", () => {
  const grid = textGrid(`
    | 序号 | 主要目标任务 | 责任单位 | 推进落实情况 | 下一步工作计划 |
    | 1    | 修路。       | 城建办   | 路基施工。   | 铺路面。       |`);
  expect(column(grid, {})).toEqual([]);
  expect(values(column(grid, { 2: "lagging" }))).toEqual({ F1: "状态", F2: "未按进度完成" });
});
