/** The built add-in of WPS: what its scripts are written in, and the whole job in a browser from file:, over the fake client. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as acorn from "acorn";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import type { SheetDescription } from "../contract/harness";
import { isOfficeFile } from "../fixtures/office-file";
import { sampleSheets } from "../fixtures/sample-sheets";
import type { Examiner } from "../wps-host/page-client";
import { built, root } from "./built";
import { describeInBrowser, launch } from "./chromium";
import { soon } from "./soon";

const dist = join(root, "dist/wps");
const SCRIPTS = ["main.js", "pane.js", "selfcheck.js"] as const;

/** Members newer than Chrome 86. */
const NEWER = [
  "at",
  "findLast",
  "findLastIndex",
  "toSorted",
  "toReversed",
  "toSpliced",
  "with",
  "hasOwn",
  "groupBy",
  "randomUUID",
  "structuredClone",
  "isWellFormed",
  "toWellFormed",
  "fromAsync",
  "withResolvers",
  "replaceChildren",
  "showPicker",
  "showPopover",
  "checkVisibility",
  "getHTML",
  "subtle",
  "Segmenter",
  "intersection",
  "symmetricDifference",
  "isSubsetOf",
];

/** What stands in src/hosts/wps/older-browser.ts. */
const ADDED = ["at", "findLast", "findLastIndex", "hasOwn", "structuredClone"];

beforeAll(() => built("wps", "dist/wps/pane.html"));

describe("the built scripts of WPS", () => {
  const source = (name: string): string => readFileSync(join(dist, name), "utf8");

  test.each(SCRIPTS)("%s is one classic script of ES2018, without anything to load later", (name) => {
    const program = acorn.parse(source(name), { ecmaVersion: 2018, sourceType: "script" });
    expect(program.body.length).toBeGreaterThan(0);
    expect(
      readdirSync(dist)
        .filter((file) => file.endsWith(".js"))
        .sort(),
    ).toEqual([...SCRIPTS].sort());
  });

  test.each(SCRIPTS)("%s calls nothing that Chrome 86 lacks, but for what is added", (name) => {
    const found = new Set<string>();
    for (const [, member = ""] of source(name).matchAll(/\.([A-Za-z]+)\(/g)) if (NEWER.includes(member)) found.add(member);
    expect([...found].filter((member) => !ADDED.includes(member))).toEqual([]);
  });

  test("pages and files", () => {
    expect(source("ribbon.xml").startsWith("<customUI")).toBe(true);
    for (const page of ["index.html", "pane.html", "selfcheck.html"]) {
      expect(source(page)).toMatch(/<script src="[a-z]+\.js\?v=\d+\.\d+\.\d+">/);
      expect(source(page)).not.toMatch(/type="module"|office\.js|https?:/);
    }
    // the words of the pane in Excel may name its client library; here nothing asks for it
    expect(SCRIPTS.filter((name) => /Office\.onReady|appsforoffice|OfficeExtension/.test(source(name)))).toEqual([]);
    expect(readdirSync(join(dist, "images")).sort()).toEqual(["check.svg", "open.svg", "reports.svg", "window.svg"]);
  });
});

/** The fake client as a script for a page. */
async function clientScript(folder: string): Promise<string> {
  const rule = { test: /\.tsx?$/, loader: "swc-loader", options: { jsc: { target: "es2020", parser: { syntax: "typescript", tsx: true } } } };
  await new Promise<void>((done, failed) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        target: "web",
        entry: join(root, "test/wps-host/page-client-entry.ts"),
        output: { path: folder, filename: "client.js" },
        resolve: { extensions: [".ts", ".tsx", ".js"] },
        module: { rules: [rule] },
      },
      (error, stats) => (error !== null || stats?.hasErrors() === true ? failed(error ?? new Error(stats?.toString("errors-only"))) : done()),
    );
  });
  return readFileSync(join(folder, "client.js"), "utf8");
}

describeInBrowser("the add-in of WPS from file:", () => {
  const folder = mkdtempSync(join(tmpdir(), "wps-client-"));
  let browser: Browser;
  let client: string;
  let sheets: SheetDescription[];
  beforeAll(async () => {
    [client, sheets, browser] = [await clientScript(folder), await sampleSheets("zehe-2025-h1.xlsx"), await launch()];
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** A page of the add-in beside the fake client; `complaints` are errors and requests to anywhere. */
  async function open(name: string): Promise<{ page: Page; complaints: string[]; ask: <T>(question: (examiner: Examiner) => T) => Promise<T> }> {
    const page = await browser.newPage({ viewport: { width: 380, height: 900 }, locale: "zh-CN" });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !isOfficeFile(message)) complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url());
    });
    await page.addInitScript({ content: `window.sheetsOfTheTest = ${JSON.stringify(sheets)};\n${client}` });
    await page.goto(pathToFileURL(join(dist, name)).href);
    return { page, complaints, ask: (question) => page.evaluate(`(${question.toString()})(window.examiner)`) };
  }

  async function told(page: Page, beginning: string): Promise<string> {
    const text = await page.waitForFunction((start) => {
      const now = document.querySelector("[role=status]")?.textContent ?? "";
      return now.startsWith(start) && now;
    }, beginning);
    return String(await text.jsonValue());
  }

  test("the whole job by its names: read, validate, find a cell, fix, report, take back, close", async () => {
    const { page, complaints, ask } = await open("pane.html");
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const dialog = page.getByRole("dialog");
    const write = async (): Promise<void> => {
      await dialog.getByRole("button", { name: "写入", exact: true }).click();
      await dialog.waitFor({ state: "detached" });
    };
    await button("读取当前表").click();
    expect(await told(page, "已读取")).toContain("65项");
    await button("开始校验").click();
    await told(page, "已校验");
    await page.getByRole("tab", { name: /^校验/ }).click();
    await page.getByRole("list", { name: "问题" }).locator('[aria-posinset="3"]').click();
    await soon(async () => expect((await ask((examiner) => examiner.selection())).row).toBeGreaterThan(1));
    await page.screenshot({ path: join(root, "dist", "wps-pane-check.png") });

    await button("全部修正").click();
    await dialog.waitFor();
    await write();
    expect(await told(page, "已写入")).toMatch(/^已写入：\d+个单元格。$/);

    await page.getByRole("tab", { name: /^报表/ }).click();
    await button("生成报表").click();
    await dialog.waitFor();
    await page.screenshot({ path: join(root, "dist", "wps-pane-preview.png") });
    await write();
    expect(await told(page, "已写入：汇总表")).toBe("已写入：汇总表、滞后事项清单。");
    await soon(async () => expect(await ask((examiner) => examiner.sheets())).toEqual(expect.arrayContaining(["汇总表", "滞后事项清单"])));
    await soon(async () => expect(await ask((examiner) => examiner.value("汇总表", 1, 1))).toMatch(/^泽禾镇/));
    await page.screenshot({ path: join(root, "dist", "wps-pane-report.png") });

    await button("撤销上次写入").click();
    await told(page, "已撤销");
    await soon(async () => expect(await ask((examiner) => examiner.sheets())).toEqual(["上半年进度情况表", "填报说明"]));
    await soon(async () => expect(await ask((examiner) => examiner.prompts)).toEqual([]));

    await ask((examiner) => examiner.otherWorkbook());
    await button("关闭").click();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the ribbon opens one pane, on the right, and shows it again", async () => {
    const { page, complaints, ask } = await open("index.html");
    const act = (id: string): Promise<unknown> => page.evaluate(`window.ribbon.OnAction({ Id: ${JSON.stringify(id)} })`);
    expect(
      await page.evaluate(
        "[ribbon.OnAddinLoad(), ribbon.GetLabel({ Id: 'progressTableCheck' }), ribbon.GetImage({ Id: 'progressTableOpen' }), ribbon.GetEnabled({ Id: 'progressTableOpen' })]",
      ),
    ).toEqual([true, "校验", "images/open.svg", true]);
    expect([await act("progressTableOpen"), await act("progressTableCheck")]).toEqual([true, true]);
    const panes = await ask((examiner) => examiner.panes.map(({ url, title, visible, dock }) => [url.replace(/^.*\//, ""), title, visible, dock]));
    expect(panes).toEqual([["pane.html", "进度表助手", true, 2]]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the self-check runs, leaves no sheet behind, and its result can be copied", async () => {
    const { page, complaints, ask } = await open("selfcheck.html");
    const before = await ask((examiner) => examiner.sheets());
    await page.getByRole("button", { name: "开始自检" }).click();
    expect(await told(page, "自检完成")).toMatch(/项与预期相符/);
    const result = await page.getByRole("textbox", { name: "自检结果" }).inputValue();
    for (const id of ["read", "report-text", "cell-text", "undo-edits", "rewrite", "undo-rewrite", "memory", "remove"])
      expect(result).toContain(`[+] port: ${id}:`);
    expect(result).toContain("[-] Value2 of one row");
    await soon(async () => expect(await ask((examiner) => examiner.sheets())).toEqual(before));
    const line = await page.getByRole("textbox", { name: "一行结果" }).inputValue();
    expect(line).toMatch(/^\d+\.\d+\.\d+ \| Microsoft Excel 12\.0 12\.1\.0\.23539 \| Chrome\/[\d.]+ \| \d+\+ \d+- \| /);
    expect([line.includes("\n"), line.includes("Value2 of one row=")]).toEqual([false, true]);
    await page.getByRole("button", { name: "复制一行结果" }).click();
    await page.getByRole("button", { name: "复制结果" }).click();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
