import { operation, type CheckedOperation } from "./batches";
import type { SheetOf } from "./sheet-target";

/** How a sheet is printed. */
export interface PageImage {
  readonly layout: {
    readonly orientation: Excel.PageLayout["orientation"];
    readonly paperSize: Excel.PageLayout["paperSize"];
    readonly centerHorizontally: boolean;
  };
  /** Null where Excel does not say. */
  readonly zoom: Excel.PageLayoutZoomOptions | null;
  readonly footer: string;
  readonly area: string | null;
  readonly titleRows: string | null;
  /** 1-based rows before which a page begins. */
  readonly breaks: readonly number[];
}

/** "'Sheet'!A1:B2" without its sheet. */
const local = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Asks for the page set-up of a sheet. */
export function askPage(sheet: Excel.Worksheet): () => PageImage {
  const { pageLayout } = sheet;
  pageLayout.load("orientation,paperSize,centerHorizontally,zoom");
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.load("centerFooter");
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("address");
  sheet.horizontalPageBreaks.load("items/rowIndex");
  return () => ({
    breaks: sheet.horizontalPageBreaks.items.map((one) => one.rowIndex + 1),
    layout: { orientation: pageLayout.orientation, paperSize: pageLayout.paperSize, centerHorizontally: pageLayout.centerHorizontally },
    zoom: pageLayout.zoom,
    footer: pages.centerFooter,
    area: area.isNullObject ? null : local(area.address),
    titleRows: titles.isNullObject ? null : local(titles.address),
  });
}

/**
 * Asks how a sheet is scaled after it was set: Excel on the desktop has been seen to pass the scaling over where nobody opened
 * its Page Layout tab yet. An answer of another kind than these two proves nothing.
 */
export const scaledAs =
  (sheetOf: SheetOf, wanted: Excel.PageLayoutZoomOptions | null): CheckedOperation["ask"] =>
  (context) => {
    const { pageLayout } = sheetOf(context);
    pageLayout.load("zoom");
    return {
      holds: () => {
        const zoom: Excel.PageLayoutZoomOptions | null = pageLayout.zoom;
        if (typeof wanted?.horizontalFitToPages === "number") return typeof zoom?.scale !== "number";
        return typeof wanted?.scale !== "number" || typeof zoom?.scale !== "number" || zoom.scale === wanted.scale;
      },
    };
  };

/** Sets the page set-up of a sheet as it was. What Excel told nothing of is left as it is. */
export function pageOperation(sheetOf: SheetOf, page: PageImage | null): CheckedOperation {
  if (page === null) return { ...operation(() => undefined), ask: () => ({ holds: () => true }) };
  const set = operation((context) => {
    const sheet = sheetOf(context);
    const { pageLayout } = sheet;
    pageLayout.orientation = page.layout.orientation;
    pageLayout.paperSize = page.layout.paperSize;
    pageLayout.centerHorizontally = page.layout.centerHorizontally;
    if (page.zoom !== null) pageLayout.zoom = page.zoom;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
    if (page.area !== null) pageLayout.setPrintArea(page.area);
    if (page.titleRows !== null) pageLayout.setPrintTitleRows(page.titleRows);
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${row}`);
  }, 18);
  return { ...set, ask: scaledAs(sheetOf, page.zoom) };
}
