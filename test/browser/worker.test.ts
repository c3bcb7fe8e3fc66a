import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page, Route } from "playwright-core";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { bigTable } from "./big-table";
import { root } from "./built";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, sampleBytes } from "./workbench-page";

const ALONE = "浏览器未允许后台处理，打开和校验大表时页面可能短暂停顿。";

describeInBrowser("the workbench's worker", () => {
  let bench: Bench;
  let big: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    big = await bigTable(6000);
  });
  afterAll(() => bench.stop());

  test("files are opened and judged in a worker of the same folder, which the page's policy allows", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    expect(page.workers().map((worker) => worker.url().startsWith(bench.url))).toEqual([true]);
    await soon(async () => expect(await page.getByText(ALONE).count()).toBe(0));
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    expect(workbench.complaints).toEqual([]);
    expect(workbench.elsewhere).toEqual([]);
  });

  test("while a big table is opened, checked and mended, the page goes on drawing", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    // counts the frames that are drawn while a step of the job runs
    const frames = async (act: () => Promise<unknown>, ended: () => Promise<unknown>): Promise<number> => {
      await page.evaluate(
        "window.frames0 = 0; window.counting = true; (function count() { window.frames0++; if (window.counting) requestAnimationFrame(count); })()",
      );
      await act();
      await ended();
      return page.evaluate<number>("(window.counting = false, window.frames0)");
    };
    expect(
      await frames(
        () => workbench.open("big.xlsx", big),
        () => workbench.told("已打开：“big.xlsx”", "未打开"),
      ),
    ).toBeGreaterThan(5);
    expect(
      await frames(
        () => workbench.button("开始校验").click(),
        () => workbench.told("已校验", "未读取"),
      ),
    ).toBeGreaterThan(10);
    expect(
      await frames(
        () => workbench.button("全部修正").click(),
        () => workbench.preview().waitFor(),
      ),
    ).toBeGreaterThan(10);
    await workbench.write();
    expect(await workbench.told("已写入", "未写入")).toMatch(/^已写入/);
    expect(workbench.complaints).toEqual([]);
  });

  test("opening and validating can be cancelled; what was open stays, and the next try goes through", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    const cancel = workbench.button("取消");
    let letGo = await held(page);
    await workbench.open("big.xlsx", big);
    await cancel.click();
    expect(await workbench.told("未打开", "已打开：“big.xlsx”")).toMatch(/^未打开：已取消/);
    await page.getByText("zehe-2025-h1.xlsx", { exact: true }).waitFor();
    letGo();
    await workbench.open("big.xlsx", big);
    await workbench.told("已打开：“big.xlsx”");
    letGo = await held(page);
    await workbench.button("开始校验").click();
    await cancel.click();
    expect(await workbench.told("未读取", "已校验")).toMatch(/^未读取：已取消/);
    letGo();
    await workbench.button("开始校验").click();
    expect(await workbench.told("未读取", "已校验")).toMatch(/^已校验/);
  });

  test("who types fast into a big table loses nothing, and sees at once what is typed", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.open("big.xlsx", big);
    await workbench.told("已打开：“big.xlsx”");
    await workbench.cell("B3").click();
    // what is typed is seen ahead of what the worker makes of it
    const letGo = await held(page);
    for (const text of ["new1", "new2", "new3", "new4"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    const shown = () => Promise.all(["B3", "B4", "B5", "B6"].map((cell) => workbench.cell(cell).textContent()));
    await soon(async () => expect(await shown()).toEqual(["new1", "new2", "new3", "new4"]));
    await soon(async () => expect(await workbench.selected()).toBe("B7"));
    letGo();
    const { bytes } = await workbench.download();
    const file = await openFile(bytes, "big.xlsx");
    const { values } = await file.read("active");
    // what is still on its way when the file is asked for is in it too
    expect(values.slice(2, 6).map((row) => row[1])).toEqual(["new1", "new2", "new3", "new4"]);
    await soon(async () => expect(await shown()).toEqual(["new1", "new2", "new3", "new4"]));
    await soon(async () => expect(await workbench.page.getByRole("status").textContent()).toMatch(/^已下载/));
  });

  test("without workers the job is done in the page, and that is said", async () => {
    const workbench = await bench.page(
      {},
      "Object.defineProperty(window, 'Worker', { value: class { constructor() { throw new DOMException('refused', 'SecurityError'); } } });",
    );
    const { page } = workbench;
    await page.getByText(ALONE).waitFor();
    await workbench.button("开始校验").click();
    expect(await workbench.told("未读取", "已校验")).toMatch(/^已校验/);
    await workbench.button("全部修正").click();
    await workbench.preview().waitFor();
    await workbench.write();
    expect(await workbench.told("已写入", "未写入")).toMatch(/^已写入/);
    expect((await workbench.download()).bytes.length).toBeGreaterThan(1000);
    expect(await workbench.violations()).toEqual([]);
  });

  test("opened from a folder, without a server, it says what it cannot do, and does the job", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await page.goto(pathToFileURL(join(root, "dist/workbench/index.html")).href);
    expect(await workbench.told("未打开")).toBe("未打开：示例未能载入，请直接打开自己的工作簿。");
    await page.getByText(ALONE).waitFor();
    await workbench.open("zehe-2025-h1.xlsx", sampleBytes("zehe-2025-h1.xlsx"));
    await workbench.told("已打开");
    await workbench.button("开始校验").click();
    expect(await workbench.told("未读取", "已校验")).toMatch(/^已校验/);
  });

  test("a worker that breaks down is said, not waited for", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    const [worker] = page.workers();
    await worker?.evaluate("setTimeout(() => { close(); throw new Error('out of memory'); })");
    await workbench.button("开始校验").click();
    expect(await workbench.told("未读取", "已校验")).toBe("未读取：与工作簿的连接已断开，请重新打开工作簿。");
    await workbench.open("zehe-2025-h1.xlsx", sampleBytes("zehe-2025-h1.xlsx"));
    await workbench.told("已打开");
    await workbench.button("开始校验").click();
    expect(await workbench.told("未读取", "已校验")).toMatch(/^已校验/);
  });

  test("a mistake that the worker survives costs nobody a file", async () => {
    const workbench = await bench.page();
    const [worker] = workbench.page.workers();
    await worker?.evaluate("setTimeout(() => { throw new Error('a mistake'); })");
    await workbench.button("开始校验").click();
    expect(await workbench.told("未读取", "已校验")).toMatch(/^已校验/);
  });
});

/** Keeps the worker from its work until it is let go: so long 取消 is there, however fast or slow the machine. */
async function held(page: Page): Promise<() => void> {
  const [worker] = page.workers();
  if (!worker) throw new Error("no worker");
  const asked: Route[] = [];
  let free = false;
  const path = `**/held-${Date.now()}`;
  await page.context().route(path, (route) => void (free ? route.fulfill({ body: "" }) : asked.push(route)));
  await worker.evaluate((url) => {
    setTimeout(() => {
      const request = new XMLHttpRequest();
      request.open("GET", url, false);
      request.send();
    });
  }, path.slice(2));
  await soon(() => Promise.resolve(expect(asked).toHaveLength(1)));
  return () => {
    free = true;
    for (const route of asked.splice(0)) void route.fulfill({ body: "" });
  };
}
