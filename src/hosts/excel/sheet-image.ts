import { columnLetters, rangeToA1, type CellRange } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import type { Grid, SheetInfo } from "../../core/grid/grid";
import type { SheetChart } from "../../core/reports/laid-out-sheet";
import { markComment, markName, type Mark } from "../../app/mark";
import { rowBlocks, operation, type Operation } from "./batches";
import { LOOK, settable } from "./cell-look";
import { typedContent } from "./cell-states";
import { chartOf, chartOperations } from "./our-charts";
import { loadedCells, gridOf, loadCells, rangePlace, type Cells } from "./read-sheet";
import { askPage, type PageImage } from "./page-image";
import { sizeOperations, type SheetOf } from "./sheet-target";

/** A sheet of ours as it is, kept so that it can be put back: what we write and what a person may have added to its cells. */
export interface SheetImage {
  readonly name: string;
  readonly id: string;
  readonly position: number;
  readonly mark: Mark;
  readonly grid: Grid;
  /** The part of the sheet that is held here, and that is cleared before it is written. Null where the sheet is blank. */
  readonly box: CellRange | null;
  readonly cells: Cells | null;
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  readonly merges: readonly CellRange[];
  /** Heights and widths of the rows and columns of `sized`, the used part of the box. */
  readonly sized: CellRange | null;
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly charts: readonly SheetChart[];
  readonly chartNames: readonly string[];
  /** Null where Excel tells nothing of pages (there is no printer). */
  readonly page: PageImage | null;
  readonly frozenRows: number;
}

/** Formatted cells so near to the values are ours or belong to them; those farther away are left alone. */
export const MARGIN = { rows: 30, columns: 6 };

const COLUMN_WIDTHS = { columnHidden: true, format: { columnWidth: true } };

/** The look of cells, and the heights of their rows. */
export function askLooks(range: Excel.Range): () => { readonly looks: SheetImage["looks"]; readonly rowHeights: readonly number[] } {
  const looks = range.getCellProperties({ format: LOOK, hyperlink: true });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () => ({ looks: looks.value, rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0) });
}

/** The widths of the columns of a range. */
export function askWidths(range: Excel.Range): () => readonly number[] {
  const columns = range.getColumnProperties(COLUMN_WIDTHS);
  return () => columns.value.map(({ format }) => format?.columnWidth ?? 0);
}

/** How high a row and how wide a column is that nobody touched: the last ones of the sheet. */
export interface PlainSizes {
  readonly rowHeight: number;
  readonly columnWidth: number;
}

export function askPlainSizes(sheet: Excel.Worksheet): () => { readonly plain: PlainSizes } {
  const last = sheet.getRange("XFD1048576").format;
  last.load("rowHeight,columnWidth");
  return () => ({ plain: { rowHeight: last.rowHeight, columnWidth: last.columnWidth } });
}

/** The charts of a sheet: ours, with what they were drawn from. */
export function askCharts(sheet: Excel.Worksheet): () => Pick<SheetImage, "charts" | "chartNames"> {
  sheet.charts.load("items/name,items/title/text");
  return () => {
    const charts = sheet.charts.items.map((chart) => ({ name: chart.name, chart: chartOf(chart.name, chart.title.text) }));
    return { charts: charts.flatMap(({ chart }) => chart ?? []), chartNames: charts.flatMap(({ name, chart }) => (chart ? [name] : [])) };
  };
}

/**
 * Asks for the image of a sheet of ours in one question. Null where the sheet is not there (any more).
 *
 * @param cover what the image has to hold beside the used part
 */
export function askImage(sheet: Excel.Worksheet, cover: CellRange | null): () => ((info: SheetInfo, mark: Mark) => SheetImage) | null {
  sheet.load("id,position");
  const near = sheet.getUsedRangeOrNullObject(true).getResizedRange(MARGIN.rows, MARGIN.columns);
  const used = near.getIntersectionOrNullObject(sheet.getUsedRangeOrNullObject(false));
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const box = cover ? used.getBoundingRect(rangeToA1(cover)) : used;
  loadCells(box);
  const looks = askLooks(box);
  const widths = askWidths(used);
  const merged = box.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const charts = askCharts(sheet);
  const frozen = askFrozen(sheet);
  const plain = askPlainSizes(sheet);
  const page = askPage(sheet);
  return () => {
    if (sheet.isNullObject) return null;
    const blank = used.isNullObject;
    const whole = blank
      ? null
      : {
          cells: loadedCells(box),
          ...looks(),
          box: rangePlace(box),
          sized: rangePlace(used),
          columnWidths: widths(),
          merges: merged.isNullObject ? [] : merged.areas.items.map(rangePlace),
        };
    const rest = { position: sheet.position, ...charts(), ...frozen(), ...plain(), page: page() };
    return (info, mark) => imageOf(info, mark, whole, rest, cover);
  };
}

/** All of an image but its cells. */
export type ImageHead = Pick<SheetImage, "position" | "charts" | "chartNames" | "frozenRows" | "page"> & { readonly plain: PlainSizes };

/** How many rows stand still at the top. */
export function askFrozen(sheet: Excel.Worksheet): () => Pick<SheetImage, "frozenRows"> {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount");
  return () => ({ frozenRows: frozen.isNullObject ? 0 : frozen.rowCount });
}

/** The cells of an image. `looks` and `rowHeights` are those of `box`, row by row. */
export type ImageCells = Pick<SheetImage, "looks" | "merges" | "rowHeights" | "columnWidths"> & {
  readonly cells: Cells;
  readonly box: CellRange;
  readonly sized: CellRange;
};

/** Puts an image together; `whole` is null for a blank sheet. */
export function imageOf(info: SheetInfo, mark: Mark, whole: ImageCells | null, rest: ImageHead, cover: CellRange | null): SheetImage {
  const hidden = { hiddenRows: [], hiddenColumns: [], mixedFormat: [] };
  const grid = gridOf(info, { cells: whole?.cells ?? null, merges: whole?.merges ?? [], ...hidden }, mark);
  const { position, charts, chartNames, frozenRows, page } = rest;
  const identity = { name: info.name, id: info.id, mark, grid, position, charts, chartNames, frozenRows, page };
  if (whole === null) return { ...identity, box: cover, cells: null, looks: [], merges: [], sized: null, rowHeights: [], columnWidths: [] };
  const { sized, box, cells, looks, merges } = whole;
  // beyond what holds values, sizes that nobody set are none to be set
  const rowHeights = without(
    rest.plain.rowHeight,
    whole.rowHeights.slice(sized.top - box.top, sized.bottom - box.top + 1),
    grid.origin.row + grid.values.length - sized.top,
  );
  const columnWidths = without(rest.plain.columnWidth, whole.columnWidths, grid.origin.column + (grid.values[0]?.length ?? 0) - sized.left);
  return { ...identity, box, cells, looks, merges, sized, rowHeights, columnWidths };
}

/** Sizes without the plain ones at their end, but for the first `least`. */
function without(plain: number, sizes: readonly number[], least: number): readonly number[] {
  let count = sizes.length;
  while (count > least && sizes[count - 1] === plain) count--;
  return sizes.slice(0, count);
}

/** Puts an image into a sheet that is empty, its mark included; the page set-up comes by `pageOperation`. */
export function sheetOperationsBack(sheetOf: SheetOf, image: SheetImage, withMark: boolean): readonly Operation[] {
  const { cells, sized } = image;
  const mark = operation(
    (context) => {
      const sheet = sheetOf(context);
      sheet.names.add(markName(image.mark.report), sheet.getRange("A1"), markComment(image.mark));
    },
    3,
    markComment(image.mark),
  );
  if (!cells) return withMark ? [mark] : [];
  const { row: top, column: left } = cells.origin;
  const width = cells.values[0]?.length ?? 0;
  const inRows = <T>(rows: readonly (readonly T[])[], put: (range: Excel.Range, part: T[][]) => void): readonly Operation[] =>
    rowBlocks(rows).map(({ from, part }) =>
      operation(
        (context) =>
          put(
            sheetOf(context).getRangeByIndexes(top - 1 + from, left - 1, part.length, width),
            part.map((line) => [...line]),
          ),
        2,
        part,
      ),
    );
  const content = cells.values.map((line, r) => line.map((value, c) => cells.formulas[r]?.[c] ?? typedContent(value, cells.formats[r]?.[c] ?? "")));
  const looks = image.looks.map((line) => line.map(({ format }): Excel.SettableCellProperties => ({ format: settable(format ?? {}) })));
  return [
    ...inRows(cells.formats, (range, part) => (range.numberFormat = part)),
    ...inRows<unknown>(content, (range, part) => (range.values = part)),
    ...image.merges.map((merge) => operation((context) => sheetOf(context).getRange(rangeToA1(merge)).merge(), 2)),
    ...linkOperations(sheetOf, image),
    ...inRows(looks, (range, part) => range.setCellProperties(part)),
    ...(sized
      ? [
          ...sizeOperations(
            image.columnWidths,
            (a, b) => `${columnLetters(sized.left - 1 + a)}1:${columnLetters(sized.left - 1 + b)}1`,
            (range, size) => (range.format.columnWidth = size),
            sheetOf,
          ),
          ...sizeOperations(
            image.rowHeights,
            (a, b) => `A${sized.top - 1 + a}:A${sized.top - 1 + b}`,
            (range, size) => (range.format.rowHeight = size),
            sheetOf,
          ),
        ]
      : []),
    ...chartOperations(sheetOf, image.charts, (row, column) => textOf(cells.values[row - top]?.[column - left])),
    ...(image.frozenRows > 0 ? [operation((context) => sheetOf(context).freezePanes.freezeRows(image.frozenRows), 2)] : []),
    ...(withMark ? [mark] : []),
  ];
}

function linkOperations(sheetOf: SheetOf, { cells, looks }: SheetImage): readonly Operation[] {
  return looks.flatMap((line, r) =>
    line.flatMap(({ hyperlink }, c) => {
      if (!cells || !hyperlink || (hyperlink.documentReference === undefined && hyperlink.address === undefined)) return [];
      // without textToDisplay, so that the cell keeps its text
      const { textToDisplay: _text, ...link } = hyperlink;
      const kept = Object.fromEntries(Object.entries(link).filter(([, value]) => value !== null && value !== ""));
      return operation(
        (context) => (sheetOf(context).getRangeByIndexes(cells.origin.row - 1 + r, cells.origin.column - 1 + c, 1, 1).hyperlink = kept),
        2,
        kept,
      );
    }),
  );
}

/** A heading, for the name of a series. */
const textOf = (value: CellValue | undefined): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
