import { leafId } from "../../src/app/kept-choices";
import { placedName } from "../../src/app/sheet-place";
import { paneView } from "../../src/taskpane/view/pane-view";
import { paneOn, TOWN, type PaneUnderTest } from "../fixtures/joined-pane";
import type { SheetDescription } from "../contract/harness";

const HEADING = ["序号", "工作任务", "责任单位", "进展情况"];
const sheet = (name: string, title: string, tasks: readonly string[], of = "上半年"): SheetDescription => ({
  name,
  rows: [
    [`岚岭县2025年重点工作${of}进展情况表`],
    [title],
    HEADING,
    ...tasks.map((task, at) => [at + 1, task, "交通局", at === 0 ? "【进展滞后】因用地未批，尚未招标。" : "【顺利推进】已开工。"]),
  ],
});
const BOOK = [sheet("城建", "一、城建", ["修建便民桥", "改造老旧管网"]), sheet("民生", "二、民生", ["新建中心小学", "扩建县医院", "改造敬老院"])];
const table = (pane: PaneUnderTest) => {
  const { sheet: shown } = pane.store.get();
  if (shown.kind !== "table") throw new Error(`no table: ${pane.told()}`);
  return shown;
};
const textOf = async (pane: PaneUnderTest, name: string) => {
  const info = (await pane.book.workbook.sheets()).find((one) => one.name === name);
  return JSON.stringify(info && (await pane.book.workbook.read(info.id)).values);
};

test("other sheets of the form are told of; the reports of one say so", async () => {
  const pane = await paneOn(BOOK);
  await pane.actions.read();
  await pane.actions.lookBeside();
  expect(table(pane).beside?.parts.map((part) => [part.sheet, part.table.items.length])).toEqual([["民生", 3]]);
  await pane.actions.reports();
  expect(pane.store.get().preview?.notes).toEqual(["只统计本表；报表注明另有同样的表未计入。"]);
  await pane.actions.write();
  expect(await textOf(pane, "汇总表")).toContain("本簿另有1张同样的表未计入");
});

test("counted together, reports are those of all sheets, once, and lead into each; they are taken back at once", async () => {
  const pane = await paneOn(BOOK);
  const before = await pane.book.snapshot();
  await pane.actions.read();
  await pane.actions.lookBeside();
  await pane.actions.countTogether(true);
  await pane.actions.reports();
  const { preview } = pane.store.get();
  expect(preview?.notes).toEqual(["2张表一并统计（城建、民生）：概览、校验、状态和报表均为各表合计，修改写回各自的工作表。"]);
  const links = preview?.plan.kind === "sheets" ? preview.plan.plans.flatMap((one) => one.sheet.links.map((link) => link.sheet)) : [];
  expect(links).toEqual(expect.arrayContaining(["城建", "民生"]));
  await pane.actions.write();
  const summary = await textOf(pane, "汇总表");
  expect(summary).toContain("共5项");
  expect(summary).not.toContain("未计入");
  expect(await textOf(pane, "滞后事项清单")).toContain("新建中心小学");

  await pane.actions.read();
  await pane.actions.lookBeside();
  expect(table(pane).staleReports).toEqual([]);
  await pane.actions.undo();
  expect(await pane.book.snapshot()).toEqual(before);
});

describe("counted together, everything is of all sheets", () => {
  const SLIPS = [
    sheet("城建", "一、城建", ["修建便民桥", "改造老旧管网"]),
    {
      ...sheet("民生", "二、民生", ["新建中心小学", "扩建县医院"]),
      rows: [
        ["岚岭县2025年重点工作上半年进展情况表"],
        ["二、民生"],
        HEADING,
        [1, "新建中心小学", "交通局", "【进展滞后】因用地未批，尚未招标。 "],
        [2, "扩建县医院", "交通局", "主体工程已封顶，正在装修。"],
      ],
    },
  ];
  const ready = async () => {
    const pane = await paneOn(SLIPS);
    await pane.actions.read();
    await pane.actions.lookBeside();
    await pane.actions.countTogether(true);
    return pane;
  };

  test("items, statuses and problems; a cell is named with its sheet and found there", async () => {
    const pane = await ready();
    expect(pane.told()).toMatch(/^2张表一并统计（城建、民生）/);
    expect([table(pane).reading.table.items.map(({ reference }) => reference), table(pane).own.grid.sheet.name]).toEqual([
      ["一—1", "一—2", "二—1", "二—2"],
      "城建",
    ]);
    await pane.actions.check();
    const blank = table(pane).problems?.find(({ rule }) => rule === "text/whitespace");
    const view = paneView(pane.store.get(), pane.settings.get(), "zh-CN");
    expect(blank?.cells.map(view.cellName)).toEqual(["民生!D4"]);
    await pane.actions.locate(blank?.cells ?? []);
    expect((await pane.book.workbook.sheets()).find(({ active }) => active)?.name).toBe("民生");
    await pane.actions.countTogether(false);
    expect(table(pane).reading.table.items).toHaveLength(2);
    expect(pane.told()).toBe("只统计本表；报表注明另有同样的表未计入。");
  });

  test("what is corrected and tagged goes into the sheet of each, shown first, and is taken back at once", async () => {
    const pane = await ready();
    const before = await pane.book.snapshot();
    const leaf = table(pane).reading.table.items[3]?.leaves[0];
    const first = table(pane).reading.table.items[0]?.leaves[0];
    if (!leaf || !first) throw new Error("no leaf");
    pane.store.dispatch({
      kind: "statuses-chosen",
      choices: [
        { leaf: leafId(table(pane).reading.table, leaf), status: "on-track" },
        { leaf: leafId(table(pane).reading.table, first), status: "on-track" },
      ],
    });
    await pane.actions.tag();
    const { preview } = pane.store.get();
    expect(preview?.plan.kind === "cells" && preview.plan.changes.map(({ cell }) => placedName(table(pane).set, cell))).toEqual(["城建!D4", "民生!D5"]);
    expect(await pane.book.snapshot()).toEqual(before);
    await pane.actions.write();
    expect(pane.told()).toBe("已写入：2个单元格。");
    expect([await pane.cell("城建", "D4"), await pane.cell("民生", "D5")]).toEqual([
      "【顺利推进】因用地未批，尚未招标。",
      "【顺利推进】主体工程已封顶，正在装修。",
    ]);
    expect(table(pane).reading.table.items.map(({ status }) => status)).toEqual(["on-track", "on-track", "lagging", "on-track"]);
    await pane.actions.undo();
    expect(await pane.book.snapshot()).toEqual(before);

    await pane.actions.fix("all-safe");
    await pane.actions.write();
    expect(await pane.cell("民生", "D4")).toBe("【进展滞后】因用地未批，尚未招标。");
    await pane.actions.undo();
    expect(await pane.book.snapshot()).toEqual(before);
  });

  test("choices stay with their leaves when the others are counted, and when they are not", async () => {
    const pane = await paneOn(SLIPS);
    await pane.actions.read();
    const leaf = table(pane).reading.table.items[1]?.leaves[0];
    if (!leaf) throw new Error("no leaf");
    pane.store.dispatch({ kind: "statuses-chosen", choices: [{ leaf: leafId(table(pane).reading.table, leaf), status: "completed" }] });
    await pane.actions.countTogether(true);
    expect([...table(pane).choices.values()]).toEqual(["completed"]);
    await pane.actions.countTogether(false);
    expect([...table(pane).choices.values()]).toEqual(["completed"]);
  });
});

test("a sheet of another time is left out, with why; a workbook of one sheet has nothing to look for", async () => {
  const pane = await paneOn([...BOOK, sheet("一季度", "一、城建", ["疏浚河道"], "一季度")]);
  await pane.actions.read();
  await pane.actions.lookBeside();
  expect(table(pane).beside?.leftOut).toEqual([{ sheet: "一季度", why: "other-period" }]);
  const alone = await paneOn([TOWN]);
  await alone.actions.read();
  expect(table(alone).beside).toEqual({ parts: [], leftOut: [] });
});
