/** The built pane of Excel in a frame, under a page that plays Excel on the web; office.js is the built folder's own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import type { Browser } from "playwright-core";
import { toA1 } from "../../src/core/grid/cell-ref";
import { excelWith } from "../excel-host/excel-harness";
import type { ExcelHost } from "../excel-host/excel-host";
import { openAlone, openInExcel, type OpenedPane } from "../excel-host/web-page";
import type { SheetDescription } from "../contract/harness";
import { sampleSheets } from "../fixtures/sample-sheets";
import { built, root } from "./built";
import { describeInBrowser, launch } from "./chromium";
import { listDrawn } from "./drawn-list";
import { soon } from "./soon";

const folder = join(root, "dist/excel");

describeInBrowser("the pane in Excel on the web", () => {
  let browser: Browser;
  let sheets: SheetDescription[];
  beforeAll(async () => {
    await built("excel", "dist/excel/taskpane.html");
    [browser, sheets] = [await launch(), await sampleSheets("zehe-2025-h1.xlsx")];
  });
  afterAll(() => browser.close());

  /** The pane over an Excel that holds the sample. */
  async function open(width: number, query = ""): Promise<OpenedPane & { readonly excel: ExcelHost }> {
    const excel = excelWith(sheets);
    return { ...(await openInExcel(browser, { current: excel }, { folder, width, query })), excel };
  }

  /** What the live region says, once it begins so. */
  async function told({ frame }: OpenedPane, ...beginnings: readonly string[]): Promise<string> {
    const text = await frame.waitForFunction((starts) => {
      const now = document.querySelector("[role=status]")?.textContent ?? "";
      return starts.some((start) => now.startsWith(start)) && now;
    }, beginnings);
    return String(await text.jsonValue());
  }

  /** What is selected in Excel, once it is no longer the cell that a new workbook begins at. */
  function selected({ book }: ExcelHost): Promise<string> {
    return soon(() => {
      const a1 = toA1({ row: book.selection.top, column: book.selection.left });
      expect(a1).not.toBe("A1");
      return Promise.resolve(a1);
    });
  }

  /** By how much the pane is wider than it may be, in pixels. */
  const tooWide = ({ frame }: OpenedPane): Promise<number> => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each([270, 320])("the whole job at %i pixels: read, validate, find a cell, fix, report, take back", async (width) => {
    const pane = await open(width);
    const { frame, excel } = pane;
    const { book } = excel;
    const button = (name: string) => frame.getByRole("button", { name, exact: true });
    const dialog = frame.getByRole("dialog", { name: "将要写入" });
    const picture = (name: string): Promise<unknown> => pane.page.locator("#pane").screenshot({ path: join(root, "dist", `excel-pane-${width}-${name}.png`) });
    const write = async (): Promise<void> => {
      await dialog.getByRole("button", { name: "写入", exact: true }).click();
      await dialog.waitFor({ state: "detached" });
    };

    await button("读取当前表").waitFor();
    await picture("start");
    excel.resetCounters();
    await button("读取当前表").click();
    expect(await told(pane, "已读取", "未读取")).toContain("65项");
    // the table, and what was decided about it before; once that is told, which of our sheets are older
    expect(excel.counters.syncs).toBeLessThanOrEqual(3);
    await picture("read");

    await button("开始校验").click();
    await told(pane, "已校验");
    await frame.getByRole("tab", { name: /^校验/ }).click();
    const entry = frame.getByRole("list", { name: "问题" }).locator('[aria-posinset="3"]');
    await entry.click();
    await soon(async () => expect(await entry.textContent()).toContain(await selected(excel)));
    await picture("check");
    await soon(async () => expect(await tooWide(pane)).toBe(0));

    const before = book.sheets.map(({ name }) => name);
    await button("全部修正").click();
    await dialog.waitFor();
    await dialog.getByRole("listitem").first().waitFor();
    await picture("preview");
    await soon(async () => expect(await tooWide(pane)).toBe(0));
    await write();
    expect(await told(pane, "已写入", "未写入")).toMatch(/^已写入：\d+个单元格。$/);

    await frame.getByRole("tab", { name: /^报表/ }).click();
    await picture("reports");
    excel.resetCounters();
    await button("生成报表").click();
    await dialog.waitFor();
    await write();
    expect(await told(pane, "已写入：汇总表", "未写入")).toBe("已写入：汇总表、滞后事项清单。");
    expect(excel.counters.syncs).toBeLessThanOrEqual(4);
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["汇总表", "滞后事项清单"]));
    expect(book.byName("汇总表")?.cell(1, 1).value).toMatch(/^泽禾镇/);
    await soon(async () => expect(await tooWide(pane)).toBe(0));
    await picture("written");

    await button("撤销上次写入").click();
    await told(pane, "已撤销", "未撤销");
    expect(book.sheets.map(({ name }) => name)).toEqual(before);
    expect(pane.elsewhere).toEqual([]);
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  test("what the bundle needs of a browser is asked for before it starts, and listed", () => {
    const script = readdirSync(folder).find((file) => /^taskpane\..*\.js$/.test(file)) ?? "";
    const code = readFileSync(join(folder, script), "utf8");
    expect(() => parse(code, { ecmaVersion: 2022, sourceType: "script" })).not.toThrow();
    const check = readFileSync(join(folder, "check-webview.js"), "utf8");
    expect(() => parse(check, { ecmaVersion: 5 })).not.toThrow();
    const members = {
      "Object.hasOwn": /Object\.hasOwn\b/,
      structuredClone: /\bstructuredClone\(/,
      "prototype.at ": /[\w\])]\.at\(/,
      "prototype.findLast": /\.findLast\(/,
      "prototype.replaceAll": /\.replaceAll\(/,
      "Object.fromEntries": /Object\.fromEntries\b/,
      "prototype.flatMap": /\.flatMap\(/,
      ResizeObserver: /\bResizeObserver\b/,
    };
    for (const [member, use] of Object.entries(members)) if (use.test(code)) expect([member, check.includes(member.trim())]).toEqual([member, true]);
    // newer than what is asked for: none of these may slip in
    for (const newer of [/\.toSorted\(/, /\.toReversed\(/, /Object\.groupBy\b/, /Promise\.withResolvers\b/, /\.isWellFormed\(/])
      expect(code).not.toMatch(newer);
    expect((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { browserslist: string[] }).browserslist).toEqual([
      "edge >= 98",
      "chrome >= 98",
      "safari >= 16.4",
    ]);
  });

  test("a browser that is too old: what is needed, in a sentence, and nothing of the pane", async () => {
    const pane = await openInExcel(browser, { current: excelWith(sheets) }, { folder, width: 320, before: "delete Object.hasOwn" });
    const sentence = pane.frame.getByRole("alert");
    await sentence.waitFor();
    await soon(async () => expect(await sentence.textContent()).toMatch(/需要 WebView2/));
    await soon(async () => expect(await pane.frame.getByRole("button").count()).toBe(0));
    await pane.close();
  });

  test.each([
    ["with tags", (text: string) => text],
    ["without", (text: string) => text.replace(/^[【[][^】\]]*[】\]]\n?/, "")],
  ])("a low pane (320 × 378): an entry of 校验 and of 状态 stands whole above the foot, also beside the way back; a table %s", async (_, tagged) => {
    const excel = excelWith(
      sheets.map((sheet) => ({ ...sheet, rows: (sheet.rows ?? []).map((row) => row.map((cell) => (typeof cell === "string" ? tagged(cell) : cell))) })),
    );
    const pane = await openInExcel(browser, { current: excel }, { folder, width: 320, height: 378 });
    const { frame } = pane;
    const first = (list: string) => frame.getByRole("list", { name: list }).locator('[aria-posinset="1"]');
    /** Brings the first entry of a list up: what was measured meanwhile may still move the list once. */
    const toTop = (list: string): Promise<void> =>
      soon(async () => {
        await frame.locator("[role=tabpanel]").evaluate((panel) => void (panel.scrollTop = 0));
        expect([await first(list).count(), await frame.locator("[role=tabpanel]").evaluate((panel) => panel.scrollTop)]).toEqual([1, 0]);
      });
    /** How far the end of the first entry of a list lies above the foot, and the room that the others have there. Pixels. */
    const room = async (list: string): Promise<readonly [first: number, all: number]> => {
      await toTop(list);
      await listDrawn(frame);
      /** Where the foot begins, and top and end of each entry that is drawn. Pixels. */
      const boxes = () =>
        frame.evaluate(() => ({
          foot: document.querySelector("footer")?.getBoundingClientRect().top ?? 0,
          entries: [...document.querySelectorAll("[role=tabpanel] [role=listitem] > :last-child")]
            .map((entry) => entry.getBoundingClientRect())
            .map(({ top, bottom, height }) => ({ top, bottom, height })),
        }));
      const { foot, entries } = await boxes();
      const [own] = entries;
      let tallest = 0;
      const panel = frame.locator("[role=tabpanel]");
      for (let top = 0; top < (await panel.evaluate((one) => one.scrollHeight)); top += await panel.evaluate((one) => one.clientHeight)) {
        await panel.evaluate((one, to) => void (one.scrollTop = to), top);
        await listDrawn(frame);
        tallest = Math.max(tallest, ...(await boxes()).entries.map(({ height }) => height));
      }
      return [foot - (own?.bottom ?? 0), foot - (own?.top ?? 0) - tallest] as const;
    };
    const roomy = async (): Promise<void> => {
      for (const [tab, list] of [
        ["校验", "问题"],
        ["状态", "事项"],
      ] as const) {
        await frame.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
        const [own, all] = await room(list);
        expect([tab, own >= 0, all >= 0]).toEqual([tab, true, true]);
      }
    };
    await frame.getByRole("button", { name: "开始校验", exact: true }).click();
    await told(pane, "已校验");
    await roomy();
    await frame.getByRole("tab", { name: /^校验/ }).click();
    await frame.getByRole("button", { name: "全部修正", exact: true }).click();
    await frame.getByRole("dialog", { name: "将要写入" }).getByRole("button", { name: "写入", exact: true }).click();
    await told(pane, "已写入");
    await frame.getByRole("button", { name: "撤销上次写入", exact: true }).waitFor();
    await roomy();
    // chosen, an entry says all of it, also once it was out of sight
    const cut = (): Promise<boolean> =>
      first("事项")
        .locator("[data-part]")
        .evaluateAll((parts) => parts.some((part) => part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflow === "hidden"));
    await toTop("事项");
    await soon(async () => expect(await cut()).toBe(true));
    await first("事项").locator("[data-entry]").click();
    await soon(async () => expect(await cut()).toBe(false));
    await frame.locator("[role=tabpanel]").evaluate((panel) => void (panel.scrollTop = panel.scrollHeight));
    await first("事项").waitFor({ state: "detached" });
    await toTop("事项");
    await soon(async () => expect(await cut()).toBe(false));
    await pane.close();
  });

  test("a low pane: each tab is found where it was left, nothing lies under Excel's own menu, 设置 tells the version and what the host is", async () => {
    const excel = excelWith(sheets);
    const pane = await openInExcel(browser, { current: excel }, { folder, width: 320, height: 378 });
    const { frame } = pane;
    await frame.getByRole("button", { name: "读取当前表", exact: true }).click();
    await told(pane, "已读取");
    await frame.getByRole("button", { name: "开始校验", exact: true }).click();
    await told(pane, "已校验");
    const foot = await frame.locator("footer").boundingBox();
    const gear = await frame.getByRole("button", { name: "设置", exact: true }).boundingBox();
    expect((gear?.x ?? 999) + (gear?.width ?? 999) - (foot?.x ?? 0)).toBeLessThanOrEqual(320 - 34);
    const top = (): Promise<number> => frame.locator("[role=tabpanel]").evaluate((panel) => panel.scrollTop);
    await frame.locator("[role=tabpanel]").evaluate((panel) => void (panel.scrollTop = 150));
    await frame.getByRole("tab", { name: /^概览/ }).click();
    await frame.getByRole("tab", { name: /^校验/ }).click();
    await soon(async () => expect(Math.abs((await top()) - 150)).toBeLessThan(40));
    await frame.getByRole("button", { name: "设置", exact: true }).click();
    await frame.getByText(/^关于（版本/).click();
    await soon(async () => expect(await frame.locator("details pre").textContent()).toMatch(/host: excel[^]*api: 1\.13[^]*window: 320×378/));
    await pane.close();
  });

  test("打开本工作簿时自动打开面板: kept in the workbook through the client library; refused, it says so and stays as it was", async () => {
    const pane = await open(320);
    const { frame, parent } = pane;
    await frame.getByRole("button", { name: "设置", exact: true }).click();
    const choice = frame.getByRole("checkbox", { name: "打开本工作簿时自动打开面板" });
    await choice.waitFor();
    await pane.page.locator("#pane").screenshot({ path: join(root, "dist", "excel-pane-320-settings.png") });
    await soon(async () => expect(await choice.isChecked()).toBe(false));
    await choice.click();
    await frame.waitForFunction(() => document.querySelector("input[type=checkbox]:checked"));
    await soon(() => Promise.resolve(expect(JSON.stringify(parent?.saved)).toMatch(/AutoShowTaskpaneWithDocument[^]*true/)));
    if (parent) parent.readOnly = true;
    await choice.click();
    await frame.getByText("未能记入本工作簿").waitFor();
    await soon(async () => expect([await choice.isChecked(), parent?.saved.length]).toEqual([true, 1]));
    await pane.close();
  });

  test("the ribbon's 校验 and 生成报表: the pane begins by itself, and writes nothing", async () => {
    const check = await open(320, "?do=check");
    await told(check, "已校验");
    const reports = await open(320, "?do=reports");
    await reports.frame.getByRole("dialog", { name: "将要写入" }).waitFor();
    expect(reports.excel.book.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect([...check.complaints, ...reports.complaints]).toEqual([]);
    await Promise.all([check.close(), reports.close()]);
  });

  test("an office file beside the pane: asked for once, its list of units holds, and it can be handed on", async () => {
    const units = [{ full: "泽禾镇财政所", short: "财政所", aliases: ["镇财政所"], contact: "王五 0102" }, { full: "泽禾镇应急管理办公室" }];
    const pane = await openInExcel(browser, { current: excelWith(sheets) }, { folder, width: 320, office: JSON.stringify({ units }) });
    const { frame, page } = pane;
    const button = (name: string) => frame.getByRole("button", { name, exact: true });
    await button("读取当前表").click();
    await told(pane, "已读取");
    await button("设置").click();
    await frame.getByText("当前名录来自 office.json（2个单位）").waitFor();
    await soon(async () =>
      expect(await frame.getByLabel("本单位所辖责任单位").inputValue()).toBe("泽禾镇财政所，财政所，别名：镇财政所，联系人：王五 0102\n泽禾镇应急管理办公室"),
    );
    const [download] = await Promise.all([page.waitForEvent("download"), button("导出名录").click()]);
    expect(download.suggestedFilename()).toBe("office.json");
    expect(pane.asked.filter((path) => path.includes("office.json"))).toEqual(["/office.json"]);
    expect([pane.elsewhere, pane.complaints]).toEqual([[], []]);
    await pane.close();
  });

  test("an Excel that is too old: which version is needed, in one sentence", async () => {
    const pane = await openInExcel(browser, { current: excelWith(sheets) }, { folder, width: 320, sets: { ExcelApi: "1.12" } });
    const sentence = pane.frame.locator("p");
    await sentence.waitFor();
    await soon(async () => expect(await sentence.textContent()).toMatch(/版本过低.*1\.13.*Excel 2021/));
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  test.each([
    ["zh-CN", "请在 Excel 中打开本插件"],
    ["en-US", "Excel"],
  ])("outside of Office (%s): a sentence, no white page, no request to anywhere", async (locale, beginning) => {
    const pane = await openAlone(browser, { folder, width: 600, locale });
    const sentence = pane.frame.locator("p");
    await sentence.waitFor();
    await soon(async () => expect(await sentence.textContent()).toContain(beginning));
    expect(pane.elsewhere).toEqual([]);
    await pane.close();
  });

  test.each(["office-js/office.js", "office-js/excel-web-16.00.js"])("without %s: a sentence that names the folder", async (missing) => {
    const pane = await openInExcel(browser, { current: excelWith(sheets) }, { folder, width: 320, missing });
    const sentence = pane.frame.locator("p");
    await sentence.waitFor();
    await soon(async () => expect(await sentence.textContent()).toContain("office-js"));
    await pane.close();
  });
});
