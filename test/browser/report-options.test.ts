import { describeInBrowser } from "./chromium";
import { kept, living } from "./kept-changes";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

describeInBrowser("the options of reports", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  async function atReports(): Promise<WorkbenchPage> {
    const workbench = await bench.page();
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("报表");
    return workbench;
  }
  const group = ({ page }: WorkbenchPage) => page.getByRole("group", { name: "更多选项" });
  const inFront = ({ page }: WorkbenchPage) => page.getByRole("tablist", { name: "工作表" }).locator("[aria-selected=true]").textContent();

  test("stand under 更多选项, go into the reports and are remembered; a link leads to each sheet that was written", async () => {
    const workbench = await atReports();
    await workbench.button("更多选项").click();
    await group(workbench).getByRole("textbox", { name: "附件号" }).fill("附件2");
    await group(workbench).getByRole("textbox", { name: "附件号" }).press("Enter");
    await group(workbench).getByRole("checkbox", { name: "督办意见栏" }).check();
    await group(workbench).getByRole("combobox", { name: "占比基数" }).selectOption("应统计事项");
    expect(await workbench.violations()).toEqual([]);
    await workbench.button("生成报表").click();
    await workbench.preview().waitFor();
    await workbench.write();
    await workbench.told("已写入");
    await workbench.button("打开滞后事项清单").click();
    await workbench.page.getByRole("gridcell").filter({ hasText: "督办意见" }).first().waitFor();
    await soon(async () => expect(await inFront(workbench)).toBe("滞后事项清单"));
    await soon(async () => expect(await workbench.cell("A1").textContent()).toContain("附件2"));

    // the reports are not downloaded: they are kept, and offered when the page comes again
    const { page } = workbench;
    await kept(page, false);
    await page.goto(`${bench.url}nothing`);
    await living(page, 0);
    await page.goto(bench.url);
    const offer = page.getByRole("dialog", { name: "发现未下载的修改，是否恢复？" });
    await offer.getByRole("button", { name: "放弃修改" }).click();
    await offer.waitFor({ state: "detached" });
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.tab("报表");
    await workbench.button("更多选项").click();
    await soon(async () => expect(await group(workbench).getByRole("textbox", { name: "附件号" }).inputValue()).toBe("附件2"));
    await soon(async () => expect(await group(workbench).getByRole("checkbox", { name: "督办意见栏" }).isChecked()).toBe(true));
    // the place without a file has none
    expect(workbench.complaints.filter((line) => !line.includes("404"))).toEqual([]);
  });

  test("the preview is as wide as the pane, with columns and letters at one scale", async () => {
    const workbench = await atReports();
    await workbench.button("预览 滞后事项清单").click();
    const region = workbench.page.getByRole("region", { name: /^滞后事项清单/ });
    await region.waitFor();
    // it is measured once it is drawn, and drawn anew
    await soon(async () => {
      const [frame, table, size] = await region.evaluate((element): [number, number, number] => {
        const inner = element.querySelector("table");
        return [element.clientWidth, inner?.clientWidth ?? 0, parseFloat(getComputedStyle(inner ?? element).fontSize)];
      });
      const scale = size / 12;
      expect(scale).toBeGreaterThanOrEqual(0.41);
      expect(Math.abs(table - frame) < 3 || scale < 0.43).toBe(true);
    });
  });
});
