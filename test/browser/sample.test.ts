import type { Page } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, sampleBytes } from "./workbench-page";

const SAMPLE = "zehe-2025-h1.xlsx";
const livelihood = sampleBytes("lanping-livelihood-2025-09.xlsx");
const openNames = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .getByRole("tablist", { name: "已打开的文件" })
    .getByRole("tab")
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute("aria-label")));

describeInBrowser("the sample beside a person's own files", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("goes when the first own file comes and nothing was done with it, which is said", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    // a file that cannot be opened leaves it
    await workbench.open("坏.xlsx", livelihood.slice(0, 3000));
    await workbench.told("未打开");
    await soon(async () => expect(await openNames(page)).toEqual([SAMPLE]));
    await workbench.drop([
      ["甲.xlsx", livelihood],
      ["乙.xlsx", livelihood],
    ]);
    await workbench.told("已打开：“乙.xlsx”");
    await soon(async () => expect(await openNames(page)).toEqual(["甲.xlsx", "乙.xlsx"]));
    // opened by hand, it is a file like any other
    await workbench.open(SAMPLE, sampleBytes(SAMPLE));
    await workbench.told(`已打开：“${SAMPLE}”`);
    await workbench.open("丙.xlsx", livelihood);
    expect(await workbench.told("已打开：“丙.xlsx”")).not.toContain("示例已关闭");
    await soon(async () => expect(await openNames(page)).toEqual(["甲.xlsx", "乙.xlsx", SAMPLE, "丙.xlsx"]));
  });

  test.each<[string, (page: Page) => Promise<void>]>([
    [
      "changed",
      async (page) => {
        await page.getByRole("grid").locator('[data-cell="B5"]').dblclick();
        await page.keyboard.type("改稿");
        await page.keyboard.press("Enter");
        await page.getByText("有改动，尚未下载").first().waitFor();
      },
    ],
    [
      "read",
      async (page) => {
        await page.getByRole("button", { name: "读取当前表", exact: true }).click();
        await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent?.startsWith("已读取"));
      },
    ],
  ])("stays where it was %s", async (_, act) => {
    const workbench = await bench.page();
    await act(workbench.page);
    await workbench.open("甲.xlsx", livelihood);
    expect(await workbench.told("已打开：“甲.xlsx”")).not.toContain("示例已关闭");
    await soon(async () => expect(await openNames(workbench.page)).toEqual([SAMPLE, "甲.xlsx"]));
  });
});
