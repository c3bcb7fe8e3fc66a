import type { Page } from "playwright-core";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { summarySheet } from "../contract/samples";
import { richWorkbook } from "../fixtures/rich-workbook";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench } from "./workbench-page";

/** What the charts of the sheet in front say of themselves: name, description, and the texts that are drawn. */
const charts = (
  page: Page,
  within = "[data-chart]",
): Promise<readonly { readonly name: string | null; readonly description: string; readonly drawn: readonly string[] }[]> =>
  page.evaluate(
    (place) =>
      [...document.querySelectorAll(`${place} [role=img]`)].map((one) => ({
        name: one.getAttribute("aria-label"),
        description: document.getElementById(one.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
        drawn: [...one.querySelectorAll("svg text")].map((text) => text.textContent ?? ""),
      })),
    within,
  );

/** The rich workbook, which has a chart of a kind of its own, with a report of ours whose chart is a pie. */
async function withPie(): Promise<Uint8Array> {
  const file = await openFile(await richWorkbook(), "综合.xlsx");
  const report = summarySheet();
  const pie = { ...report, charts: report.charts.map((chart) => ({ ...chart, shape: "pie" as const, place: { top: 2, left: 7, bottom: 9, right: 12 } })) };
  await file.writeSheets(await file.planSheets([pie]));
  return file.save();
}

describeInBrowser("charts in the workbench", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("the charts of a report are drawn over their cells, follow what is typed, and are printed", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    // nothing that draws charts is fetched before a sheet has one
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(fetched.filter((name) => name.includes("charts."))).toEqual([]);
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.button("生成报表").click();
    await workbench.write();
    await workbench.told("已写入");
    await page.getByRole("button", { name: "打开汇总表" }).click();
    await page.waitForSelector("[data-chart] svg", { state: "attached" });

    const [, units] = await soon(async () => {
      const both = await charts(page);
      expect(both.map(({ name }) => name)).toEqual(["图表：分板块进度情况", "图表：进展滞后事项牵头单位"]);
      expect(both[0]?.drawn).toEqual(expect.arrayContaining(["分板块进度情况", "顺利推进", "进展滞后"]));
      expect(both[1]?.description).toMatch(/^.+：\d+；.+：\d+/);
      return both;
    });
    expect(await workbench.violations()).toEqual([]);

    // a figure under the chart is changed: the bar's number is another
    const [, unit = "", figure = ""] = /^([^：]+)：(\d+)/.exec(units?.description ?? "") ?? [];
    const cell = await page.evaluate(
      ([word, number]) => {
        const row = [...document.querySelectorAll("[role=row]")].find((one) =>
          [...one.querySelectorAll("[data-cell]")].some((place) => place.textContent === word),
        );
        return (
          [...(row?.querySelectorAll("[data-cell]") ?? [])]
            .filter((place) => place.textContent === number)
            .at(-1)
            ?.getAttribute("data-cell") ?? ""
        );
      },
      [unit, figure] as const,
    );
    await workbench.cell(cell).click();
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (beginning) => [...document.querySelectorAll("[data-chart] [role=img] > span")].some((one) => one.textContent?.startsWith(beginning)),
      `${unit}：7；`,
    );

    // on paper both hang on rows of the sheet
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await soon(async () =>
      expect((await charts(page, "[data-printed] td")).map(({ name, drawn }) => [name, drawn.length > 5])).toEqual([
        ["图表：分板块进度情况", true],
        ["图表：进展滞后事项牵头单位", true],
      ]),
    );
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(workbench.complaints).toEqual([]);
    expect(workbench.elsewhere).toEqual([]);
  });

  test("a pie of an opened file is drawn from its cells; a kind that is not drawn is a frame that says so", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.open("综合.xlsx", await withPie());
    await workbench.told("已打开：“综合.xlsx”");
    const turn = (sheet: string) => page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: sheet, exact: true }).click();
    await turn("汇总表");
    await page.waitForSelector("[data-chart] svg path", { state: "attached" });
    await soon(async () => {
      const [pie] = await charts(page);
      expect(pie?.name).toBe("图表：各单位事项数");
      expect(pie?.description).toMatch(/^城建办：3；/);
      expect(pie?.drawn).toEqual(expect.arrayContaining(["3", "5", "8", "城建办"]));
    });
    expect(await workbench.violations()).toEqual([]);
    await turn("汇集");
    await page.getByRole("img", { name: /^图表：图表 此类图表在本页中不显示，文件中的图表不受影响/ }).waitFor();
    expect(await workbench.violations()).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
