import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, sampleBytes } from "./workbench-page";

const livelihood = sampleBytes("lanping-livelihood-2025-09.xlsx");

describeInBrowser("work that is not written yet", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("a file with chosen statuses alone is asked about before it is closed", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("状态");
    await page.getByRole("list", { name: "事项" }).getByRole("button", { name: "采用建议" }).first().click();
    await workbench.told("已选定");
    await workbench.button("关闭“zehe-2025-h1.xlsx”").click();
    const asking = page.getByRole("dialog", { name: "“zehe-2025-h1.xlsx”中选定的状态尚未写入" });
    await asking.waitFor();
    await soon(async () => expect(await asking.textContent()).toContain("有1项状态已选定、尚未写入表格"));
    // there is nothing to download
    await soon(async () => expect(await asking.getByRole("button").allTextContents()).toEqual(["直接关闭", "取消"]));
    expect(await workbench.violations()).toEqual([]);
    await asking.getByRole("button", { name: "取消" }).click();
    await asking.waitFor({ state: "detached" });
    await workbench.button("标注状态").waitFor();
    await workbench.button("关闭“zehe-2025-h1.xlsx”").click();
    await asking.getByRole("button", { name: "直接关闭" }).click();
    await workbench.told("已关闭：“zehe-2025-h1.xlsx”");
  });

  test("what stands in the editor over a cell is taken when a file comes over it", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.cell("B5").dblclick();
    await page.keyboard.type("，正在补充");
    await workbench.drop([["甲.xlsx", livelihood]]);
    await workbench.told("已打开：“甲.xlsx”");
    await workbench.button("返回“zehe-2025-h1.xlsx”").click();
    await workbench.told("已打开：“zehe-2025-h1.xlsx”");
    await soon(async () => expect(await workbench.cell("B5").textContent()).toContain("，正在补充"));
  });

  test("leaving the page while a cell is edited asks first", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.cell("B5").dblclick();
    await page.keyboard.type("，正在补充");
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await soon(async () => expect(await page.locator("textarea").inputValue()).toContain("，正在补充"));
  });
});
