import { SHEET_ROW_LIMIT } from "../../core/grid/limits";
import type { SheetDescription } from "../../../test/contract/harness";
import { excelWith } from "../../../test/excel-host/excel-book";
import type { FakeBook } from "../../../test/excel-host/model";
import { straightExcel } from "../../../test/excel-host/straight-excel";
import { contentInParts } from "./read-large";
import { askContent } from "./read-sheet";
import { ask } from "./requests";

const SHEETS: readonly SheetDescription[] = [
  { name: "空表" },
  {
    name: "进度表",
    at: "B3",
    rows: [
      ["序号", "任务", null],
      [1, "修建滨河步道", { date: 45930 }],
      [2, null, { formula: "=B4+1", value: 2 }],
    ],
    merges: ["C4:C5"],
    hiddenRows: [4],
    hiddenColumns: [3],
    mixed: ["C4"],
  },
];
const idOf = (book: FakeBook, name: string): string => book.byName(name)?.id ?? name;

test.each(["空表", "进度表"])("%s in parts, the same as at once", async (name) => {
  const { book } = excelWith(SHEETS);
  const { excel } = straightExcel(book);
  const atOnce = await ask(excel, (context) => askContent(context.workbook.worksheets.getItem(name)));
  expect(await contentInParts(excel, idOf(book, name), undefined)).toEqual(atOnce);
});

test("a sheet that is gone", async () => {
  const { excel } = straightExcel(excelWith(SHEETS).book);
  await expect(contentInParts(excel, "没有这张表", undefined)).rejects.toMatchObject({ code: "sheet-gone" });
});

/** Where the last value is that makes a sheet too large, and which cell is named. */
const FAR: readonly (readonly [row: number, columns: readonly number[], named: string | null])[] = [
  [SHEET_ROW_LIMIT + 3, [2], "B200003"],
  [SHEET_ROW_LIMIT + 3, [4, 6], "D200003"],
  // a whole row is more than Excel gives
  [400, [1, 16_384], null],
];

test.each(FAR)("a value in row %i, columns %j: too large, %s is named", async (row, columns, named) => {
  const { book } = excelWith(SHEETS);
  const sheet = book.byName("进度表");
  for (const column of columns) sheet?.put(row, column, { ...sheet.cell(3, 2), value: "末" });
  const { excel, requests } = straightExcel(book);
  const error: unknown = await contentInParts(excel, idOf(book, "进度表"), undefined).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "too-large", facts: { rows: row - 2, ...(named !== null && { cell: named }) } });
  expect(error).toMatchObject({ cells: named === null ? [] : [{ row, column: columns[0] }] });
  expect(requests).toHaveLength(2);
});

test("a row more than a table may have is one too many", async () => {
  const { book } = excelWith(SHEETS);
  const sheet = book.byName("进度表");
  sheet?.put(SHEET_ROW_LIMIT + 3, 2, { ...sheet.cell(3, 2), value: "末" });
  await expect(contentInParts(straightExcel(book).excel, idOf(book, "进度表"), undefined)).rejects.toMatchObject({
    facts: { limit: String(SHEET_ROW_LIMIT), rows: SHEET_ROW_LIMIT + 1 },
  });
});
