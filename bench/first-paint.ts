import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { excelWith } from "../test/excel-host/excel-harness";
import { openInExcel } from "../test/excel-host/web-page";
import { launch } from "../test/browser/chromium";

/**
 * When a pane is first painted, and when it can be used: `npm run bench -- first-paint FOLDER...`, each a built dist/excel or
 * dist/wps (one of before beside one of now). In turn, so that what else the machine does strikes all alike; medians in
 * milliseconds from the beginning of the page. The pane of WPS is opened from its file, with no client behind it: what is
 * measured there is what its one script costs before it can draw.
 */
const ROUNDS = 15;
const folders = process.argv.slice(2).map((folder) => resolve(folder));

/** Notes when the first button stands in the page. */
const WATCH = `new MutationObserver((_, watcher) => {
  if (!document.querySelector("button")) return;
  window.usable = performance.now();
  watcher.disconnect();
}).observe(document, { childList: true, subtree: true })`;
const PAINTED = `new Promise((done) => {
  const look = () => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (paint && (window.usable || !window.wanted)) done([paint.startTime, window.usable ?? paint.startTime]);
    else setTimeout(look, 20);
  };
  look();
})`;

type Times = readonly [number, number];

async function inExcel(browser: Browser, folder: string): Promise<Times> {
  const excel = excelWith([{ name: "表", rows: [["序号", "工作任务", "责任单位", "进展情况"], [1, "修桥", "交通局", "已开工。"]] }]);
  const pane = await openInExcel(browser, { current: excel }, { folder, width: 320, before: `window.wanted = true; ${WATCH}` });
  const times: Times = await pane.frame.evaluate(PAINTED);
  await pane.close();
  return times;
}

async function inWps(browser: Browser, folder: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, "pane.html")).href);
  const times: Times = await page.evaluate(PAINTED);
  await context.close();
  return times;
}

const median = (all: readonly number[]): string => String(Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0));

void (async () => {
  const browser = await launch();
  const times = new Map<string, Times[]>(folders.map((folder) => [folder, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const folder of folders) {
      const taken = await (existsSync(join(folder, "pane.html")) ? inWps : inExcel)(browser, folder);
      // the first warms the browser up
      if (round >= 0) times.get(folder)?.push(taken);
    }
  }
  for (const [folder, all] of times) console.log(`${folder}: painted ${median(all.map(([paint]) => paint))} ms (quickest ${Math.round(Math.min(...all.map(([paint]) => paint)))}), usable ${median(all.map(([, usable]) => usable))} ms`);
  await browser.close();
})();
