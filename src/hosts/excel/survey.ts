import type { CellRange } from "../../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import { HostError } from "../../core/host-error";
import type { Mark } from "../../app/mark";
import type { Work } from "../../app/workbook";
import { isTooMuch } from "./excel-error";
import { imageInParts } from "./image-in-parts";
import { askListing, type Listing } from "./listing";
import { contentInParts } from "./read-large";
import { askContent, gridOf } from "./read-sheet";
import { ask, type Connection } from "./requests";
import { askImage, type SheetImage } from "./sheet-image";

/** Everything before a write: all sheets, with `edited` known and an image for those of ours that were asked for. */
export interface Survey extends Listing {
  readonly images: ReadonlyMap<string, SheetImage>;
}

/** A sheet of ours to be looked at. */
export interface SheetToSurvey {
  readonly id: SheetId;
  /** What its image has to cover beside what it holds: where something will be written. */
  readonly cover: CellRange | null;
}

interface SurveyWish {
  readonly images: boolean;
  /** Ids or names of the sheets whose marks are wanted beside those asked for. */
  readonly keys: readonly string[];
  readonly work?: Work | undefined;
}

/** Asks for the list of sheets and for some of our own: in one request, or in parts where that is too much. */
export async function survey(excel: Connection, asked: readonly SheetToSurvey[], wish: SurveyWish): Promise<Survey> {
  try {
    return await surveyAtOnce(excel, asked, wish);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return surveyInParts(excel, asked, wish);
  }
}

const keysOf = (asked: readonly SheetToSurvey[], { keys }: SurveyWish): readonly string[] => [...asked.map(({ id }) => id), ...keys];

function surveyAtOnce(excel: Connection, asked: readonly SheetToSurvey[], wish: SurveyWish): Promise<Survey> {
  return ask(excel, (context) => {
    const listing = askListing(context, { keys: keysOf(asked, wish) });
    const sheets = asked.map(({ id, cover }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      return { id, look: wish.images ? askImage(sheet, cover) : askContent(sheet) };
    });
    return () => {
      const looks = new Map(sheets.map(({ id, look }) => [id, look()]));
      return joined(listing(), (info, mark) => {
        const look = looks.get(info.id) ?? null;
        return typeof look === "function" ? look(info, mark) : look && gridOf(info, look, mark);
      });
    };
  });
}

async function surveyInParts(excel: Connection, asked: readonly SheetToSurvey[], wish: SurveyWish): Promise<Survey> {
  const listing = await ask(excel, (context) => askListing(context, { keys: keysOf(asked, wish) }));
  const looks = new Map<string, SheetImage | Grid>();
  for (const { id, cover } of asked) {
    const [info, mark] = [listing.infos.find((one) => one.id === id), listing.marks.get(id)];
    if (!info || !mark) continue;
    try {
      looks.set(id, wish.images ? await imageInParts(excel, { info, mark, cover }, wish.work) : gridOf(info, await contentInParts(excel, id, wish.work), mark));
    } catch (error) {
      // more than a report ever holds: somebody wrote into it
      if (!(error instanceof HostError && error.code === "too-large")) throw error;
    }
  }
  return joined(listing, (info) => looks.get(info.id) ?? null, new Set(asked.map(({ id }) => id)));
}

/** @param looked sheets that were looked at; one of them without a look is taken for edited */
function joined(listing: Listing, lookOf: (info: SheetInfo, mark: Mark) => SheetImage | Grid | null, looked: ReadonlySet<string> = new Set()): Survey {
  const images = new Map<string, SheetImage>();
  const infos = listing.infos.map((info): SheetInfo => {
    const mark = listing.marks.get(info.id);
    if (!mark) return info;
    const look = lookOf(info, mark);
    if (look === null) return looked.has(info.id) && info.ours !== null ? { ...info, ours: { ...info.ours, edited: true } } : info;
    if ("grid" in look) images.set(info.id, look);
    return "grid" in look ? look.grid.sheet : look.sheet;
  });
  return { ...listing, infos, images };
}
