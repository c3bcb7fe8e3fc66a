import type { CellStyle, LaidOutSheet } from "../core/reports/laid-out-sheet";

/** Texts of every kind that a program may take for something else. */
export const PROBE_TEXTS: readonly string[] = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "(1)",
  "1-2",
  "3/4",
  "1E5",
  "0012",
  "TRUE",
  "12:30",
  "50%",
  "2019-6-30",
  "6月30日",
  "１２",
  "#N/A",
  "'撇号",
  "行一\n行二",
  " 首空",
  "尾空 ",
  "　全角空",
  "<b>&amp;",
  "_x000D_",
  "😀𠮷",
  "第".repeat(2000),
];

const text: CellStyle = {
  fonts: ["仿宋_GB2312", "仿宋"],
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

/** A report over which every claim of a host can be tried. `round` makes the second writing differ from the first. */
export function scratchReport(name: string, round: number): LaidOutSheet {
  const rows = PROBE_TEXTS.map((probe, index) => [probe, index + round, (index + round) / 100, 43646 + index, probe]);
  const last = rows.length + 2;
  const column = (left: number, style: number): LaidOutSheet["regions"][number] => ({ range: { top: 3, left, bottom: last, right: left }, style });
  return {
    report: "summary",
    name,
    source: `selfcheck-${round}`,
    columnWidths: [30, 10, 10, 14, 30],
    rowHeights: [36, 24, ...rows.map(() => 30)],
    values: [[name, null, null, null, null], ["文字", "整数", "百分比", "日期", "文字"], ...rows],
    styles: [
      { ...text, fonts: ["方正小标宋简体", "宋体"], size: 22, border: "none", horizontal: "center" },
      { ...text, fonts: ["黑体"], horizontal: "center" },
      text,
      { ...text, format: "integer" },
      { ...text, format: "percent-1" },
      { ...text, format: "date" },
    ],
    // the last column has no region: its cells are as the program makes them
    regions: [
      { range: { top: 1, left: 1, bottom: 1, right: 5 }, style: 0 },
      { range: { top: 2, left: 1, bottom: 2, right: 5 }, style: 1 },
      column(1, 2),
      column(2, 3),
      column(3, 4),
      column(4, 5),
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
    links: [],
    charts: [
      {
        shape: "bars",
        title: name,
        categories: { top: 3, left: 1, bottom: 8, right: 1 },
        series: [{ name: { row: 2, column: 2 }, values: { top: 3, left: 2, bottom: 8, right: 2 }, color: "#4472C4" }],
        place: { top: 2, left: 7, bottom: 14, right: 13 },
      },
    ],
    frozenRows: 2,
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
