import type { ExchangeActions } from "../../src/taskpane/exchange/exchange-actions";
import { fileShop } from "../../src/hosts/xlsx/file-shop";
import { carryOut, planEdits, planLaidOut } from "../../src/app/write-plan";
import { handoutSheet } from "../../src/app/handout-sheet";
import { collectionOf } from "../../src/taskpane/exchange/exchange-view";
import { handoutsOf } from "../../src/taskpane/exchange/sending";
import { initialExchange } from "../../src/taskpane/exchange/initial-exchange";
import { cellAt } from "../../src/core/grid/grid";
import { issueText } from "../../src/core/returns/issue-text";
import { paneOn, plainShell, TOWN, type PaneUnderTest } from "../fixtures/joined-pane";

/** A pane that has read the table, and what it handed out to be downloaded. */
async function readPane() {
  const downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const pane = await paneOn([TOWN], { shell: { ...plainShell(), download: (name, bytes) => (downloads.push({ name, bytes }), null) } });
  await pane.actions.read();
  return { pane, downloads };
}

const on = (pane: PaneUnderTest, act: (exchange: ExchangeActions) => void | Promise<void>) => pane.actions.exchange(act);

const table = (pane: PaneUnderTest) => {
  const { sheet } = pane.store.get();
  if (sheet.kind !== "table") throw new Error("no table");
  return sheet;
};

const reading = (pane: PaneUnderTest) => table(pane).reading;

const collection = (pane: PaneUnderTest) => {
  const found = collectionOf(pane.store.get().exchange ?? initialExchange, table(pane), []);
  if (!found) throw new Error("nothing came back");
  return found;
};

/** What a unit sends back: its form with other texts in it, row by row of its items. */
async function answer(pane: PaneUnderTest, unit: string, texts: readonly string[], name = `${unit}.xlsx`) {
  const handout = handoutsOf((pane.store.get().exchange ?? initialExchange).wishes, reading(pane), []).handouts.find((one) => one.unit === unit);
  if (!handout) throw new Error(`no ${unit}`);
  const workbook = fileShop.create();
  const { filling: _filling, ...open } = handoutSheet(handout);
  await carryOut(workbook, await planLaidOut(workbook, [open]));
  const grid = await workbook.read("active");
  const column = handout.content.columns.findIndex(({ heading }) => heading === "推进落实情况") + 1;
  await carryOut(
    workbook,
    planEdits(
      grid,
      texts.map((value, at) => ({ cell: { row: 5 + at, column }, expected: cellAt(grid, { row: 5 + at, column }), value })),
    ),
  );
  const bytes = await workbook.save();
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

test("拆分下发 hands a zip file over with a workbook for each unit, and changes nothing in the workbook at hand", async () => {
  const { pane, downloads } = await readPane();
  const before = await pane.book.snapshot();
  await on(pane, (exchange) => exchange.split());
  expect(pane.told()).toBe("已拆分为3个文件，共5项：云溪镇2025年重点工作上半年进度情况表（下发）.zip。");
  const [zip] = downloads;
  expect(fileShop.unzip(zip?.bytes ?? new Uint8Array(), "")?.map(({ name }) => name.slice(0, 8))).toEqual(["01_城乡建设办", "02_社会事务办", "03_文化服务中"]);
  expect(await pane.book.snapshot()).toEqual(before);
});

test("as sheets: shown first, one a unit, and taken back by one undo", async () => {
  const { pane } = await readPane();
  const before = await pane.book.snapshot();
  await on(pane, (exchange) => exchange.wish({ into: "sheets", due: "2025-07-15" }));
  await on(pane, (exchange) => exchange.split());
  const { preview } = pane.store.get();
  expect([preview?.notes, preview?.plan.changes.map((change) => ("name" in change ? change.name : ""))]).toEqual([
    ["新建填报表3张，共5项"],
    ["城乡建设办", "社会事务办", "文化服务中心"],
  ]);
  await pane.actions.write();
  expect(await pane.cell("社会事务办", "A2")).toBe("填报单位：社会事务办");
  await pane.actions.undo();
  expect(await pane.book.snapshot()).toEqual(before);
});

test("what came back is shown by unit, written by one write and taken back by one undo", async () => {
  const { pane } = await readPane();
  const before = await pane.book.snapshot();
  const files = [await answer(pane, "文化服务中心", ["已开工。"]), await answer(pane, "社会事务办", ["已举办4场。", "已改造7户，1户停工，因纠纷未决。"])];
  await on(pane, (exchange) => exchange.take(files));
  expect(pane.told()).toBe("已读取2个文件，2个单位已报；待处理3处。");
  expect(collection(pane).units.map(({ unit, state }) => `${unit} ${state}`)).toEqual(["城乡建设办 missing", "社会事务办 returned", "文化服务中心 returned"]);
  // the files lost their marks, and the master holds other texts: nothing goes over them before a person says so
  expect(collection(pane).edits).toEqual([]);
  for (const { item, file } of [
    { item: 2, file: "社会事务办.xlsx" },
    { item: 3, file: "社会事务办.xlsx" },
    { item: 4, file: "文化服务中心.xlsx" },
  ])
    await on(pane, (exchange) => exchange.choose((choices) => ({ ...choices, files: new Map([...choices.files, [item, file]]) })));
  await on(pane, (exchange) => exchange.collect());
  const { preview } = pane.store.get();
  expect(preview?.groups?.map(({ label, changes }) => [label, changes.length])).toEqual([
    ["社会事务办：2项，2个单元格", 2],
    ["文化服务中心：1项，1个单元格", 1],
  ]);
  await pane.actions.write();
  expect(await pane.cell(TOWN.name, "E7")).toBe("【顺利推进】\n已开工。");
  expect(collection(pane).edits).toEqual([]);
  await pane.actions.undo();
  expect(await pane.book.snapshot()).toEqual(before);
});

test("two files that differ are settled by a choice; a file of nobody by saying whose it is; a damaged one is named", async () => {
  const { pane } = await readPane();
  await on(pane, async (exchange) =>
    exchange.take([
      await answer(pane, "文化服务中心", ["已开工。"]),
      await answer(pane, "文化服务中心", ["已封顶。"], "文化服务中心（修改）.xlsx"),
      { name: "扫描件.pdf", size: 9, bytes: () => Promise.resolve(new TextEncoder().encode("%PDF-1.7\n")) },
    ]),
  );
  const told = () => collection(pane).issues.map((issue) => issueText(issue, reading(pane).table, "zh-CN"));
  expect(told()).toEqual([
    expect.stringContaining("“扫描件.pdf”未能读取"),
    "文化服务中心报送2份，第5项“推进落实情况”不一致（文化服务中心.xlsx、文化服务中心（修改）.xlsx），建议采用“文化服务中心（修改）.xlsx”，请选定",
  ]);
  await on(pane, (exchange) => exchange.choose((choices) => ({ ...choices, files: new Map([[4, "文化服务中心（修改）.xlsx"]]) })));
  expect(collection(pane).edits.map(({ value }) => value)).toEqual(["【顺利推进】\n已封顶。"]);
  await on(pane, (exchange) => exchange.forget());
  expect(pane.store.get().exchange?.returns).toBeNull();
});

test("校验对比 tells by unit what was corrected, is still open, is new", async () => {
  const { pane } = await readPane();
  await on(pane, async (exchange) => exchange.take([await answer(pane, "城乡建设办", ["路基已全部完成。", "因图纸审查未通过，尚未招标，预计8月完成。"])]));
  await on(pane, (exchange) =>
    exchange.choose((choices) => ({
      ...choices,
      files: new Map([
        [0, "城乡建设办.xlsx"],
        [1, "城乡建设办.xlsx"],
      ]),
    })),
  );
  await on(pane, (exchange) => exchange.check());
  const { checked } = pane.store.get().exchange ?? initialExchange;
  expect(checked?.units.map(({ unit, corrected, open }) => [unit, corrected.length, open.map(({ problem }) => problem.rule)])).toEqual([
    ["城乡建设办", 0, ["lagging/no-next-step"]],
  ]);
});

test("报送情况表 is shown and written like any report", async () => {
  const { pane } = await readPane();
  await on(pane, async (exchange) => exchange.take([await answer(pane, "文化服务中心", ["已开工。"])]));
  await on(pane, (exchange) => exchange.report());
  await pane.actions.write();
  expect(await pane.cell("报送情况表", "A1")).toBe("云溪镇2025年重点工作上半年报送情况表");
});

test("forms that are sheets of the workbook are collected from it: what was left as it was sent asks nothing of anybody", async () => {
  const { pane } = await readPane();
  await on(pane, (exchange) => exchange.takeSheets());
  expect(pane.told()).toBe("未回收：本工作簿中没有以单位命名的填报表。");
  await on(pane, (exchange) => exchange.wish({ into: "sheets", statusList: false }));
  await on(pane, (exchange) => exchange.split());
  await pane.actions.write();
  await pane.book.edit("社会事务办", "E5", "[顺利推进]\n已举办4场。");
  await on(pane, (exchange) => exchange.takeSheets());
  expect(pane.told()).toBe("已读取3个文件，3个单位已报；待处理0处。");
  expect(collection(pane).edits.map(({ unit, value }) => [unit, value])).toEqual([["社会事务办", "[顺利推进]\n已举办4场。"]]);
  await on(pane, (exchange) => exchange.collect());
  await pane.actions.write();
  expect(await pane.cell(TOWN.name, "E5")).toBe("[顺利推进]\n已举办4场。");
});

test("several sheets as one: the answers go into the sheet that each item stands in, by one write that is taken back by one undo", async () => {
  const [title = [], header = [], one = [], two = [], three = [], four = [], five = []] = TOWN.rows ?? [];
  const pane = await paneOn([
    { name: "城乡建设", rows: [title, header, one, two] },
    { name: "社会事务", rows: [title, header, three, four, five] },
  ]);
  await pane.actions.read();
  await pane.actions.lookBeside();
  await pane.actions.countTogether(true);
  const before = await pane.book.snapshot();
  expect(table(pane).set?.parts.map(({ sheet }) => sheet)).toEqual(["城乡建设", "社会事务"]);
  await on(pane, async (exchange) =>
    exchange.take([await answer(pane, "城乡建设办", ["路面已铺设。", "已开标。"]), await answer(pane, "文化服务中心", ["已开工。"])]),
  );
  await on(pane, (exchange) =>
    exchange.choose((choices) => ({
      ...choices,
      files: new Map([
        [0, "城乡建设办.xlsx"],
        [1, "城乡建设办.xlsx"],
        [4, "文化服务中心.xlsx"],
      ]),
    })),
  );
  await on(pane, (exchange) => exchange.check());
  expect(pane.store.get().exchange?.checked?.units.map(({ unit, broken }) => [unit, broken.map(({ problem }) => problem.rule)])).toEqual([
    ["城乡建设办", ["lagging/no-reason"]],
  ]);
  await on(pane, (exchange) => exchange.collect());
  await pane.actions.write();
  expect([await pane.cell("城乡建设", "E3"), await pane.cell("社会事务", "E5")]).toEqual(["【顺利推进】\n路面已铺设。", "【顺利推进】\n已开工。"]);
  await pane.actions.undo();
  expect(await pane.book.snapshot()).toEqual(before);
});
