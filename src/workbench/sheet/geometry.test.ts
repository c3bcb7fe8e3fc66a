import { textGrid } from "../../../test/fixtures/text-grid";
import type { ShownSheet } from "../../app/workbook";
import { geometryOf, leadingCell, step } from "./geometry";

const style: ReturnType<ShownSheet["style"]> = {
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
};

const view = (text: string, options: Parameters<typeof textGrid>[1] = {}): ShownSheet => ({
  grid: textGrid(text, options),
  columnWidths: [10, 20],
  rowHeights: [30],
  text: () => "",
  style: () => style,
});

const sheet = view(`
  | 甲 | 乙 | <  |
  | 1  | 二 | 三 |
  | ^  | 四 | 五 |
  | 2  | 六 | 七 |`);

test("widths in characters and heights in points become pixels; what a sheet does not say has the default", () => {
  const geometry = geometryOf(sheet);
  expect(geometry.columnWidths.slice(0, 3)).toEqual([75, 145, 64]);
  expect(geometry.rowHeights.slice(0, 2)).toEqual([40, 20]);
  expect(geometry.columnStarts.slice(0, 3)).toEqual([0, 75, 220]);
});

test("a merged area is one cell to the eye and to the arrow keys", () => {
  const geometry = geometryOf(sheet);
  expect(leadingCell(geometry, { row: 1, column: 3 })).toEqual({ row: 1, column: 2 });
  expect(step(geometry, { row: 1, column: 2 }, 0, 1)).toEqual({ row: 1, column: 4 });
  expect(step(geometry, { row: 2, column: 1 }, 1, 0)).toEqual({ row: 4, column: 1 });
  expect(step(geometry, { row: 3, column: 2 }, 0, -1)).toEqual({ row: 2, column: 1 });
});

test("steps pass hidden rows and columns and stay at the edge", () => {
  const hidden = view("| a | b | c |\n| d | e | f |\n| g | h | i |", { hiddenRows: [2], hiddenColumns: [2] });
  const geometry = geometryOf(hidden);
  expect(step(geometry, { row: 1, column: 1 }, 1, 0)).toEqual({ row: 3, column: 1 });
  expect(step(geometry, { row: 1, column: 1 }, 0, 1)).toEqual({ row: 1, column: 3 });
  expect(step(geometry, { row: 1, column: 1 }, -1, 0)).toEqual({ row: 1, column: 1 });
});

test("only the merged areas near the window are found", () => {
  const merges = Array.from({ length: 10_000 }, (_, index) => ({ top: index * 3 + 1, bottom: index * 3 + 2, left: 1, right: 1 }));
  const long = { ...sheet, grid: { ...sheet.grid, merges: [...merges, { top: 100, bottom: 29_000, left: 2, right: 2 }] } };
  const found = geometryOf(long).mergesTouching(15_000, 15_010);
  expect(found).toContainEqual({ top: 100, bottom: 29_000, left: 2, right: 2 });
  expect(found.every((merge) => merge.bottom >= 15_000 && merge.top <= 15_010)).toBe(true);
});
