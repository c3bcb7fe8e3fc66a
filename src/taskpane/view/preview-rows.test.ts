import type { CellStyle, LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { previewRows } from "./preview-rows";

const style = (format: CellStyle["format"]): CellStyle => ({
  fonts: ["宋体"],
  size: 12,
  bold: false,
  color: "#000000",
  fill: null,
  border: "all",
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  format,
});

function laidOut(values: LaidOutSheet["values"], change: Partial<LaidOutSheet> = {}): LaidOutSheet {
  const width = values[0]?.length ?? 0;
  return {
    report: "summary",
    name: "汇总表",
    source: "",
    columnWidths: [],
    rowHeights: [],
    values,
    styles: [],
    regions: [],
    merges: [],
    links: [],
    charts: [],
    frozenRows: 0,
    print: {
      area: { top: 1, left: 1, bottom: values.length, right: width },
      repeatRows: [1, 1],
      paper: "A4",
      landscape: false,
      fitWidth: true,
      footer: "dashed-page-number",
    },
    ...change,
  };
}

const texts = (sheet: LaidOutSheet) => previewRows(sheet).rows.map((row) => row.map(({ text }) => text));

test("values are shown as the sheet will show them; text stays text", () => {
  const styles = (["text", "integer", "percent-1", "date", "decimal-1"] as const).map(style);
  const regions = styles.map((_, index) => ({ range: { top: 1, left: index + 1, bottom: 2, right: index + 1 }, style: index }));
  expect(
    texts(
      laidOut(
        [
          ["007", 12, 0.831, 45838, 83.1],
          ["0.5", null, 1, null, 100],
        ],
        { styles, regions },
      ),
    ),
  ).toEqual([
    ["007", "12", "83.1%", "2025-06-30", "83.1"],
    ["0.5", "", "100.0%", "", "100.0"],
  ]);
});

test("a merged area is one cell, cut at the last row that is shown; the last region written is the look", () => {
  const values = Array.from({ length: 50 }, (_, row) => [`甲${row + 1}`, `乙${row + 1}`]);
  const { rows, more } = previewRows(
    laidOut(values, {
      merges: [
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 39, left: 1, bottom: 45, right: 1 },
      ],
      styles: [style("text"), style("integer")],
      regions: [
        { range: { top: 1, left: 1, bottom: 50, right: 2 }, style: 0 },
        { range: { top: 2, left: 2, bottom: 2, right: 2 }, style: 1 },
      ],
    }),
  );
  expect([rows.length, more]).toEqual([40, 10]);
  expect(rows[0]).toMatchObject([{ text: "甲1", colSpan: 2, rowSpan: 1 }]);
  expect(rows[1]?.map((cell) => cell.style?.format)).toEqual(["text", "integer"]);
  expect(rows[38]).toMatchObject([{ text: "甲39", colSpan: 1, rowSpan: 2 }, { text: "乙39" }]);
  expect(rows[39]?.map(({ column, text }) => [column, text])).toEqual([[2, "乙40"]]);
});

test("a sheet without a row or a style is nothing to stumble over", () => {
  expect(previewRows(laidOut([]))).toEqual({ rows: [], more: 0 });
  expect(previewRows(laidOut([["甲"]])).rows).toEqual([[{ column: 1, text: "甲", rowSpan: 1, colSpan: 1, style: null }]]);
});
