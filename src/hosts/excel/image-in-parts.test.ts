import type { CellRange } from "../../core/grid/cell-ref";
import { sheetId, type SheetInfo } from "../../core/grid/grid";
import { SHEET_ROW_LIMIT } from "../../core/grid/limits";
import type { Mark } from "../../app/mark";
import { excelWith } from "../../../test/excel-host/excel-book";
import type { FakeBook, FakeSheet } from "../../../test/excel-host/model";
import { straightExcel, type Fate } from "../../../test/excel-host/straight-excel";
import { imageInParts } from "./image-in-parts";

const MARK: Mark = { report: "summary", source: "source00001", written: "written0001" };

function bookWith(rows: readonly (readonly (string | number)[])[]): { readonly book: FakeBook; readonly sheet: FakeSheet; readonly info: SheetInfo } {
  const { book } = excelWith([{ name: "汇总表", rows }]);
  const sheet = book.byName("汇总表") as FakeSheet;
  const info = { id: sheetId(sheet.id), name: sheet.name, visible: true, active: true, protected: false, filtered: false, ours: null };
  return { book, sheet, info };
}
const rowsOf = (count: number): readonly (readonly (string | number)[])[] => Array.from({ length: count }, (_, row) => [row + 1, "城建办"]);

describe("without a printer", () => {
  const noPrinter = (actions: readonly string[]): Fate | null => (actions.some((line) => line.includes("pageLayout")) ? { code: "GeneralException" } : null);

  test("it is asked once more without pages, and all else is held", async () => {
    const { book, info } = bookWith(rowsOf(3));
    const whole = await imageInParts(straightExcel(book).excel, { info, mark: MARK, cover: null }, undefined);
    const { excel, requests } = straightExcel(book, noPrinter);
    expect(await imageInParts(excel, { info, mark: MARK, cover: null }, undefined)).toEqual({ ...whole, page: null });
    expect(whole.page).not.toBeNull();
    // with pages, without, the cells, the widths, the merged areas
    expect(requests).toHaveLength(5);
  });

  test.each([
    ["another reason is said at once", "AccessDenied", 1],
    ["a second failure is said", "GeneralException", 2],
  ])("%s", async (_, code, asked) => {
    const { book, info } = bookWith(rowsOf(3));
    const { excel, requests } = straightExcel(book, () => ({ code }));
    await expect(imageInParts(excel, { info, mark: MARK, cover: null }, undefined)).rejects.toMatchObject({ facts: { excel: code } });
    expect(requests).toHaveLength(asked);
  });
});

describe("more than one answer holds", () => {
  /** Excel gives the looks of five rows at most. */
  const fiveRows = (actions: readonly string[]): Fate | null => {
    const rows = actions.map((line) => /getRangeByIndexes\(\d+, \d+, (\d+), \d+\)\.getCellProperties/.exec(line)?.[1]).find(Boolean);
    return rows !== undefined && Number(rows) > 5 ? { code: "ResponsePayloadSizeLimitExceeded" } : null;
  };
  const cover: CellRange = { top: 1, left: 1, bottom: 14, right: 3 };

  test("cells come some rows at a time, with all that will be covered; the way is told of all of them", async () => {
    const { book, info } = bookWith(rowsOf(12));
    const shown: string[] = [];
    const work = { cancelled: () => false, progress: (done: number, all: number) => void shown.push(`${String(done)}/${String(all)}`) };
    const image = await imageInParts(straightExcel(book, fiveRows).excel, { info, mark: MARK, cover }, work);
    expect(shown).toEqual(["4/14", "8/14", "12/14", "14/14"]);
    expect([image.cells?.values.length, image.cells?.formulas.length, image.cells?.formats.length, image.looks.length]).toEqual([14, 14, 14, 14]);
    expect([image.cells?.values[11]?.[0], image.rowHeights.length, image.columnWidths.length]).toEqual([12, 12, 2]);
    expect(image).toEqual(await imageInParts(straightExcel(book).excel, { info, mark: MARK, cover }, undefined));
  });

  test("a person who waits no longer is asked between", async () => {
    const { book, info } = bookWith(rowsOf(12));
    const { excel, requests } = straightExcel(book, fiveRows);
    const work = { cancelled: () => requests.length > 3, progress: () => undefined };
    await expect(imageInParts(excel, { info, mark: MARK, cover }, work)).rejects.toMatchObject({ code: "cancelled" });
    expect(requests).toHaveLength(4);
  });
});

/** A cell written far away, or what will be written. */
const SIZES: readonly (readonly [title: string, cell: readonly [row: number, column: number] | null, cover: CellRange | null])[] = [
  ["a value in the row after the last that a table may have", [SHEET_ROW_LIMIT + 1, 1], null],
  ["something to be written there", null, { top: 1, left: 1, bottom: SHEET_ROW_LIMIT + 1, right: 1 }],
  ["a value with which there are over five million cells", [306, 16_384], null],
];

test.each(SIZES)("%s: too large, said before a cell is read", async (_, cell, cover) => {
  const { book, sheet, info } = bookWith(rowsOf(2));
  if (cell) sheet.put(cell[0], cell[1], { ...sheet.cell(1, 1), value: "末" });
  const { excel, requests } = straightExcel(book);
  await expect(imageInParts(excel, { info, mark: MARK, cover }, undefined)).rejects.toMatchObject({ code: "too-large" });
  expect(requests).toHaveLength(1);
});
