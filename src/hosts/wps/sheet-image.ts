/**
 * A sheet of ours as a whole, in the object model's own terms: what a laid-out sheet becomes before it is written, and what
 * is kept of a sheet before it is written over. Nothing rolls back in WPS: a write that fails puts the image back.
 */
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { SheetFilling } from "../../core/reports/laid-out-sheet";
import { boxOf, oneCell, etRangeAt, uniformAreas } from "./areas";
import { answered, entries, orNull, type Asking } from "./asking";
import type { EtApplication, EtBook, EtName, EtPageSetup, EtRange, EtSheet } from "./et";
import type { EtChartObject } from "./et-chart";
import { XL } from "./et-numbers";
import { formulaCells } from "./formulas";
import { bareName, keptMarks, rawMarkOn, type RawMark } from "./marks";
import { edgesOf, looksOf, type Edge, type Look } from "./sheet-look";
import { mergesOfBlock, rawBlock, usedBox } from "./sheet-read";
import { blockRows, type RawValue } from "./value-block";

/** A run of rows (points) or columns (characters) of one size. */
export interface LineSize {
  readonly range: CellRange;
  readonly size: number;
  /** Columns as laid out: in characters of the report's body font, so that the width is read back and corrected once. Else: of the workbook's default font. */
  readonly correct: boolean;
}

export interface LinkImage {
  readonly cell: CellRef;
  /** "" for a place in this workbook. */
  readonly address: string;
  /** "'进度表'!$B$3". */
  readonly subAddress: string;
  readonly tip: string;
}

export interface ChartImage {
  /** Points from the sheet's corner, or the cells that it covers. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | CellRange;
  readonly type: number;
  readonly title: string | null;
  /** =SERIES(name, categories, values, order), with the colour of its bars where one was chosen. */
  readonly series: readonly { readonly formula: string; readonly color: number | null }[];
}

/** Print set-up. Null: the client does not tell it, and it is left as it is. */
export interface EtPageImage {
  readonly orientation: number | null;
  readonly paper: number | null;
  readonly zoom: number | false | null;
  readonly wide: number | false | null;
  readonly tall: number | false | null;
  readonly titleRows: string | null;
  readonly area: string | null;
  readonly footer: string | null;
  /** 1-based rows before which a page begins. */
  readonly breaks: readonly number[];
}

export interface EtSheetImage {
  readonly box: CellRange;
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly { readonly cell: CellRef; readonly formula: string }[];
  readonly looks: readonly Look[];
  readonly edges: readonly Edge[];
  readonly merges: readonly CellRange[];
  readonly columns: readonly LineSize[];
  readonly rows: readonly LineSize[];
  readonly links: readonly LinkImage[];
  readonly charts: readonly ChartImage[];
  readonly page: EtPageImage;
  /** Null: the client does not tell it. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /** Defined names of this sheet, without the sheet; the mark among them. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly comment: string }[];
  /** The mark, which is kept in a second place too. */
  readonly mark: RawMark | null;
  /** What it asks for, of a sheet that is to be filled in; such a sheet is protected by us. Never asked of the client: it is kept from the write. */
  readonly filling: SheetFilling | null;
}

/** What an image is taken through. */
export interface Taking {
  readonly app: EtApplication;
  readonly book: EtBook;
  readonly asking: Asking;
}

/**
 * Takes the image of a sheet of ours. Brings it to the front for that: what is frozen belongs to the window. Only values and their
 * number formats are needed; what else the client does not tell is noted and is not in the image.
 */
export async function takeImage(sheet: EtSheet, { app, book, asking }: Taking): Promise<EtSheetImage> {
  const used = usedBox(sheet);
  const box = { ...used, top: 1, left: 1 };
  const raw = await rawBlock(sheet, box, asking);
  return {
    box,
    values: raw.values,
    formulas: (await formulaCells(sheet, box, raw.values, asking)).flatMap((cell) => formulaOf(sheet, cell, asking)),
    looks: await looksOf(sheet, box, asking),
    edges: await edgesOf(sheet, box, asking),
    merges: (await mergesOfBlock(sheet, raw, asking)).sort((a, b) => a.top - b.top || a.left - b.left),
    columns: await sizesOf(sheet, { ...box, bottom: 1 }, "Range.ColumnWidth", (range) => range.ColumnWidth, "columns", asking),
    rows: await sizesOf(sheet, { ...box, right: 1 }, "Range.RowHeight", (range) => range.RowHeight, "rows", asking),
    links: asking.known("Hyperlinks", () => linksOf(sheet)) ?? [],
    charts: (asking.known("ChartObjects", () => entries(sheet.ChartObjects())) ?? []).flatMap((chart) => asking.known("Chart", () => chartOf(chart)) ?? []),
    page: pageOf(sheet, asking),
    frozen: asking.known("FreezePanes", () => frozenOf(app, sheet)),
    names: asking.known("Names", () => entries(sheet.Names).map(nameImage)) ?? [],
    mark: rawMarkOn(sheet, keptMarks(book)),
    filling: null,
  };
}

async function sizesOf(
  sheet: EtSheet,
  box: CellRange,
  what: string,
  ask: (range: EtRange) => unknown,
  halve: "rows" | "columns",
  asking: Asking,
): Promise<LineSize[]> {
  const areas = await uniformAreas(sheet, box, what, (range) => answered("number", ask(range)), asking, { halve });
  return (areas ?? []).map(({ range, value }) => ({ range, size: value, correct: false }));
}

function formulaOf(sheet: EtSheet, cell: CellRef, asking: Asking): { cell: CellRef; formula: string }[] {
  const formula = asking.known("Range.Formula", () => answered("string", blockRows(etRangeAt(sheet, oneCell(cell)).Formula, 1, 1)[0]?.[0]));
  return formula === null ? [] : [{ cell, formula }];
}

function linksOf(sheet: EtSheet): LinkImage[] {
  return entries(sheet.Hyperlinks).flatMap((link) => {
    const range = boxOf(link.Range);
    const [subAddress, address, tip] = [link.SubAddress, link.Address, link.ScreenTip].map((part: unknown) => answered("string", part) ?? "");
    return range ? [{ cell: { row: range.top, column: range.left }, address: address ?? "", subAddress: subAddress ?? "", tip: tip ?? "" }] : [];
  });
}

/** A chart, whole or (null, or a throw) not at all. */
function chartOf({ Left, Top, Width, Height, Chart: chart }: EtChartObject): ChartImage | null {
  const [left, top, width, height] = [Left, Top, Width, Height].map((points: unknown) => answered("number", points));
  const type = answered("number", chart.ChartType);
  const title = answered("boolean", chart.HasTitle) === true ? answered("string", chart.ChartTitle.Text) : null;
  const series = entries(chart.SeriesCollection()).flatMap((one) => {
    const formula = answered("string", one.Formula);
    return formula === null ? [] : [{ formula, color: orNull(() => answered("number", one.Interior.Color)) }];
  });
  if (type === null || isNothing(left) || isNothing(top) || isNothing(width) || isNothing(height) || series.length === 0) return null;
  return { place: { left, top, width, height }, type, title, series };
}

const isNothing = (points: number | null | undefined): points is null | undefined => points === null || points === undefined;

function pageOf(sheet: EtSheet, asking: Asking): EtPageImage {
  const known = <T>(what: string, question: (page: EtPageSetup) => T | null): T | null => asking.known(`PageSetup.${what}`, () => question(sheet.PageSetup));
  const pages = (value: unknown): number | false | null => (typeof value === "number" || value === false ? value : null);
  return {
    orientation: known("Orientation", (page) => answered("number", page.Orientation)),
    paper: known("PaperSize", (page) => answered("number", page.PaperSize)),
    zoom: known("Zoom", (page) => pages(page.Zoom)),
    wide: known("FitToPagesWide", (page) => pages(page.FitToPagesWide)),
    tall: known("FitToPagesTall", (page) => pages(page.FitToPagesTall)),
    titleRows: known("PrintTitleRows", (page) => answered("string", page.PrintTitleRows)),
    area: known("PrintArea", (page) => answered("string", page.PrintArea)),
    footer: known("CenterFooter", (page) => answered("string", page.CenterFooter)),
    breaks: asking.known("HPageBreaks", () => breaksOf(sheet)) ?? [],
  };
}

function breaksOf(sheet: EtSheet): number[] {
  const set = entries(sheet.HPageBreaks).filter((one) => one.Type === XL.manualBreak);
  return set.flatMap((one) => boxOf(one.Location)?.top ?? []).sort((a, b) => a - b);
}

function frozenOf(app: EtApplication, sheet: EtSheet): EtSheetImage["frozen"] {
  sheet.Activate();
  const window = app.ActiveWindow;
  if (window?.FreezePanes !== true) return window?.FreezePanes === false ? { rows: 0, columns: 0 } : null;
  const [rows, columns] = [answered("number", window.SplitRow), answered("number", window.SplitColumn)];
  return rows === null || columns === null ? null : { rows, columns };
}

function nameImage(name: EtName): EtSheetImage["names"][number] {
  return { name: bareName(name.Name), refersTo: String(name.RefersTo), comment: answered("string", name.Comment) ?? "" };
}
