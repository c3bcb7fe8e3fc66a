import ExcelJS from "exceljs";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, sampleBytes } from "./workbench-page";

describeInBrowser("files and the workbench", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test.each([
    ["words.xlsx", new TextEncoder().encode("no workbook at all"), "不是可读取的表格文件，或已损坏。"],
    ["empty.xlsx", new Uint8Array(0), "是空文件，请检查是否下载或复制完整。"],
    ["cut.xlsx", sampleBytes("zehe-2025-h1.xlsx").slice(0, 4000), "不完整（可能未下载或复制完），请重新获取后再试。"],
  ])("%s gets a sentence, and the open workbook stays", async (name, bytes, sentence) => {
    const workbench = await bench.page();
    await workbench.button("读取当前表").click();
    await workbench.told("已读取");
    await workbench.open(name, bytes);
    expect(await workbench.told("未打开", "已打开")).toBe(`未打开：“${name}”${sentence}`);
    await soon(async () => expect(await workbench.page.getByText("zehe-2025-h1.xlsx", { exact: true }).count()).toBe(1));
    await workbench.button("开始校验").click();
    expect(await workbench.told("已校验", "未读取")).toMatch(/^已校验/);
  });

  test("a file can be dropped; one with changes is kept aside", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.cell("B5").dblclick();
    await page.keyboard.type("改");
    await page.keyboard.press("Enter");
    await page.getByText("有改动，尚未下载").waitFor();
    const bytes = [...sampleBytes("lanping-livelihood-2025-09.xlsx")];
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "民生实事.xlsx"));
      return transfer;
    }, bytes);
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: dropped });
    await workbench.told("已打开：“民生实事.xlsx”");
    await workbench.button("开始校验").click();
    expect(await workbench.told("已校验", "未")).toMatch(/^已校验/);
    await workbench.button("返回“zehe-2025-h1.xlsx”").click();
    await page.getByText("有改动，尚未下载").waitFor();
    await soon(async () => expect(await workbench.cell("B5").textContent()).toContain("改"));
  });

  test("rows without a height show all of their text", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("表");
    sheet.getColumn(1).width = 12;
    sheet.getColumn(2).width = 24;
    const text = "路基已全部完成，正在铺设路面，累计完成投资320.5万元，占年度计划的68.3%，计划9月底前完工通车。";
    for (let row = 1; row <= 6; row++) {
      for (const [column, size] of [
        [1, 9 + row],
        [2, 11],
        [3, 14],
      ] as const) {
        const cell = sheet.getCell(row, column);
        cell.value = column === 3 ? `第${row}项\n${text.slice(0, row * 3)}` : text.slice(0, 8 * row);
        cell.alignment = { wrapText: true };
        cell.font = { name: "宋体", size };
      }
    }
    sheet.mergeCells("A7:A8");
    sheet.getCell("A7").value = text + text;
    sheet.getCell("A7").alignment = { wrapText: true };
    const workbench = await bench.page();
    await workbench.open("rows.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    await workbench.told("已打开：“rows.xlsx”");
    const clipped = (): Promise<unknown> =>
      workbench.page.evaluate(
        `[...document.querySelectorAll("[role=gridcell]")].filter((cell) => cell.firstElementChild.getBoundingClientRect().height > cell.clientHeight).map((cell) => cell.dataset.cell)`,
      );
    await workbench.cell("A7").waitFor();
    await soon(async () => expect(await clipped()).toEqual([]));
    await soon(async () => expect(await workbench.cell("A7").textContent()).toBe(text + text));
  });

  test("a sheet without a table says what was looked for", async () => {
    const workbench = await bench.page();
    await workbench.page.getByRole("tab", { name: "填报说明" }).click();
    await workbench.page.getByRole("tab", { name: "填报说明", selected: true }).waitFor();
    await workbench.button("读取当前表").click();
    // the workbook holds a table elsewhere: it is read, and that is said
    expect(await workbench.told("已读取", "未读取")).toContain("已改读此表");
  });

  test("what is typed after reading is noticed; a cell changed after the preview is not overwritten", async () => {
    const workbench = await bench.page();
    const { page } = workbench;
    await workbench.button("开始校验").click();
    await workbench.told("已校验");
    await workbench.cell("B6").dblclick();
    await page.keyboard.type("，已核");
    await page.keyboard.press("Enter");
    await page.getByText("表格已有改动，以下内容可能不是最新。").waitFor();
    await workbench.button("全部修正").click();
    await workbench.preview().waitFor();
    await workbench.write();
    expect(await workbench.told("已写入", "未写入")).toMatch(/^已写入/);
    await soon(async () => expect(await workbench.cell("B6").textContent()).toContain("，已核"));
  });
});
