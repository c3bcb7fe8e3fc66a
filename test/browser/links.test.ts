import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

describeInBrowser("links in the sheet", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  /** The sample with its reports written, the lagging list in front. */
  async function withReports(): Promise<WorkbenchPage> {
    const workbench = await bench.page();
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("报表");
    await workbench.button("生成报表").click();
    await workbench.preview().waitFor();
    await workbench.write();
    await workbench.told("已写入");
    await sheetTab(workbench, "滞后事项清单").click();
    await link(workbench).waitFor();
    return workbench;
  }
  const sheetTab = ({ page }: WorkbenchPage, name: string) => page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name });
  const link = ({ page }: WorkbenchPage) => page.getByRole("grid").getByRole("link").first();
  const inFront = ({ page }: WorkbenchPage) => page.getByRole("tablist", { name: "工作表" }).locator("[aria-selected=true]").textContent();
  const focused = ({ page }: WorkbenchPage) => page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? "");

  /** The cell that a link led to, once it is selected. */
  const ledTo = (workbench: WorkbenchPage): Promise<string> =>
    soon(async () => {
      const there = await workbench.selected();
      expect(there).not.toBe("A1");
      expect(await focused(workbench)).toBe(there);
      return there;
    });

  test("a click leads from a row of a report to its cell in the table, and back", async () => {
    const workbench = await withReports();
    const from = await workbench.page
      .getByRole("gridcell")
      .filter({ has: workbench.page.getByRole("link") })
      .first()
      .getAttribute("data-cell");
    const report = await inFront(workbench);
    await link(workbench).click();
    await workbench.page.getByRole("button", { name: /^返回“滞后事项清单”/ }).waitFor();
    await soon(async () => expect(await inFront(workbench)).not.toBe(report));
    await ledTo(workbench);
    await workbench.page.getByRole("button", { name: /^返回“滞后事项清单”/ }).click();
    await link(workbench).waitFor();
    await soon(async () => expect(await inFront(workbench)).toBe(report));
    await soon(async () => expect(await workbench.selected()).toBe(from));
    await soon(async () => expect(await workbench.page.getByRole("button", { name: /^返回/ }).count()).toBe(0));
    expect(workbench.complaints).toEqual([]);
  });

  test("Enter follows a link, F2 edits its cell, Alt and the arrow lead back", async () => {
    const workbench = await withReports();
    const { page } = workbench;
    const cell = page
      .getByRole("gridcell")
      .filter({ has: workbench.page.getByRole("link") })
      .first();
    const from = await cell.getAttribute("data-cell");
    // beside the text of the link, a click selects
    await cell.click({ position: { x: 3, y: 3 } });
    await soon(async () => expect(await workbench.selected()).toBe(from));
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: `编辑${from ?? ""}` }).waitFor();
    await page.keyboard.press("Escape");
    await soon(async () => expect(await focused(workbench)).toBe(from));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^返回“滞后事项清单”/ }).waitFor();
    // the sheet comes with its cell selected and in focus
    await ledTo(workbench);
    await page.keyboard.press("Alt+ArrowLeft");
    await link(workbench).waitFor();
    await soon(async () => expect(await workbench.selected()).toBe(from));
    await soon(async () => expect(await focused(workbench)).toBe(from));
    expect(await workbench.violations()).toEqual([]);
  });
});
