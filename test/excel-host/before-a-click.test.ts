import { hostError, idOf } from "../contract/contract";
import { edit } from "../contract/samples";
import { TOWN } from "../fixtures/joined-pane";
import { ExcelHarness } from "./excel-harness";
import { TRANSPORT } from "./excel-host";
import { setLook } from "./format-api";
import { paneOn } from "./pane-on-excel";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

describe("a protected sheet", () => {
  const unlocked = { top: 3, left: 5, bottom: 7, right: 5 };

  test("its unlocked cells are written and taken back, also where the write breaks off", async () => {
    for (const fails of [false, true]) {
      const book = await harness.open([TOWN]);
      const sheet = book.host.book.byName(TOWN.name);
      if (sheet) setLook(sheet, unlocked, "protection/locked", false);
      await book.protect(TOWN.name);
      const before = JSON.stringify(await book.snapshot());
      const id = await idOf(book.workbook, TOWN.name);
      const apply = () =>
        book.workbook.applyEdits(id, [
          edit("E5", "[顺利推进]\n已举办3场。", "【顺利推进】\n已举办3场。"),
          edit("E6", "已完成改造2户，5户在建，1户因纠纷停工。", "【进展滞后】"),
        ]);
      // to look, to see what is locked, to write
      if (fails) book.failAt(3, "half-done", false);
      if (fails) await hostError(apply());
      else {
        const token = await apply();
        expect((await book.look(TOWN.name, "E5")).value).toBe("【顺利推进】\n已举办3场。");
        await book.workbook.undo(token);
      }
      expect(JSON.stringify(await book.snapshot())).toBe(before);
    }
  });

  test("a locked cell among them: refused as a whole, and named", async () => {
    const book = await harness.open([TOWN]);
    const sheet = book.host.book.byName(TOWN.name);
    if (sheet) setLook(sheet, unlocked, "protection/locked", false);
    await book.protect(TOWN.name);
    const error = await hostError(
      book.workbook.applyEdits(await idOf(book.workbook, TOWN.name), [edit("E5", "[顺利推进]\n已举办3场。", "改"), edit("F5", "9月再办1场。", "改")]),
    );
    expect([error.code, error.cells]).toEqual(["protected", [{ row: 5, column: 6 }]]);
  });
});

test("a workbook open for reading only is said when it is read, and a write that Excel refuses is not put down to protection", async () => {
  const pane = await paneOn(harness);
  const { host } = pane.book;
  host.book.readOnly = true;
  await pane.actions.check();
  expect(pane.store.get().sheet).toMatchObject({ reading: { grid: { sheet: { readOnly: true } } } });
  await pane.actions.fix("all-safe");
  host.refuseAll = TRANSPORT.noPermission;
  await pane.actions.write();
  expect(pane.told()).toMatch(/^未写入：没有执行此操作的权限：.*只读.*另存/);
});

describe("what was shown is no longer so", () => {
  test("a cell that the reports were made of: named, nothing written, and read again before the next plan", async () => {
    const pane = await paneOn(harness);
    await pane.actions.read();
    await pane.actions.reports();
    const sheet = pane.book.host.book.byName(TOWN.name);
    // no event tells of it
    sheet?.type(4, 5, "【顺利推进】\n已完成招标。");
    await pane.actions.write();
    expect(pane.told()).toBe("未写入：E4在预览后已被改动，请重新校验。");
    expect(pane.store.get().sheet).toMatchObject({ outdated: true });
    expect(pane.book.host.book.byName("滞后事项清单")).toBeUndefined();
    await pane.actions.reports();
    await pane.actions.write();
    expect(pane.told()).toMatch(/^已写入/);
  });

  test("a cell beside the one that is to be written", async () => {
    const pane = await paneOn(harness);
    await pane.actions.check();
    await pane.actions.fix("all-safe");
    pane.book.host.book.byName(TOWN.name)?.type(4, 5, "【顺利推进】\n已完成招标。");
    await pane.actions.write();
    expect(pane.told()).toBe("未写入：E4在预览后已被改动，请重新校验。");
  });

  test("a sheet with another name, which the links would miss", async () => {
    const pane = await paneOn(harness);
    await pane.actions.read();
    await pane.actions.reports();
    await pane.book.rename(TOWN.name, "三季度");
    await pane.actions.write();
    expect(pane.told()).toBe("未写入：工作表“上半年进度情况表”在预览后已改名为“三季度”，请重新读取后再试。");
  });
});

describe("the way back is gone where somebody went on working there", () => {
  test("a cell that was written: named with its sheet, and what the person did stays", async () => {
    const pane = await paneOn(harness);
    await pane.actions.check();
    await pane.actions.fix("all-safe");
    await pane.actions.write();
    await pane.book.edit(TOWN.name, "E5", "【顺利推进】\n已举办4场。");
    await pane.actions.undo();
    expect(pane.told()).toBe("未撤销：E5在写入后又有改动，撤销会丢失这些改动，请手工处理。");
    expect((await pane.book.look(TOWN.name, "E5")).value).toBe("【顺利推进】\n已举办4场。");
  });

  test("a report that somebody wrote into", async () => {
    const pane = await paneOn(harness);
    await pane.actions.read();
    await pane.actions.reports();
    await pane.actions.write();
    await pane.book.edit("汇总表", "A2", "已阅");
    await pane.actions.undo();
    expect(pane.told()).toBe("未撤销：工作表“汇总表”的A2在写入后又有改动，撤销会丢失这些改动，请手工处理。");
    expect((await pane.book.look("汇总表", "A2")).value).toBe("已阅");
  });
});

test("a failure of Excel's can be copied: what it said, the version and the host, no content; the next action puts it away", async () => {
  const pane = await paneOn(harness);
  pane.book.host.refuseAll = TRANSPORT.throttled;
  await pane.actions.read();
  expect(pane.told()).toBe("未读取：软件正忙，暂未受理，请稍候再试。");
  expect(pane.store.get().hostReport).toMatch(/version: test[^]*code: throttled, excel: ActivityLimitReached/);
  pane.book.host.refuseAll = null;
  await pane.actions.read();
  expect(pane.store.get().hostReport).toBeNull();
});
