import { parseRange, type CellRange } from "../../core/grid/cell-ref";
import type { CellStyle, LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { XL } from "./et-numbers";
import { laidOutImage } from "./laid-out-image";

const box = (address: string): CellRange => {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  return range;
};

const STYLE: CellStyle = {
  fonts: ["仿宋_GB2312", "仿宋"],
  size: 12,
  bold: false,
  color: "#102030",
  fill: null,
  border: "none",
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  format: "text",
};

const sheet = (more: Partial<LaidOutSheet> = {}): LaidOutSheet => ({
  report: "summary",
  name: "总览",
  source: "stamp",
  columnWidths: [10, 10, 8],
  rowHeights: [30, 20, 20],
  values: [
    ["标题", "", null],
    ["甲", 45900, 3],
    [null, 45901, 4],
  ],
  styles: [STYLE, { ...STYLE, format: "date", border: "all", fill: "#FF0000" }, { ...STYLE, border: "rim", horizontal: "right" }],
  regions: [
    { range: box("A1:C1"), style: 0 },
    { range: box("B2:B3"), style: 1 },
    { range: box("A2:A3"), style: 2 },
    { range: box("C2:C3"), style: 9 },
  ],
  merges: [box("A2:A3"), box("A1:C1")],
  links: [],
  charts: [],
  frozenRows: 1,
  print: { area: box("A1:C3"), repeatRows: [1, 2], paper: "A3", landscape: true, fitWidth: true, footer: "dashed-page-number" },
  ...more,
});
const image = (more: Partial<LaidOutSheet> = {}, date1904 = false) => laidOutImage(sheet(more), "总览 (2)", (name) => `${name} (2)`, date1904);

test("a page as it is printed, and one of the other kind", () => {
  expect(image({ pageBreaks: [9, 3] }).page).toEqual({
    orientation: XL.landscape,
    paper: XL.paperA3,
    zoom: false,
    wide: 1,
    tall: false,
    titleRows: "$1:$2",
    area: "$A$1:$C$3",
    footer: "— &P —",
    breaks: [3, 9],
  });
  const other = image({ print: { ...sheet().print, paper: "A4", landscape: false, repeatRows: null } });
  expect(other.page).toMatchObject({ orientation: XL.portrait, paper: XL.paperA4, titleRows: "", breaks: [] });
});

test("values without what a merge covers; days as the workbook counts them, and no other number", () => {
  expect(image().values).toEqual([
    ["标题", null, null],
    ["甲", 45900, 3],
    [null, 45901, 4],
  ]);
  expect(image({}, true).values).toEqual([
    ["标题", null, null],
    ["甲", 44438, 3],
    [null, 44439, 4],
  ]);
  const covered = image({
    values: [
      ["标题", "盖", "盖"],
      ["甲", 1, 2],
      ["盖", 3, 4],
    ],
  });
  expect(covered.values).toEqual([
    ["标题", null, null],
    ["甲", 1, 2],
    [null, 3, 4],
  ]);
  expect(covered.merges).toEqual([box("A1:C1"), box("A2:A3")]);
});

test("looks and edges of each region that has a style", () => {
  const { looks, edges } = image();
  const of = (address: string): unknown => Object.fromEntries(looks.filter(({ range }) => range === sheetRange(address)).map(({ key, value }) => [key, value]));
  const sheetRange = (address: string): CellRange | undefined => looks.find(({ range }) => JSON.stringify(range) === JSON.stringify(box(address)))?.range;
  expect(of("A1:C1")).toEqual({
    format: "@",
    font: "仿宋_GB2312",
    size: 12,
    bold: false,
    underline: XL.underlineNone,
    color: 0x302010,
    fill: "none",
    horizontal: XL.left,
    vertical: XL.center,
    wrap: true,
  });
  expect(of("B2:B3")).toMatchObject({ fill: 0x0000ff });
  expect(of("A2:A3")).toMatchObject({ horizontal: XL.right });
  expect(of("C2:C3")).toEqual({});
  expect(edges.map(({ range, sides }) => [range.left, sides.length])).toEqual([
    [2, 5],
    [1, 4],
  ]);
});

test("equal widths and heights together", () => {
  const { columns, rows } = image();
  expect(columns).toEqual([
    { range: box("A1:B1"), size: 10, correct: true },
    { range: box("C1"), size: 8, correct: true },
  ]);
  expect(rows).toEqual([
    { range: box("A1"), size: 30, correct: false },
    { range: box("A2:A3"), size: 20, correct: false },
  ]);
});

test("links and charts lead to the sheets as they are called; a pie has the colours of its parts", () => {
  const series = [{ name: { row: 1, column: 2 }, values: box("B2:B3"), color: "#0000FF" }];
  const { links, charts } = image({
    links: [{ cell: { row: 2, column: 1 }, sheet: "明细", to: { row: 5, column: 2 }, tip: "看明细" }],
    charts: [
      { shape: "bars", title: "图一", categories: box("A2:A3"), series, place: box("E1:H9") },
      { shape: "pie", title: "图二", categories: box("A2"), series, place: box("E10:H19") },
    ],
  });
  expect(links).toEqual([{ cell: { row: 2, column: 1 }, address: "", subAddress: "'明细 (2)'!$B$5", tip: "看明细" }]);
  expect(charts.map(({ type, series: all }) => [type, all[0]?.color, all[0]?.formula])).toEqual([
    [XL.barClustered, 0xff0000, "=SERIES('总览 (2)'!$B$1,'总览 (2)'!$A$2:$A$3,'总览 (2)'!$B$2:$B$3,1)"],
    [XL.pie, null, "=SERIES('总览 (2)'!$B$1,'总览 (2)'!$A$2,'总览 (2)'!$B$2:$B$3,1)"],
  ]);
});
