import type { CellRange } from "../../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import { HostError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import type { Work } from "../../app/workbook";
import { eventsOn } from "./batches";
import { isRefusal, isTooMuch } from "./excel-error";
import { askListing, askMark, askMissingMarks, listSheets, withMarks, type Listing } from "./listing";
import type { OneRequest } from "./one-request";
import { contentInParts } from "./read-large";
import { askContent, gridOf, NO_CONTENT, rangePlace } from "./read-sheet";
import { ask, type Connection } from "./requests";

/** Of several sheets, about so many cells, and no more sheets, are asked for in one question. */
const CELLS_AT_ONCE = 30_000;
const SHEETS_AT_ONCE = 100;

/** Lists and reads sheets, in as few questions as it takes. */
export class SheetReader {
  /** The sheets as the last reading saw them. Marks are asked for when somebody wants them. */
  #last: Listing | null = null;

  constructor(
    private readonly excel: Connection,
    private readonly together: OneRequest,
  ) {}

  /** @param asRead as the last reading saw them: then at most their marks are asked for, together with what else is asked now */
  async sheets(asRead: boolean): Promise<readonly SheetInfo[]> {
    const last = this.#last;
    if (!asRead || last === null) this.#last = await listSheets(this.excel, last?.infos.map(({ id }) => id) ?? []);
    else if (last.unmarked.length > 0) this.#last = await this.together.ask((context) => askMissingMarks(context, last));
    return this.#last?.infos ?? [];
  }

  async read(sheet: SheetId | "active", work: Work | undefined): Promise<Grid> {
    try {
      return await this.#readAtOnce(sheet);
    } catch (error) {
      // without a cell sheet in front Excel refuses to say what is in front
      if (!isTooMuch(error) && !(isRefusal(error) && error.code === "sheet-gone")) throw error;
      return this.#readInParts(sheet, work, error);
    }
  }

  #readAtOnce(sheet: SheetId | "active"): Promise<Grid> {
    return ask(this.excel, (context) => {
      // a write that broke off for good may have left them off
      eventsOn(context);
      const { worksheets } = context.workbook;
      const target = sheet === "active" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
      const listing = askListing(context, { front: true });
      const mark = askMark(target);
      const content = askContent(target);
      return () => {
        const info = this.#kept(listing(), sheet, mark);
        return gridOf(info, content(), this.#last?.marks.get(info.id));
      };
    });
  }

  /** Keeps a listing, with the mark of the sheet that is read, and gives that sheet. */
  #kept(listing: Listing, sheet: SheetId | "active", mark: () => ReturnType<ReturnType<typeof askMark>>): SheetInfo {
    const found = listing.infos.find((one) => (sheet === "active" ? one.active : one.id === sheet));
    if (!found) throw new HostError("sheet-gone");
    this.#last = withMarks(listing, new Map([[found.id, mark()]]));
    return this.#last.infos.find(({ id }) => id === found.id) ?? found;
  }

  async #readInParts(sheet: SheetId | "active", work: Work | undefined, why: unknown): Promise<Grid> {
    const info = await ask(this.excel, (context) => {
      const { worksheets } = context.workbook;
      const target = sheet === "active" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
      const listing = askListing(context, { front: sheet === "active" });
      const mark = askMark(target);
      return () => this.#kept(listing(), sheet, mark);
    }).catch(async (error: unknown) => {
      if (sheet !== "active" || !isRefusal(error)) throw error;
      // where all else can be asked for, what is in front is no worksheet
      await ask(this.excel, (context) => askListing(context)).catch(() => Promise.reject(error));
      throw new HostError("unsupported", { facts: { chartSheet: true }, cause: why });
    });
    return gridOf(info, await contentInParts(this.excel, info.id, work), this.#last?.marks.get(info.id));
  }

  /** Reads sheets in this order, several at a time, until `take` has had enough; those too large for a table are passed over. */
  async readSome(sheets: readonly SheetId[], take: (grid: Grid) => Promise<boolean>, work: Work | undefined): Promise<void> {
    const places = await this.#places(sheets);
    for (const group of groupsOf(sheets.map((id) => ({ id, cells: sizeOf(places.get(id) ?? null) })))) {
      stopIfCancelled(work);
      for (const grid of await this.#readGroup(group, work)) if (await take(grid)) return;
    }
  }

  /** Where the values of sheets stand; null for a sheet without one. */
  #places(sheets: readonly SheetId[]): Promise<ReadonlyMap<SheetId, CellRange | null>> {
    return ask(this.excel, (context) => {
      const used = sheets.map((id) => {
        const range = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        return [id, range] as const;
      });
      return () => new Map(used.map(([id, range]) => [id, range.isNullObject ? null : rangePlace(range)]));
    });
  }

  async #readGroup(group: readonly { readonly id: SheetId; readonly cells: number }[], work: Work | undefined): Promise<readonly Grid[]> {
    const infos = new Map((await this.sheets(true)).map((info) => [info.id, info]));
    const known = group.flatMap(({ id, cells }) => {
      const info = infos.get(id);
      return info ? [{ info, cells }] : [];
    });
    const grid = (info: SheetInfo, content: Parameters<typeof gridOf>[1]): Grid => gridOf(info, content, this.#last?.marks.get(info.id));
    try {
      return await ask(this.excel, (context) => {
        // a blank sheet is known to be blank
        const contents = known.map(({ info, cells }) =>
          cells === 0 ? () => NO_CONTENT : askContent(context.workbook.worksheets.getItemOrNullObject(info.id)),
        );
        return () => known.flatMap(({ info }, index) => grid(info, contents[index]?.() ?? NO_CONTENT));
      });
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      const grids: Grid[] = [];
      for (const { info } of known) {
        try {
          grids.push(grid(info, await contentInParts(this.excel, info.id, work)));
        } catch (one) {
          // no table is so large
          if (!(one instanceof HostError && one.code === "too-large")) throw one;
        }
      }
      return grids;
    }
  }
}

const sizeOf = (place: CellRange | null): number => (place ? (place.bottom - place.top + 1) * (place.right - place.left + 1) : 0);

function groupsOf<T extends { readonly cells: number }>(sheets: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let cells = Infinity;
  for (const sheet of sheets) {
    if (cells + sheet.cells > CELLS_AT_ONCE || (groups.at(-1)?.length ?? 0) >= SHEETS_AT_ONCE) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(sheet);
    cells += sheet.cells;
  }
  return groups;
}
