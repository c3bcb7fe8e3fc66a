import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { root } from "./built";
import { describeInBrowser } from "./chromium";
import { kept, living } from "./kept-changes";
import { soon } from "./soon";
import { Bench, sampleBytes, type WorkbenchPage } from "./workbench-page";

const livelihood = sampleBytes("lanping-livelihood-2025-09.xlsx");
const town = sampleBytes("zehe-2025-h1.xlsx");

/** Types into a cell of the sheet in front. */
async function type(workbench: WorkbenchPage, a1: string, text: string): Promise<void> {
  const { page } = workbench;
  await workbench.cell(a1).dblclick();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(([at, typed]) => document.querySelector(`[data-cell="${at}"]`)?.textContent?.includes(typed ?? ""), [a1, text]);
}

const openNames = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .getByRole("tablist", { name: "已打开的文件" })
    .getByRole("tab")
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute("aria-label")));

/** Waits until a page has found out which openings live. */
async function looked(page: Page): Promise<void> {
  await page.waitForTimeout(2500);
  await soon(async () => expect(await page.evaluate(async () => (await navigator.locks.query()).pending?.length)).toBe(0));
}

describeInBrowser("several files in the workbench", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("a third file drops nobody's changes; what is open is said; closing one with changes asks", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    const file = (name: string) => page.getByRole("tab", { name, exact: true });
    await type(workbench, "B5", "甲稿");
    await workbench.open("乙.xlsx", livelihood);
    await workbench.told("已打开：“乙.xlsx”");
    await type(workbench, "C5", "乙稿");
    await workbench.open("丙.xlsx", livelihood);
    await workbench.told("已打开：“丙.xlsx”");
    await soon(async () => expect(await openNames(page)).toEqual(["zehe-2025-h1.xlsx", "乙.xlsx", "丙.xlsx"]));
    await workbench.button("返回“乙.xlsx”").click();
    await workbench.told("已打开：“乙.xlsx”");
    await soon(async () => expect(await workbench.cell("C5").textContent()).toContain("乙稿"));
    // what was found in a file is found again when it comes back in front
    await workbench.button("开始校验").click();
    const checked = await workbench.told("已校验");
    await file("zehe-2025-h1.xlsx").click();
    await workbench.told("已打开：“zehe-2025-h1.xlsx”");
    await soon(async () => expect(await workbench.cell("B5").textContent()).toContain("甲稿"));
    await soon(async () => expect(await workbench.problems().count()).toBe(0));
    await soon(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("zehe-2025-h1.xlsx"));
    await page.keyboard.press("ArrowRight");
    await workbench.told("已打开：“乙.xlsx”");
    await soon(async () => expect(await workbench.problems().count()).toBeGreaterThan(0));
    expect(checked).toMatch(/^已校验/);
    expect(await workbench.violations()).toEqual([]);

    await workbench.button("关闭“乙.xlsx”").click();
    const asking = page.getByRole("dialog", { name: "“乙.xlsx”有改动，尚未下载" });
    await asking.waitFor();
    expect(await workbench.violations()).toEqual([]);
    await asking.getByRole("button", { name: "取消" }).click();
    await asking.waitFor({ state: "detached" });
    // the keyboard goes back to where it was asked
    await soon(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("关闭“乙.xlsx”"));
    await file("丙.xlsx").waitFor();
    await soon(async () => expect(await openNames(page)).toHaveLength(3));
    // by keyboard, and this time downloaded
    await file("乙.xlsx").focus();
    await page.keyboard.press("Delete");
    const [download] = await Promise.all([page.waitForEvent("download"), asking.getByRole("button", { name: "下载后关闭" }).click()]);
    expect(download.suggestedFilename()).toBe("乙.xlsx");
    expect(await workbench.told("已关闭")).toBe("已关闭：“乙.xlsx”。当前文件：“丙.xlsx”。");
    await soon(async () => expect(await openNames(page)).toEqual(["zehe-2025-h1.xlsx", "丙.xlsx"]));
    // one without changes closes without a word
    await workbench.button("关闭“丙.xlsx”").click();
    await workbench.told("已关闭：“丙.xlsx”。当前文件：“zehe-2025-h1.xlsx”。");
    await soon(async () => expect(await workbench.cell("B5").textContent()).toContain("甲稿"));
  });

  test("files dropped while something runs wait their turn, and every one is opened; Ctrl+S downloads", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.drop(
      [
        ["一.xlsx", livelihood],
        ["二.docx", new TextEncoder().encode("no document")],
        ["三.xlsx", town],
      ],
      "开始校验",
    );
    await workbench.told("已打开：“三.xlsx”");
    await soon(async () => expect(await openNames(page)).toEqual(["zehe-2025-h1.xlsx", "一.xlsx", "三.xlsx"]));
    // what was validated meanwhile is there
    await page.getByRole("tab", { name: "zehe-2025-h1.xlsx", exact: true }).click();
    await workbench.told("已打开：“zehe-2025-h1.xlsx”");
    await soon(async () => expect(await workbench.problems().count()).toBeGreaterThan(0));
    // what stands in the editor is in the download
    await workbench.cell("B5").dblclick();
    await page.keyboard.type("，已补");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("zehe-2025-h1.xlsx");
    expect(await workbench.told("已下载", "未下载")).toBe("已下载：zehe-2025-h1.xlsx");
    await soon(async () => expect(await workbench.cell("B5").textContent()).toContain("，已补"));
    await soon(async () => expect(await page.getByText("有改动，尚未下载").count()).toBe(0));
  });

  test("changes that were not downloaded survive the page, with what was chosen and settled", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await type(workbench, "B5", "未存");
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await workbench.problems().first().click();
    const list = page.getByRole("list", { name: "问题" });
    await list.getByRole("button", { name: "已核实" }).first().click();
    await list.getByRole("textbox", { name: "核实说明" }).fill("已与责任单位确认");
    await list.getByRole("button", { name: "记为已核实" }).click();
    await page.getByRole("button", { name: /^已核实 1/ }).waitFor();
    await workbench.tab("状态");
    const chosen = page.getByRole("list", { name: "事项" }).getByRole("combobox", { name: "状态" }).first();
    await chosen.selectOption("lagging");
    await kept(page, true);
    // another page of the same browser does not take it away while this one lives
    const beside = await page.context().newPage();
    await beside.goto(bench.url);
    await beside.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("已打开"));
    await looked(beside);
    await soon(async () => expect(await beside.getByRole("dialog").count()).toBe(0));
    await page.close({ runBeforeUnload: false });
    await living(beside, 1);
    await beside.reload();
    const offer = beside.getByRole("dialog", { name: "发现未下载的修改，是否恢复？" });
    await offer.waitFor();
    await soon(async () => expect(await offer.textContent()).toContain("zehe-2025-h1.xlsx"));
    // a file that is opened behind it takes the keyboard out of no dialog
    await beside.getByLabel("打开工作簿").setInputFiles({ name: "旁.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(livelihood) });
    await beside.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("已打开：“旁.xlsx”"));
    await soon(async () => expect(await beside.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)).toBe(true));
    await soon(async () => expect(await offer.count()).toBe(1));
    await offer.getByRole("button", { name: "恢复", exact: true }).click();
    await beside.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("已恢复：“zehe-2025-h1.xlsx”"));
    await soon(async () => expect(await beside.locator('[data-cell="B5"]').textContent()).toContain("未存"));
    await beside.getByText("有改动，尚未下载").first().waitFor();
    await beside.getByRole("tab", { name: /^状态/ }).click();
    await beside.getByRole("button", { name: /^标注状态/ }).waitFor();
    await soon(async () =>
      expect(await beside.getByRole("list", { name: "事项" }).getByRole("combobox", { name: "状态" }).first().inputValue()).toBe("lagging"),
    );
    await beside.getByRole("tab", { name: /^校验/ }).click();
    await beside.getByRole("button", { name: "开始校验" }).click();
    await beside.getByRole("button", { name: /^已核实 1/ }).waitFor();
    // downloaded, there is nothing left to offer but the choice that is not written; discarded, nothing at all
    await beside.close({ runBeforeUnload: false });
    const last = await workbench.page.context().newPage();
    // there is no such file: a page of the same place that is no workbench
    await last.goto(`${bench.url}nothing`);
    await living(last, 0);
    await last.goto(bench.url);
    await last.getByRole("dialog").getByRole("button", { name: "放弃修改" }).click();
    await last.getByRole("dialog").waitFor({ state: "detached" });
    await last.reload();
    await last.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("已打开"));
    await looked(last);
    await soon(async () => expect(await last.getByRole("dialog").count()).toBe(0));
  });

  test("opened from a folder the page keeps changes too; where the browser keeps nothing it says so", async () => {
    const workbench = await bench.page({}, "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });");
    await type(workbench, "B5", "改");
    await workbench.page.getByText("浏览器不允许在本机留存修改", { exact: false }).waitFor();

    const fresh = await bench.page();
    const context = fresh.page.context();
    const folder = await context.newPage();
    const address = pathToFileURL(join(root, "dist/workbench/index.html")).href;
    await folder.goto(address);
    await folder.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("未打开"));
    await folder.getByLabel("打开工作簿").setInputFiles({ name: "本机.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(town) });
    await folder.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("已打开：“本机.xlsx”"));
    await folder.locator('[data-cell="B5"]').dblclick();
    await folder.keyboard.type("本机改");
    await folder.keyboard.press("Enter");
    await folder.getByText("有改动，尚未下载").waitFor();
    await kept(folder, false);
    const again = await context.newPage();
    // a script of the folder: a page of the same place that is no workbench
    await again.goto(new URL(readdirSync(join(root, "dist/workbench")).find((name) => name.endsWith(".js")) ?? "", address).href);
    await folder.close({ runBeforeUnload: false });
    await living(again, 0);
    await again.goto(address);
    await again.getByRole("dialog", { name: "发现未下载的修改，是否恢复？" }).getByRole("button", { name: "恢复", exact: true }).click();
    await again.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("已恢复：“本机.xlsx”"));
    await soon(async () => expect(await again.locator('[data-cell="B5"]').textContent()).toContain("本机改"));
  });
});
