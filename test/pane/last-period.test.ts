import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messages } from "../../src/core/messages/messages";
import { lastView } from "../../src/taskpane/view/last-view";
import { paneOn, type PaneUnderTest } from "../fixtures/joined-pane";
import { writeWorkbook } from "../fixtures/sheets-of-text";

interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const sheet = (label: string, ...rows: readonly (readonly string[])[]): TextSheet => ({
  name: label,
  rows: [[`岚岭县2025年重点工作${label}进展情况表`], ["序号", "工作任务", "责任单位", "进展情况"], ...rows],
});
const HALF = sheet(
  "上半年",
  ["1", "修建便民桥", "交通局", "【进展滞后】正在招标。"],
  ["2", "新建中心小学", "教育局", "【顺利推进】已开工。"],
  ["3", "整治南溪河道", "水利局", "【顺利推进】清淤三公里。"],
  ["4", "举办农民节", "文旅局", "【顺利推进】筹备中。"],
);
const FIRST = sheet(
  "一季度",
  ["1", "修建便民桥", "交通局", "【进展滞后】尚未招标。"],
  ["2", "新建中心小学", "教育局", "【进展滞后】用地未批。"],
  ["3", "整治南溪河道", "水利局", "【顺利推进】清淤三公里。"],
  ["4", "创建卫生乡镇", "卫健局", "【顺利推进】方案已定。"],
);
const OTHER = sheet("二月", ["1", "慰问困难群众", "民政局", "【顺利推进】在走访。"]);

const tableOf = (pane: PaneUnderTest) => {
  const state = pane.store.get();
  if (state.sheet.kind !== "table") throw new Error("no table was read");
  return state.sheet;
};
const viewOf = (pane: PaneUnderTest) => lastView(tableOf(pane).last, messages("zh-CN"));
const offeredOf = (pane: PaneUnderTest) => (pane.store.get().lastOffered ?? []).map(({ grid }) => grid.sheet.name);

async function choose(pane: PaneUnderTest, name: string): Promise<void> {
  await pane.actions.offerLast();
  const reading = pane.store.get().lastOffered?.find(({ grid }) => grid.sheet.name === name);
  if (!reading) throw new Error(`${name} is not offered`);
  await pane.actions.chooseLastSheet(reading);
}

test("sheets of an earlier time are offered; the chosen one is compared, told, and remembered in the workbook", async () => {
  const pane = await paneOn([HALF, FIRST]);
  await pane.actions.read();
  expect(viewOf(pane)).toMatchObject({ matched: null, tables: [], notes: [] });
  await pane.actions.offerLast();
  expect(offeredOf(pane)).toEqual(["一季度"]);
  await choose(pane, "一季度");
  expect(pane.told()).toBe("已读取上期：已匹配3项，新增1项，减少1项，待确认0项。");
  expect(viewOf(pane)).toMatchObject({ matched: "已匹配3项，新增1项，减少1项，待确认0项", tables: ["工作表“一季度”（一季度）"] });
  expect(pane.store.get().chosenReports).toContain("comparison");
  await pane.actions.read();
  expect(viewOf(pane).matched).toBe("已匹配3项，新增1项，减少1项，待确认0项");
  await pane.actions.forgetLast();
  await pane.actions.read();
  expect(viewOf(pane).matched).toBeNull();
});

test("what was validated is validated again beside it; 对比表 is written, linked and can be taken back", async () => {
  const pane = await paneOn([HALF, FIRST]);
  await pane.actions.check();
  expect(tableOf(pane).problems?.map(({ rule }) => rule)).not.toContain("progress/repeats-last-period");
  await choose(pane, "一季度");
  expect(tableOf(pane).problems?.map(({ rule }) => rule)).toContain("progress/repeats-last-period");
  await pane.actions.reports();
  expect(pane.store.get().preview?.plan.changes.map((change) => ("name" in change ? change.name : ""))).toEqual(["汇总表", "滞后事项清单", "对比表"]);
  await pane.actions.write();
  expect(await pane.cell("对比表", "A1")).toBe("岚岭县2025年重点工作上半年与一季度对比表");
  await pane.actions.undo();
  expect((await pane.book.workbook.sheets()).map(({ name }) => name)).toEqual(["上半年", "一季度"]);
});

test("a refusal says why and leaves what was chosen", async () => {
  const pane = await paneOn([HALF, FIRST, OTHER]);
  await pane.actions.read();
  await choose(pane, "一季度");
  await choose(pane, "二月");
  expect(pane.told()).toMatch(/^未读取：两张表只有0项对得上（共4项），可能不是同一批工作，未作对比/);
  expect(viewOf(pane)).toMatchObject({ matched: "已匹配3项，新增1项，减少1项，待确认0项", tables: ["工作表“一季度”（一季度）"] });
});

test("pairs that a person joins or parts are kept, and taken back", async () => {
  const pane = await paneOn([HALF, FIRST]);
  await pane.actions.read();
  await choose(pane, "一季度");
  const kinds = () => viewOf(pane).entries.map(({ kind, reference, decided }) => `${kind} ${reference}${decided ? " 人工" : ""}`);
  expect(kinds()).toEqual(["new 第4项", "gone 第4项", "matched 第1项", "matched 第2项", "matched 第3项"]);
  await pane.actions.pair(3, 3);
  expect(kinds()).toEqual(["matched 第1项", "matched 第2项", "matched 第3项", "matched 第4项 人工"]);
  await pane.actions.pair(0, null);
  expect(kinds().slice(0, 2)).toEqual(["new 第1项 人工", "gone 第1项"]);
  await pane.actions.read();
  expect(kinds().slice(0, 2)).toEqual(["new 第1项 人工", "gone 第1项"]);
  await pane.actions.unpair(0);
  await pane.actions.unpair(3);
  expect(kinds()).toEqual(["new 第4项", "gone 第4项", "matched 第1项", "matched 第2项", "matched 第3项"]);
});

test("a sheet that is changed is compared as it is now", async () => {
  const pane = await paneOn([HALF, FIRST]);
  await pane.actions.read();
  await choose(pane, "一季度");
  const [, last] = await pane.book.workbook.sheets();
  if (!last) throw new Error("no second sheet");
  await pane.book.workbook.applyEdits(last.id, [{ cell: { row: 6, column: 2 }, expected: "创建卫生乡镇", value: "举办农民节" }]);
  await pane.actions.read();
  expect(viewOf(pane).matched).toBe("已匹配4项，新增0项，减少0项，待确认0项");
});

describe("a file from the disk", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "last-"));
    const text = ({ rows }: TextSheet): string => rows.map((row, at) => (at === 0 ? `| ${row.join("")} | < | < | < |` : `| ${row.join(" | ")} |`)).join("\n");
    await writeWorkbook(join(folder, "旧.xlsx"), { 一季度: text(FIRST), 上半年: text(HALF) });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileOf = (name: string, bytes = readFileSync(join(folder, name))): File => new File([new Uint8Array(bytes)], name);

  test("its sheet of an earlier time is taken; the name is remembered, and the file asked for again", async () => {
    const pane = await paneOn([HALF]);
    await pane.actions.read();
    await pane.actions.openLast([fileOf("旧.xlsx")]);
    expect(pane.told()).toBe("已读取上期：已匹配3项，新增1项，减少1项，待确认0项。");
    expect(viewOf(pane).tables).toEqual(["“旧.xlsx”的工作表“一季度”（一季度）"]);
    await pane.actions.read();
    expect(viewOf(pane).matched).toBe("已匹配3项，新增1项，减少1项，待确认0项");
    // as when the workbook is opened another day
    pane.store.dispatch({ kind: "workbook-replaced" });
    await pane.actions.read();
    expect(viewOf(pane)).toMatchObject({ matched: null, notes: ["上次使用的是“旧.xlsx”，请重新打开。"] });
    await pane.actions.openLast([fileOf("旧.xlsx")]);
    expect(viewOf(pane)).toMatchObject({ matched: "已匹配3项，新增1项，减少1项，待确认0项", notes: [] });
  });

  test("sheets of the same period that the file has beside are told: nothing was compared with them", async () => {
    const other = { name: "城建", rows: [FIRST.rows[0] ?? [], FIRST.rows[1] ?? [], ["1", "铺设燃气管道", "城建局", "【顺利推进】已铺一公里。"]] };
    const text = ({ rows }: TextSheet): string => rows.map((row, at) => (at === 0 ? `| ${row.join("")} | < | < | < |` : `| ${row.join(" | ")} |`)).join("\n");
    await writeWorkbook(join(folder, "分表.xlsx"), { 农业: text(FIRST), 城建: text(other) });
    const pane = await paneOn([HALF]);
    await pane.actions.read();
    await pane.actions.openLast([fileOf("分表.xlsx")]);
    expect(pane.told()).toBe("已读取上期：已匹配3项，新增1项，减少1项，待确认0项。“分表.xlsx”中另有1张表未参与对比：“城建”；分表填写的，请先合为一张表。");
  });

  test("what is no workbook is told by what it is", async () => {
    const pane = await paneOn([HALF]);
    await pane.actions.read();
    await pane.actions.openLast([fileOf("空.xlsx", Buffer.from(""))]);
    expect(pane.told()).toBe("未读取：“空.xlsx”是空文件，请检查是否下载或复制完整。");
    await pane.actions.openLast([fileOf("图.xlsx", Buffer.from([0x89, 0x50, 0x4e, 0x47]))]);
    expect(pane.told()).toContain("“图.xlsx”是图片，不能读取");
  });
});
