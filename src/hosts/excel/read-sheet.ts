import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { formatRuns } from "../../core/grid/format-runs";
import { filledBlock } from "../../core/grid/filled-block";
import type { Grid, SheetInfo } from "../../core/grid/grid";
import { stampOf } from "../../core/grid/stamp";
import { HostError } from "../../core/host-error";
import type { Mark } from "../../app/mark";
import { checkSheetSize } from "../../core/grid/sheet-size";
import { isDateFormat } from "../../core/grid/number-format";

/** The cells of a sheet as Excel answers them. */
export interface Cells {
  readonly origin: CellRef;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Everything that can be read of a sheet's used range in one request. Null where the sheet is empty. */
export interface SheetContent {
  readonly cells: Cells | null;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly mixedFormat: readonly CellRef[];
}

/** What a sheet without a value holds. */
export const NO_CONTENT: SheetContent = { cells: null, merges: [], hiddenRows: [], hiddenColumns: [], mixedFormat: [] };

/** Cells with several fonts are looked for in this part of a sheet: their answer is long. */
const FONTS_IN = "A1:Z400";

/** Asks for the properties of a used range that `loadedCells` needs. */
export const loadCells = (range: Excel.Range): unknown => range.load("values,formulas,numberFormat,valueTypes,rowIndex,columnIndex,rowCount,columnCount");

/** Asks which rows and columns of a range are hidden; `place` is where the range is. */
export function hiddenLines(range: Excel.Range): (place: Pick<CellRange, "top" | "left">) => Pick<SheetContent, "hiddenRows" | "hiddenColumns"> {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return ({ top, left }) => ({
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [top + index] : [])),
    hiddenColumns: columns.value.flatMap((column, index) => (column.columnHidden === true ? [left + index] : [])),
  });
}

/** Asks which cells of a range hold several fonts. */
export function askFonts(range: Excel.Range): () => readonly CellRef[] {
  const inspected = range.getIntersectionOrNullObject(FONTS_IN);
  inspected.load("rowIndex,columnIndex");
  const fonts = inspected.getCellProperties({ format: { font: { name: true, color: true, bold: true } } });
  return () =>
    inspected.isNullObject
      ? []
      : fonts.value.flatMap((line, r) =>
          line.flatMap(({ format }, c) => (isMixed(format?.font) ? [{ row: inspected.rowIndex + r + 1, column: inspected.columnIndex + c + 1 }] : [])),
        );
}

/** Asks for everything that a grid needs of a sheet; covered cells, blanks and merges as Excel has them. */
export function askContent(sheet: Excel.Worksheet): () => SheetContent {
  const used = sheet.getUsedRangeOrNullObject(true);
  loadCells(used);
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const hidden = hiddenLines(used);
  const fonts = askFonts(used);
  return () => {
    if (used.isNullObject) return NO_CONTENT;
    const cells = loadedCells(used);
    return {
      cells,
      merges: merged.isNullObject ? [] : merged.areas.items.map(rangePlace),
      ...hidden({ top: cells.origin.row, left: cells.origin.column }),
      mixedFormat: fonts(),
    };
  };
}

/** Where several fonts meet in a cell, Excel answers null, or "" for the colour. */
const isMixed = (font: Excel.CellPropertiesFont | undefined): boolean =>
  font !== undefined && (font.name === null || font.bold === null || font.color === null || font.color === "");

/** The place of a range, 1-based. */
export function rangePlace({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/** What a loaded range holds (CELL_PROPERTIES). Excel sometimes answers null for too much instead of failing. */
export function loadedCells(range: Excel.Range): Cells {
  const values: unknown[][] | null = range.values;
  if (values === null) throw new HostError("too-large", { cause: "no values" });
  checkSheetSize(values.length, values[0]?.length ?? 0);
  const formats = range.numberFormat as unknown[][];
  const types = range.valueTypes as readonly (readonly string[])[];
  const formulas = range.formulas as unknown[][];
  return {
    origin: { row: range.rowIndex + 1, column: range.columnIndex + 1 },
    values: values.map((line, r) => line.map((value, c) => valueOf(value, String(formats[r]?.[c]), types[r]?.[c] ?? ""))),
    // a text that begins with = is answered as itself in both
    formulas: formulas.map((line, r) =>
      line.map((formula, c) => (typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c] ? formula : null)),
    ),
    formats: formats.map((line) => line.map(String)),
  };
}

/** A value of another kind (an entity, an image in the cell) reads as empty: there is no text of the user's in it. */
function valueOf(value: unknown, format: string, type: string): CellValue {
  if (typeof value === "number") return isDateFormat(format) ? { date: value } : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return type === "Error" ? { error: value } : value.replace(/\r\n?/g, "\n");
}

/** A sheet as a grid. `mark`: for `ours.edited`. */
export function gridOf(info: SheetInfo, content: SheetContent, mark: Mark | undefined): Grid {
  const { cells } = content;
  const block = filledBlock(cells?.origin ?? { row: 1, column: 1 }, cells?.values ?? [], content.merges);
  const stamp = stampOf(block.origin, block.values);
  return {
    sheet: { ...info, ours: info.ours && { ...info.ours, edited: mark === undefined ? null : mark.written !== stamp } },
    ...block,
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
    formulas: (cells?.formulas ?? []).flatMap((line, r) =>
      line.flatMap((formula, c) => (formula === null || !cells ? [] : [{ row: cells.origin.row + r, column: cells.origin.column + c }])),
    ),
    mixedFormat: content.mixedFormat,
    numberFormats: formatRuns(block.origin, block.values, (row, column) =>
      cells ? (cells.formats[row - cells.origin.row]?.[column - cells.origin.column] ?? null) : null,
    ),
    stamp,
  };
}
