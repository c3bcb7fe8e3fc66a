import type { BrowserContextOptions } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

/** Every tab, an opened entry, a preview and the settings: `look` at each. */
async function everywhere(bench: WorkbenchPage, look: (place: string) => Promise<void>): Promise<void> {
  await look("first run");
  await bench.button("读取当前表").click();
  await bench.told("已读取");
  await look("概览");
  await bench.button("开始校验").click();
  await bench.told("已校验");
  await bench.problems().nth(1).click();
  await look("校验");
  await bench.button("全部修正").click();
  await bench.preview().waitFor();
  await look("将要写入");
  await bench.write();
  await bench.told("已写入");
  await bench.tab("状态");
  await look("状态");
  await bench.tab("报表");
  await bench.button("预览 汇总表").click();
  await bench.page.getByRole("region", { name: /^汇总表/ }).waitFor();
  await look("报表");
  await bench.button("设置").click();
  await look("设置");
}

/** Names of parts that reach over the right edge, the table in the sheet and its preview aside: they scroll by themselves. */
const OVERFLOWING = `(() => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll("body *")].filter((one) => !one.closest("[role=grid], [role=tablist], [role=region] table"));
  const wide = out.filter((one) => one.getBoundingClientRect().width > 0 && one.getBoundingClientRect().right > width + 1).map((one) => one.tagName + " " + one.textContent.slice(0, 30));
  return document.documentElement.scrollWidth > width ? ["the page", ...wide] : wide;
})()`;

describeInBrowser("how the workbench looks", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ];
  test.each(looks)("axe finds nothing in %s", async (_name, options) => {
    const workbench = await bench.page(options);
    const found: string[] = [];
    await everywhere(workbench, async (place) => {
      found.push(...(await workbench.violations()).map((violation) => `${place}: ${violation}`));
    });
    expect(found).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    expect(workbench.elsewhere).toEqual([]);
  });

  test.each([270, 320, 350])("nothing reaches over the edge at %i pixels", async (width) => {
    const workbench = await bench.page({ viewport: { width, height: 640 } });
    await everywhere(workbench, async (place) => {
      await soon(async () => expect([place, await workbench.page.evaluate(OVERFLOWING)]).toEqual([place, []]));
    });
  });

  test("on a small screen at 200 % problems are seen beside the sheet; at 400 % sheet and pane are seen in turn", async () => {
    const twice = await bench.page({ viewport: { width: 683, height: 384 } });
    await twice.button("开始校验").click();
    await twice.told("已校验");
    await soon(async () => {
      const entry = await twice.problems().first().boundingBox();
      expect((entry?.y ?? 999) + Math.min(40, entry?.height ?? 999)).toBeLessThan(
        (await twice.page.getByRole("button", { name: /^全部修正/ }).boundingBox())?.y ?? 0,
      );
    });
    await soon(async () => expect(await twice.cell("A5").isVisible()).toBe(true));

    const four = await bench.page({ viewport: { width: 341, height: 192 } });
    await four.button("开始校验").click();
    await four.told("已校验");
    await soon(async () => expect(await four.problems().first().isVisible()).toBe(true));
    await four.button("表格").click();
    await four.cell("A5").waitFor();
    await soon(async () => expect(await four.button("开始校验").isVisible()).toBe(false));
    await soon(async () => expect(await four.page.evaluate(OVERFLOWING)).toEqual([]));
    expect(await four.violations()).toEqual([]);
    await four.button("窗格").click();
    await four.button("开始校验").waitFor();
  });

  test("English is a setting, and kept", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.button("设置").click();
    await page.getByRole("combobox", { name: "语言" }).selectOption("en");
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await soon(async () => expect(await page.evaluate("document.documentElement.lang")).toBe("en"));
    await page.reload();
    await workbench.told("Opened");
    await workbench.button("Validate").click();
    expect(await workbench.told("Validated", "Not")).toMatch(/^Validated: /);
    expect(await workbench.violations()).toEqual([]);
    await soon(async () => expect((await page.locator("section").first().innerText()).replace(/[“”].*/g, "")).toContain("Overview"));
  });

  test("a chosen theme holds over the system's", async () => {
    const workbench = await bench.page({ colorScheme: "light" });
    await workbench.button("设置").click();
    await workbench.page.getByRole("combobox", { name: "外观" }).selectOption("dark");
    await soon(async () => expect(await workbench.page.evaluate("document.documentElement.style.colorScheme")).toBe("dark"));
  });
});
