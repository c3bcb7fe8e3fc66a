import { type CellRange } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { formatRuns } from "../../core/grid/format-runs";
import { filledBlock } from "../../core/grid/filled-block";
import type { Grid } from "../../core/grid/grid";
import { stampOf } from "../../core/grid/stamp";
import { isDateFormat } from "../../core/grid/number-format";
import { checkSheetSize } from "../../core/grid/sheet-size";
import type { Work } from "../../app/workbook";
import { boxOf, columnsOf, etRangeAt, rowsOf, uniformAreas } from "./areas";
import { answered, type Asking, nameAnswered, needed, orNull } from "./asking";
import type { EtBook, EtSheet } from "./et";
import { formulaCells } from "./formulas";
import { keptMarks, keptMarkOn } from "./marks";
import { mergedAreas } from "./merges";
import { infoOf } from "./sheet-list";
import { hiddenAlong, isMore, mixedCells } from "./sheet-beside";
import { asDate, rawValues, type RawValue } from "./value-block";

/** Cells read in one go: a large read freezes the program for as long as it takes. */
const CELLS_A_BLOCK = 6000;

/** What a sheet holds before anything is told from formats. */
export interface RawBlock {
  readonly box: CellRange;
  readonly values: readonly (readonly RawValue[])[];
}

/** The used range of a sheet, as the program has it: with cells that are only formatted. Throws `too-large` before anything is read. */
export function usedBox(sheet: EtSheet): CellRange {
  const box = needed("Worksheet.UsedRange", boxOf(sheet.UsedRange));
  checkSheetSize(box.bottom, columnsOf(box));
  return box;
}

/** The values of a range, in blocks, so that the pane can paint. */
export async function rawBlock(sheet: EtSheet, box: CellRange, asking: Asking, work?: Work): Promise<RawBlock> {
  const values: RawValue[][] = [];
  const step = Math.max(1, Math.floor(CELLS_A_BLOCK / columnsOf(box)));
  for (let top = box.top; top <= box.bottom; top += step) {
    const part = { ...box, top, bottom: Math.min(box.bottom, top + step - 1) };
    values.push(...rawValues(etRangeAt(sheet, part), part));
    work?.progress(part.bottom - box.top + 1, rowsOf(box));
    await asking.breathe(rowsOf(part));
  }
  return { box, values };
}

/** The merged areas of a block. */
export function mergesOfBlock(sheet: EtSheet, { box, values }: RawBlock, asking: Asking): Promise<CellRange[]> {
  return mergedAreas(sheet, box, ({ row, column }) => (values[row - box.top]?.[column - box.left] ?? null) === null, asking);
}

/**
 * Reads a sheet. Only values are needed: what the client does not tell beside them is noted and left out. `look` false leaves out what
 * only a person asks for (hidden rows and columns, mixed formats): a check before a write needs neither.
 */
export async function readGrid(
  book: EtBook,
  bookKey: string,
  sheet: EtSheet,
  asking: Asking,
  options: { readonly look: boolean; readonly work?: Work | undefined },
): Promise<Grid> {
  const raw = await rawBlock(sheet, usedBox(sheet), asking, options.work);
  const { box, values } = raw;
  const formats = await formatsOf(sheet, box, values, asking);
  const dated = withDates(book, values, formats);
  const merges = await mergesOfBlock(sheet, raw, asking);
  const block = filledBlock({ row: box.top, column: box.left }, dated, merges);
  const stamp = stampOf(block.origin, block.values);
  const mixedFormat = options.look ? await mixedCells(sheet, box, values, asking) : [];
  // what values do not show makes a sheet of ours an edited one, too: a rewrite would lose it
  const more = options.look && (mixedFormat.length > 0 || isMore(sheet, asking));
  const formulas = await formulaCells(sheet, box, values, asking);
  return {
    sheet: infoOf(book, bookKey, sheet, keptMarkOn(sheet, keptMarks(book)), (mark) => mark.written !== stamp || more),
    ...block,
    hiddenRows: options.look ? await hiddenAlong(sheet, box, "rows", asking) : [],
    hiddenColumns: options.look ? await hiddenAlong(sheet, box, "columns", asking) : [],
    formulas,
    mixedFormat,
    numberFormats: formatRuns(block.origin, block.values, (row, column) => formats[column - box.left]?.[row - box.top] ?? null),
    ...(asking.untold.size > 0 && { untold: [...asking.untold] }),
    stamp,
  };
}

/** Whether a workbook counts its days from 1904; from 1900, as nearly all do, where the client does not say. */
export const countsFrom1904 = (book: EtBook): boolean => orNull(() => answered("boolean", book.Date1904)) === true;

/**
 * The number formats of the cells that hold numbers, by column and row of the box. Only ranges that hold numbers are asked; what the client
 * does not tell is not known.
 */
async function formatsOf(sheet: EtSheet, box: CellRange, values: readonly (readonly RawValue[])[], asking: Asking): Promise<(string | null)[][]> {
  const formats: (string | null)[][] = [];
  for (let column = box.left; column <= box.right; column++) {
    const rows = values.flatMap((row, r) => (typeof row[column - box.left] === "number" ? [box.top + r] : []));
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) continue;
    const asked = { top: first, bottom: last, left: column, right: column };
    const line: (string | null)[] = (formats[column - box.left] = []);
    const areas = await uniformAreas(sheet, asked, "Range.NumberFormat", (part) => nameAnswered(part.NumberFormat), asking, { halve: "rows" });
    for (const { range, value } of areas ?? []) {
      for (let row = range.top; row <= range.bottom; row++) line[row - box.top] = value;
    }
  }
  return formats;
}

/** Numbers under a number format that shows a day become dates. */
function withDates(book: EtBook, values: readonly (readonly RawValue[])[], formats: readonly (readonly (string | null)[] | undefined)[]): CellValue[][] {
  const dated: CellValue[][] = values.map((row) => [...row]);
  const date1904 = countsFrom1904(book);
  formats.forEach((line, c) => {
    line?.forEach((code, r) => {
      const row = dated[r];
      if (row && code !== null && isDateFormat(code)) row[c] = asDate(values[r]?.[c] ?? null, date1904);
    });
  });
  return dated;
}
