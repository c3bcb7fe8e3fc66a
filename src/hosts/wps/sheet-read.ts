import { type CellRange, type CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { formatRuns } from "../../core/grid/format-runs";
import { filledBlock } from "../../core/grid/filled-block";
import type { Grid } from "../../core/grid/grid";
import { stampOf } from "../../core/grid/stamp";
import { checkSheetSize } from "../../core/grid/sheet-size";
import type { Work } from "../../app/workbook";
import { answered, columnsOf, rangeAt, rowsOf, uniformAreas, type Breather } from "./areas";
import type { EtBook, EtRange, EtSheet } from "./et";
import { mergedAreas } from "./merges";
import { infoOf } from "./sheet-list";
import { asDate, blockRows, rawValue, type RawValue } from "./value-block";
import { isDateFormat } from "../../core/grid/number-format";

/** Cells read in one go: a large read freezes the program for as long as it takes. */
const CELLS_A_BLOCK = 6000;

/** What a sheet holds before anything is told from formats. */
export interface RawBlock {
  readonly box: CellRange;
  readonly values: readonly (readonly RawValue[])[];
}

/** The used range of a sheet, as the program has it: with cells that are only formatted. Throws `too-large` before anything is read. */
export function usedBox(sheet: EtSheet): CellRange {
  const used = sheet.UsedRange;
  const box = { top: used.Row, left: used.Column, bottom: used.Row + used.Rows.Count - 1, right: used.Column + used.Columns.Count - 1 };
  checkSheetSize(box.bottom, columnsOf(box));
  return box;
}

/** The values of a range, in blocks, so that the pane can paint. */
export async function rawBlock(sheet: EtSheet, box: CellRange, breather: Breather, work?: Work): Promise<RawBlock> {
  const values: RawValue[][] = [];
  const step = Math.max(1, Math.floor(CELLS_A_BLOCK / columnsOf(box)));
  for (let top = box.top; top <= box.bottom; top += step) {
    const part = { ...box, top, bottom: Math.min(box.bottom, top + step - 1) };
    values.push(...rawValues(rangeAt(sheet, part), part));
    work?.progress(part.bottom - box.top + 1, rowsOf(box));
    await breather.breathe(rowsOf(part));
  }
  return { box, values };
}

/** The values of a range that is small enough to be read at once. */
export function rawValues(range: EtRange, box: CellRange): RawValue[][] {
  return blockRows(range.Value2, rowsOf(box), columnsOf(box)).map((row) => row.map(rawValue));
}

/**
 * Reads a sheet. `look` false leaves out what only a person asks for (hidden rows and columns, mixed formats): a check
 * before a write needs neither.
 */
export async function readGrid(
  book: EtBook,
  bookKey: string,
  sheet: EtSheet,
  breather: Breather,
  options: { readonly look: boolean; readonly work?: Work | undefined },
): Promise<Grid> {
  const { box, values } = await rawBlock(sheet, usedBox(sheet), breather, options.work);
  const formats = await formatsOf(sheet, box, values, breather);
  const dated = withDates(book, box, values, formats);
  const merges = await mergedAreas(sheet, box, breather);
  const block = filledBlock({ row: box.top, column: box.left }, dated, merges);
  const stamp = stampOf(block.origin, block.values);
  const mixedFormat = options.look ? await mixedCells(sheet, box, values, breather) : [];
  // what values do not show makes a sheet of ours an edited one, too: a rewrite would lose it
  const more = options.look && (mixedFormat.length > 0 || hasMore(sheet));
  return {
    sheet: infoOf(book, bookKey, sheet, (mark) => mark.written !== stamp || more),
    ...block,
    hiddenRows: options.look ? await hiddenLines(sheet, box, "rows", breather) : [],
    hiddenColumns: options.look ? await hiddenLines(sheet, box, "columns", breather) : [],
    formulas: await formulaCells(sheet, box, breather),
    mixedFormat,
    numberFormats: formatRuns(block.origin, block.values, (row, column) => formats[column - box.left]?.[row - box.top] ?? null),
    stamp,
  };
}

/** Notes, conditional formats and drawings that are no charts: we write none of them. */
function hasMore(sheet: EtSheet): boolean {
  return sheet.Comments.Count > 0 || sheet.Shapes.Count > sheet.ChartObjects().Count || sheet.Cells.FormatConditions.Count > 0;
}

/**
 * The number formats of the cells that hold numbers, by column and row of the box. Only ranges that hold numbers are asked;
 * where the program refuses to say, the format is not known, and the number is read all the same.
 */
async function formatsOf(sheet: EtSheet, box: CellRange, values: readonly (readonly RawValue[])[], breather: Breather): Promise<(string | null)[][]> {
  const formats: (string | null)[][] = [];
  for (let column = box.left; column <= box.right; column++) {
    const rows = values.flatMap((row, r) => (typeof row[column - box.left] === "number" ? [box.top + r] : []));
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) continue;
    const asked = { top: first, bottom: last, left: column, right: column };
    const line: (string | null)[] = (formats[column - box.left] = []);
    for (const { range, value } of await uniformAreas(sheet, asked, formatOf, breather, { halve: "rows" })) {
      for (let row = range.top; row <= range.bottom; row++) line[row - box.top] = value.code;
    }
  }
  return formats;
}

/** The one format of a range; null where its cells differ. */
function formatOf(range: EtRange): { readonly code: string | null } | null {
  let code: unknown;
  try {
    code = range.NumberFormat;
  } catch {
    return { code: null };
  }
  const answer = answered("string", code);
  return answer === null ? null : { code: answer };
}

/** Numbers under a number format that shows a day become dates. */
function withDates(book: EtBook, box: CellRange, values: readonly (readonly RawValue[])[], formats: readonly (readonly (string | null)[] | undefined)[]): CellValue[][] {
  const dated: CellValue[][] = values.map((row) => [...row]);
  formats.forEach((line, c) => {
    line?.forEach((code, r) => {
      const row = dated[r];
      if (row && code !== null && isDateFormat(code)) row[c] = asDate(values[r]?.[c] ?? null, book.Date1904);
    });
  });
  return dated;
}

async function formulaCells(sheet: EtSheet, box: CellRange, breather: Breather): Promise<CellRef[]> {
  const areas = await uniformAreas(sheet, box, (range) => answered("boolean", range.HasFormula), breather, { halve: "rows" });
  return cellsOf(areas.filter((area) => area.value).map((area) => area.range));
}

/** Cells with several fonts, sizes or colours inside: those that still answer null when they are asked alone. */
async function mixedCells(sheet: EtSheet, box: CellRange, values: readonly (readonly RawValue[])[], breather: Breather): Promise<CellRef[]> {
  const mixed: CellRange[] = [];
  await uniformAreas(sheet, box, (range) => (hasOneFont(range) ? true : null), breather, { halve: "rows", cell: (cell) => mixed.push(cell) });
  return cellsOf(mixed).filter((cell) => typeof values[cell.row - box.top]?.[cell.column - box.left] === "string");
}

function hasOneFont({ Font: font }: EtRange): boolean {
  const answers = [font.Name, font.Size, font.Bold, font.Italic, font.Underline, font.Color];
  return answers.every((answer) => answer !== null && answer !== undefined);
}

/** 1-based numbers of hidden rows or columns. */
async function hiddenLines(sheet: EtSheet, box: CellRange, lines: "rows" | "columns", breather: Breather): Promise<number[]> {
  const edge = lines === "rows" ? { ...box, right: box.left } : { ...box, bottom: box.top };
  const ask = (range: EtRange): boolean | null => answered("boolean", (lines === "rows" ? range.EntireRow : range.EntireColumn).Hidden);
  const areas = await uniformAreas(sheet, edge, ask, breather, { halve: lines });
  return cellsOf(areas.filter((area) => area.value).map((area) => area.range)).map((cell) => (lines === "rows" ? cell.row : cell.column));
}

/** Every cell of some ranges, in reading order. */
function cellsOf(ranges: readonly CellRange[]): CellRef[] {
  const cells: CellRef[] = [];
  for (const range of ranges) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) cells.push({ row, column });
    }
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

