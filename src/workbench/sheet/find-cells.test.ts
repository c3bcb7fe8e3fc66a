import { textGrid } from "../../../test/fixtures/text-grid";
import type { ShownSheet } from "../../app/workbook";
import type { CellValue } from "../../core/grid/cell-value";
import { cellAt } from "../../core/grid/grid";
import { findCells, nextFound } from "./find-cells";

const style = {
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
} as const;
const grid = textGrid("| 农业农村局 | 已完成85% |\n| 住建局（A区） | 农业 |\n| 农业 | 无 |", { hiddenRows: [3] });
const textOf = (value: CellValue): string => (typeof value === "string" ? value : "");
const view: ShownSheet = { grid, columnWidths: [], rowHeights: [], text: (cell) => textOf(cellAt(grid, cell)), style: () => style };

test("cells are found by a part of what they show, whatever the width and case; not in hidden rows", () => {
  expect(findCells(view, "农业")).toEqual([
    { row: 1, column: 1 },
    { row: 2, column: 2 },
  ]);
  expect(findCells(view, "(ａ区)")).toEqual([{ row: 2, column: 1 }]);
  expect(findCells(view, "  ")).toEqual([]);
});

test("the next place lies behind the cell, and after the last comes the first", () => {
  const found = findCells(view, "农业");
  expect(nextFound(found, { row: 1, column: 1 }, false)).toEqual({ row: 2, column: 2 });
  expect(nextFound(found, { row: 2, column: 2 }, false)).toEqual({ row: 1, column: 1 });
  expect(nextFound(found, { row: 1, column: 1 }, true)).toEqual({ row: 2, column: 2 });
  expect(nextFound([], { row: 1, column: 1 }, true)).toBeNull();
});
