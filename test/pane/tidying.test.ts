import { paneOn, TOWN } from "../fixtures/joined-pane";
import type { SheetDescription } from "../contract/harness";

/** As Excel writes what it pastes out of Word: a row a paragraph, what has one paragraph merged down beside it. */
const PASTED: SheetDescription = {
  name: "进展",
  rows: [
    ["岚岭县2025年重点工作上半年进展情况表"],
    ["序号", "工作任务", "责任单位", "进展情况"],
    [1, "修建便民桥", "交通局", "【顺利推进】"],
    [null, null, "住建局", "桥墩已完工。"],
    [2, "改造老旧管网", "住建局", "【进展滞后】"],
    [null, null, null, "因用地未批，"],
    [null, null, null, "尚未招标。"],
  ],
  merges: ["A3:A4", "B3:B4", "A5:A7", "B5:B7", "C5:C7"],
};

test("a table that was pasted badly is told; put together it stands on a sheet of its own, and is taken back at once", async () => {
  const pane = await paneOn([PASTED]);
  const before = await pane.book.snapshot();
  await pane.actions.read();
  await pane.actions.tidy();
  const { preview } = pane.store.get();
  expect(preview?.notes).toEqual(["新建工作表“进展（整理）”，4行、4列，原表不动", "2项由多行并为一行，同一单元格内分行"]);
  expect(await pane.book.snapshot()).toEqual(before);
  await pane.actions.write();
  expect(pane.told()).toBe("已整理：“进展（整理）”，4行。");
  expect(await pane.cell("进展（整理）", "D4")).toBe("【进展滞后】\n因用地未批，\n尚未招标。");
  expect(await pane.cell("进展", "D5")).toBe("【进展滞后】");
  const { sheet } = pane.store.get();
  expect(sheet.kind === "table" && [sheet.reading.grid.sheet.name, sheet.reading.table.items.map(({ serial, status }) => [serial, status])]).toEqual([
    "进展（整理）",
    [
      ["1", "on-track"],
      ["2", "lagging"],
    ],
  ]);
  await pane.actions.tidy();
  expect(pane.told()).toBe("未整理：本表各项均为一行，无需整理。");
  await pane.actions.undo();
  expect(await pane.book.snapshot()).toEqual(before);
});

test("a table that needs none of it is left as it is", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  await pane.actions.tidy();
  expect([pane.told(), pane.store.get().preview]).toEqual(["未整理：本表各项均为一行，无需整理。", null]);
});
