import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { formatRuns } from "../../core/grid/format-runs";
import { filledBlock } from "../../core/grid/filled-block";
import { sheetId, type Grid, type SheetInfo } from "../../core/grid/grid";
import { stampOf } from "../../core/grid/stamp";
import { HostError } from "../../core/host-error";
import { oursOf, readMark, type Mark } from "../../app/mark";
import { checkSheetSize } from "../../core/grid/sheet-size";
import { isDateFormat } from "../../core/grid/number-format";

/** What one question about all sheets gives. */
export interface Listing {
  readonly infos: readonly SheetInfo[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** The workbook's structure is protected: no sheet may come or go. */
  readonly locked: boolean;
}

/** Asks for the list of sheets, with their marks, protection and filters. */
export function askListing(context: Excel.RequestContext): () => Listing {
  const { worksheets, protection } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/names/items/name,items/names/items/comment,items/protection/protected,items/autoFilter/isDataFiltered,items/tables/items/autoFilter/isDataFiltered",
  );
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  protection.load("protected");
  return () => {
    const marks = new Map<string, Mark>();
    const infos = worksheets.items.map((sheet): SheetInfo => {
      for (const { name, comment } of sheet.names.items) {
        const mark = readMark(name, comment);
        if (mark) marks.set(sheet.id, mark);
      }
      const mark = marks.get(sheet.id);
      return {
        id: sheetId(sheet.id),
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        active: sheet.id === active.id,
        protected: sheet.protection.protected,
        filtered: sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered),
        ours: oursOf(mark, null),
      };
    });
    return { infos, marks, locked: protection.protected };
  };
}

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

const EMPTY: SheetContent = { cells: null, merges: [], hiddenRows: [], hiddenColumns: [], mixedFormat: [] };

/** Cells with several fonts are looked for in this part of a sheet: their answer is long. */
const FONTS_IN = "A1:Z400";

/** Asks for the properties of a used range that `cellsOf` needs. */
export const loadCells = (range: Excel.Range): unknown => range.load("values,formulas,numberFormat,valueTypes,rowIndex,columnIndex");

/** Asks for everything that a grid needs of a sheet; covered cells, blanks and merges as Excel has them. */
export function askContent(sheet: Excel.Worksheet): () => SheetContent {
  const used = sheet.getUsedRangeOrNullObject(true);
  loadCells(used);
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  const inspected = used.getIntersectionOrNullObject(FONTS_IN);
  inspected.load("rowIndex,columnIndex");
  const fonts = inspected.getCellProperties({ format: { font: { name: true, color: true, bold: true } } });
  return () => {
    if (used.isNullObject) return EMPTY;
    const cells = cellsOf(used);
    return {
      cells,
      merges: merged.isNullObject ? [] : merged.areas.items.map(rangeOf),
      hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [cells.origin.row + index] : [])),
      hiddenColumns: columns.value.flatMap((column, index) => (column.columnHidden === true ? [cells.origin.column + index] : [])),
      mixedFormat: inspected.isNullObject
        ? []
        : fonts.value.flatMap((line, r) =>
            line.flatMap(({ format }, c) => (isMixed(format?.font) ? [{ row: inspected.rowIndex + r + 1, column: inspected.columnIndex + c + 1 }] : [])),
          ),
    };
  };
}

/** Where several fonts meet in a cell, Excel answers null, or "" for the colour. */
const isMixed = (font: Excel.CellPropertiesFont | undefined): boolean =>
  font !== undefined && (font.name === null || font.bold === null || font.color === null || font.color === "");

/** The place of a range, 1-based. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/** What a loaded range holds (CELL_PROPERTIES). Excel sometimes answers null for too much instead of failing. */
export function cellsOf(range: Excel.Range): Cells {
  const values: unknown[][] | null = range.values;
  if (values === null) throw new HostError("too-large");
  checkSheetSize(values.length, values[0]?.length ?? 0);
  const formats = range.numberFormat as unknown[][];
  const types = range.valueTypes as readonly (readonly string[])[];
  const formulas = range.formulas as unknown[][];
  return {
    origin: { row: range.rowIndex + 1, column: range.columnIndex + 1 },
    values: values.map((line, r) => line.map((value, c) => valueOf(value, String(formats[r]?.[c]), types[r]?.[c] ?? ""))),
    // a text that begins with = is answered as itself in both
    formulas: formulas.map((line, r) => line.map((formula, c) => (typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c] ? formula : null))),
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
    numberFormats: formatRuns(block.origin, block.values, (row, column) => (cells ? (cells.formats[row - cells.origin.row]?.[column - cells.origin.column] ?? null) : null)),
    stamp,
  };
}
