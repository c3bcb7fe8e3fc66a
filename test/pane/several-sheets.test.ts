import { paneOn, TOWN, type PaneUnderTest } from "../fixtures/joined-pane";
import type { SheetDescription } from "../contract/harness";

const HEADING = ["序号", "工作任务", "责任单位", "进展情况"];
const sheet = (name: string, title: string, tasks: readonly string[], of = "上半年"): SheetDescription => ({
  name,
  rows: [[`岚岭县2025年重点工作${of}进展情况表`], [title], HEADING, ...tasks.map((task, at) => [at + 1, task, "交通局", at === 0 ? "【进展滞后】因用地未批，尚未招标。" : "【顺利推进】已开工。"])],
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
  expect(pane.store.get().preview?.notes).toEqual(["报表只统计本表，并注明另有同样的表未计入。"]);
  await pane.actions.write();
  expect(await textOf(pane, "汇总表")).toContain("本簿另有1张同样的表未计入");
});

test("counted together, reports are those of all sheets, once, and lead into each; they are taken back at once", async () => {
  const pane = await paneOn(BOOK);
  const before = await pane.book.snapshot();
  await pane.actions.read();
  await pane.actions.lookBeside();
  pane.actions.countTogether(true);
  await pane.actions.reports();
  const { preview } = pane.store.get();
  expect(preview?.notes).toEqual(["报表一并统计2张表（城建、民生）；概览、校验、状态仍为本表。"]);
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

test("a sheet of another time is left out, with why; a workbook of one sheet has nothing to look for", async () => {
  const pane = await paneOn([...BOOK, sheet("一季度", "一、城建", ["疏浚河道"], "一季度")]);
  await pane.actions.read();
  await pane.actions.lookBeside();
  expect(table(pane).beside?.leftOut).toEqual([{ sheet: "一季度", why: "other-period" }]);
  const alone = await paneOn([TOWN]);
  await alone.actions.read();
  expect(table(alone).beside).toEqual({ parts: [], leftOut: [] });
});
