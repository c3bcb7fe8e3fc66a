import type { Page } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench } from "./workbench-page";

/** A1 of the cells that are selected, first and last, and of the one with the focus. */
const selection = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>("[role=gridcell][aria-selected=true]")];
    return [cells[0]?.dataset.cell ?? null, cells.at(-1)?.dataset.cell ?? null, document.activeElement?.getAttribute("data-cell") ?? null];
  });

/** Whether a person can see the whole of an element of the grid: nothing lies over it. */
const seen = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((found) => {
    const one = document.querySelector(found);
    if (!one) return false;
    const box = one.getBoundingClientRect();
    return [
      [box.left + 3, box.top + 3],
      [box.right - 6, box.bottom - 4],
    ].every(([x, y]) => one.contains(document.elementFromPoint(x ?? 0, y ?? 0)));
  }, selector);

describeInBrowser("the workbench's grid", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("ranges by mouse and keyboard, emptied as one change", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.cell("B5").click();
    await workbench.cell("C7").click({ modifiers: ["Shift"] });
    await soon(async () => expect(await selection(page)).toEqual(["B5", "C7", "B5"]));
    await soon(async () => expect(await page.getByRole("group", { name: "当前单元格" }).textContent()).toContain("B5:C7"));
    await page.keyboard.press("Shift+ArrowUp");
    await soon(async () => expect(await selection(page)).toEqual(["B5", "C6", "B5"]));
    const before = await workbench.cell("C6").textContent();
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => document.querySelector('[data-cell="C6"]')?.textContent === "");
    await soon(async () => expect(await workbench.cell("B5").textContent()).toBe(""));
    await page.keyboard.press("Control+z");
    await page.waitForFunction((text) => document.querySelector('[data-cell="C6"]')?.textContent === text, before);
    await soon(async () => expect(await workbench.cell("B5").textContent()).not.toBe(""));

    // drawn with the mouse, also from the bottom up
    const [from, to] = [await workbench.cell("C7").boundingBox(), await workbench.cell("B6").boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 5);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 5, { steps: 4 });
    await page.mouse.up();
    await soon(async () => expect(await selection(page)).toEqual(["B6", "C7", "C7"]));
    await page.keyboard.press("Control+a");
    await soon(async () => expect((await selection(page))[0]).toBe("A1"));
    await page.getByRole("rowheader", { name: "6", exact: true }).click();
    await soon(async () => expect((await selection(page))[0]).toBe("A6"));
    await page.getByRole("columnheader", { name: "B", exact: true }).click();
    await soon(async () => expect(await page.getByRole("group", { name: "当前单元格" }).textContent()).toMatch(/^[AB]1:[B-Z]\d+/));
    expect(await workbench.violations()).toEqual([]);
  });

  test("header, serial and task stay in view when a cell is brought up", async () => {
    const workbench = await bench.page({ viewport: { width: 1000, height: 640 } });
    const { page } = workbench;
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await workbench.cell("A4").click();
    await page.keyboard.press("Control+End");
    const end = await soon(async () => {
      const now = await workbench.selected();
      expect(now).not.toBe("A4");
      return now;
    });
    await soon(async () => expect(await seen(page, `[data-cell="${end}"]`)).toBe(true));
    const row = /\d+/.exec(end)?.[0] ?? "";
    // twelve rows of room lie under the table: a row of it is looked at
    await page.keyboard.press("PageUp");
    await page.keyboard.press("PageUp");
    const at = /\d+/.exec(await workbench.selected())?.[0] ?? "";
    expect(Number(at)).toBeLessThan(Number(row));
    for (const cell of [`A${at}`, "A3", "B3"]) await soon(async () => expect([cell, await seen(page, `[data-cell="${cell}"]`)]).toEqual([cell, true]));
  });

  test("find, zoom, widths, numbers as people type them, and the sheet on paper", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.cell("B5").click();
    await page.keyboard.press("Control+f");
    await page.getByRole("searchbox", { name: "查找内容" }).fill("财政所");
    await page.keyboard.press("Enter");
    await page.getByText(/^第1处，共\d+处$/).waitFor();
    const first = await soon(async () => {
      const now = await workbench.selected();
      expect(await workbench.cell(now).textContent()).toContain("财政所");
      return now;
    });
    expect(await workbench.violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await soon(async () => expect((await selection(page))[2]).toBe(first));

    const widthOf = async (a1: string): Promise<number> => (await workbench.cell(a1).boundingBox())?.width ?? 0;
    const before = await widthOf("A5");
    await page.getByRole("combobox", { name: "显示比例" }).selectOption("50");
    await page.waitForFunction((wide) => (document.querySelector('[data-cell="A5"]')?.getBoundingClientRect().width ?? 0) < wide * 0.6, before);
    await page.getByRole("combobox", { name: "显示比例" }).selectOption("fit");
    await page.waitForFunction(() => {
      const grid = document.querySelector("[role=grid]");
      const last = document.querySelector('[data-cell="F3"]');
      return grid && last && last.getBoundingClientRect().right <= grid.getBoundingClientRect().left + grid.clientWidth;
    });
    await page.getByRole("combobox", { name: "显示比例" }).selectOption("100");
    await workbench.cell("A5").click();
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await page.waitForFunction((wide) => (document.querySelector('[data-cell="A5"]')?.getBoundingClientRect().width ?? 0) === wide + 10, before);

    // a serial is a number: so is what is typed over it
    await page.keyboard.type("1,200");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector('[data-cell="A5"]')?.textContent === "1200");

    // the sample is set up for A4 across, its header on every page
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(/\/MediaBox \[0 0 (\d+)\.\d+ (\d+)/.exec(paper)?.slice(1)).toEqual(["841", "594"]);
    expect(paper.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4);
    await page.getByRole("grid").waitFor();
  });
});
