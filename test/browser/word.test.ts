import { openFile } from "../../src/hosts/xlsx/open-file";
import { cell, level, list, model, numbered, paragraph, row, run, table, wordFile } from "../fixtures/word-file";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

const serial = cell(paragraph("", numbered(1)));
const numbering = model(1, level(0, "decimal", "%1")) + list(1, 1);
const progress = table(
  row(["序号", "工作任务", "责任单位", "进展情况"]),
  row([serial, "修建便民桥", "交通局", cell(paragraph(`${run("【顺利推进】")}<w:del><w:r><w:delText>未</w:delText></w:r></w:del>${run("已完工。")}`))]),
  row([serial, "改造老旧管网", "住建局", "【进展滞后】尚未招标。"]),
);
const document = wordFile({
  body:
    paragraph("岚岭县2025年重点工作上半年进展情况表") + progress + paragraph("附表2 通讯录") + table(row(["姓名", "科室", "电话"]), row(["甲", "乙", "0012"])),
  numbering,
});

async function choose(workbench: WorkbenchPage, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([workbench.page.waitForEvent("filechooser"), workbench.button("导入Word表格").click()]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

describeInBrowser("Word documents", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("a Word document is opened as a workbook of its tables, says what was done, and is saved as .xlsx", async () => {
    const workbench = await bench.page();
    await workbench.open("岚岭.docx", document);
    await workbench.told("已打开：“岚岭.docx”");
    await workbench.button("读取当前表").click();
    expect(await workbench.told("已读取")).toContain("2项");
    await workbench.page.getByText("已补回自动编号2处").waitFor();
    await workbench.page.getByText(/修订/).first().waitFor();
    await soon(async () =>
      expect(await workbench.page.getByRole("tablist", { name: "工作表" }).getByRole("tab").allInnerTexts()).toEqual(["Word表格1", "Word表格2"]),
    );
    expect(await workbench.violations()).toEqual([]);
    const saved = await workbench.download();
    expect(saved.name).toBe("岚岭.xlsx");
    const book = await openFile(saved.bytes, saved.name);
    expect((await book.read("active")).values[2]).toEqual(["1", "修建便民桥", "交通局", "【顺利推进】已完工。"]);
    expect([workbench.complaints, workbench.elsewhere]).toEqual([[], []]);
  });

  test("a table is imported into the workbook that is open: chosen, shown, written, taken back", async () => {
    const workbench = await bench.page();
    await choose(workbench, "岚岭.docx", document);
    const chosen = workbench.page.getByRole("dialog", { name: "选择要导入的表格" });
    await chosen.waitFor();
    await soon(async () =>
      expect(await chosen.getByRole("listitem").allInnerTexts()).toEqual([
        "第1张表（4行，4列）：序号、工作任务、责任单位、进展情况",
        "第2张表（3行，3列）：姓名、科室、电话",
      ]),
    );
    await chosen.getByRole("button", { name: /^第1张表/ }).click();
    await soon(async () => expect(await workbench.preview().innerText()).toContain("新建工作表“Word表格1”，4行、4列"));
    expect(await workbench.violations()).toEqual([]);
    await workbench.write();
    expect(await workbench.told("已导入")).toBe("已导入：“岚岭.docx”第1张表，4行。");
    await soon(async () => expect(await workbench.cell("B3").innerText()).toBe("修建便民桥"));
    await workbench.button("撤销上次写入").click();
    await workbench.told("已撤销");
    await soon(async () => expect(await workbench.page.getByRole("tab", { name: "Word表格1" }).count()).toBe(0));
  });

  test("a document that cannot be read leaves all as it is, and says what to do", async () => {
    const workbench = await bench.page();
    await choose(workbench, "空.docx", wordFile({ body: paragraph("只有文字") }));
    expect(await workbench.told("未导入")).toMatch(/文档中没有表格。请选择/);
    await workbench.button("查看识别到的文字").click();
    const text = workbench.page.getByRole("dialog", { name: "“空.docx”中的文字" });
    await soon(async () => expect(await text.getByRole("region").innerText()).toContain("只有文字"));
    expect(await workbench.violations()).toEqual([]);
    await text.getByRole("button", { name: "关闭" }).click();
    await text.waitFor({ state: "detached" });
    await workbench.open("空.docx", wordFile({ body: paragraph("还是文字") }));
    await workbench.told("未打开");
    await workbench.button("查看识别到的文字").click();
    await soon(async () =>
      expect(await workbench.page.getByRole("dialog", { name: "“空.docx”中的文字" }).getByRole("region").innerText()).toContain("还是文字"),
    );
  });
});
