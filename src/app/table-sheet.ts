import { cellAt, type Grid } from "../core/grid/grid";
import type { CellValue } from "../core/grid/cell-value";
import { lineCount, textEms } from "../core/reports/layout/measure";
import { heightOfLines, MOST_ROW_HEIGHT, SAFE_SHARE } from "../core/reports/layout/page";
import type { ReadResult } from "../core/table/progress-table";
import type { CellStyle, LaidOutSheet } from "../core/reports/laid-out-sheet";

const SIZE = 12;
/** In figures of the body font, half its size each. */
const NARROWEST = 5;
const WIDEST = 52;

/** The look of a cell of a table. */
export const BODY: CellStyle = {
  fonts: ["仿宋_GB2312", "仿宋", "FangSong", "宋体"],
  size: SIZE,
  bold: false,
  color: "#000000",
  fill: null,
  border: "all",
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  format: "text",
};
const CENTERED: CellStyle = { ...BODY, horizontal: "center" };
/** Lines over and under a table: titles, notes. */
const LINE: CellStyle = { ...BODY, border: "none", horizontal: "center" };

/**
 * A table that was brought in, as a sheet of its own: every cell as text, letter for letter (=1+1, 0012, 1-2 stay what
 * they are), merges as they were, columns as wide and rows as high as the texts need. It is written as any laid-out
 * sheet; afterwards it is the office's own.
 * The rows of its heading, where it has one, are repeated on every page and kept in view.
 *
 * @param head what reading its first rows (`firstRows`) gave
 */
export function tableSheet(grid: Grid, name: string, head: ReadResult | null = null): LaidOutSheet {
  const headerRows = headingRows(head);
  const width = Math.max(1, grid.origin.column - 1 + (grid.values[0]?.length ?? 0));
  const height = Math.max(1, grid.origin.row - 1 + grid.values.length);
  const values = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => plainValue(cellAt(grid, { row: r + 1, column: c + 1 }))));
  const whole = new Set(grid.merges.filter(({ top, bottom, left, right }) => top === bottom && left === 1 && right === width).map(({ top }) => top));
  const columnWidths = widthsOf(values, grid, width);
  const lines = [...whole].filter((row) => row < firstTableRow(whole, height));
  const [headTop = 1, headBottom = headTop] = [headerRows[0], headerRows.at(-1)];
  return {
    report: "table",
    name,
    source: grid.stamp,
    columnWidths,
    rowHeights: heightsOf(values, grid, columnWidths),
    values,
    styles: [BODY, CENTERED, LINE],
    regions: [
      { range: { top: 1, left: 1, bottom: height, right: width }, style: 0 },
      ...headerRows.map((row) => ({ range: { top: row, left: 1, bottom: row, right: width }, style: 1 })),
      ...lines.map((row) => ({ range: { top: row, left: 1, bottom: row, right: width }, style: 2 })),
    ],
    merges: grid.merges,
    links: [],
    charts: [],
    frozenRows: headerRows.length > 0 && headBottom <= 8 ? headBottom : 0,
    print: {
      area: { top: 1, left: 1, bottom: height, right: width },
      repeatRows: [headTop, headBottom],
      paper: "A4",
      landscape: true,
      fitWidth: true,
      footer: "dashed-page-number",
    },
  };
}

/** Rows in which a heading is looked for. */
const HEAD = 60;

/** The first rows of a table: enough to read its heading by. */
export function firstRows(grid: Grid): Grid {
  const end = grid.origin.row + HEAD;
  return { ...grid, values: grid.values.slice(0, HEAD), merges: grid.merges.filter(({ bottom }) => bottom < end) };
}

/** The rows that head a table, 1-based; empty where none is found. One that comes again further down is no part of the one at the head. */
function headingRows(head: ReadResult | null): readonly number[] {
  const rows = head?.ok === true ? head.table.headerRows : [];
  return rows.filter((row, at) => row === (rows[0] ?? 0) + at).slice(0, 5);
}

/** Grids of documents hold text; whatever else a grid may hold is kept as the text or number that it is. */
export function plainValue(value: CellValue): string | number | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return "date" in value ? value.date : value.error;
}

/** The first row that is no line over the whole width. */
function firstTableRow(whole: ReadonlySet<number>, height: number): number {
  for (let row = 1; row <= height; row++) if (!whole.has(row)) return row;
  return 1;
}

type SheetValues = readonly (readonly (string | number | null)[])[];

/** A short column is as wide as its longest line; a column of prose takes more the more it says. */
export function widthsOf(values: SheetValues, { merges }: Pick<Grid, "merges">, width: number): readonly number[] {
  const spanning = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`));
  return Array.from({ length: width }, (_, c) => {
    let line = 0;
    let most = 0;
    values.forEach((row, r) => {
      const value = row[c];
      if (value === null || value === undefined || spanning.has(`${r + 1},${c + 1}`)) return;
      const text = String(value);
      most = Math.max(most, text.length);
      for (const one of text.split("\n")) line = Math.max(line, textEms(one) * 2);
    });
    const wanted = line <= 16 ? line + 2 : Math.min(line + 2, 14 + Math.sqrt(most) * 2.2);
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  });
}

/** Rows as high as their texts need, in points; a text that is merged downwards takes what is missing from its last row. */
export function heightsOf(values: SheetValues, { merges }: Pick<Grid, "merges">, widths: readonly number[]): readonly number[] {
  const ends = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const heights = values.map((row, r) =>
    row.reduce<number>(
      (most, value, c) => {
        if (value === null) return most;
        const merge = ends.get(`${r + 1},${c + 1}`);
        if (merge && merge.bottom > merge.top) return most;
        return Math.max(most, needed(String(value), widths.slice(c, merge?.right ?? c + 1)));
      },
      heightOfLines(1, SIZE),
    ),
  );
  // what is merged downwards takes what is missing from its last row
  for (const { top, left, bottom, right } of merges) {
    if (bottom === top) continue;
    const there = heights.slice(top - 1, bottom).reduce((sum, one) => sum + one, 0);
    const missing = needed(String(values[top - 1]?.[left - 1] ?? ""), widths.slice(left - 1, right)) - there;
    if (missing > 0) heights[bottom - 1] = (heights[bottom - 1] ?? 0) + missing;
  }
  return heights.map((one) => Math.min(MOST_ROW_HEIGHT, one));
}

const needed = (text: string, widths: readonly number[]): number =>
  heightOfLines(lineCount(text, (widths.reduce((sum, one) => sum + one, 0) / 2) * SAFE_SHARE), SIZE);
