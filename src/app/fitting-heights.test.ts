import { textGrid } from "../../test/fixtures/text-grid";
import type { CellStyle } from "../core/reports/laid-out-sheet";
import type { CellRef } from "../core/grid/cell-ref";
import { cellAt, type Grid } from "../core/grid/grid";
import { fittingHeights } from "./fitting-heights";

const look = (wrap: boolean): CellStyle => ({
  fonts: [],
  size: 11,
  bold: false,
  color: "#000000",
  fill: null,
  border: "none",
  horizontal: "left",
  vertical: "middle",
  wrap,
  format: "text",
});

const textAt = (grid: Grid, cell: CellRef): string => {
  const value = cellAt(grid, cell);
  return typeof value === "string" ? value : "";
};

/** Columns of ten characters: six Chinese ones at eleven points. */
const heights = (text: string, stored: readonly (number | null)[] = [], wrap = true): readonly number[] => {
  const grid = textGrid(text);
  return fittingHeights({ grid, columnWidths: [10, 10, 10], text: (cell) => textAt(grid, cell), style: () => look(wrap) }, stored, 15);
};

test("a row without a height is as high as its highest text, and no lower than the standard", () => {
  const [one = 0, two = 0, many = 0, broken = 0] = heights(
    "| 甲 | 乙 |\n| 甲 | 二十个字才要两行 |\n| 一二三四五六七八九十一二三四五六七八九十 | 乙 |\n| 甲⏎乙⏎丙 | 丁 |",
  );
  expect(one).toBe(15);
  expect(two).toBeGreaterThan(28);
  expect(many).toBeGreaterThan(4 * 14);
  expect(broken).toBeGreaterThan(3 * 14);
});

test("a stored height stays", () => {
  expect(heights("| 一二三四五六七八九十一二三四五六七八九十 |\n| 甲 |", [20, 33.5])).toEqual([20, 33.5]);
});

test("a text that does not wrap needs one line", () => {
  expect(heights("| 一二三四五六七八九十一二三四五六七八九十 |", [], false)).toEqual([15]);
});

test("a merged area takes the width of its columns, and the height of its rows", () => {
  const [wide = 0] = heights("| 一二三四五六七八九十一二三四 | < | < |");
  expect(wide).toBe(15);
  const [first = 0, second = 0] = heights("| 一二三四五六七八九十一二三四五六七八九十 | 甲 |\n| ^ | 乙 |");
  expect(first).toBe(15);
  expect(first + second).toBeGreaterThan(4 * 14);
  // no room where every row of it has its own height
  expect(heights("| 一二三四五六七八九十一二三四五六七八九十 | 甲 |\n| ^ | 乙 |", [15, 16])).toEqual([15, 16]);
});
