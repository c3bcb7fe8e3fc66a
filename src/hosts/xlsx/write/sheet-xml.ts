import { inRange, quotedSheetName, rangeToA1, toA1, type CellRange } from "../../../core/grid/cell-ref";
import type { CellStyle, LaidOutSheet } from "../../../core/reports/laid-out-sheet";
import { cellXml } from "../edit/cell-xml";
import type { Namespaces } from "../../../files/package/namespaces";
import { escapeAttribute } from "../../../files/xml/escape";
import { XML_HEAD } from "../../../files/package/namespaces";
import { protectionXml, validationsXml } from "./filling-xml";
import type { Sides, StyleAppender } from "./styles-append";

/** What the XML of a sheet is made with. */
export interface SheetSetting {
  readonly form: Namespaces;
  readonly styles: StyleAppender;
  /** Width of a figure of the workbook's normal font, in pixels: column widths are counted in it. */
  readonly digitWidth: number;
  /** The relationship of its drawing; null for none. */
  readonly drawing: string | null;
  /** The name that a sheet, as a link names it, has in the workbook. */
  readonly sheetName: (wanted: string) => string;
}

const PAPER = { A4: 9, A3: 8 } as const;
/** In inches: 1.5 cm at the sides, 2 cm above, 1.8 cm below. */
const MARGINS = '<pageMargins left="0.59" right="0.59" top="0.79" bottom="0.71" header="0.31" footer="0.35"/>';

/** The XML of a laid-out sheet. */
export function sheetXml(sheet: LaidOutSheet, setting: SheetSetting): string {
  const { form, drawing } = setting;
  const { print } = sheet;
  const rows = Math.max(sheet.values.length, sheet.rowHeights.length);
  const columns = Math.max(sheet.columnWidths.length, ...sheet.values.map((row) => row.length), 1);
  const pieces = [
    `${XML_HEAD}<worksheet xmlns="${form.main}" xmlns:r="${form.relationships}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${rangeToA1({ top: 1, left: 1, bottom: Math.max(rows, 1), right: columns })}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet.frozenRows)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    columnsXml(sheet, setting),
    "<sheetData>",
    ...rowsXml(sheet, setting, rows, columns),
    "</sheetData>",
    sheet.filling ? protectionXml(sheet.filling) : "",
    mergesXml(sheet.merges),
    sheet.filling ? validationsXml(sheet.filling) : "",
    linksXml(sheet, setting),
    `<printOptions horizontalCentered="1"/>${MARGINS}`,
    `<pageSetup paperSize="${PAPER[print.paper]}" orientation="${print.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>`,
    "<headerFooter><oddFooter>&amp;C\u2014 &amp;P \u2014</oddFooter></headerFooter>",
    breaksXml(sheet.pageBreaks ?? []),
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    "</worksheet>",
  ];
  return pieces.join("");
}

/** A break stands behind the row that it names; `rows` begin pages. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join("")}</rowBreaks>`;
}

function pane(frozen: number): string {
  if (frozen === 0) return "";
  const first = toA1({ row: frozen + 1, column: 1 });
  return `<pane ySplit="${frozen}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
}

/** Widths are told in figures of the body font; a file wants them in figures of the normal font, five pixels of edge included. */
function columnsXml(sheet: LaidOutSheet, { digitWidth }: SheetSetting): string {
  if (sheet.columnWidths.length === 0) return "";
  const figure = (bodySize(sheet) * 0.5 * 96) / 72;
  const cols = sheet.columnWidths.map((width, index) => {
    const wide = Math.min(255, Math.ceil(((width * figure + 5) / digitWidth) * 256) / 256);
    return `<col min="${index + 1}" max="${index + 1}" width="${wide}" customWidth="1"/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}

/** The size of the font that most cells have, in points. */
function bodySize(sheet: LaidOutSheet): number {
  const cells = new Map<number, number>();
  for (const { range, style } of sheet.regions) {
    const size = sheet.styles[style]?.size ?? 12;
    cells.set(size, (cells.get(size) ?? 0) + (range.bottom - range.top + 1) * (range.right - range.left + 1));
  }
  return [...cells].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

function rowsXml(sheet: LaidOutSheet, { styles }: SheetSetting, rows: number, columns: number): string[] {
  const formats = formatsOf(sheet, styles, rows, columns);
  const covered = coveredCells(sheet.merges);
  const form = { prefix: "", date1904: false, look: "" };
  return Array.from({ length: rows }, (_, r) => {
    const height = sheet.rowHeights[r];
    const line = sheet.values[r] ?? [];
    let cells = "";
    for (let c = 0; c < columns; c++) {
      const format = formats[r * columns + c] ?? 0;
      const cell = { row: r + 1, column: c + 1 };
      const value = covered.has(`${cell.row},${cell.column}`) ? null : (line[c] ?? null);
      if ((value === null || value === "") && format === 0) continue;
      cells += cellXml(` r="${toA1(cell)}"${format === 0 ? "" : ` s="${format}"`}`, value, form);
    }
    return `<row r="${r + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
  });
}

/** The cell format of every cell, row by row; 0 where no region is. */
function formatsOf(sheet: LaidOutSheet, styles: StyleAppender, rows: number, columns: number): Int32Array {
  const formats = new Int32Array(rows * columns);
  const open = sheet.filling?.unlocked ?? [];
  const isLocked = (row: number, column: number): boolean => !open.some((range) => inRange({ row, column }, range));
  for (const { range, style: index } of sheet.regions) {
    const style = sheet.styles[index];
    if (style === undefined) continue;
    for (let row = range.top; row <= Math.min(range.bottom, rows); row++) {
      for (let column = range.left; column <= Math.min(range.right, columns); column++) {
        formats[(row - 1) * columns + column - 1] = styles.format(style, sidesOf(style, row, column, range), isLocked(row, column));
      }
    }
  }
  return formats;
}

function sidesOf(style: CellStyle, row: number, column: number, range: CellRange): Sides {
  if (style.border !== "rim") {
    const all = style.border === "all";
    return { left: all, right: all, top: all, bottom: all };
  }
  return { left: column === range.left, right: column === range.right, top: row === range.top, bottom: row === range.bottom };
}

function coveredCells(merges: readonly CellRange[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (row !== top || column !== left) covered.add(`${row},${column}`);
    }
  }
  return covered;
}

function mergesXml(merges: readonly CellRange[]): string {
  const real = merges.filter((one) => one.top !== one.bottom || one.left !== one.right);
  if (real.length === 0) return "";
  return `<mergeCells count="${real.length}">${real.map((one) => `<mergeCell ref="${rangeToA1(one)}"/>`).join("")}</mergeCells>`;
}

function linksXml(sheet: LaidOutSheet, { sheetName }: SheetSetting): string {
  if (sheet.links.length === 0) return "";
  const links = sheet.links.map(({ cell, sheet: to, to: place, tip }) => {
    const merge = sheet.merges.find((one) => inRange(cell, one));
    const location = escapeAttribute(`${quotedSheetName(sheetName(to))}!${toA1(place)}`);
    return `<hyperlink ref="${merge ? rangeToA1(merge) : toA1(cell)}" location="${location}" tooltip="${escapeAttribute(tip.slice(0, 255))}"/>`;
  });
  return `<hyperlinks>${links.join("")}</hyperlinks>`;
}
