import { leafId } from "../../src/app/kept-choices";
import type { Status } from "../../src/core/terms/status";
import { paneOn, TOWN, type PaneUnderTest } from "../fixtures/joined-pane";

const table = (pane: PaneUnderTest) => {
  const { sheet } = pane.store.get();
  if (sheet.kind !== "table") throw new Error(`no table: ${sheet.kind}, ${pane.told()}`);
  return sheet;
};

/** Chooses a status for the leaf that stands in a row. */
function choose(pane: PaneUnderTest, row: number, status: Status): void {
  const { table: read } = table(pane).reading;
  const leaf = read.items.flatMap((item) => item.leaves).find((one) => one.row === row);
  if (!leaf) throw new Error(`no leaf in row ${row}`);
  pane.store.dispatch({ kind: "statuses-chosen", choices: [{ leaf: leafId(read, leaf), status }] });
}

/** What is chosen, by the row where it stands now. */
function chosen(pane: PaneUnderTest): readonly (readonly [number, Status])[] {
  const { reading, choices } = table(pane);
  return reading.table.items.flatMap(({ leaves }) =>
    leaves.flatMap((leaf) => {
      const status = choices.get(leafId(reading.table, leaf));
      return status === undefined ? [] : [[leaf.row, status] as const];
    }),
  );
}

const [TITLE = [], HEADER = [], ...ITEMS] = TOWN.rows ?? [];

test("a chosen status stays over every reading: an edit elsewhere and in its own row, 全部修正, 报表, another day, settings", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  choose(pane, 6, "lagging");
  await pane.book.edit(TOWN.name, "E3", "【顺利推进】\n路基已完成九成。");
  await pane.actions.read();
  expect(chosen(pane)).toEqual([[6, "lagging"]]);
  // its own text too: it is the same task
  await pane.book.edit(TOWN.name, "E6", "已完成改造3户，4户在建，1户因纠纷停工。");
  await pane.actions.check();
  expect(chosen(pane)).toEqual([[6, "lagging"]]);
  await pane.actions.fix("all-safe");
  await pane.actions.write();
  await pane.actions.reports();
  await pane.actions.write();
  await pane.actions.setAsOf("2025-06-30");
  await pane.actions.saveSettings({ ...pane.settings.get(), paceRatios: { yellow: 1, red: 0.5 } });
  expect(chosen(pane)).toEqual([[6, "lagging"]]);
  // and right after an edit it is what is written
  await pane.book.edit(TOWN.name, "F6", "11月底前完工。");
  await pane.actions.tag();
  expect(pane.store.get().preview?.plan.changes).toHaveLength(1);
  await pane.actions.write();
  expect(await pane.cell(TOWN.name, "E6")).toBe("【进展滞后】\n已完成改造3户，4户在建，1户因纠纷停工。");
  expect(chosen(pane)).toEqual([]);
  // taken back, it is chosen again
  await pane.actions.undo();
  expect(chosen(pane)).toEqual([[6, "lagging"]]);
});

test("rows that move take their choice along; an item that is gone is said, once, and stays said in 状态", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  choose(pane, 6, "lagging");
  choose(pane, 3, "completed");
  const moved = [TITLE, HEADER, ...ITEMS.slice(1)];
  for (const [r, row] of [...moved, ITEMS.map(() => null)].entries()) {
    for (const [c, value] of row.entries()) await pane.book.edit(TOWN.name, `${"ABCDEF"[c] ?? ""}${r + 1}`, typeof value === "object" ? null : value);
  }
  await pane.actions.read();
  expect(chosen(pane)).toEqual([[5, "lagging"]]);
  expect(pane.told()).toMatch(/^已读取：.*。第1项选定的状态已无对应事项（该事项已删除或改写），请重新选定。$/);
  expect(table(pane).lostChoices).toEqual([{ reference: "第1项", status: "completed" }]);
  await pane.actions.read();
  expect(pane.told()).toBe("已读取：“上半年进度情况表”，4项。");
  expect(table(pane).lostChoices).toHaveLength(1);
});

test("another sheet is read and then the first one again: what was chosen on it is there", async () => {
  const pane = await paneOn([TOWN, { ...TOWN, name: "三季度" }]);
  await pane.actions.read();
  choose(pane, 6, "lagging");
  await pane.book.activate("三季度");
  await pane.actions.read();
  expect(chosen(pane)).toEqual([]);
  await pane.book.activate(TOWN.name);
  await pane.actions.read();
  expect(chosen(pane)).toEqual([[6, "lagging"]]);
});

test("two items with the same words are chosen one by one", async () => {
  const same = ["防汛值守。", "全年值守。", "", "已安排值守。", "继续值守。"];
  const pane = await paneOn([{ ...TOWN, rows: [TITLE, HEADER, [1, ...same], [2, ...same], [3, ...same]] }]);
  await pane.actions.read();
  choose(pane, 4, "on-track");
  expect(chosen(pane)).toEqual([[4, "on-track"]]);
  await pane.actions.tag();
  expect(pane.store.get().preview?.plan.changes).toHaveLength(1);
});

test("a status that cannot be written is not said to be unchosen", async () => {
  const pane = await paneOn([{ ...TOWN, rows: [TITLE, HEADER, ...ITEMS.slice(0, 3), [4, "危房改造8户。", "完成8户。", "社会事务办", 0.25, "完工。"]] }]);
  await pane.actions.read();
  choose(pane, 6, "lagging");
  await pane.actions.tag();
  expect(pane.told()).toBe("未写入：第4项填写状态处为公式或不是文字，不能标注，请在表中填写。");
});

test("a change without a tick is not written, is said, and is without one the next time", async () => {
  const pane = await paneOn([{ ...TOWN, rows: [TITLE, HEADER, ...ITEMS, [6, "修渠2公里。", "完工。", "水利所", "[顺利推进]\n已完工。", "验收。"]] }]);
  await pane.actions.check();
  await pane.actions.fix("all-safe");
  const changes = pane.store.get().preview?.plan.changes.length ?? 0;
  expect(changes).toBeGreaterThan(1);
  pane.store.dispatch({ kind: "changes-ticked", changes: [0], on: false });
  pane.actions.closePreview();
  await pane.actions.fix("all-safe");
  expect([...(pane.store.get().preview?.off ?? [])]).toEqual([0]);
  const left = pane.store.get().preview?.plan.changes[0];
  await pane.actions.write();
  expect(pane.told()).toMatch(`已写入：${changes - 1}个单元格。`);
  const cell = left && "cell" in left ? left : null;
  expect(cell).not.toBeNull();
  expect(await pane.cell(TOWN.name, `${"ABCDEF"[(cell?.cell.column ?? 1) - 1] ?? ""}${cell?.cell.row ?? 0}`)).toEqual(cell?.before);
});

test("with all ticks taken away nothing is written; a heading goes with its column", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  pane.store.dispatch({ kind: "status-column-wished", on: true });
  choose(pane, 6, "lagging");
  await pane.actions.tag();
  const bound = [...(pane.store.get().preview?.bound ?? [])];
  expect(bound).toHaveLength(1);
  const others = (pane.store.get().preview?.plan.changes ?? []).map((_, index) => index).filter((index) => !bound.includes(index));
  pane.store.dispatch({ kind: "changes-ticked", changes: others, on: false });
  expect(pane.store.get().preview?.off.size).toBe(others.length + 1);
  await pane.actions.write();
  expect(await pane.cell(TOWN.name, "G2")).toBeNull();
  pane.store.dispatch({ kind: "changes-ticked", changes: others.slice(0, 1), on: true });
  expect(pane.store.get().preview?.off.size).toBe(others.length - 1);
});

test("a report without a tick is not written, and nothing leads to it", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  await pane.actions.reports();
  pane.store.dispatch({ kind: "changes-ticked", changes: [1], on: false });
  await pane.actions.write();
  expect(pane.told()).toBe("已写入：汇总表。");
  expect((await pane.book.workbook.sheets()).map(({ name }) => name)).toEqual([TOWN.name, "汇总表"]);
});
