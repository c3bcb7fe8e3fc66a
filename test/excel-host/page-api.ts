import { fullAddress, parseAddress } from "./address";
import type { ApiObject } from "./api-object";
import { flagOf, numberOf, oneOf, PlainObject, recordOf, textOf, wholeOf, type Property } from "./api-object";
import type { FakeBook, FakeSheet } from "./model";
import { RangeApi } from "./range-api";

/** Worksheet.pageLayout. */
export function pageLayoutApi(book: FakeBook, sheet: FakeSheet, worksheet: () => ApiObject): ApiObject {
  const kept = (name: string, initial: unknown, check: (value: unknown) => unknown): Property => ({
    // null is an answer too: Excel does not always say how a page is scaled
    get: () => (name in sheet.page ? sheet.page[name] : initial),
    set: (value) => void (sheet.page[name] = check(value)),
  });
  const footer = new PlainObject("HeaderFooter", { centerFooter: kept("centerFooter", "", textOf) });
  const rangeOf = (value: unknown): string => fullAddress(sheet.name, value instanceof RangeApi ? value.range : parseAddress(value));
  const rangeOrNull = (name: string): ApiObject | null => {
    const address = sheet.page[name];
    return typeof address === "string" ? new RangeApi(book, sheet, parseAddress(address), worksheet) : null;
  };
  return new PlainObject(
    "PageLayout",
    {
      orientation: kept("orientation", "Portrait", (value) => oneOf(value, ["Portrait", "Landscape"])),
      paperSize: kept("paperSize", "A4", (value) => oneOf(value, ["A3", "A4", "Letter"])),
      centerHorizontally: kept("centerHorizontally", false, flagOf),
      zoom: kept("zoom", { scale: 100 }, (value) => (book.scalingIgnored ? (sheet.page.zoom ?? { scale: 100 }) : checkedZoom(recordOf(value)))),
      ...Object.fromEntries(
        ["left", "right", "top", "bottom", "header", "footer"].map((side) => [`${side}Margin`, kept(`${side}Margin`, 54, (value) => numberOf(value, 0, 1000))]),
      ),
      headersFooters: { get: () => new PlainObject("HeaderFooterGroup", { defaultForAllPages: { get: () => footer } }) },
    },
    {
      setPrintArea: (value: unknown) => void (sheet.page.printArea = rangeOf(value)),
      setPrintTitleRows: (value: unknown) => void (sheet.page.printTitleRows = rangeOf(value)),
      getPrintAreaOrNullObject: () => rangeOrNull("printArea"),
      getPrintTitleRowsOrNullObject: () => rangeOrNull("printTitleRows"),
    },
  );
}

function checkedZoom(zoom: { readonly [key: string]: unknown }): unknown {
  if (zoom.scale !== undefined && zoom.scale !== null) return { scale: wholeOf(zoom.scale, 10, 400) };
  return { horizontalFitToPages: wholeOf(zoom.horizontalFitToPages ?? 0, 0, 1000), verticalFitToPages: wholeOf(zoom.verticalFitToPages ?? 0, 0, 1000) };
}

/** Worksheet.freezePanes: rows only. */
export function freezePanesApi(book: FakeBook, sheet: FakeSheet, worksheet: () => ApiObject): ApiObject {
  return new PlainObject(
    "WorksheetFreezePanes",
    {},
    {
      freezeRows: (rows: unknown) => void (sheet.frozenRows = wholeOf(rows, 0, 1_048_576)),
      unfreeze: () => void (sheet.frozenRows = 0),
      getLocationOrNullObject: () =>
        sheet.frozenRows === 0 ? null : new RangeApi(book, sheet, { top: 1, left: 1, bottom: sheet.frozenRows, right: 16_384 }, worksheet),
    },
  );
}
