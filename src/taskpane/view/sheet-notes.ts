import type { SheetInfo } from "../../core/grid/grid";
import type { PaneMessages } from "../../core/messages/pane";
import type { TableState } from "../state/pane-state";

/** What a person has to know of the sheet that was read before she presses anything, in any tab: what will be refused and why, and what could not be read. */
export function sheetNotes({ own, set, lostReviews, lostDeclined }: TableState, words: Pick<PaneMessages, "told" | "overview">): readonly string[] {
  const grids = set ? set.parts.map(({ grid }) => grid) : [own.grid];
  const any = (is: (sheet: SheetInfo) => boolean): boolean => grids.some(({ sheet }) => is(sheet));
  const untold = [...new Set(grids.flatMap((grid) => grid.untold ?? []))];
  const { readOnly } = words.overview;
  return [
    ...(any((sheet) => sheet.readOnly === true) ? [readOnly("read-only")] : any((sheet) => sheet.protected) ? [readOnly("protected")] : []),
    ...(any((sheet) => sheet.filtered) ? [readOnly("filtered")] : []),
    ...(any((sheet) => !sheet.visible) ? [readOnly("hidden")] : []),
    ...untold.map((part) => words.overview.untold[part]),
    ...(lostReviews ? [words.told.lostRecords("reviewed", lostReviews.count)] : []),
    ...(lostDeclined ? [words.told.lostRecords("kept", lostDeclined.count)] : []),
  ];
}
