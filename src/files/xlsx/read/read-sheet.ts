import { parseRange, type CellRange, type CellRef } from "../../../core/grid/cell-ref";
import type { CellValue } from "../../../core/grid/cell-value";
import { formatRuns } from "../../../core/grid/format-runs";
import { filledBlock } from "../../../core/grid/filled-block";
import type { Grid } from "../../../core/grid/grid";
import { stampOf } from "../../../core/grid/stamp";
import { checkSheetSize } from "../../../core/grid/sheet-size";
import { LIMITS, tooLarge } from "../../limits";
import { intact, type Package } from "../../package/package";
import { attributeIn, isOn, TagScanner } from "../../xml/tags";
import { readCell, type CellContext } from "./cell-content";
import { stylesOf } from "./number-formats";
import { scanCells } from "./sheet-cells";
import { section, type SheetMap } from "./sheet-map";
import { sheetMapOf } from "./sheet-part";
import { sharedStringsOf } from "./shared-strings";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { GENERAL, isDateFormat } from "../../../core/grid/number-format";

/** Called now and then while a sheet is read; may throw to stop. `share`: how much is done, 0 to 1. */
export type ReadProgress = (share: number) => void;

interface FilledRow {
  readonly columns: number[];
  readonly values: CellValue[];
  /** Indices of cell formats. */
  readonly styles: number[];
}

/** All of a grid but the sheet's listing. */
export type SheetCells = Omit<Grid, "sheet">;

/** What the cells of a workbook are read with. */
export function cellContext(pkg: Package, book: WorkbookPart): CellContext {
  const formats = stylesOf(pkg, book.styles)?.formats ?? [];
  const dates = formats.map(isDateFormat);
  return { strings: sharedStringsOf(pkg, book.strings), isDate: (style) => dates[style] ?? false, formatOf: (style) => formats[style] ?? GENERAL, date1904: book.date1904 };
}

/** Reads the cells of a sheet. `too-large` as soon as the limit is passed. */
export function readSheet(pkg: Package, book: WorkbookPart, entry: SheetEntry, progress?: ReadProgress): SheetCells {
  const map = sheetMapOf(pkg, entry.part);
  const context = cellContext(pkg, book);
  return intact(entry.part, () => readCells(map, context, progress));
}

function readCells(map: SheetMap, context: CellContext, progress?: ReadProgress): SheetCells {
  const rows = new Map<number, FilledRow>();
  const hiddenRows: number[] = [];
  const formulas: CellRef[] = [];
  const spills: CellRange[] = [];
  const mixedFormat: CellRef[] = [];
  let current: FilledRow = { columns: [], values: [], styles: [] };
  let scanned = 0;
  scanCells(map, {
    row(row) {
      if (++scanned % 4096 === 0) progress?.((row.start - map.rowsFrom) / (map.rowsTo - map.rowsFrom));
      current = { columns: [], values: [], styles: [] };
      const tag = map.xml.slice(row.start, row.openEnd);
      if (tag.includes("hidden") && isOn(attributeIn(tag, "hidden"))) hiddenRows.push(row.row);
    },
    cell(cell) {
      if (cell.innerEnd === cell.openEnd) return;
      const { value, formula, spill, mixed } = readCell(map.xml, cell, context, map.prefix);
      const { row, column } = cell;
      if (formula) formulas.push({ row, column });
      if (spill !== "") spills.push(...rangesIn(spill));
      if (mixed) mixedFormat.push({ row, column });
      if (value === null) return;
      if (current.columns.length === 0) {
        rows.set(row, current);
        if (rows.size > LIMITS.rows) throw tooLarge(String(LIMITS.rows));
      }
      current.columns.push(column);
      current.values.push(value);
      current.styles.push(cell.style);
    },
  });
  const merges = mergesOf(map);
  clearCovered(rows, merges);
  const { origin, values } = rectangle(rows);
  const block = filledBlock(origin, values, merges);
  const bottom = block.origin.row + block.values.length - 1;
  const right = block.origin.column + (block.values[0]?.length ?? 0) - 1;
  return {
    ...block,
    hiddenRows: hiddenRows.filter((row) => row <= bottom).sort((a, b) => a - b),
    hiddenColumns: hiddenColumnsOf(map, right),
    formulas: withSpills(formulas, spills, bottom, right),
    mixedFormat,
    numberFormats: formatRuns(block.origin, block.values, (row, column) => {
      const filled = rows.get(row);
      return context.formatOf(filled?.styles[filled.columns.lastIndexOf(column)] ?? 0);
    }),
    stamp: stampOf(block.origin, block.values),
  };
}

/** The merges of a sheet as written. */
export function mergesOf(map: SheetMap): CellRange[] {
  const all = section(map, "mergeCells");
  if (all === undefined) return [];
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  const merges: CellRange[] = [];
  while (tags.next()) {
    if (tags.kind !== "close" && tags.local === "mergeCell") merges.push(...rangesIn(tags.attribute("ref") ?? ""));
  }
  return merges.filter((merge) => merge.top !== merge.bottom || merge.left !== merge.right);
}

function rangesIn(text: string): CellRange[] {
  const range = parseRange(text);
  return range === null ? [] : [range];
}

/** Only the first cell of a merge shows: what a file still holds in the others is not there for a reader. */
function clearCovered(rows: ReadonlyMap<number, FilledRow>, merges: readonly CellRange[]): void {
  for (const merge of merges) {
    if (merge.bottom - merge.top > rows.size) {
      for (const [row, filled] of rows) clearRow(row, filled, merge);
    } else {
      for (let row = merge.top; row <= merge.bottom; row++) clearRow(row, rows.get(row), merge);
    }
  }
}

function clearRow(row: number, filled: FilledRow | undefined, merge: CellRange): void {
  if (filled === undefined || row < merge.top || row > merge.bottom) return;
  filled.columns.forEach((column, index) => {
    if (column < merge.left || column > merge.right || (row === merge.top && column === merge.left)) return;
    filled.values[index] = null;
  });
}

function rectangle(rows: ReadonlyMap<number, FilledRow>): { origin: CellRef; values: CellValue[][] } {
  let top = Infinity, bottom = 0, left = Infinity, right = 0;
  for (const [row, { columns, values }] of rows) {
    columns.forEach((column, index) => {
      if (values[index] === null) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  if (bottom === 0) return { origin: { row: 1, column: 1 }, values: [] };
  checkSheetSize(bottom, right);
  const width = right - left + 1;
  const values: CellValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line = new Array<CellValue>(width).fill(null);
    const filled = rows.get(row);
    filled?.columns.forEach((column, index) => {
      if (column >= left && column <= right) line[column - left] = filled.values[index] ?? null;
    });
    values.push(line);
  }
  return { origin: { row: top, column: left }, values };
}

function hiddenColumnsOf(map: SheetMap, right: number): number[] {
  const all = section(map, "cols");
  if (all === undefined) return [];
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  const hidden: number[] = [];
  while (tags.next()) {
    if (tags.kind === "close" || tags.local !== "col") continue;
    if (!isOn(tags.attribute("hidden")) && Number(tags.attribute("width") ?? 1) !== 0) continue;
    const last = Math.min(right, Number(tags.attribute("max")));
    for (let column = Number(tags.attribute("min")); column <= last; column++) hidden.push(column);
  }
  return hidden.sort((a, b) => a - b);
}

/** The cells of array formulas and data tables hold a formula too, although only the first of them says so. */
function withSpills(formulas: CellRef[], spills: readonly CellRange[], bottom: number, right: number): CellRef[] {
  if (spills.length === 0) return formulas;
  const all = new Map(formulas.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const spill of spills) {
    for (let row = spill.top; row <= Math.min(spill.bottom, bottom); row++) {
      for (let column = spill.left; column <= Math.min(spill.right, right); column++) all.set(`${row},${column}`, { row, column });
    }
  }
  return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
