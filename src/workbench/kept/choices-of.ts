import type { PaneState } from "../../taskpane/state/pane-state";
import type { KeptChoices } from "./kept-files";

/** The statuses that were chosen in a pane and not yet written, sheet by sheet; the one that was read last at the end. */
export function choicesOf({ sheet, laidAside }: PaneState): readonly KeptChoices[] {
  const aside = [...laidAside.values()].map(({ table, choices }) => ({ sheet: table.sheet, statuses: [...choices] }));
  const here = sheet.kind === "table" ? [{ sheet: sheet.reading.grid.sheet.name, statuses: [...sheet.choices] }] : [];
  return [...aside, ...here].filter(({ statuses }) => statuses.length > 0);
}
