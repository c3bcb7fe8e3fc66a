import { openFile } from "../../src/hosts/xlsx/open-file";
import { workbookBytes } from "../fixtures/sheets-of-text";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

const tableOf = (label: string, ...rows: readonly string[]): string =>
  [`| 岚岭县2025年重点工作${label}进展情况表 | < | < | < | < |`, "| 序号 | 工作任务 | 责任单位 | 进展情况 | 下一步工作 |", ...rows].join("\n");

const HALF = tableOf(
  "上半年",
  "| 1 | 修建便民桥 | 交通局 | 【进展滞后】正在招标，审批时间较长。 | 尽快开标。 |",
  "| 2 | 新建中心小学 | 教育局 | 【顺利推进】已开工。 | 浇筑基础。 |",
  "| 3 | 整治南溪河道 | 水利局 | 【顺利推进】清淤三公里。 | 护坡。 |",
  "| 4 | 举办农民节 | 文旅局 | 【顺利推进】筹备中。 | 定方案。 |",
);
const FIRST = tableOf(
  "一季度",
  "| 1 | 修建便民桥 | 交通局 | 【进展滞后】尚未招标，资金未到位。 | 招标。 |",
  "| 2 | 新建中心小学 | 教育局 | 【进展滞后】用地未批。 | 办用地。 |",
  "| 3 | 整治南溪河道 | 水利局 | 【顺利推进】清淤三公里。 | 护坡。 |",
  "| 4 | 创建卫生乡镇 | 卫健局 | 【顺利推进】方案已定。 | 报批。 |",
);

const card = ({ page }: WorkbenchPage) => page.getByRole("region", { name: "上期" });

async function openLast(workbench: WorkbenchPage, name: string, bytes: Uint8Array): Promise<void> {
  await card(workbench)
    .getByRole("button", { name: /选择上期表|再加一期/ })
    .click();
  const [chooser] = await Promise.all([workbench.page.waitForEvent("filechooser"), card(workbench).getByRole("button", { name: "打开上期文件" }).click()]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

describeInBrowser("上期", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("last period's file is opened, matched, looked at, mended by hand; 对比表 is written with links and taken back", async () => {
    const workbench = await bench.page();
    await workbench.open("上半年.xlsx", await workbookBytes({ 进度表: HALF }));
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await card(workbench).getByText("未选择").waitFor();
    await openLast(workbench, "一季度.xlsx", await workbookBytes({ 进度表: FIRST }));
    expect(await workbench.told("已读取上期")).toContain("已匹配3项，新增1项，减少1项，待确认0项");
    await card(workbench).getByRole("button", { name: "查看匹配" }).click();
    await card(workbench).getByRole("combobox", { name: "第4项对应上期" }).selectOption({ label: "第4项　创建卫生乡镇" });
    await card(workbench).getByText("已匹配4项，新增0项，减少0项，待确认0项").waitFor();
    await card(workbench).getByRole("button", { name: "恢复自动匹配" }).click();
    await card(workbench).getByText("已匹配3项，新增1项，减少1项，待确认0项").waitFor();
    expect(await workbench.violations()).toEqual([]);

    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await workbench.tab("校验");
    await workbench.problems().filter({ hasText: "与上期（一季度）文字相同" }).first().waitFor();

    await workbench.tab("报表");
    await soon(async () => expect(await workbench.page.getByRole("checkbox", { name: "对比表" }).isChecked()).toBe(true));
    await workbench.button("生成报表").click();
    await workbench.write();
    await workbench.told("已写入：汇总表、滞后事项清单、对比表");
    const { bytes, name } = await workbench.download();
    const book = await openFile(bytes, name);
    const texts = (await Promise.all((await book.sheets()).map(async ({ id }) => (await book.read(id)).values.flat().map(String).join("\n")))).join("\n");
    expect(texts).toContain("连续两期");
    expect(texts).toContain("创建卫生乡镇");
    await workbench.button("撤销上次写入").click();
    await workbench.told("已撤销");
    await soon(async () => expect(await workbench.page.getByRole("tab", { name: "对比表" }).count()).toBe(0));
    expect([workbench.complaints, workbench.elsewhere]).toEqual([[], []]);
  });

  test("a file of the same period is refused with what to do, and nothing is compared", async () => {
    const workbench = await bench.page();
    await workbench.open("上半年.xlsx", await workbookBytes({ 进度表: HALF }));
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await openLast(workbench, "又一份.xlsx", await workbookBytes({ 进度表: HALF }));
    expect(await workbench.told("未读取")).toMatch(/报告期都是上半年，无法对比；请重新选择上期/);
    await card(workbench).getByText("未选择").waitFor();
  });
});
