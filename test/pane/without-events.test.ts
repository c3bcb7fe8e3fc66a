import { leafId } from "../../src/app/kept-choices";
import { paneOn, TOWN, type PaneUnderTest } from "../fixtures/joined-pane";

/** Chooses a status for the leaf of a row. */
function choose(pane: PaneUnderTest, row: number): void {
  const { sheet } = pane.store.get();
  if (sheet.kind !== "table") throw new Error(`no table: ${sheet.kind}`);
  const leaf = sheet.reading.table.items.flatMap((item) => item.leaves).find((one) => one.row === row);
  if (!leaf) throw new Error(`no leaf in row ${String(row)}`);
  pane.store.dispatch({ kind: "statuses-chosen", choices: [{ leaf: leafId(sheet.reading.table, leaf), status: "lagging" }] });
}

test("a host that tells of no changes is read again before anything is planned on what was read; one that does is not", async () => {
  for (const events of [true, false]) {
    const pane = await paneOn([TOWN]);
    const { workbook } = pane.book;
    Object.defineProperty(workbook, "capabilities", { value: { ...workbook.capabilities, events } });
    await pane.actions.read();
    choose(pane, 6);
    const reads = jest.spyOn(workbook, "read");
    await pane.actions.tag();
    expect([reads.mock.calls.length > 0, pane.store.get().preview?.plan.changes.length]).toEqual([!events, 1]);
  }
});
