import type { ChartBlock, ReportRow, TableBlock } from "../document";
import { isDrawn, placeCharts, reserveCharts } from "./chart-places";
import { textStyle } from "./look";
import { defaultReportOptions } from "../options";
import { sheetWriter } from "./sheet-writer";
import type { PlacedTable } from "./table-block";

const look = textStyle("note", defaultReportOptions.fonts);
const row = (name: string, value: number | null, tone?: "total"): ReportRow => ({
  cells: [
    { kind: "text", text: name, ...(tone ? { tone } : {}) },
    { kind: "integer", value },
  ],
});
const tableOf = (rows: readonly ReportRow[]): TableBlock => ({
  kind: "table",
  id: "units",
  columns: [
    { id: "unit", heading: "单位", content: "name" },
    { id: "lagging", heading: "滞后", content: "number" },
  ],
  rows,
});
const chart = (shape: ChartBlock["shape"], table = "units"): ChartBlock => ({
  kind: "chart",
  shape,
  title: "图",
  table,
  categories: "unit",
  series: ["lagging"],
});
/** The table from row 3 of the sheet on, its header above. */
const placed = (rows: readonly ReportRow[]): PlacedTable => {
  const table = tableOf(rows);
  return {
    table,
    columns: table.columns,
    kept: [0, 1],
    spans: [
      { left: 1, right: 1 },
      { left: 2, right: 2 },
    ],
    header: [2, 2],
    rows: rows.map((_, at) => at + 3),
    bottom: rows.length + 2,
    links: [],
  };
};
/** The rows that are drawn: from the first on. */
const drawn = (shape: ChartBlock["shape"], rows: readonly ReportRow[]): number => {
  const [one] = placeCharts([chart(shape)], [placed(rows)], [30], 2);
  return one ? one.categories.bottom - one.categories.top + 1 : 0;
};

const many = (count: number): readonly ReportRow[] => Array.from({ length: count }, (_, at) => row(`第${String(at)}所`, 1));

test("bars are drawn of the rows with a figure, twenty at most; up to a heading or a total", () => {
  expect(drawn("bars", many(20))).toBe(20);
  expect(drawn("bars", many(21))).toBe(20);
  expect(drawn("stacked-bars", many(21))).toBe(21);
  expect(drawn("bars", [row("甲", 2), row("乙", 1), row("丙", 0), row("丁", 1)])).toBe(2);
  expect(drawn("stacked-bars", [row("甲", 2), row("乙", 0), row("合计", 2, "total")])).toBe(2);
  expect(drawn("bars", [row("甲", 2), { heading: "其他", cells: [] }, row("乙", 1)])).toBe(1);
});

test("nothing is drawn of no rows, of no figure, and of a table that is not there", () => {
  const shapes = ["bars", "stacked-bars", "shares"] as const;
  const said = (rows: readonly ReportRow[], table?: string): readonly boolean[] => shapes.map((shape) => isDrawn(chart(shape, table), [tableOf(rows)]));
  expect(said([row("甲", 2)])).toEqual([true, true, true]);
  expect(said([row("甲", null)])).toEqual([false, true, true]);
  expect(said([row("合计", 2, "total")])).toEqual([false, false, true]);
  expect(said([row("甲", 2)], "other")).toEqual([false, false, false]);
  expect(placeCharts([chart("bars", "other")], [placed(many(2))], [30], 2)).toEqual([]);
  expect(placeCharts([chart("bars"), chart("bars")], [placed(many(2))], [30], 2)).toHaveLength(1);
});

test("a share is drawn of neighbouring columns of the last row alone", () => {
  expect(placeCharts([{ ...chart("shares"), series: ["unit", "lagging"], categories: "unit" }], [placed(many(2))], [30], 2)[0]).toMatchObject({
    shape: "pie",
    categories: { top: 2, left: 1, bottom: 2, right: 2 },
    series: [{ name: { row: 4, column: 1 }, values: { top: 4, left: 1, bottom: 4, right: 2 } }],
  });
  expect(placeCharts([{ ...chart("shares"), series: ["lagging", "unit"] }], [placed(many(2))], [30], 2)).toEqual([]);
  expect(placeCharts([{ ...chart("shares"), series: ["nothing"] }], [placed(many(2))], [30], 2)).toEqual([]);
});

test.each([
  [0, 500, []],
  [1, 500, [300]],
  [2, 500, [249, 249]],
  [3, 500, [180, 180, 180]],
  [1, 301, [300]],
  [1, 300, [299]],
  [1, 181, [180]],
  [1, 150, [180]],
])("%d pictures on a page of %d points are %j high, on a page of their own", (count, height, heights) => {
  const sheet = sheetWriter([10, 10], { height });
  sheet.addRow(23);
  const rows = reserveCharts(count, sheet, look);
  const { rowHeights, pageBreaks, regions } = sheet.finish();
  expect(rows.map((one) => rowHeights[one - 1])).toEqual(heights);
  expect(pageBreaks).toEqual(count === 0 ? undefined : [2]);
  expect(regions.map(({ range }) => [range.top, range.left, range.bottom, range.right])).toEqual(count === 0 ? [] : [[2, 1, count + 1, 2]]);
});
