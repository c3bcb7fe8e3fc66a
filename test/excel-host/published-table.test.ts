import { openFile } from "../../src/hosts/xlsx/open-file";
import { rangeToA1, toA1 } from "../../src/core/grid/cell-ref";
import type { SheetDescription } from "../contract/harness";
import { describeShared, sharedBytes } from "../fixtures/shared-data";
import { ExcelHarness } from "./excel-harness";
import { paneOn, type ExcelPane } from "./pane-on-excel";

/** More merged areas than Excel tells of in one question. */
const MERGES = 521;
/** Beside the table, where nobody keeps a field. */
const [FIRST, SECOND] = ["J", "K"];

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

/** The first sheet of a published table. */
async function published(file: string): Promise<SheetDescription> {
  const book = await openFile(sharedBytes(file), file);
  const [info] = await book.sheets();
  const grid = await book.read(info?.id ?? "active");
  return {
    name: info?.name ?? "",
    at: toA1(grid.origin),
    rows: grid.values.map((row) => [...row]),
    merges: grid.merges.map(rangeToA1),
    hiddenRows: grid.hiddenRows,
  };
}

describeShared("a published table of 89 items with 521 merged areas", () => {
  /** The pane over it, and what of it was read. */
  const read = async (sheet: SheetDescription): Promise<{ readonly pane: ExcelPane; readonly items: readonly string[]; readonly merges: number }> => {
    const pane = await paneOn(harness, [sheet]);
    await pane.actions.check();
    const state = pane.store.get().sheet;
    if (state.kind !== "table") throw new Error(pane.told());
    const { table, grid } = state.reading;
    return {
      pane,
      items: table.items.map(({ reference, task, leaves }) => [reference, task, ...leaves.map(({ status }) => status)].join(" ")),
      merges: grid.merges.length,
    };
  };

  test("reads as without them, and is fixed, tagged with reports, and taken back", async () => {
    const plain = await published("tanzhou-2019-h1.xlsx");
    const own = plain.merges?.length ?? 0;
    // notes below the table's end keep their merged cells within what is used
    const rows = [...(plain.rows ?? []), ...Array.from({ length: MERGES - own }, () => [null])];
    const noted = rows.map((row, index) => (index < rows.length - (MERGES - own) ? row : [...Array.from({ length: 9 }, () => null), `附注${index}`]));
    const more = Array.from({ length: MERGES - own }, (_, index) => `${FIRST}${rows.length - index}:${SECOND}${rows.length - index}`);
    const [without, withThem] = [await read(plain), await read({ ...plain, rows: noted, merges: [...(plain.merges ?? []), ...more] })];
    expect(withThem.merges).toBe(MERGES);
    expect(withThem.items).toEqual(without.items);
    expect(withThem.items).toHaveLength(89);
    const { pane } = withThem;
    const before = await pane.content();
    await pane.actions.fix("all-safe");
    await pane.actions.write();
    expect(pane.told()).toMatch(/^已写入：\d+个单元格。$/);
    await pane.actions.reports();
    await pane.actions.write();
    expect(pane.told()).toBe("已写入：汇总表、滞后事项清单。");
    await pane.actions.undo();
    await pane.actions.undo();
    expect(pane.told()).toMatch(/^已撤销：/);
    expect(await pane.content()).toBe(before);
  });
});
