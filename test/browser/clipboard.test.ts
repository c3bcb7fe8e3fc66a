import { openFile } from "../../src/hosts/xlsx/open-file";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, type WorkbenchPage } from "./workbench-page";

const numbered = (sign: string, text: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const p = (text: string) => `<p class=MsoNormal>${text}<o:p></o:p></p>`;

/** As Word puts a table on the clipboard. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0cm}</style></head><body lang=ZH-CN><!--StartFragment-->
${p("岚岭县2025年重点工作上半年进展情况表")}
<table class=MsoTableGrid border=1 cellspacing=0><tr><td>${p("序号")}</td><td>${p("工作任务")}</td><td>${p("责任单位")}</td><td>${p("进展情况")}</td></tr>
<tr><td rowspan=2>${numbered("1", "")}</td><td rowspan=2>${p("修建便民桥")}</td><td>${p("交通局")}</td><td>${p("【顺利推进】")}${numbered("（1）", "桥墩已完工<del cite='mailto:a'>一</del><ins cite='mailto:a'>两</ins>座。")}</td></tr>
<tr><td>${p("住建局")}</td><td>${p("【顺利推进】已开工。")}</td></tr>
<tr><td>${numbered("2", "")}</td><td>${p("0012")}</td><td>${p("=1+1")}</td><td>${p("【进展滞后】尚未招标。")}</td></tr></table>
<!--EndFragment--></body></html>`;

/** Puts it on the clipboard as that program does, and presses the keys of pasting at the cell with the focus. */
async function paste({ page }: WorkbenchPage, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([rich, plain]) => {
      const data = new DataTransfer();
      data.setData("text/html", rich ?? "");
      data.setData("text/plain", plain ?? "");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [html, text],
  );
}

describeInBrowser("the clipboard in the grid", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("a table pasted from Word stands where the selected cell is, a cell a cell, its numbers and merges with it; Ctrl+Z takes all of it back", async () => {
    const workbench = await bench.page();
    const before = await workbench.download();
    const bottom = Number(await workbench.page.getByRole("grid").getAttribute("aria-rowcount"));
    await workbench.cell("A1").click();
    await workbench.page.keyboard.press("Control+End");
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("Home");
    const at = Number((await workbench.selected()).replace(/\D/g, ""));
    expect(bottom).toBeGreaterThan(3);
    await paste(workbench, WORD, "没有用到");
    const told = await workbench.told("已粘贴");
    expect(told).toBe(`已粘贴：A${at}:D${at + 4}，5行、4列；按 Ctrl+Z 撤销；已补回自动编号3处；有2处未接受的修订，已按修订后的内容读取：D${at + 2}`);
    await soon(async () => expect(await workbench.cell(`D${at + 2}`).innerText()).toBe("【顺利推进】\n（1）桥墩已完工两座。"));
    await soon(async () => expect(await workbench.cell(`A${at + 2}`).getAttribute("aria-rowspan")).toBe("2"));
    expect(await workbench.violations()).toEqual([]);
    const saved = await workbench.download();
    const book = await openFile(saved.bytes, saved.name);
    const grid = await book.read("active");
    expect(grid.values.slice(at - grid.origin.row).map((row) => row.slice(0, 4))).toEqual([
      ["岚岭县2025年重点工作上半年进展情况表", null, null, null],
      ["序号", "工作任务", "责任单位", "进展情况"],
      [1, "修建便民桥", "交通局", "【顺利推进】\n（1）桥墩已完工两座。"],
      [null, null, "住建局", "【顺利推进】已开工。"],
      [2, "0012", "=1+1", "【进展滞后】尚未招标。"],
    ]);
    await workbench.cell(`D${at + 2}`).click();
    await workbench.page.keyboard.press("Control+z");
    await workbench.page.waitForFunction((cell) => (document.querySelector(`[data-cell="${cell}"]`)?.textContent ?? "") === "", `D${at + 2}`);
    const after = await workbench.download();
    expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(true);
    expect([workbench.complaints, workbench.elsewhere]).toEqual([[], []]);
  });

  test("cells copied by Ctrl+C lie on the clipboard as a table and as text, and are pasted elsewhere as they were; Ctrl+X empties them", async () => {
    const workbench = await bench.page({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = workbench;
    await workbench.cell("A1").click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const from = await workbench.selected();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+c");
    await workbench.told("已复制");
    const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType("text/html"))?.text());
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(html).toMatch(/<table[\s\S]*<td/);
    expect(text).toContain("\t");
    const shown = await workbench.cell(from).innerText();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    const to = await workbench.selected();
    await page.keyboard.press("Control+v");
    expect(await workbench.told("已粘贴")).toContain(to);
    await soon(async () => expect(await workbench.cell(to).innerText()).toBe(shown));
    await page.keyboard.press("Control+x");
    await workbench.told("已剪切");
    await page.waitForFunction((cell) => (document.querySelector(`[data-cell="${cell}"]`)?.textContent ?? "") === "", to);
    expect([workbench.complaints, workbench.elsewhere]).toEqual([[], []]);
  });

  test("while a cell is being edited, the keys are the editor's own", async () => {
    const workbench = await bench.page({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = workbench;
    await workbench.cell("A1").dblclick();
    await page.evaluate(() => navigator.clipboard.writeText("甲\t乙"));
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+v");
    await soon(async () => expect(await page.getByRole("grid").locator("textarea").inputValue()).toBe("甲\t乙"));
  });
});
