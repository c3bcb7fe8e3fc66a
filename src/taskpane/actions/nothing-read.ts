import type { PaneMessages } from "../../core/messages/pane";
import type { SheetState } from "../state/pane-state";

/** What the live region says where no table was found. */
export function nothingRead(sheet: SheetState, told: PaneMessages["told"]): string {
  if (sheet.kind !== "no-table" || sheet.grid.values.length === 0) return told.notRead(told.empty);
  const { origin, values } = sheet.grid;
  if (sheet.failure.reason !== "no-header") return told.notRead(sheet.failure.reason === "no-items" ? told.noItems : told.noProgress);
  return told.notRead(told.noHeader(origin.row, origin.row + values.length - 1));
}
