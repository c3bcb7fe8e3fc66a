import { textGrid } from "../../../test/fixtures/text-grid";
import type { ChartOnSheet } from "../../app/chart-on-sheet";
import type { ShownSheet } from "../../app/workbook";
import { placedCharts } from "../print/printed-charts";
import { geometryOf, PLAIN_LOOK } from "../sheet/geometry";
import { chartBox } from "./chart-place";

const view = (grid: ShownSheet["grid"], charts: readonly ChartOnSheet[] = []): ShownSheet => ({
  grid,
  charts,
  columnWidths: [10, 20],
  rowHeights: [30],
  text: () => "",
  style: () => ({
    fonts: [],
    size: 11,
    bold: false,
    color: "#000000",
    fill: null,
    border: "none",
    horizontal: "left",
    vertical: "middle",
    wrap: false,
    format: "text",
  }),
});
const SHEET = "| 甲 | 乙 | < |\n| 1 | 二 | 三 |\n| ^ | 四 | 五 |\n| 2 | 六 | 七 |";
const chart = (from: [row: number, column: number], to: [row: number, column: number], offset = 0): ChartOnSheet => ({
  name: "图",
  figures: null,
  from: { cell: { row: from[0], column: from[1] }, x: offset, y: offset },
  to: { cell: { row: to[0], column: to[1] }, x: 0, y: 0 },
});

test("a chart lies over its cells, at every zoom", () => {
  const grid = textGrid(SHEET);
  expect(chartBox(chart([2, 2], [4, 3], 5), geometryOf(view(grid)), 1)).toEqual({ left: 80, top: 45, width: 140, height: 35 });
  expect(chartBox(chart([2, 2], [4, 3], 5), geometryOf(view(grid), { ...PLAIN_LOOK, zoom: 2 }), 2)).toEqual({ left: 160, top: 90, width: 280, height: 70 });
});

test("what lies in hidden rows alone is not shown", () => {
  const grid = textGrid(SHEET, { hiddenRows: [2, 3] });
  expect(chartBox(chart([2, 2], [3, 3], 5), geometryOf(view(grid)), 1)).toBeNull();
  expect(chartBox(chart([2, 2], [5, 3], 5), geometryOf(view(grid)), 1)).toMatchObject({ top: 40, height: 20 });
});

test("a sheet reaches as far as its charts", () => {
  const far = geometryOf(view(textGrid(SHEET), [chart([30, 12], [50, 20])]));
  expect([far.rowCount, far.columnCount]).toEqual([62, 24]);
});

test("on paper a chart hangs on a cell that is printed, and is left out where it begins outside of the area", () => {
  const grid = textGrid(SHEET, { hiddenRows: [3] });
  const geometry = geometryOf(view(grid));
  const area = { top: 1, left: 1, bottom: 4, right: 3 };
  const hung = (one: ChartOnSheet) =>
    placedCharts([one], geometry, 1, area, [1, 2, 4], [1, 2, 3]).map(({ row, column, left, top }) => ({ row, column, left, top }));
  expect(hung(chart([2, 2], [5, 4], 5))).toEqual([{ row: 2, column: 2, left: 5, top: 5 }]);
  // in a merged area, and in a hidden row
  expect(hung(chart([1, 3], [5, 4], 5))).toEqual([{ row: 1, column: 2, left: 145 + 5, top: 5 }]);
  expect(hung(chart([3, 2], [5, 4], 5))).toEqual([{ row: 2, column: 2, left: 5, top: 20 }]);
  expect(hung(chart([9, 2], [12, 4]))).toEqual([]);
});
