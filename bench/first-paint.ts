import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { serve } from "../scripts/serve.mjs";
import { launch } from "../test/browser/chromium";

/**
 * When a pane is first painted: `npm run bench -- first-paint FOLDER...`, each a built dist/excel or dist/wps, one of before
 * beside one of now. In turn, so that what else the machine does strikes all alike; milliseconds from the beginning of the
 * page. No client stands behind the panes: what is painted is what they say then, once their script was fetched and run,
 * which is what a pane waits for.
 */
const ROUNDS = Number(process.env.ROUNDS ?? "15");

const PAINTED = `new Promise((done) => {
  const look = () => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (paint) done(paint.startTime);
    else setTimeout(look, 20);
  };
  look();
})`;

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

async function main(folders: readonly string[]): Promise<void> {
  const browser = await launch();
  const served = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      server: await serve(folder, 0),
      page: existsSync(join(folder, "pane.html")) ? "pane.html" : "taskpane.html",
      times: new Array<number>(),
    })),
  );
  // the first warms the browser up
  for (let round = -1; round < ROUNDS; round++) {
    for (const { server, page: name, times } of served) {
      const { port } = server.address() as AddressInfo;
      const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/${name}`);
      const painted: number = await page.evaluate(PAINTED);
      if (round >= 0) times.push(painted);
      await context.close();
    }
  }
  for (const { folder, server, times } of served) {
    console.log(`${folder}: painted after ${Math.round(median(times))} ms, the quickest ${Math.round(Math.min(...times))}`);
    server.close();
  }
  await browser.close();
}

void main(process.argv.slice(2).map((folder) => resolve(folder)));
