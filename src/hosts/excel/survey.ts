import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import type { Mark } from "../../app/mark";
import { askContent, askListing, gridOf } from "./read-sheet";
import { ask, type Connection } from "./requests";
import { askImage, type SheetImage } from "./sheet-image";

/** Everything before a write: all sheets, with `edited` known and an image for those of ours that were asked for. */
export interface Survey {
  readonly infos: readonly SheetInfo[];
  readonly marks: ReadonlyMap<string, Mark>;
  readonly images: ReadonlyMap<string, SheetImage>;
  readonly locked: boolean;
}

/** Asks for the list of sheets and for some of our own, in one request. */
export async function survey(excel: Connection, ids: readonly SheetId[], withImages = false): Promise<Survey> {
  return ask(excel, (context) => {
    const listing = askListing(context);
    const asked = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      return { id, content: withImages ? null : askContent(sheet), image: withImages ? askImage(sheet) : null };
    });
    return () => {
      const { infos, marks, locked } = listing();
      const images = new Map<string, SheetImage>();
      const grids = new Map<string, Grid>();
      for (const { id, content, image } of asked) {
        const [info, mark] = [infos.find((one) => one.id === id), marks.get(id)];
        if (!info || !mark) continue;
        const taken = image?.()?.(info, mark);
        if (taken) images.set(id, taken);
        const grid = taken?.grid ?? (content && gridOf(info, content(), mark));
        if (grid) grids.set(id, grid);
      }
      return { infos: infos.map((info) => grids.get(info.id)?.sheet ?? info), marks, images, locked };
    };
  });
}
