import { operation, type Operation } from "./batches";
import type { SheetOf } from "./sheet-target";

/** How a sheet is printed. */
export interface PageImage {
  readonly layout: {
    readonly orientation: Excel.PageLayout["orientation"];
    readonly paperSize: Excel.PageLayout["paperSize"];
    readonly centerHorizontally: boolean;
  };
  readonly zoom: Excel.PageLayoutZoomOptions;
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

/** Sets the page set-up of a sheet as it was. What Excel told nothing of is left as it is. */
export function pageOperation(sheetOf: SheetOf, page: PageImage | null): Operation {
  if (page === null) return operation(() => undefined);
  return operation((context) => {
    const sheet = sheetOf(context);
    const { pageLayout } = sheet;
    pageLayout.orientation = page.layout.orientation;
    pageLayout.paperSize = page.layout.paperSize;
    pageLayout.centerHorizontally = page.layout.centerHorizontally;
    pageLayout.zoom = page.zoom;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
    if (page.area !== null) pageLayout.setPrintArea(page.area);
    if (page.titleRows !== null) pageLayout.setPrintTitleRows(page.titleRows);
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${row}`);
  }, 16);
}
