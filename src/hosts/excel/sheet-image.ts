import { columnLetters, rangeToA1, type CellRange } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import type { Grid, SheetInfo } from "../../core/grid/grid";
import type { SheetChart } from "../../core/reports/laid-out-sheet";
import { markComment, markName, type Mark } from "../../app/mark";
import { operation, type Operation } from "./batches";
import { LOOK, settable } from "./cell-look";
import { typedContent } from "./cell-states";
import { chartOf, chartOperations } from "./our-charts";
import { cellsOf, gridOf, loadCells, rangeOf, type Cells } from "./read-sheet";
import { askPage, pageOperations, type PageImage } from "./page-image";
import { sizeOperations, type SheetOf } from "./sheet-target";

/** A sheet of ours as it is, kept so that it can be put back: what we write and what a person may have added to its cells. */
export interface SheetImage {
  readonly name: string;
  readonly id: string;
  readonly position: number;
  readonly mark: Mark;
  readonly grid: Grid;
  readonly cells: Cells | null;
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  readonly merges: readonly CellRange[];
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly charts: readonly SheetChart[];
  readonly chartNames: readonly string[];
  readonly page: PageImage;
}

/** setCellProperties fails in Excel on the web somewhere over 80,000 cells. */
const CELLS_AT_ONCE = 20_000;

/** Asks for the image of a sheet of ours. Null where the sheet is not there (any more). */
export function askImage(sheet: Excel.Worksheet): () => ((info: SheetInfo, mark: Mark) => SheetImage) | null {
  sheet.load("id,position");
  const used = sheet.getUsedRangeOrNullObject(false);
  loadCells(used);
  const looks = used.getCellProperties({ format: LOOK, hyperlink: true });
  const rows = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  sheet.charts.load("items/name,items/title/text");
  const page = askPage(sheet);
  return () => {
    if (sheet.isNullObject) return null;
    const cells = used.isNullObject ? null : cellsOf(used);
    const merges = used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(rangeOf);
    const charts = sheet.charts.items.map((chart) => ({ name: chart.name, chart: chartOf(chart.name, chart.title.text) }));
    const hidden = { hiddenRows: [], hiddenColumns: [], mixedFormat: [] };
    return (info, mark) => ({
      name: info.name,
      id: sheet.id,
      position: sheet.position,
      mark,
      grid: gridOf(info, { cells, merges, ...hidden }, mark),
      cells,
      looks: cells ? looks.value : [],
      merges,
      rowHeights: cells ? rows.value.map(({ format }) => format?.rowHeight ?? 0) : [],
      columnWidths: cells ? columns.value.map(({ format }) => format?.columnWidth ?? 0) : [],
      charts: charts.flatMap(({ chart }) => chart ?? []),
      chartNames: charts.flatMap(({ name, chart }) => (chart ? [name] : [])),
      page: page(),
    });
  };
}

/** Puts an image into a sheet that is empty, its mark included. */
export function restoreOperations(sheetOf: SheetOf, image: SheetImage, withMark: boolean): readonly Operation[] {
  const { cells } = image;
  const mark = operation((context) => {
    const sheet = sheetOf(context);
    sheet.names.add(markName(image.mark.report), sheet.getRange("A1"), markComment(image.mark));
  }, 3, markComment(image.mark));
  if (!cells) return withMark ? [mark] : [];
  const { row: top, column: left } = cells.origin;
  const width = cells.values[0]?.length ?? 0;
  const perBlock = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, width)));
  const blocks = Array.from({ length: Math.ceil(cells.values.length / perBlock) }, (_, index) => index * perBlock);
  const block = (context: Excel.RequestContext, from: number): Excel.Range =>
    sheetOf(context).getRangeByIndexes(top - 1 + from, left - 1, Math.min(perBlock, cells.values.length - from), width);
  const formats = (from: number): string[][] => cells.formats.slice(from, from + perBlock).map((line) => [...line]);
  const content = (from: number): unknown[][] =>
    cells.values.slice(from, from + perBlock).map((line, r) => line.map((value, c) => cells.formulas[from + r]?.[c] ?? typedContent(value, cells.formats[from + r]?.[c] ?? "")));
  const looks = (from: number): Excel.SettableCellProperties[][] => image.looks.slice(from, from + perBlock).map((line) => line.map(({ format }) => ({ format: settable(format ?? {}) })));
  return [
    ...blocks.map((from) => operation((context) => (block(context, from).numberFormat = formats(from)), 2, formats(from))),
    ...blocks.map((from) => operation((context) => (block(context, from).values = content(from)), 2, content(from))),
    ...image.merges.map((merge) => operation((context) => sheetOf(context).getRange(rangeToA1(merge)).merge(), 2)),
    ...linkOperations(sheetOf, image),
    ...blocks.map((from) => operation((context) => block(context, from).setCellProperties(looks(from)), 2, looks(from))),
    ...sizeOperations(image.columnWidths, (a, b) => `${columnLetters(left - 1 + a)}1:${columnLetters(left - 1 + b)}1`, (range, size) => (range.format.columnWidth = size), sheetOf),
    ...sizeOperations(image.rowHeights, (a, b) => `A${top - 1 + a}:A${top - 1 + b}`, (range, size) => (range.format.rowHeight = size), sheetOf),
    ...chartOperations(sheetOf, image.charts, (row, column) => textOf(cells.values[row - top]?.[column - left])),
    ...pageOperations(sheetOf, image.page),
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
      return operation((context) => (sheetOf(context).getRangeByIndexes(cells.origin.row - 1 + r, cells.origin.column - 1 + c, 1, 1).hyperlink = kept), 2, kept);
    }),
  );
}

/** A heading, for the name of a series. */
const textOf = (value: CellValue | undefined): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
