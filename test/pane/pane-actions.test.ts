import { leafId } from "../../src/app/kept-choices";
import { paneOn, TOWN, type PaneUnderTest } from "../fixtures/joined-pane";

const table = (pane: PaneUnderTest) => {
  const { sheet } = pane.store.get();
  if (sheet.kind !== "table") throw new Error(`no table: ${sheet.kind}, ${pane.told()}`);
  return sheet;
};
/** What the leaf of a row is known by. */
const leafIn = (pane: PaneUnderTest, row: number): string => {
  const { table: read } = table(pane).reading;
  const leaf = read.items.flatMap((item) => item.leaves).find((one) => one.row === row);
  if (!leaf) throw new Error(`no leaf in row ${row}`);
  return leafId(read, leaf);
};
const changes = (pane: PaneUnderTest): number => pane.store.get().preview?.plan.changes.length ?? 0;

test("the whole job: read, validate, fix, tag, write reports, and each taken back", async () => {
  const pane = await paneOn([TOWN]);
  const before = await pane.book.snapshot();
  await pane.actions.read();
  expect(pane.told()).toBe("已读取：“上半年进度情况表”，5项。");
  await pane.actions.check();
  expect(pane.told()).toMatch(/^已校验：应改\d/);
  expect(pane.store.get().tab).toBe("check");

  await pane.actions.fix("all-safe");
  expect(pane.told()).toBe("");
  expect(await pane.cell(TOWN.name, "E5")).toBe("[顺利推进]\n已举办3场。");
  await pane.actions.write();
  expect(pane.told()).toMatch(/^已写入：\d+个单元格。$/);
  expect(await pane.cell(TOWN.name, "E5")).toBe("【顺利推进】\n已举办3场。");
  expect(table(pane).problems?.map((problem) => problem.rule)).not.toContain("status/format");

  pane.store.dispatch({ kind: "statuses-chosen", choices: [{ leaf: leafIn(pane, 6), status: "lagging" }] });
  await pane.actions.tag();
  await pane.actions.write();
  expect(await pane.cell(TOWN.name, "E6")).toBe("【进展滞后】\n已完成改造2户，5户在建，1户因纠纷停工。");
  expect(table(pane).choices.size).toBe(0);

  await pane.actions.reports();
  expect(pane.store.get().preview?.plan.changes.map((change) => ("name" in change ? change.name : ""))).toEqual(["汇总表", "滞后事项清单"]);
  await pane.actions.write();
  expect(pane.told()).toBe("已写入：汇总表、滞后事项清单。");
  expect((await pane.book.workbook.sheets()).map((sheet) => sheet.name)).toEqual([TOWN.name, "汇总表", "滞后事项清单"]);

  for (const what of ["已删除“汇总表”、“滞后事项清单”。", "1个单元格已恢复到写入前。", /个单元格已恢复到写入前。$/]) {
    await pane.actions.undo();
    expect(pane.told()).toMatch(what instanceof RegExp ? what : `已撤销：${what}`);
  }
  expect(pane.store.get().writes).toEqual([]);
  expect(await pane.book.snapshot()).toEqual(before);
  await pane.actions.undo();
  expect(pane.told()).toBe("未撤销：没有可撤销的写入。");
});

test("a cell that changes between preview and write is named, and nothing is written", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.check();
  await pane.actions.fix("all-safe");
  await pane.book.edit(TOWN.name, "E5", "【顺利推进】已举办4场。");
  const before = await pane.book.snapshot();
  await pane.actions.write();
  expect(pane.told()).toBe("未写入：E5在预览后已被改动，请重新校验。");
  expect(await pane.book.snapshot()).toEqual(before);
  expect(pane.store.get().writes).toEqual([]);
});

test("a write that fails half-way leaves the workbook as it was, and says so", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  await pane.actions.reports();
  const before = await pane.book.snapshot();
  pane.book.failAt(5, "half-done", false);
  await pane.actions.write();
  expect(pane.told()).toMatch(/^未写入：/);
  expect(await pane.book.snapshot()).toEqual(before);
});

test("closing the preview writes nothing", async () => {
  const pane = await paneOn([TOWN]);
  const before = await pane.book.snapshot();
  await pane.actions.check();
  await pane.actions.fix("all-safe");
  pane.actions.closePreview();
  expect(pane.told()).toBe("未写入：已取消，未作改动。");
  expect(pane.store.get().preview).toBeNull();
  expect(await pane.book.snapshot()).toEqual(before);
});

test("pressing twice begins one job, and a second write finds nothing to write", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  await Promise.all([pane.actions.reports(), pane.actions.reports(), pane.actions.check()]);
  expect(changes(pane)).toBe(2);
  await Promise.all([pane.actions.write(), pane.actions.write()]);
  expect(pane.store.get().writes).toHaveLength(1);
  expect((await pane.book.workbook.sheets()).map((sheet) => sheet.name)).toEqual([TOWN.name, "汇总表", "滞后事项清单"]);
});

test("a job that is cancelled says so and changes nothing", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  await pane.actions.reports();
  const before = await pane.book.snapshot();
  const writing = pane.actions.write();
  pane.actions.cancel();
  await writing;
  expect(pane.told()).toBe("未写入：已取消，未作改动。");
  expect(await pane.book.snapshot()).toEqual(before);
});

test("a sheet without a table: what was seen is said, and a header row can be pointed at", async () => {
  const pane = await paneOn([{ name: "甲", rows: [["通讯录"], ["姓名", "电话", "住址"], ["甲", "1", "东街"]] }]);
  await pane.actions.read();
  expect(pane.told()).toMatch(/^未读取：第1—3行未找到表头，请指定表头所在行。$/);
  expect(pane.store.get()).toMatchObject({ tab: "overview", sheet: { kind: "no-table" } });
  await pane.actions.read({ headerRow: 2 });
  expect(pane.store.get().sheet.kind).toBe("table");
});

test("an empty workbook is said to be empty", async () => {
  const pane = await paneOn([{ name: "Sheet1" }]);
  await pane.actions.check();
  expect(pane.told()).toBe("未读取：当前工作表没有内容。");
});

test("a protected and a filtered sheet are read and checked, and not written", async () => {
  for (const [state, sentence] of [
    ["protected", "未写入：工作表“上半年进度情况表”已保护，请先撤销保护。"],
    ["filtered", "未写入：工作表“上半年进度情况表”处于筛选状态，请先取消筛选，以免写错行。"],
  ] as const) {
    const pane = await paneOn([{ ...TOWN, [state]: true }]);
    await pane.actions.check();
    await pane.actions.fix("all-safe");
    await pane.actions.write();
    expect(pane.told()).toBe(sentence);
  }
});

test("the first table of the workbook is read where the sheet in front has none, and that is said", async () => {
  const pane = await paneOn([{ name: "说明", rows: [["填报说明"]] }, TOWN]);
  await pane.actions.read();
  expect(pane.told()).toBe("已读取：“上半年进度情况表”，5项。当前工作表不是进度表，已改读此表。");
});

test("a change in the sheet is noticed, and the table is read again before anything is planned", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.check();
  await pane.book.edit(TOWN.name, "E3", "顺利推进：路基已全部完成。");
  await pane.book.settle();
  expect(table(pane).outdated).toBe(true);
  await pane.actions.fix("all-safe");
  expect(pane.store.get().preview?.plan.changes.map((change) => ("cell" in change ? change.cell.row : 0))).toEqual([3, 5]);
});

test("another sheet in front is said; the table stays the one that was read", async () => {
  const pane = await paneOn([TOWN, { name: "说明", rows: [["填报说明"]] }]);
  await pane.actions.read();
  await pane.book.activate("说明");
  await pane.book.settle();
  await new Promise((done) => setTimeout(done, 0));
  expect(pane.store.get().otherSheetInFront).toBe("说明");
  await pane.book.activate(TOWN.name);
  await pane.book.settle();
  await new Promise((done) => setTimeout(done, 0));
  expect(pane.store.get().otherSheetInFront).toBeNull();
});

test("已核实 is kept in the workbook by item, and 维持原标 too", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.check();
  const [problem] = table(pane).problems ?? [];
  if (!problem) throw new Error("no problem");
  await pane.actions.review(problem, "已与单位确认");
  expect(table(pane).reviews).toEqual([{ key: problem.key, reason: "已与单位确认", on: "2025-07-10" }]);
  const again = await pane.book.reopen();
  expect(await again.propertyNames()).not.toEqual([]);
  await pane.actions.check();
  expect(pane.told()).toContain("已核实1");
  await pane.actions.review(problem, null);
  expect(table(pane).reviews).toEqual([]);
  const leaf = table(pane).reading.table.items[0]?.leaves[0];
  if (!leaf) throw new Error("no leaf");
  await pane.actions.keepTag(leaf);
  expect(table(pane).declined.map((review) => review.key)).toEqual([leaf.key]);
});

test("a report that is older than its table is named", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  await pane.actions.reports();
  await pane.actions.write();
  expect(table(pane).staleReports).toEqual([]);
  await pane.book.edit(TOWN.name, "E3", "【进展滞后】\n路基未完成。");
  await pane.actions.read();
  expect(table(pane).staleReports).toEqual(["汇总表", "滞后事项清单"]);
});

test("columns set right are remembered for the next table with the same headings", async () => {
  const pane = await paneOn([
    {
      ...TOWN,
      rows: [
        ...(TOWN.rows ?? []).slice(0, 1),
        ["序号", "主要目标任务", "二季度目标", "哪家办", "推进落实情况", "下一步工作计划"],
        ...(TOWN.rows ?? []).slice(2),
      ],
    },
  ]);
  await pane.actions.read();
  await pane.actions.map(new Map([["哪家办", "units" as const]]));
  expect(table(pane).reading.table.items[0]?.leaves[0]?.leadUnits).toEqual(["城乡建设办"]);
  await pane.actions.read();
  expect(table(pane).reading.table.items[0]?.leaves[0]?.leadUnits).toEqual(["城乡建设办"]);
});

test("no report chosen, nothing to tag, nothing to fix: said, and no dialog", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  for (const report of ["summary", "lagging"] as const) pane.store.dispatch({ kind: "report-chosen", report, on: false });
  await pane.actions.reports();
  expect(pane.told()).toBe("未写入：尚未选择报表。");
  await pane.actions.tag();
  expect(pane.told()).toBe("未写入：尚未选定状态，请先在列表中选择。");
  expect(pane.store.get().preview).toBeNull();
});

test("what a text contradicts is there without a check, once 状态 was looked at, and made anew with another day", async () => {
  const pane = await paneOn([
    { ...TOWN, rows: [...(TOWN.rows ?? []), [6, "修桥1座。", "完成招标。", "水利所", "【顺利推进】\n因征地受阻，项目已停工，尚未完成招标。", "招标。"]] },
  ]);
  await pane.actions.read();
  const read = pane.told();
  expect(table(pane).contradictions).toBeNull();
  await pane.actions.judge();
  expect(table(pane).contradictions?.map((problem) => problem.cells)).toEqual([[{ row: 8, column: 5 }]]);
  expect(table(pane).problems).toBeNull();
  expect(pane.told()).toBe(read);
  await pane.actions.setAsOf("2025-06-30");
  expect(table(pane).contradictions).toBeNull();
  expect(table(pane).problems).toBeNull();
  await Promise.all([pane.actions.judge(), pane.actions.judge(), pane.actions.read()]);
  await pane.actions.judge();
  expect(table(pane).contradictions).toHaveLength(1);
});

test("another day is judged in steps: the table is validated again, and can be broken off", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.check();
  const { problems } = table(pane);
  await pane.actions.setAsOf("2025-12-31");
  expect(table(pane).chosenAsOf).toBe("2025-12-31");
  expect(table(pane).analysis.asOf).toBe("2025-12-31");
  expect(table(pane).problems).toHaveLength(3);
  expect(table(pane).problems).not.toBe(problems);
  expect(pane.told()).toMatch(/^已校验/);
  const judging = pane.actions.setAsOf("2025-06-30");
  pane.actions.cancel();
  await judging;
  // what was found for another day is not shown for this one
  expect([table(pane).analysis.asOf, table(pane).problems]).toEqual(["2025-06-30", null]);
  expect(pane.told()).toMatch(/^未读取：已取消/);
});

test("全部修正 can be cancelled while it is worked out", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.check();
  const fixing = pane.actions.fix("all-safe");
  pane.actions.cancel();
  await fixing;
  expect(pane.told()).toBe("未写入：已取消，未作改动。");
  expect(pane.store.get().preview).toBeNull();
});

test("statuses go into a column of their own where that is wished: shown first, written, read again, taken back", async () => {
  const pane = await paneOn([TOWN]);
  const before = await pane.book.snapshot();
  await pane.actions.read();
  pane.store.dispatch({ kind: "status-column-wished", on: true });
  pane.store.dispatch({ kind: "statuses-chosen", choices: [{ leaf: leafIn(pane, 6), status: "lagging" }] });
  await pane.actions.tag();
  expect(changes(pane)).toBe(6);
  await pane.actions.write();
  expect(pane.told()).toBe("已写入：6个单元格。");
  expect([await pane.cell(TOWN.name, "G2"), await pane.cell(TOWN.name, "G6"), await pane.cell(TOWN.name, "E6")]).toEqual([
    "状态",
    "进展滞后",
    TOWN.rows?.[5]?.[4],
  ]);
  expect(table(pane).reading.table.items.map(({ status }) => status)).toEqual(["on-track", "lagging", "on-track", "lagging", "on-track"]);
  await pane.actions.undo();
  expect(await pane.book.snapshot()).toEqual(before);
});

test("saved settings hold at once on the table shown; those of the reports read nothing again", async () => {
  const pane = await paneOn([
    { ...TOWN, rows: [...(TOWN.rows ?? []).slice(0, 2), [1, "植树造林，全年投资完成100万元。", null, "林业站", "已完成全年投资的42%。", "继续造林。"]] },
  ]);
  await pane.actions.check();
  const leaf = () => {
    const { reading, analysis } = table(pane);
    const [first] = reading.table.items[0]?.leaves ?? [];
    if (!first) throw new Error("no leaf");
    return analysis.suggestion(first)?.status;
  };
  const before = table(pane);
  expect(leaf()).not.toBe("lagging");
  await pane.actions.saveSettings({ ...pane.settings.get(), theme: "dark", reports: { ...pane.settings.get().reports, countBy: "leaf" } });
  expect(table(pane)).toBe(before);
  await pane.actions.saveSettings({ ...pane.settings.get(), paceRatios: { yellow: 1, red: 1 } });
  expect(pane.told()).toBe("设置已保存。");
  expect(leaf()).toBe("lagging");
  expect(table(pane).problems).not.toBeNull();
});
