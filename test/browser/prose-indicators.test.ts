/** 文字材料指标完成情况表 in the real workbench: a text is pasted or opened, looked at, written, taken back. */
import type { Locator } from "playwright-core";
import { paragraph, wordFile } from "../fixtures/word-file";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

const TEXT = "云溪县2025年前三季度工作总结\n今年以来，新改建农村公路62公里，占年度目标80公里的77.5%。\n召开推进会4次。\n1—8月，完成工业投资33亿元，完成率55%。";

describeInBrowser("indicators of a pasted text", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  const group = ({ page }: WorkbenchPage): Locator => page.getByRole("group", { name: "文字材料指标完成情况表", exact: true });
  const lines = (workbench: WorkbenchPage): Locator => group(workbench).getByRole("list", { name: "识别的指标" }).getByRole("listitem");
  const text = (workbench: WorkbenchPage): Locator => group(workbench).getByRole("textbox", { name: "文字材料" });
  const sheets = ({ page }: WorkbenchPage): Locator => page.getByRole("tab", { name: "云溪县2025年前三季度工作总结指标完成情况表" });

  async function opened(read: boolean): Promise<WorkbenchPage> {
    const workbench = await bench.page();
    if (read) {
      await workbench.button("读取当前表").click();
      await workbench.told("已读取");
    }
    await workbench.tab("报表");
    await workbench.button("文字材料指标完成情况表").click();
    await text(workbench).waitFor();
    return workbench;
  }

  test("pasted beside a table: each figure stands with its sentence, then on a sheet of its own, and is taken back", async () => {
    const workbench = await opened(true);
    await group(workbench).getByRole("button", { name: "识别指标" }).click();
    expect(await workbench.told("请先", "未识别")).toBe("请先粘贴文字或打开Word文档。");
    await text(workbench).fill(TEXT);
    await group(workbench).getByRole("button", { name: "识别指标" }).click();
    expect(await workbench.told("已识别", "未识别")).toBe("已识别指标2项，请对照原句核对后写入。");
    await soon(async () =>
      expect(await lines(workbench).allTextContents()).toEqual([
        "新改建农村公路（公里）目标 80　完成 62　完成率 77.5%第2段　今年以来，新改建农村公路62公里，占年度目标80公里的77.5%",
        "工业投资（亿元）目标 （约60）　完成 33　完成率 55.0%第4段　1—8月，完成工业投资33亿元，完成率55%数据早于统计截止时间；目标按完成率推算",
      ]),
    );
    expect(await workbench.violations()).toEqual([]);
    await group(workbench).getByRole("button", { name: "写入新工作表" }).click();
    await workbench.preview().waitFor();
    expect(await workbench.preview().textContent()).toContain("云溪县2025年前三季度工作总结指标完成情况表");
    expect(await sheets(workbench).count()).toBe(0);
    await workbench.write();
    await workbench.told("已写入");
    await sheets(workbench).waitFor();
    await workbench.button("撤销上次写入").click();
    await workbench.told("已撤销");
    await soon(async () => expect(await sheets(workbench).count()).toBe(0));
    expect([workbench.complaints, workbench.elsewhere]).toEqual([[], []]);
  });

  test("a document's paragraphs take the place of the text; no table need be read; another text's figures are gone", async () => {
    const workbench = await opened(false);
    const [chooser] = await Promise.all([workbench.page.waitForEvent("filechooser"), group(workbench).getByRole("button", { name: "打开Word文档" }).click()]);
    await chooser.setFiles({
      name: "总结.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(
        wordFile({
          body: TEXT.split("\n")
            .map((one) => paragraph(one))
            .join(""),
        }),
      ),
    });
    expect(await workbench.told("已读取总结", "未打开")).toBe("已读取总结.docx，共4段，可修改后识别。");
    await soon(async () => expect(await text(workbench).inputValue()).toBe(TEXT));
    await group(workbench).getByRole("button", { name: "识别指标" }).click();
    await workbench.told("已识别");
    await soon(async () => expect(await lines(workbench).count()).toBe(2));
    await text(workbench).fill("召开推进会4次。");
    await soon(async () => expect(await lines(workbench).count()).toBe(0));
    await group(workbench).getByRole("button", { name: "识别指标" }).click();
    expect(await workbench.told("未识别", "已识别")).toBe("未识别到有目标或完成率的指标。");
    expect(workbench.complaints).toEqual([]);
  });
});
