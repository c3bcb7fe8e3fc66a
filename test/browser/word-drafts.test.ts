/** 文稿（Word） in the real workbench: from a finding to a file in hand, every step by what a person sees. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { readDocument, readProse } from "../../src/files/docx/read-document";
import { root } from "./built";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

describeInBrowser("drafts for Word", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  const group = ({ page }: WorkbenchPage): Locator => page.getByRole("group", { name: "文稿（Word）" });
  const shown = ({ page }: WorkbenchPage): Locator => page.getByRole("region", { name: "文稿预览" }).first();
  const choose = async (workbench: WorkbenchPage, kind: string): Promise<void> => group(workbench).getByRole("radio", { name: kind, exact: true }).check();

  async function atReports(): Promise<WorkbenchPage> {
    const workbench = await bench.page({ permissions: ["clipboard-read", "clipboard-write"] });
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("报表");
    await group(workbench).waitFor();
    return workbench;
  }

  async function make(workbench: WorkbenchPage): Promise<string> {
    await workbench.button("生成文稿").click();
    const told = await workbench.told("已生成", "未生成");
    await shown(workbench).waitFor();
    return told;
  }

  async function download(workbench: WorkbenchPage): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [file] = await Promise.all([workbench.page.waitForEvent("download"), workbench.button("下载").click()]);
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  }

  test("校验 by unit leads to the return list of a unit; its words lead to their cells; it is downloaded", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await page.getByRole("combobox", { name: "排列" }).selectOption("按单位");
    const button = page.getByRole("button", { name: /^生成退回清单 / }).first();
    const unit = ((await button.getAttribute("aria-label")) ?? "").replace("生成退回清单 ", "");
    await button.click();
    expect(await workbench.told("已生成", "未生成")).toBe("已生成：退回修改清单，请核对后下载或复制。");
    await page.getByRole("tab", { name: /^报表/, selected: true }).waitFor();
    await soon(async () => expect(await shown(workbench).textContent()).toContain(`${unit}：`));
    await soon(async () => expect(await group(workbench).getByRole("combobox", { name: "单位" }).inputValue()).toBe(unit));
    const first = shown(workbench).getByRole("table").getByRole("row").nth(1);
    const source = first.getByRole("cell").nth(4).getByRole("button").first();
    const [, a1 = ""] = /^出自([A-Z]+\d+)/u.exec((await source.getAttribute("title")) ?? "") ?? [];
    const words = (await source.textContent()) ?? "";
    await source.click();
    await page.waitForFunction((cell) => document.querySelector("[role=gridcell][aria-selected=true]")?.getAttribute("data-cell") === cell, a1);
    await soon(async () => expect((await workbench.cell(a1).textContent()) ?? "").toContain(words.slice(0, 6)));
    const { name, bytes } = await download(workbench);
    expect(name).toBe(`退回修改清单_${unit}.docx`);
    expect(await workbench.told("已交")).toBe(`已交浏览器下载：${name}`);
    expect(readProse(bytes).join("\n")).toContain(`${unit}：`);
    const [table] = readDocument(name, bytes, (index) => String(index)).grids;
    expect(table?.values.map((row) => row.slice(0, 4))).toContainEqual(["序号", "原序号", "任务", "栏目"]);
    expect(workbench.complaints).toEqual([]);
  });

  test("each kind is made, with what is to be filled in shown as such, and nothing of it is hard to reach", async () => {
    const workbench = await atReports();
    const { page } = workbench;
    await choose(workbench, "督查通报");
    await group(workbench).getByRole("textbox", { name: "主送单位" }).fill("各部门");
    await group(workbench).getByRole("textbox", { name: "有关要求" }).fill("请各牵头单位抓紧办理。\n请于月底前反馈。");
    await group(workbench).getByRole("textbox", { name: "主送单位" }).press("Enter");
    await make(workbench);
    await soon(async () =>
      expect(await shown(workbench).textContent()).toMatch(/各部门：[\s\S]*进展滞后的事项[\s\S]*请各牵头单位抓紧办理。[\s\S]*请于月底前反馈。/u),
    );
    await soon(async () =>
      expect(await shown(workbench).locator("mark").allTextContents()).toEqual([
        "【由拟稿人填写：附件名称】",
        "【由拟稿人填写：发文单位】",
        "【由拟稿人填写：发文日期】",
      ]),
    );
    // a sentence of several lines stays within the page, its indent is the first line's alone
    await soon(async () => expect(await shown(workbench).evaluate((page) => page.scrollWidth <= page.clientWidth)).toBe(true));
    expect(await workbench.violations()).toEqual([]);
    await group(workbench).screenshot({ path: join(root, "dist", "word-drafts-bulletin.png") });

    await choose(workbench, "督办通知单");
    await soon(async () => expect(await shown(workbench).count()).toBe(0));
    await group(workbench).getByRole("combobox", { name: "制发方式" }).selectOption("一单位一单");
    expect(await make(workbench)).toMatch(/^已生成：督办通知单\d+份/u);
    const before = await shown(workbench).textContent();
    await workbench.button("下一份").click();
    await page.waitForFunction((old) => document.querySelector('[role=region][aria-label="文稿预览"]')?.textContent !== old, before);
    expect(await workbench.violations()).toEqual([]);
    await group(workbench).screenshot({ path: join(root, "dist", "word-drafts-supervision.png") });
    await group(workbench).getByRole("checkbox", { name: "每个单位一个文件" }).check();
    expect((await download(workbench)).name).toBe("督办通知单.zip");

    await choose(workbench, "工作总结");
    await make(workbench);
    expect((await download(workbench)).name).toBe("工作总结.docx");
    expect([workbench.complaints, workbench.elsewhere]).toEqual([[], []]);
  });

  test("复制全文 puts the whole draft on the clipboard, with its looks and as plain text", async () => {
    const workbench = await atReports();
    await choose(workbench, "督查通报");
    await make(workbench);
    // its name is another for two seconds only
    await Promise.all([workbench.button("已复制").waitFor(), workbench.button("复制全文").click()]);
    const copied = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string): Promise<string> => ((await item?.getType(type)) ? (await item?.getType(type))!.text() : "");
      return { html: await of("text/html"), text: await of("text/plain") };
    });
    expect(copied.text).toMatch(/^关于.*的通报\n【由拟稿人填写：主送单位】：\n/u);
    expect(copied.html).toMatch(/<p[^>]*font-size:\s*22pt[^>]*>/u);
    expect(copied.html).toContain("【由拟稿人填写：发文日期】");
    const paragraphs = copied.text.split("\n").length;
    expect(copied.html.match(/<p /gu)?.length).toBeGreaterThanOrEqual(paragraphs - 1);
  });
});
