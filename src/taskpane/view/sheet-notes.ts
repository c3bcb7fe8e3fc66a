import type { PaneMessages } from "../../core/messages/pane";
import type { TableState } from "../state/pane-state";

/** What a person has to know of the sheet that was read before she presses anything, in any tab: what will be refused and why, and what could not be read. */
export function sheetNotes({ reading, lostReviews, lostDeclined }: TableState, words: Pick<PaneMessages, "told" | "overview">): readonly string[] {
  const { sheet, untold = [] } = reading.grid;
  const { readOnly } = words.overview;
  return [
    ...(sheet.readOnly === true ? [readOnly("read-only")] : sheet.protected ? [readOnly("protected")] : []),
    ...(sheet.filtered ? [readOnly("filtered")] : []),
    ...(sheet.visible ? [] : [readOnly("hidden")]),
    ...untold.map((part) => words.overview.untold[part]),
    ...(lostReviews ? [words.told.lostRecords("reviewed", lostReviews.count)] : []),
    ...(lostDeclined ? [words.told.lostRecords("kept", lostDeclined.count)] : []),
  ];
}
