import { rangeToA1, type CellRange } from "../../core/grid/cell-ref";
import { sheetId, type SheetInfo } from "../../core/grid/grid";
import type { Mark } from "../../app/mark";
import { excelWith } from "../../../test/excel-host/excel-book";
import { setLook } from "../../../test/excel-host/format-api";
import { NO_CELL, type FakeBook, type FakeSheet } from "../../../test/excel-host/model";
import { straightExcel } from "../../../test/excel-host/straight-excel";
import { imageInParts } from "./image-in-parts";
import { ask } from "./requests";
import { askImage, sheetOperationsBack, type SheetImage } from "./sheet-image";
import { sheetBy } from "./sheet-target";

const NAME = "汇总表";
const MARK: Mark = { report: "summary", source: "source00001", written: "written0001" };
const area = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

/** A sheet of ours from B2 to D5, and what else a case puts there. */
function bookWith(also: (sheet: FakeSheet) => void): { readonly book: FakeBook; readonly sheet: FakeSheet; readonly info: SheetInfo } {
  const { book } = excelWith([
    { name: "进度表", rows: [["序号"]] },
    {
      name: NAME,
      at: "B2",
      rows: [
        ["单位", "事项", "办结"],
        ["城建办", 3, 0.5],
        [null, { formula: "=SUM(C3:C3)", value: 0 }, { date: 45930 }],
        ["合计", "=1+1 不是公式", null],
      ],
      formats: { C5: "@", D3: "0.0%" },
      merges: ["B3:B4"],
    },
  ]);
  const sheet = book.byName(NAME) as FakeSheet;
  also(sheet);
  const info = {
    id: sheetId(sheet.id),
    name: NAME,
    visible: true,
    active: false,
    protected: false,
    filtered: false,
    ours: { report: "summary", source: MARK.source, edited: null },
  } as const;
  return { book, sheet, info };
}

async function imageAtOnce(book: FakeBook, info: SheetInfo, cover: CellRange | null): Promise<SheetImage> {
  const { excel } = straightExcel(book);
  const image = await ask(excel, (context) => {
    const answer = askImage(context.workbook.worksheets.getItemOrNullObject(info.id), cover);
    return () => answer()?.(info, MARK) ?? null;
  });
  if (image === null) throw new Error("no sheet");
  return image;
}

const bold = (row: number, column: number) => (sheet: FakeSheet) => setLook(sheet, area(row, column, row, column), "font/bold", true);
const chart = (name: string, title = "各单位事项数") => ({
  id: `{${name}}`,
  name,
  chartType: "BarClustered",
  title,
  place: ["G2", "N14"] as const,
  series: [],
});
const OURS = "ProgressTable.chart 1 bars B3:B5 C2=C3:C5#4472C4 G2:N14";

interface Case {
  readonly title: string;
  readonly also?: (sheet: FakeSheet) => void;
  readonly cover?: CellRange;
  /** What is held and cleared; what sizes are kept of: heights of rows from the first one, widths of columns. */
  readonly box: string | null;
  readonly sized: string | null;
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}
const PLAIN = { heights: [14.25, 14.25, 14.25, 14.25], widths: [54, 54, 54] };

const CASES: readonly Case[] = [
  { title: "what it holds alone", box: "B2:D5", sized: "B2:D5", ...PLAIN },
  {
    title: "a look beside it, as far as 30 rows below and 6 columns to the right",
    also: (sheet) => [bold(35, 2), bold(2, 10)].forEach((paint) => paint(sheet)),
    box: "B2:J35",
    sized: "B2:J35",
    ...PLAIN,
  },
  {
    title: "a look a row and a column farther is left alone",
    also: (sheet) => [bold(36, 2), bold(2, 11)].forEach((paint) => paint(sheet)),
    box: "B2:J35",
    sized: "B2:J35",
    ...PLAIN,
  },
  { title: "a look above and to the left of the values is none of ours", also: bold(1, 1), box: "B2:D5", sized: "B2:D5", ...PLAIN },
  { title: "where something will be written is held too", cover: area(1, 1, 8, 4), box: "A1:D8", sized: "B2:D5", ...PLAIN },
  { title: "a part that lies within is no more", cover: area(3, 3, 4, 3), box: "B2:D5", sized: "B2:D5", ...PLAIN },
  {
    title: "sizes that somebody set, up to the last of them",
    also: (sheet) => {
      sheet.rows.set(3, { height: 30 });
      bold(9, 2)(sheet);
      sheet.rows.set(7, { height: 40 });
      sheet.columns.set(2, { width: 80 });
      bold(2, 7)(sheet);
      sheet.columns.set(6, { width: 60 });
    },
    box: "B2:G9",
    sized: "B2:G9",
    heights: [14.25, 30, 14.25, 14.25, 14.25, 40],
    widths: [80, 54, 54, 54, 60],
  },
  {
    title: "sizes in a part that begins above what is used",
    also: (sheet) => {
      sheet.rows.set(1, { height: 50 });
      sheet.rows.set(5, { height: 22 });
      sheet.rows.set(6, { height: 23 });
    },
    cover: area(1, 1, 6, 4),
    box: "A1:D6",
    sized: "B2:D5",
    heights: [14.25, 14.25, 14.25, 22],
    widths: [54, 54, 54],
  },
  {
    title: "the last row and column alone have a size of their own",
    also: (sheet) => {
      sheet.rows.set(5, { height: 20 });
      sheet.columns.set(4, { width: 70 });
    },
    box: "B2:D5",
    sized: "B2:D5",
    heights: [14.25, 14.25, 14.25, 20],
    widths: [54, 54, 70],
  },
  {
    title: "a hidden row and a hidden column",
    also: (sheet) => {
      sheet.rows.set(4, { hidden: true });
      sheet.columns.set(3, { hidden: true });
    },
    box: "B2:D5",
    sized: "B2:D5",
    heights: [14.25, 14.25, 0, 14.25],
    widths: [54, 0, 54],
  },
  { title: "blank", also: (sheet) => sheet.cells.clear(), box: null, sized: null, heights: [], widths: [] },
  {
    title: "blank but for a look",
    also: (sheet) => {
      sheet.cells.clear();
      bold(3, 3)(sheet);
    },
    box: null,
    sized: null,
    heights: [],
    widths: [],
  },
  {
    title: "blank, and something will be written",
    also: (sheet) => sheet.cells.clear(),
    cover: area(1, 1, 8, 4),
    box: "A1:D8",
    sized: null,
    heights: [],
    widths: [],
  },
];

const a1 = (range: CellRange | null): string | null => range && rangeToA1(range);

describe.each(CASES)("$title", ({ also = () => undefined, cover = null, box, sized, heights, widths }) => {
  test("what is held", async () => {
    const { book, info } = bookWith(also);
    const image = await imageAtOnce(book, info, cover);
    expect({ box: a1(image.box), sized: a1(image.sized), heights: image.rowHeights, widths: image.columnWidths }).toEqual({ box, sized, heights, widths });
    expect([image.cells === null, image.looks.length, image.position, image.id, image.name]).toEqual([
      sized === null,
      sized ? image.cells?.values.length : 0,
      1,
      info.id,
      NAME,
    ]);
  });

  test("in parts, the same", async () => {
    const { book, info } = bookWith(also);
    const { excel } = straightExcel(book);
    expect(await imageInParts(excel, { info, mark: MARK, cover }, undefined)).toEqual(await imageAtOnce(book, info, cover));
  });

  test("put into a blank sheet, it is the same again", async () => {
    const { book, info, sheet } = bookWith(also);
    const image = await imageAtOnce(book, info, cover);
    emptied(sheet, image.box);
    await putBack(book, image, false);
    expect(await imageAtOnce(book, info, cover)).toEqual(image);
  });
});

/** As if somebody had deleted everything in a part and left the sheet. */
function emptied(sheet: FakeSheet, box: CellRange | null): void {
  if (box) for (const { row, column } of sheet.filled(box)) sheet.put(row, column, NO_CELL);
  for (const held of [sheet.rows, sheet.columns, sheet.names]) held.clear();
  Object.assign(sheet, { merges: [], charts: [], frozenRows: 0 });
}

async function putBack(book: FakeBook, image: SheetImage, withMark: boolean): Promise<readonly string[]> {
  const { excel, requests } = straightExcel(book);
  await ask(excel, (context) => {
    for (const { queue } of sheetOperationsBack(sheetBy(image.id), image, withMark)) queue(context);
    return () => null;
  });
  return (requests[0] ?? []).map((line) => line.replace(`worksheets.getItem("${image.id}").`, ""));
}

test("a sheet that is gone has no image", async () => {
  const { book, info, sheet } = bookWith(() => undefined);
  book.remove(sheet);
  await expect(imageAtOnce(book, info, null)).rejects.toThrow("no sheet");
});

test("what is put back, in its order: formats before the values that they decide about, links before the look that they would change", async () => {
  const { book, info } = bookWith((sheet) => {
    sheet.put(3, 3, { ...sheet.cell(3, 3), link: { documentReference: "'进度表'!B3", screenTip: "" } });
    sheet.put(5, 2, { ...sheet.cell(5, 2), link: { documentReference: "'进度表'!B9", screenTip: "到第7项" } });
    sheet.columns.set(4, { width: 70 });
    sheet.rows.set(2, { height: 24 });
    sheet.frozenRows = 2;
    sheet.charts = [chart("图表 1"), chart(OURS), chart("ProgressTable.chart 2")];
  });
  const image = await imageAtOnce(book, info, null);
  expect(image.grid.sheet.ours).toEqual({ report: "summary", source: "source00001", edited: true });
  expect([image.chartNames, image.charts.map(({ title }) => title), image.frozenRows]).toEqual([[OURS], ["各单位事项数"], 2]);
  const lines = await putBack(book, image, true);
  expect(lines.map((line) => line.replace(/^(.*setCellProperties)\(.*\)$/, "$1(…)"))).toEqual([
    'getRangeByIndexes(1, 1, 4, 3).numberFormat = [["General","General","General"],["General","General","0.0%"],["General","General","yyyy-mm-dd"],["General","@","General"]]',
    'getRangeByIndexes(1, 1, 4, 3).values = [["单位","事项","办结"],["城建办",3,0.5],["","=SUM(C3:C3)",45930],["合计","=1+1 不是公式",""]]',
    'getRange("B3:B4").merge()',
    'getRangeByIndexes(2, 2, 1, 1).hyperlink = {"documentReference":"\'进度表\'!B3"}',
    'getRangeByIndexes(4, 1, 1, 1).hyperlink = {"documentReference":"\'进度表\'!B9","screenTip":"到第7项"}',
    "getRangeByIndexes(1, 1, 4, 3).setCellProperties(…)",
    'getRange("B1:C1").format.columnWidth = 54',
    'getRange("D1:D1").format.columnWidth = 70',
    'getRange("A2:A2").format.rowHeight = 24',
    'getRange("A3:A5").format.rowHeight = 14.25',
    'charts.add("BarClustered", worksheets.getItem("' + info.id + '").getRange("C3:C5"), "Columns").name = "' + OURS + '"',
    ...[
      '.title.text = "各单位事项数"',
      '.setPosition("G2", "N14")',
      '.series.getItemAt(0).name = "事项"',
      '.series.getItemAt(0).setXAxisValues(worksheets.getItem("' + info.id + '").getRange("B3:B5"))',
      '.series.getItemAt(0).format.fill.setSolidColor("#4472C4")',
    ].map((rest) => 'charts.add("BarClustered", worksheets.getItem("' + info.id + '").getRange("C3:C5"), "Columns")' + rest),
    "freezePanes.freezeRows(2)",
    'names.add("ProgressTable.summary", worksheets.getItem("' + info.id + '").getRange("A1"), "1 source=source00001 written=written0001")',
  ]);
  expect(await putBack(book, { ...image, cells: null }, false)).toEqual([]);
  expect(await putBack(book, { ...image, cells: null, mark: { ...MARK, report: "lagging" } }, true)).toEqual([
    'names.add("ProgressTable.lagging", worksheets.getItem("' + info.id + '").getRange("A1"), "1 source=source00001 written=written0001")',
  ]);
});

test("what each operation takes of a request: 400 bytes an action, and what it carries", async () => {
  const { book, info } = bookWith((sheet) => {
    sheet.put(3, 3, { ...sheet.cell(3, 3), link: { documentReference: "'进度表'!B3", screenTip: "" } });
    sheet.frozenRows = 2;
  });
  const operations = sheetOperationsBack(sheetBy(info.id), await imageAtOnce(book, info, null), true);
  expect(operations.map(({ bytes }) => bytes)).toEqual([923, 909, 802, 838, 5357, 1202, 1202, 802, 1242]);
});
