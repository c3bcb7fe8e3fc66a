/**
 * A sheet of ours as a whole, in the object model's own terms: what a laid-out sheet becomes before it is written, and what
 * is kept of a sheet before it is written over. Nothing rolls back in WPS: a write that fails puts the image back.
 */
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { parseRange } from "../../core/grid/cell-ref";
import type { Work } from "../../app/workbook";
import { answered, oneCell, rangeAt, uniformAreas, type Breather } from "./areas";
import type { EtApplication, EtChart, EtRange, EtSheet } from "./et";
import { XL } from "./et-numbers";
import { mergedAreas } from "./merges";
import { entries } from "./sheet-list";
import { edgesOf, looksOf, type Edge, type Look } from "./sheet-look";
import { rawBlock, usedBox } from "./sheet-read";
import type { RawValue } from "./value-block";

/** A run of rows (points) or columns (characters) of one size. */
export interface Size {
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

export interface PageImage {
  readonly orientation: number;
  readonly paper: number;
  readonly zoom: number | false;
  readonly wide: number | false;
  readonly tall: number | false;
  readonly titleRows: string;
  readonly area: string;
  readonly footer: string;
  /** 1-based rows before which a page begins. */
  readonly breaks: readonly number[];
}

export interface SheetImage {
  readonly box: CellRange;
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly { readonly cell: CellRef; readonly formula: string }[];
  readonly looks: readonly Look[];
  readonly edges: readonly Edge[];
  readonly merges: readonly CellRange[];
  readonly columns: readonly Size[];
  readonly rows: readonly Size[];
  readonly links: readonly LinkImage[];
  readonly charts: readonly ChartImage[];
  readonly page: PageImage;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Defined names of this sheet, without the sheet. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly comment: string }[];
}

/** Takes the image of a sheet of ours. Brings it to the front for that: what is frozen belongs to the window. */
export async function takeImage(app: EtApplication, sheet: EtSheet, breather: Breather, work?: Work): Promise<SheetImage> {
  const used = usedBox(sheet);
  const box = { ...used, top: 1, left: 1 };
  const { values } = await rawBlock(sheet, box, breather, work && { cancelled: () => work.cancelled(), progress: () => undefined });
  const formulas = await uniformAreas(sheet, box, (range) => answered("boolean", range.HasFormula), breather, { halve: "rows" });
  return {
    box,
    values,
    formulas: formulas.filter((area) => area.value).flatMap((area) => formulasIn(sheet, area.range)),
    looks: await looksOf(sheet, box, breather),
    edges: await edgesOf(sheet, box, breather),
    merges: (await mergedAreas(sheet, box, breather)).sort((a, b) => a.top - b.top || a.left - b.left),
    columns: await sizesOf(sheet, { ...box, bottom: 1 }, (range) => range.ColumnWidth, "columns", breather),
    rows: await sizesOf(sheet, { ...box, right: 1 }, (range) => range.RowHeight, "rows", breather),
    links: linksOf(sheet),
    charts: entries(sheet.ChartObjects()).map(({ Left: left, Top: top, Width: width, Height: height, Chart: chart }) => ({ place: { left, top, width, height }, ...chartOf(chart) })),
    page: pageOf(sheet),
    frozen: frozenOf(app, sheet),
    names: entries(sheet.Names).map((name) => ({ name: name.Name.slice(name.Name.lastIndexOf("!") + 1), refersTo: String(name.RefersTo), comment: name.Comment })),
  };
}

async function sizesOf(sheet: EtSheet, box: CellRange, ask: (range: EtRange) => unknown, halve: "rows" | "columns", breather: Breather): Promise<Size[]> {
  const areas = await uniformAreas(sheet, box, (range) => answered("number", ask(range)), breather, { halve });
  return areas.map(({ range, value }) => ({ range, size: value, correct: false }));
}

function formulasIn(sheet: EtSheet, range: CellRange): { cell: CellRef; formula: string }[] {
  const found: { cell: CellRef; formula: string }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      found.push({ cell: { row, column }, formula: String(rangeAt(sheet, oneCell({ row, column })).Formula) });
    }
  }
  return found;
}

function linksOf(sheet: EtSheet): LinkImage[] {
  return entries(sheet.Hyperlinks).flatMap((link) => {
    const range = parseRange(link.Range.Address(false, false));
    return range ? [{ cell: { row: range.top, column: range.left }, address: link.Address, subAddress: link.SubAddress, tip: link.ScreenTip }] : [];
  });
}

function chartOf(chart: EtChart): Pick<ChartImage, "type" | "title" | "series"> {
  return {
    type: answered("number", chart.ChartType) ?? XL.columnClustered,
    title: chart.HasTitle ? chart.ChartTitle.Text : null,
    series: entries(chart.SeriesCollection()).map((series) => ({ formula: series.Formula, color: answered("number", series.Interior.Color) })),
  };
}

function pageOf(sheet: EtSheet): PageImage {
  const { PageSetup: page } = sheet;
  const pages = (value: unknown): number | false => (typeof value === "number" ? value : false);
  return {
    orientation: page.Orientation, paper: page.PaperSize, zoom: pages(page.Zoom), wide: pages(page.FitToPagesWide), tall: pages(page.FitToPagesTall),
    titleRows: page.PrintTitleRows, area: page.PrintArea, footer: page.CenterFooter,
    breaks: entries(sheet.HPageBreaks).filter((one) => one.Type === XL.manualBreak).map((one) => one.Location.Row).sort((a, b) => a - b),
  };
}

function frozenOf(app: EtApplication, sheet: EtSheet): SheetImage["frozen"] {
  sheet.Activate();
  const window = app.ActiveWindow;
  return window?.FreezePanes === true ? { rows: window.SplitRow, columns: window.SplitColumn } : { rows: 0, columns: 0 };
}
