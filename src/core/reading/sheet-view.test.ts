import { textGrid } from "../../../test/fixtures/text-grid";
import { undoShifts, viewColumns, viewGrid } from "./sheet-view";

/** A sheet that begins in the third row and the second column, with a merge in two of its corners. */
const grid = textGrid("| 甲 | 庚 | 乙 |\n| ^ | 丙 | 丁 |\n| 戊 | 己 | < |", { origin: { row: 3, column: 2 } });
const view = viewGrid(grid);

test("what is outside of the used range is empty, and covered by nothing", () => {
  expect(view.used).toEqual({ top: 3, left: 2, bottom: 5, right: 4 });
  const outside = [
    [2, 2],
    [3, 1],
    [6, 2],
    [3, 5],
    [4, 1],
    [4, 5],
    [5, 5],
    [6, 4],
  ] as const;
  for (const [row, column] of outside) {
    expect([view.text(row, column), view.value(row, column), view.mergeAt(row, column), view.anchorRow(row, column)]).toEqual(["", null, null, row]);
    expect(view.anchor(row, column)).toEqual({ row, column });
  }
});

test.each([
  [3, 2, "甲", 3],
  [4, 2, "", 3],
  [3, 3, "庚", 3],
  [4, 4, "丁", 4],
  [5, 3, "己", 5],
  [5, 4, "", 5],
])("row %d, column %d shows %j and is spoken for from row %d", (row, column, text, from) => {
  expect([view.text(row, column), view.anchorRow(row, column)]).toEqual([text, from]);
});

test("a merge that reaches beyond the sheet is clipped to it", () => {
  const wide = viewGrid({ ...grid, merges: [{ top: 5, left: 3, bottom: 9, right: 8 }] });
  expect(wide.mergeAt(5, 4)).toEqual({ top: 5, left: 3, bottom: 5, right: 4 });
  expect(viewGrid({ ...grid, merges: [{ top: 1, left: 1, bottom: 3, right: 2 }] }).mergeAt(3, 2)).toMatchObject({ bottom: 3, right: 2 });
  expect(viewGrid({ ...grid, merges: [{ top: 3, left: 6, bottom: 4, right: 7 }] }).mergeAt(3, 4)).toBeNull();
});

test("some columns of a sheet", () => {
  expect(viewColumns(view, { left: 3, right: 4 }).used).toEqual({ top: 3, left: 3, bottom: 5, right: 4 });
});

test("numbers are shown as their cells show them, and as they are where these are general and short", () => {
  const shown = viewGrid(textGrid("| 0.5 | 1234567 | 0.123456789012 | 0.25 |", { formats: { D1: "0%" } }));
  expect([1, 2, 3, 4].map((column) => shown.text(1, column))).toEqual(["0.5", "1234567", "0.123456789", "25%"]);
});

test("cells that moved are read where they belong, and lead back to where they stand", () => {
  const moved = textGrid("| 一 | 二 | 三 | 四 |\n| 一 | 三 | 四 | |\n| 一 | | 二 | 三 |");
  const undone = undoShifts(
    viewGrid(moved),
    new Map([
      [2, { from: 2, by: -1 as const }],
      [3, { from: 2, by: 1 as const }],
    ]),
  );
  const row = (at: number): string[] => [1, 2, 3, 4].map((column) => undone.text(at, column));
  expect([row(1), row(2), row(3)]).toEqual([
    ["一", "二", "三", "四"],
    ["一", "", "三", "四"],
    ["一", "二", "三", ""],
  ]);
  expect([undone.place(2, 3), undone.place(3, 3), undone.place(1, 3), undone.anchorRow(2, 3)]).toEqual([
    { row: 2, column: 2 },
    { row: 3, column: 4 },
    { row: 1, column: 3 },
    2,
  ]);
});
