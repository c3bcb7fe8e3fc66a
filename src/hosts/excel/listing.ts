import { WRITTEN_SHEET_IDS } from "../../core/grid/report-id";
import { sheetId, type SheetInfo } from "../../core/grid/grid";
import { markName, oursOf, readMark, type Mark } from "../../app/mark";
import { isRefusal } from "./excel-error";
import { ask, type Connection } from "./requests";

/** What one question about all sheets gives. */
export interface Listing {
  /** In the workbook's order; `ours` only for sheets whose marks were asked for. */
  readonly infos: readonly SheetInfo[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** The workbook's structure is protected: no sheet may come or go. */
  readonly locked: boolean;
  /** Ids of the sheets whose marks are not known yet. */
  readonly unmarked: readonly string[];
}

/**
 * Asks for the mark of a sheet, by its names: a sheet lists the names of the whole workbook too, and there may be thousands.
 * Null where the sheet bears none or is not there.
 */
export function askMark(sheet: Excel.Worksheet): () => Mark | null {
  const names = WRITTEN_SHEET_IDS.map((report) => {
    const name = sheet.names.getItemOrNullObject(markName(report));
    name.load("name,comment,scope");
    return name;
  });
  return () => {
    for (const name of names) {
      const mark = name.isNullObject || name.scope === "Workbook" ? null : readMark(name.name, name.comment);
      if (mark) return mark;
    }
    return null;
  };
}

interface ListingWish {
  /** Which sheet is in front; a chart sheet there makes Excel refuse the whole request. */
  readonly front?: boolean;
  /** Ids or names of the sheets whose marks are wanted. */
  readonly keys?: readonly string[];
}

/** Asks for the list of sheets, with their protection and filters, and for some marks. */
export function askListing(context: Excel.RequestContext, { front = false, keys = [] }: ListingWish = {}): () => Listing {
  const { worksheets, protection } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered,items/tables/items/autoFilter/isDataFiltered",
  );
  const active = front ? worksheets.getActiveWorksheet() : null;
  active?.load("id");
  protection.load("protected");
  context.workbook.load("readOnly");
  const asked = keys.map((key) => {
    const sheet = worksheets.getItemOrNullObject(key);
    sheet.load("id");
    return { sheet, mark: askMark(sheet) };
  });
  return () => {
    const found = new Map(asked.flatMap(({ sheet, mark }) => (sheet.isNullObject ? [] : [[sheet.id, mark()] as const])));
    const infos = worksheets.items.map((sheet): SheetInfo => ({
      id: sheetId(sheet.id),
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      active: sheet.id === active?.id,
      protected: sheet.protection.protected,
      filtered: sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered),
      ours: null,
      ...(context.workbook.readOnly && { readOnly: true }),
    }));
    return withMarks({ infos, marks: new Map(), locked: protection.protected, unmarked: infos.map(({ id }) => id) }, found);
  };
}

/** A listing with more marks known. */
export function withMarks(listing: Listing, found: ReadonlyMap<string, Mark | null>): Listing {
  const marks = new Map(listing.marks);
  for (const [id, mark] of found) if (mark) marks.set(id, mark);
  return {
    ...listing,
    marks,
    infos: listing.infos.map((info) => {
      const mark = marks.get(info.id);
      return mark ? { ...info, ours: oursOf(mark, null) } : info;
    }),
    unmarked: listing.unmarked.filter((id) => !found.has(id)),
  };
}

/** Asks for the marks that a listing lacks. */
export function askMissingMarks(context: Excel.RequestContext, listing: Listing): () => Listing {
  const asked = listing.unmarked.map((id) => [id, askMark(context.workbook.worksheets.getItemOrNullObject(id))] as const);
  return () => withMarks(listing, new Map(asked.map(([id, mark]) => [id, mark()])));
}

/** All sheets with their marks: in one request where those are the sheets of `known`, else in two. No sheet is active where a chart sheet is in front. */
export async function listSheets(excel: Connection, known: readonly string[]): Promise<Listing> {
  const list = (front: boolean): Promise<Listing> => ask(excel, (context) => askListing(context, { front, keys: known }));
  const listing = await list(true).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    return list(false);
  });
  return listing.unmarked.length === 0 ? listing : ask(excel, (context) => askMissingMarks(context, listing));
}
