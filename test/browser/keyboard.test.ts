import type { Page } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

/** Name and role of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one ? `${one.getAttribute("role") ?? one.tagName.toLowerCase()} ${one.getAttribute("aria-label") ?? one.textContent?.trim() ?? ""}` : "";
  });

/** Presses Tab until what has the focus fits. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 60; press++) {
    const now = await focused(page);
    if (wanted.test(now)) return;
    seen.push(now);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(wanted)}: ${seen.join(" > ")}`);
}

/** A dialog that closes is drawn a while longer and still takes Tab; then the keyboard goes back to where it was. */
async function closed(workbench: WorkbenchPage): Promise<void> {
  await workbench.preview().waitFor({ state: "detached" });
  await workbench.page.waitForFunction(() => document.activeElement !== document.body);
}

/** A dialog that opens is there before the keyboard is in it. */
async function inDialog(workbench: WorkbenchPage): Promise<void> {
  await workbench.preview().waitFor();
  await workbench.page.waitForFunction(() => document.activeElement?.closest("[role=dialog]"));
}

describeInBrowser("the workbench by keyboard alone", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("read, validate, walk the list, fix, write, undo", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await tabTo(page, /^button 读取当前表/);
    await page.keyboard.press("Enter");
    await workbench.told("已读取");
    await tabTo(page, /^button 开始校验/);
    await page.keyboard.press("Enter");
    await workbench.told("已校验");

    // the keyboard is given to the first entry
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-entry"));

    // the list is one tab stop; the arrow keys walk it, Enter leads to the cell
    await page.getByRole("tab", { name: /^校验/ }).focus();
    await tabTo(page, /^combobox 只看本单位|^select 只看本单位/);
    await page.keyboard.press("Tab");
    const first = await focused(page);
    await page.keyboard.press("ArrowDown");
    await soon(async () => expect(await focused(page)).not.toBe(first));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("[role=gridcell][aria-selected=true]")?.getAttribute("data-cell") !== "A1");
    await soon(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true"));

    await tabTo(page, /^button 全部修正/);
    await page.keyboard.press("Enter");
    await inDialog(workbench);
    // Escape closes the dialog and writes nothing
    await page.keyboard.press("Escape");
    expect(await workbench.told("未写入")).toContain("已取消");
    await closed(workbench);
    await tabTo(page, /^button 全部修正/);
    await page.keyboard.press("Enter");
    await inDialog(workbench);
    await tabTo(page, /^button 写入/);
    await page.keyboard.press("Enter");
    await workbench.told("已写入");
    await closed(workbench);
    await tabTo(page, /^button 撤销上次写入/);
    await page.keyboard.press("Enter");
    await workbench.told("已撤销");
  });

  test("the grid is one tab stop: arrows, editing, text stays text, Ctrl+Z", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await tabTo(page, /^gridcell/);
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await soon(async () => expect(await workbench.selected()).toBe("C5"));
    const before = await workbench.cell("C5").textContent();
    await page.keyboard.press("F2");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("3/4");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector('[data-cell="C5"]')?.textContent === "3/4");
    await soon(async () => expect(await workbench.selected()).toBe("C6"));
    await soon(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("C6"));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Z");
    await page.waitForFunction((text) => document.querySelector('[data-cell="C5"]')?.textContent === text, before);
    await page.keyboard.press("Control+End");
    await soon(async () => expect(await workbench.selected()).not.toBe("C6"));
    await page.keyboard.press("Control+Home");
    await soon(async () => expect(await workbench.selected()).toBe("A1"));
    await page.keyboard.press("Tab");
    await soon(async () => expect(await focused(page)).toMatch(/^tab /));
  });

  test("on a slow machine no key is lost: from end to end, and typed over a cell", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    const engine = await page.context().newCDPSession(page);
    await engine.send("Emulation.setCPUThrottlingRate", { rate: 8 });
    await tabTo(page, /^gridcell/);
    await page.keyboard.press("Control+End");
    const end = await soon(async () => {
      const now = await workbench.selected();
      expect(now).not.toBe("A1");
      return now;
    });
    await page.keyboard.press("Control+Home");
    // one after the other, while what the last one set off is still being drawn
    for (let turn = 0; turn < 15; turn++) {
      await page.keyboard.press("Control+End");
      await soon(async () => expect(await workbench.selected()).toBe(end));
      await page.keyboard.press("Control+Home");
      await soon(async () => expect(await workbench.selected()).toBe("A1"));
      await soon(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("A1"));
    }
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await page.keyboard.type("12/14次");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector('[data-cell="C5"]')?.textContent === "12/14次");
    await soon(async () => expect(await workbench.selected()).toBe("C6"));
  });
});
