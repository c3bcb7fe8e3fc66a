import { openFile } from "../../src/hosts/xlsx/open-file";
import { readWorkbook } from "../../src/app/read-workbook";
import type { Status } from "../../src/core/terms/status";
import { describeShared, sharedBytes } from "../fixtures/shared-data";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

/** Item counts by status of a saved workbook's table. */
async function countsOf(
  bytes: Uint8Array,
): Promise<{ readonly items: number; readonly by: { readonly [S in Status]?: number }; readonly sheets: readonly string[] }> {
  const file = await openFile(bytes, "saved.xlsx");
  const read = await readWorkbook(file);
  if (!read.ok) throw new Error("no table in the saved file");
  const by: { [S in Status]?: number } = {};
  for (const item of read.reading.table.items) if (item.status) by[item.status] = (by[item.status] ?? 0) + 1;
  return { items: read.reading.table.items.length, by, sheets: (await file.sheets()).map((sheet) => sheet.name) };
}

/** From 读取当前表 to two written reports, downloaded; every step by its accessible name. */
async function wholeJob(bench: WorkbenchPage): Promise<{ readonly bytes: Uint8Array; readonly items: string }> {
  await bench.button("读取当前表").click();
  const read = await bench.told("已读取");
  await bench.button("开始校验").click();
  expect(await bench.told("已校验")).toMatch(/[应待提]/);
  await bench.tab("校验");
  const entry = bench.page.getByRole("list", { name: "问题" }).locator('[aria-posinset="3"]');
  await entry.click();
  await soon(async () => expect(await bench.selected()).toMatch(/^[A-Z]+\d+$/));
  const setSize = await entry.getAttribute("aria-setsize");
  expect(Number(setSize)).toBeGreaterThan(2);

  await bench.button("全部修正").click();
  await bench.preview().waitFor();
  await bench.preview().getByRole("listitem").first().waitFor();
  await bench.write();
  expect(await bench.told("已写入", "未写入")).toMatch(/^已写入：\d+个单元格。$/);

  await bench.tab("报表");
  await soon(async () => expect(await bench.page.getByRole("checkbox", { name: "汇总表" }).isChecked()).toBe(true));
  await soon(async () => expect(await bench.page.getByRole("checkbox", { name: "滞后事项清单" }).isChecked()).toBe(true));
  await soon(async () => expect(await bench.page.getByRole("checkbox", { name: "校验问题清单" }).isChecked()).toBe(false));
  await bench.button("生成报表").click();
  await bench.preview().waitFor();
  await bench.write();
  expect(await bench.told("已写入", "未写入")).toBe("已写入：汇总表、滞后事项清单。");
  const tabs = bench.page.getByRole("tablist", { name: "工作表" }).getByRole("tab");
  await soon(async () => expect(await tabs.allTextContents()).toEqual(expect.arrayContaining(["汇总表", "滞后事项清单"])));
  const { bytes } = await bench.download();
  return { bytes, items: read };
}

describeInBrowser("the whole job in the workbench", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("on the sample: read, validate, fix, tag, report, download, reopen, undo", async () => {
    const workbench = await bench.page();
    const { bytes } = await wholeJob(workbench);
    const saved = await countsOf(bytes);
    expect(saved.items).toBe(65);
    expect(saved.sheets).toEqual(expect.arrayContaining(["汇总表", "滞后事项清单"]));

    await workbench.button("撤销上次写入").click();
    expect(await workbench.told("已撤销", "未撤销")).toBe("已撤销：已删除“汇总表”、“滞后事项清单”。");
    await soon(async () => expect(await workbench.page.getByRole("tablist", { name: "工作表" }).getByRole("tab").allTextContents()).not.toContain("汇总表"));
    await workbench.button("撤销上次写入").click();
    expect(await workbench.told("已撤销", "未撤销")).toMatch(/个单元格已恢复到写入前。$/);

    await workbench.open("again.xlsx", bytes);
    expect(await workbench.told("已打开：“again.xlsx”", "未打开")).toContain("4张工作表");
    await workbench.button("读取当前表").click();
    expect(await workbench.told("已读取", "未读取")).toContain("65项");
    expect(workbench.elsewhere).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  test("标注状态: a status is chosen by its combobox, previewed, written in the table's dialect", async () => {
    const workbench = await bench.page();
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("状态");
    const entries = workbench.page.getByRole("list", { name: "事项" }).getByRole("listitem");
    const first = entries.first();
    // what its text contradicts stands first, then what is untagged
    await first.getByRole("button", { name: "维持原标" }).waitFor();
    await soon(async () => expect(await first.textContent()).toMatch(/第38项.*建议标注“项目暂停”：.*停工/));
    const untagged = entries.filter({ hasText: "第49项" });
    await untagged.getByRole("combobox", { name: "状态" }).selectOption({ label: "进展滞后" });
    await workbench.button("标注状态").click();
    await workbench.preview().waitFor();
    await workbench.preview().getByRole("listitem").first().waitFor();
    await soon(async () => expect(await workbench.preview().getByRole("listitem").allTextContents()).toEqual([expect.stringContaining("【进展滞后】")]));
    await workbench.write();
    expect(await workbench.told("已写入", "未写入")).toBe("已写入：1个单元格。");
    await first.getByRole("button").first().click();
    await workbench.tab("概览");
    await soon(async () => expect(await workbench.page.getByRole("img", { name: /^各状态事项数/ }).getAttribute("aria-label")).toContain("进展滞后10"));
  });

  test("取消 in 将要写入 writes nothing", async () => {
    const workbench = await bench.page();
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await workbench.button("全部修正").click();
    await workbench.preview().getByRole("button", { name: "取消" }).click();
    expect(await workbench.told("未写入", "已写入")).toBe("未写入：已取消，未作改动。");
    await soon(async () => expect(await workbench.page.getByRole("button", { name: "撤销上次写入" }).count()).toBe(0));
  });

  describeShared("on the published tables", () => {
    test("89 items, the counts of the gold file survive the job", async () => {
      const workbench = await bench.page();
      await workbench.open("tanzhou.xlsx", sharedBytes("tanzhou-2019-h1.xlsx"));
      await workbench.told("已打开：“tanzhou.xlsx”");
      const { bytes, items } = await wholeJob(workbench);
      expect(items).toContain("89项");
      expect(await countsOf(bytes)).toMatchObject({ items: 89, by: { "on-track": 74, lagging: 13, suspended: 2 } });
    });

    test("the municipal table too", async () => {
      const workbench = await bench.page();
      await workbench.open("jiangmen.xlsx", sharedBytes("jiangmen-2018-q3.xlsx"));
      await workbench.told("已打开：“jiangmen.xlsx”");
      const { bytes, items } = await wholeJob(workbench);
      expect(items).toContain("247项");
      expect(await countsOf(bytes)).toMatchObject({ items: 247, by: { completed: 15, "on-track": 222 } });
    });
  });
});
