import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { chromium, type ElementHandle, type Locator, type Page } from "playwright-core";
import { serve } from "../scripts/serve.mjs";
import type { CellValue } from "../src/core/grid/cell-value";
import type { Grid } from "../src/core/grid/grid";
import { syntheticTable } from "./synthetic-table";

/**
 * How long the workbench's page is held up, in a real Chromium (CHROMIUM names one): each step of the job on a table of
 * our own, as long as a person waits and as the browser counts long tasks (over 50 ms) of the page's thread. Needs a
 * built workbench. Numbers behind it are rows; `alone` refuses the page its worker. All in milliseconds.
 */
const ALONE = process.argv.includes("alone");
const SIZES = process.argv
  .slice(2)
  .filter((one) => one !== "alone")
  .map(Number);
const SLOWEST = 600_000;

interface Tasks {
  readonly longest: number;
  readonly over: number;
  readonly sum: number;
}

const WATCH = `window.longTasks = [];
new PerformanceObserver((list) => { for (const one of list.getEntries()) window.longTasks.push(one.duration); }).observe({ type: "longtask" });`;

/** The long tasks since the last call. */
const tasksSince = async (page: Page): Promise<Tasks> => {
  const all = await page.evaluate<number[]>("new Promise((done) => setTimeout(() => done(window.longTasks.splice(0)), 300))");
  return { longest: Math.max(0, ...all), over: all.length, sum: all.reduce((sum, one) => sum + one, 0) };
};

async function measure(page: Page, name: string, act: () => Promise<unknown>, ended: () => Promise<unknown>): Promise<void> {
  await tasksSince(page);
  const began = performance.now();
  await act();
  await ended();
  const whole = performance.now() - began;
  const { longest, over, sum } = await tasksSince(page);
  console.log(
    `  ${name.padEnd(28)} ${whole.toFixed(0).padStart(7)}   longest ${longest.toFixed(0).padStart(6)}   over 50 ms: ${String(over).padStart(3)}, together ${sum.toFixed(0)}`,
  );
}

/** An element, looked up before anything is measured: looking up by role and name is work of the page's own thread. */
const found = async (locator: Locator): Promise<ElementHandle> => {
  const handle = await locator.elementHandle();
  if (!handle) throw new Error("not there");
  return handle;
};

/** Goes down the list of problems by key, and to each one's cell. */
async function walk(page: Page, first: ElementHandle): Promise<void> {
  await first.click();
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  }
}

/** Every hundredth row ends in blanks, so that there is something to fix. */
const untidy = (grid: Grid): CellValue[][] =>
  grid.values.map((row, index) => row.map((value, column) => (index % 100 === 50 && column === 5 && typeof value === "string" ? `${value}  ` : value)));

const plain = (value: CellValue): string | number | boolean | null => (typeof value === "object" ? null : value);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const server = await serve(join(process.cwd(), "dist/workbench"), 0);
  const address = server.address();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(SLOWEST);
    await page.addInitScript(WATCH);
    if (ALONE) await page.addInitScript("Object.defineProperty(window, 'Worker', { value: undefined });");
    await page.goto(`http://localhost:${typeof address === "object" && address ? address.port : 0}/`);
    const told = (start: string): Promise<unknown> =>
      page.waitForFunction((begin) => document.querySelector("[role=status]")?.textContent?.startsWith(begin), start, { timeout: SLOWEST });
    const button = (name: string): Promise<ElementHandle> => found(page.getByRole("button", { name, exact: true }));
    const tab = (name: string): Promise<ElementHandle> => found(page.getByRole("tab", { name: new RegExp(`^${name}`) }));
    const there = (selector: string): Promise<unknown> => page.waitForFunction((one) => document.querySelector(one) !== null, selector, { timeout: SLOWEST });
    const dialogButton = (): Promise<ElementHandle> => found(page.getByRole("dialog").getByRole("button", { name: "写入", exact: true }));
    const press = async (name: string, one: ElementHandle, ended: () => Promise<unknown>): Promise<void> => measure(page, name, () => one.click(), ended);
    await told("已打开");
    for (const rows of SIZES.length > 0 ? SIZES : [3_000, 10_000, 50_000]) {
      const grid = syntheticTable(rows);
      const merges = grid.merges.map(({ top, left, bottom, right }) => ({ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }));
      const file = join(folder, `${String(rows)}.xlsx`);
      writeFileSync(file, await writeXlsx({ sheets: [{ name: "进度表", rows: untidy(grid).map((row) => row.map(plain)), merges }] }));
      console.log(`${String(rows)} rows`);
      await measure(
        page,
        "open",
        () => page.getByLabel("打开工作簿").setInputFiles(file),
        () => told("已打开"),
      );
      await press("read", await button("读取当前表"), () => told("已读取"));
      await press("read again and validate", await button("开始校验"), () => told("已校验"));
      const first = await found(page.getByRole("list", { name: "问题" }).getByRole("listitem").first());
      await measure(
        page,
        "walk 20 problems",
        () => walk(page, first),
        () => Promise.resolve(),
      );
      const search = await found(page.getByRole("searchbox").first());
      await measure(
        page,
        "search",
        () => search.type("建设"),
        () => Promise.resolve(),
      );
      await search.fill("");
      await press("judge every item (状态)", await tab("状态"), () => there('[role=list][aria-label="事项"]'));
      await press("back to 校验", await tab("校验"), () => there('[role=list][aria-label="问题"]'));
      await press("fix all, preview", await button("全部修正"), () => there("[role=dialog]"));
      await press("write it", await dialogButton(), () => told("已写入"));
      await press("报表", await tab("报表"), () => Promise.resolve());
      await press("reports, preview", await button("生成报表"), () => there("[role=dialog]"));
      await press("write them", await dialogButton(), () => told("已写入"));
      const download = await button("下载工作簿");
      await measure(
        page,
        "download",
        () => Promise.all([page.waitForEvent("download"), download.click()]),
        () => Promise.resolve(),
      );
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
