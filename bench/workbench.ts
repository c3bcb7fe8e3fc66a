import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { chromium, type Page } from "playwright-core";
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
const SIZES = process.argv.slice(2).filter((one) => one !== "alone").map(Number);
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
  console.log(`  ${name.padEnd(28)} ${whole.toFixed(0).padStart(7)}   longest ${longest.toFixed(0).padStart(6)}   over 50 ms: ${String(over).padStart(3)}, together ${sum.toFixed(0)}`);
}

/** Goes down the list of problems by key, and to each one's cell. */
async function walk(page: Page): Promise<void> {
  const list = page.getByRole("list", { name: "问题" });
  await list.getByRole("listitem").first().click();
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
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(SLOWEST);
    await page.addInitScript(WATCH);
    if (ALONE) await page.addInitScript("Object.defineProperty(window, 'Worker', { value: undefined });");
    await page.goto(`http://localhost:${typeof address === "object" && address ? address.port : 0}/`);
    const told = (start: string): Promise<unknown> =>
      page.waitForFunction((begin) => document.querySelector("[role=status]")?.textContent?.startsWith(begin), start, { timeout: SLOWEST });
    const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
    await told("已打开");
    for (const rows of SIZES.length > 0 ? SIZES : [3_000, 10_000, 50_000]) {
      const grid = syntheticTable(rows);
      const merges = grid.merges.map(({ top, left, bottom, right }) => ({ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }));
      const file = join(folder, `${String(rows)}.xlsx`);
      writeFileSync(file, await writeXlsx({ sheets: [{ name: "进度表", rows: untidy(grid).map((row) => row.map(plain)), merges }] }));
      console.log(`${String(rows)} rows`);
      await measure(page, "open", () => page.getByLabel("打开工作簿").setInputFiles(file), () => told("已打开"));
      await measure(page, "read", () => press("读取当前表"), () => told("已读取"));
      await measure(page, "read again and validate", () => press("开始校验"), () => told("已校验"));
      await measure(page, "walk 20 problems", () => walk(page), () => Promise.resolve());
      await measure(page, "judge every item (状态)", () => page.getByRole("tab", { name: /^状态/ }).click(), () => page.getByRole("list", { name: "事项" }).waitFor());
      await measure(page, "fix all, preview", () => page.getByRole("tab", { name: /^校验/ }).click().then(() => press("全部修正")), () => page.getByRole("dialog").waitFor());
      await measure(page, "write it", () => page.getByRole("dialog").getByRole("button", { name: "写入", exact: true }).click(), () => told("已写入"));
      await measure(page, "reports, preview", () => page.getByRole("tab", { name: /^报表/ }).click().then(() => press("生成报表")), () => page.getByRole("dialog").waitFor());
      await measure(page, "write them", () => page.getByRole("dialog").getByRole("button", { name: "写入", exact: true }).click(), () => told("已写入"));
      await measure(page, "download", () => Promise.all([page.waitForEvent("download"), press("下载工作簿")]), () => Promise.resolve());
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
