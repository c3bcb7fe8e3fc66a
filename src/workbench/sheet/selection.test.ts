import { textGrid } from "../../../test/fixtures/text-grid";
import { geometryOf } from "./geometry";
import { between, grown, movingCorner, rangeOf, wholeColumns, wholeRows } from "./selection";

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
const grid = textGrid(`
  | 甲 | 乙 | <  | 丁 |
  | 1  | 二 | 三 | 四 |
  | ^  | 五 | 六 | ^  |
  | 2  | 七 | 八 | 九 |`);
const geometry = geometryOf({ grid, columnWidths: [], rowHeights: [], text: () => "", style: () => style });

test("a range is the same from whichever corner it was drawn", () => {
  const range = { top: 1, left: 2, bottom: 4, right: 3 };
  expect(between({ row: 1, column: 2 }, { row: 4, column: 3 })).toEqual(range);
  expect(between({ row: 4, column: 2 }, { row: 1, column: 3 })).toEqual(range);
});

test("no merged area is selected by half, nor one that growing reaches", () => {
  expect(grown(geometry, rangeOf({ row: 2, column: 2 }))).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  expect(grown(geometry, rangeOf({ row: 3, column: 1 }))).toEqual({ top: 2, left: 1, bottom: 3, right: 1 });
  expect(grown(geometry, { top: 1, left: 3, bottom: 2, right: 4 })).toEqual({ top: 1, left: 2, bottom: 3, right: 4 });
});

test("Shift moves the corner opposite to where selecting began", () => {
  expect(movingCorner({ top: 2, left: 1, bottom: 4, right: 3 }, { row: 2, column: 1 })).toEqual({ row: 4, column: 3 });
  expect(movingCorner({ top: 2, left: 1, bottom: 4, right: 3 }, { row: 4, column: 3 })).toEqual({ row: 2, column: 1 });
});

test("whole rows and columns go as far as the sheet is drawn", () => {
  expect(wholeRows(geometry, 3, 2)).toEqual({ top: 2, bottom: 3, left: 1, right: geometry.columnCount });
  expect(wholeColumns(geometry, 2, 2)).toEqual({ left: 2, right: 2, top: 1, bottom: geometry.rowCount });
});
