import type { CellEdit } from "../../src/app/workbook";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { CellStyle, LaidOutSheet } from "../../src/core/reports/laid-out-sheet";
import { at } from "./contract";
import type { SheetDescription } from "./harness";

/** A small table of the user's: texts, numbers, a date, a formula, merged cells, a text-formatted column. */
export const TABLE: SheetDescription = {
  name: "进度表",
  rows: [
    ["云溪镇重点工作进展情况表", null, null, null],
    ["序号", "工作任务", "责任单位", "进展情况"],
    [1, "修建滨河步道", "城建办", "【顺利推进】已完成招标。"],
    [2, "改造老旧小区\n（三期）", "住建所", "【进展滞后】尚未开工。"],
    [null, null, "财政所", null],
    [{ formula: "=SUM(A3:A4)", value: 3 }, "合计", { date: 43646 }, true],
  ],
  merges: ["A1:D1", "A4:A5", "B4:B5", "D4:D5"],
  formats: { "D3:D5": "@" },
};

/** An edit of one cell, by A1. */
export const edit = (cell: string, expected: CellValue, value: CellValue): CellEdit => ({ cell: at(cell), expected, value });

const body: CellStyle = {
  fonts: ["仿宋_GB2312", "仿宋", "FangSong"],
  size: 12,
  bold: false,
  color: "#000000",
  fill: null,
  border: "all",
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  format: "text",
};

/** The styles of the sample reports. */
const STYLES: readonly CellStyle[] = [
  { ...body, fonts: ["方正小标宋简体", "宋体"], size: 22, horizontal: "center", border: "none" },
  { ...body, fonts: ["黑体"], horizontal: "center" },
  body,
  { ...body, horizontal: "right", format: "integer" },
  { ...body, horizontal: "right", format: "percent-1" },
  { ...body, horizontal: "center", format: "date", border: "rim" },
  { ...body, fonts: ["仿宋_GB2312"], border: "none", size: 10, color: "#555555" },
];

const HEADER = ["序号", "责任单位", "事项数", "占比", "截至"];

/** The sample's rows below its header; the last one holds nothing. */
export const SUMMARY_ROWS: readonly (readonly (string | number | null)[])[] = [
  ["0012", "城建办", 3, 0.375, 43646],
  ["1-2", "=1+1 不是公式", 5, 0.625, 43677],
  ["（一）", "第一行\n第二行", null, null, null],
  ["—", "合计", 8, 1, null],
];

/**
 * A report as layout-sheet.ts would lay it out: title merged over all columns, header, texts, numbers, shares, days, an
 * item merged over two rows, a link, a chart, print set-up.
 *
 * @param rows what stands below the header; each as wide as the header
 */
export function summarySheet(
  options: { name?: string; report?: LaidOutSheet["report"]; source?: string; rows?: typeof SUMMARY_ROWS; linkTo?: string } = {},
): LaidOutSheet {
  const rows = options.rows ?? SUMMARY_ROWS;
  const last = rows.length + 2;
  const column = (c: number, style: number): LaidOutSheet["regions"][number] => ({ range: { top: 3, left: c, bottom: last, right: c }, style });
  return {
    report: options.report ?? "summary",
    name: options.name ?? "汇总表",
    source: options.source ?? "source00001",
    columnWidths: [6, 24, 10, 10, 14],
    rowHeights: [40, 24, ...rows.map(() => 30)],
    values: [["重点工作进展情况汇总表", null, null, null, null], HEADER, ...rows],
    styles: STYLES,
    regions: [
      { range: { top: 1, left: 1, bottom: 1, right: 5 }, style: 0 },
      { range: { top: 2, left: 1, bottom: 2, right: 5 }, style: 1 },
      column(1, 2),
      column(2, 2),
      column(3, 3),
      column(4, 4),
      column(5, 5),
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
    links: [{ cell: { row: 3, column: 2 }, sheet: options.linkTo ?? "进度表", to: { row: 3, column: 2 }, tip: "到第1项" }],
    charts: [
      {
        shape: "bars",
        title: "各单位事项数",
        categories: { top: 3, left: 2, bottom: last, right: 2 },
        series: [{ name: { row: 2, column: 3 }, values: { top: 3, left: 3, bottom: last, right: 3 }, color: "#4472C4" }],
        place: { top: 2, left: 7, bottom: 14, right: 14 },
      },
    ],
    frozenRows: 2,
    pageBreaks: [4],
    print: {
      area: { top: 1, left: 1, bottom: last, right: 5 },
      repeatRows: [2, 2],
      paper: "A4",
      landscape: true,
      fitWidth: true,
      footer: "dashed-page-number",
    },
  };
}

/** A second report, so that two are written in one call. */
export const laggingSheet = (options: Parameters<typeof summarySheet>[0] = {}): LaidOutSheet =>
  summarySheet({ name: "滞后事项清单", report: "lagging", linkTo: "汇总表", rows: [["1", "住建所", 1, 0.5, 43646]], ...options });

/** A form to be filled in: a status from a list, a number, a day; the rest locked. */
export function formSheet(): LaidOutSheet {
  return {
    ...summarySheet({ name: "填报表", report: "table" }),
    links: [],
    charts: [],
    filling: {
      unlocked: [
        { top: 3, left: 2, bottom: 4, right: 3 },
        { top: 3, left: 5, bottom: 3, right: 5 },
      ],
      lists: [{ range: { top: 3, left: 2, bottom: 4, right: 2 }, words: ["顺利推进", "进展滞后"], prompt: "请选择", error: "请从列表中选择" }],
      checks: [
        { range: { top: 3, left: 3, bottom: 4, right: 3 }, kind: "number", prompt: "请填写数字" },
        { range: { top: 3, left: 5, bottom: 3, right: 5 }, kind: "date", prompt: "请填写日期" },
      ],
      password: null,
    },
  };
}
