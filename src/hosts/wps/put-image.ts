import type { CellRange } from "../../core/grid/cell-ref";
import { columnPoints } from "../../app/column-width";
import { columnsOf, oneCell, rangeAt, type Breather } from "./areas";
import type { EtApplication, EtSheet } from "./et";
import { putValues } from "./put-values";
import { orNote, type Notes } from "./quiet";
import type { ChartImage, LinkImage, PageImage, SheetImage, Size } from "./sheet-image";
import { entries } from "./sheet-list";
import { putEdge, putLook } from "./sheet-look";
import { GENERAL } from "../../core/grid/number-format";

const ROWS_A_BLOCK = 200;
/** A column's width in points is so much for each character of the usual default font, and the cell's padding. */
const POINTS_A_CHARACTER = 5.625;
const PADDING = 3.35;
/** The widest that a column can be, in characters. */
const WIDEST = 255;

/** What putting an image needs beside it. */
export interface Painting {
  readonly app: EtApplication;
  readonly breather: Breather;
  readonly notes: Notes;
}

/**
 * Writes an image over a sheet of ours. Links come first (they set a look of their own), then formats, then values (text
 * formats keep texts from being converted), at last the mark, so that a half-written sheet is never one of ours. Print set-up,
 * charts and freezing adorn: where a client refuses them, that is noted and the sheet stands without.
 */
export async function putImage(sheet: EtSheet, image: SheetImage, painting: Painting): Promise<void> {
  const { breather, notes } = painting;
  clear(sheet);
  const refused = image.links.filter((link) => !putLink(sheet, link, notes));
  for (const look of image.looks) putLook(sheet, look);
  await breather.breathe(image.looks.length);
  const format = formatsOf(image);
  for (let top = image.box.top; top <= image.box.bottom; top += ROWS_A_BLOCK) {
    const box = { ...image.box, top, bottom: Math.min(image.box.bottom, top + ROWS_A_BLOCK - 1) };
    putValues(sheet, box, image.values.slice(top - image.box.top, box.bottom - image.box.top + 1), format);
    await breather.breathe(ROWS_A_BLOCK);
  }
  for (const link of refused) putLinkFormula(sheet, link, image, notes);
  for (const { cell, formula } of image.formulas) rangeAt(sheet, oneCell(cell)).Formula = formula;
  for (const edge of image.edges) putEdge(sheet, edge);
  for (const merge of image.merges) rangeAt(sheet, merge).Merge();
  await breather.breathe(image.edges.length + image.merges.length);
  for (const size of image.columns) putColumnWidth(sheet, size);
  for (const { range, size } of image.rows) rangeAt(sheet, range).RowHeight = size;
  putPage(sheet, image.page, notes);
  putFrozen(sheet, image.frozen, painting);
  for (const chart of image.charts) putChart(sheet, chart, notes);
  for (const { name, refersTo, comment } of image.names) sheet.Names.Add(name, refersTo, true).Comment = comment;
  await breather.breathe(image.rows.length);
}

function clear(sheet: EtSheet): void {
  const { Cells: cells } = sheet;
  for (const name of entries(sheet.Names).reverse()) name.Delete();
  if (sheet.Hyperlinks.Count > 0) sheet.Hyperlinks.Delete();
  for (const chart of entries(sheet.ChartObjects()).reverse()) chart.Delete();
  cells.UnMerge();
  cells.Clear();
  cells.UseStandardWidth = true;
  cells.UseStandardHeight = true;
}

/** The number format that each cell gets, so that only cells without text format need an apostrophe. */
function formatsOf({ box, looks }: SheetImage): (row: number, column: number) => string {
  const width = columnsOf(box);
  const formats = new Map<number, string>();
  for (const { range, key, value } of looks) {
    if (key !== "format") continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) formats.set(row * width + column, String(value));
    }
  }
  return (row, column) => formats.get(row * width + column) ?? GENERAL;
}

function putLink(sheet: EtSheet, { cell, address, subAddress, tip }: LinkImage, notes: Notes): boolean {
  const anchor = rangeAt(sheet, oneCell(cell));
  return orNote(notes, "Hyperlinks.Add", () => void sheet.Hyperlinks.Add(anchor, address, subAddress, tip));
}

/** Texts inside formulas are at most 255 characters long. */
const FORMULA_TEXT_LIMIT = 255;

/** For a client that refuses links: the same text as a formula that leads there. */
function putLinkFormula(sheet: EtSheet, { cell, subAddress }: LinkImage, image: SheetImage, notes: Notes): void {
  const text = image.values[cell.row - image.box.top]?.[cell.column - image.box.left];
  if (typeof text !== "string" || text.length > FORMULA_TEXT_LIMIT) return;
  const inQuotes = (part: string): string => `"${part.replace(/"/g, '""')}"`;
  orNote(notes, "HYPERLINK", () => {
    const anchor = rangeAt(sheet, oneCell(cell));
    anchor.NumberFormat = GENERAL;
    anchor.Formula = `=HYPERLINK(${inQuotes(`#${subAddress}`)},${inQuotes(text)})`;
  });
}

function putColumnWidth(sheet: EtSheet, { range, size, correct }: Size): void {
  const columns = rangeAt(sheet, range);
  if (!correct) {
    columns.ColumnWidth = size;
    return;
  }
  const wanted = columnPoints(size) - PADDING;
  const first = Math.min(WIDEST, wanted / POINTS_A_CHARACTER);
  columns.ColumnWidth = first;
  const width = rangeAt(sheet, { ...range, right: range.left }).Width;
  if (typeof width !== "number" || width <= PADDING || Math.abs(width - PADDING - wanted) < 1) return;
  columns.ColumnWidth = Math.min(WIDEST, (wanted * first) / (width - PADDING));
}

function putPage(sheet: EtSheet, wanted: PageImage, notes: Notes): void {
  const { PageSetup: page } = sheet;
  const set = (what: string, action: () => void): boolean => orNote(notes, `PageSetup.${what}`, action);
  set("Orientation", () => void (page.Orientation = wanted.orientation));
  set("PaperSize", () => void (page.PaperSize = wanted.paper));
  // pages across count only where no zoom is set
  set("Zoom", () => void (page.Zoom = wanted.zoom));
  set("FitToPagesWide", () => void (page.FitToPagesWide = wanted.wide));
  set("FitToPagesTall", () => void (page.FitToPagesTall = wanted.tall));
  set("PrintTitleRows", () => void (page.PrintTitleRows = wanted.titleRows));
  set("PrintArea", () => void (page.PrintArea = wanted.area));
  set("CenterFooter", () => void (page.CenterFooter = wanted.footer));
  orNote(notes, "HPageBreaks.Add", () => {
    sheet.ResetAllPageBreaks();
    for (const row of wanted.breaks) sheet.HPageBreaks.Add(rangeAt(sheet, oneCell({ row, column: 1 })));
  });
}

/** Freezing belongs to the window: the sheet comes to the front for it, scrolled to its top, else rows above are lost from sight. */
function putFrozen(sheet: EtSheet, { rows, columns }: SheetImage["frozen"], { app, notes }: Painting): void {
  orNote(notes, "FreezePanes", () => {
    sheet.Activate();
    const window = app.ActiveWindow;
    if (!window) throw new Error("no window");
    window.FreezePanes = false;
    if (rows === 0 && columns === 0) return;
    window.ScrollRow = 1;
    window.ScrollColumn = 1;
    window.SplitRow = rows;
    window.SplitColumn = columns;
    window.FreezePanes = true;
  });
}

function putChart(sheet: EtSheet, chart: ChartImage, notes: Notes): void {
  const count = sheet.ChartObjects().Count;
  orNote(notes, "Chart", () => {
    // of an attempt that broke off
    for (const broken of entries(sheet.ChartObjects()).slice(count).reverse()) broken.Delete();
    const { left, top, width, height } = "width" in chart.place ? chart.place : pointsCovered(sheet, chart.place);
    const drawn = sheet.ChartObjects().Add(left, top, width, height).Chart;
    drawn.SetSourceData(sheet.Range(chart.series.map((series) => valuesIn(series.formula)).join(",")), 2);
    drawn.ChartType = chart.type;
    drawn.HasTitle = chart.title !== null;
    if (chart.title !== null) drawn.ChartTitle.Text = chart.title;
    const series = drawn.SeriesCollection();
    chart.series.forEach(({ formula, color }, index) => {
      const line = index < series.Count ? series.Item(index + 1) : series.NewSeries();
      line.Formula = formula;
      if (color !== null) line.Interior.Color = color;
    });
  });
}

/** The address of the values in =SERIES(name,categories,values,order). A sheet's name in quotes may hold commas. */
function valuesIn(formula: string): string {
  const parts = formula.match(/('([^']|'')*'![^,()]*|[^,()]+)(?=[,)])/g) ?? [];
  const values = parts.at(-2) ?? "";
  return values.slice(values.lastIndexOf("!") + 1);
}

function pointsCovered(sheet: EtSheet, place: CellRange): { left: number; top: number; width: number; height: number } {
  const { Left: left, Top: top, Width: width, Height: height } = rangeAt(sheet, place);
  return { left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
}
