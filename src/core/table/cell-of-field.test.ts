import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { toA1, type CellRef } from "../grid/cell-ref";
import { cellOfField, cellOfItem } from "./cell-of-field";
import { columnOf, headingCell, headingOver, headingText, unknownColumns } from "./column-of";

const grid = textGrid(`
  | 岚岭县2025年重点工作进展情况表 | < | < | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 推进情况 | < | 天气 |
  | ^ | ^ | ^ | 进展情况 | 下步打算 | ^ |
  | 1 | 修建便民桥 | 交通局 | 【顺利推进】东段已通车。 |  | 晴 |
  | ^ | ^ | 住建局 | 【进展滞后】西段尚未招标。 | 8月招标。 | 雨 |
  | 2 | 新建小学 | 教育局 |  | 验收。 | 晴 |`);
const table = readGrid(grid);
const name = (cell: CellRef | null): string => (cell === null ? "none" : toA1(cell));

test("a field of a leaf stands in its cell, or would stand in the column of it", () => {
  const places = table.items.flatMap((item) =>
    item.leaves.map((leaf) => [
      name(cellOfField(table, leaf, "progress")),
      name(cellOfField(table, leaf, "nextStep")),
      name(cellOfField(table, leaf, "serial")),
      name(cellOfField(table, leaf, "obstacles")),
    ]),
  );
  expect(places.map((row) => row.join(" "))).toEqual(["D4 E4 A4 none", "D5 E5 A4 none", "D6 E6 A6 none"]);
});

test("a field that an item has once stands in its first row", () => {
  const places = table.items.map((item) => [
    name(cellOfItem(table, item, "task")),
    name(cellOfItem(table, item, "nextStep")),
    name(cellOfItem(table, item, "obstacles")),
    name(cellOfItem(table, { ...item, leaves: [] }, "task")),
    name(cellOfItem(table, { ...item, leaves: [], rows: [] }, "task")),
  ]);
  expect(places.map((row) => row.join(" "))).toEqual(["B4 E4 none B4 none", "B6 E6 none B6 none"]);
});

test("where its places say otherwise than the columns, these count", () => {
  const [item] = table.items;
  const [leaf] = item?.leaves ?? [];
  if (!item || !leaf) throw new Error("no item");
  const moved = { ...leaf, fields: {}, places: { nextStep: 9 } };
  expect(name(cellOfField(table, moved, "nextStep"))).toBe("I4");
  expect(name(cellOfItem(table, { ...item, leaves: [moved] }, "nextStep"))).toBe("I4");
  expect(name(cellOfField(table, moved, "progress"))).toBe("D4");
});

test("a heading over its column: its lowest row where that says enough, with what stands over it where not", () => {
  const over = table.columns.map((column) => `${name(headingCell(table, grid, column))} ${headingText(column)} as ${headingOver(table, grid, column)}`);
  expect(over).toEqual([
    "A2 序号 as 序号",
    "B2 工作任务 as 工作任务",
    "C2 责任单位 as 责任单位",
    "D3 推进情况进展情况 as 进展情况",
    "E3 推进情况下步打算 as 下步打算",
    "F2 天气 as 天气",
  ]);
  expect([columnOf(table, "progress")?.column, columnOf(table, "obstacles")?.column]).toEqual([4, undefined]);
  expect(unknownColumns(table).map(({ heading }) => heading)).toEqual(["天气"]);
});

test("two characters over a column say too little by themselves", () => {
  const quarters = textGrid(`
    | 序号 | 工作任务 | 二季度 | < |
    | ^ | ^ | 目标 | 目标值 |
    | 1 | 修桥 | 开工 | 3 |`);
  const read = readGrid(quarters);
  expect(read.columns.slice(2).map((column) => headingOver(read, quarters, column))).toEqual(["二季度目标", "目标值"]);
});
