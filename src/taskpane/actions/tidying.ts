import { planOfSheets } from "../../app/write-plan";
import type { Work } from "../../app/workbook";
import { tornItems } from "../../core/sources/torn-items";
import { tidyWords } from "../../core/messages/tidy";
import type { TableState } from "../state/pane-state";
import type { PaneContext } from "./pane-context";

/** 整理为一项一行: shows what writing the table with one row an item beside the sheet would do. */
export function tidyTorn(context: PaneContext, upToDate: (work: Work, current: () => boolean) => Promise<TableState | null>): Promise<void> {
  const { workbook, heavy, store, runner } = context;
  const words = tidyWords(context.language());
  return runner.run("plan", words.notDone, async (work, current) => {
    const now = await upToDate(work, current);
    if (!now) return null;
    const { own: reading, options } = now;
    if (tornItems(reading.table).length === 0) return words.notDone(words.nothing);
    const tidy = await heavy.tidy(reading, options, words.sheetName(reading.grid.sheet.name));
    if (!tidy) return words.notDone(words.unsure);
    const plans = await workbook.planSheets([tidy.sheet]);
    if (!current()) return null;
    const name = plans[0]?.newName ?? tidy.sheet.name;
    const rows = tidy.sheet.values.length;
    const notes = [words.willWrite(name, rows, tidy.sheet.columnWidths.length), words.joins(tidy.torn)];
    store.dispatch({
      kind: "preview-shown",
      preview: { plan: planOfSheets(plans, reading.grid), purpose: "import", notes, brings: { told: words.done(name, rows), notes: now.sourceNotes } },
    });
    return null;
  });
}
