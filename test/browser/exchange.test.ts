import { unzip, zipOf } from "../../src/files/archive";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { cellAt } from "../../src/core/grid/grid";
import { cellText } from "../../src/core/text/cell-text";
import { workbookOfTables } from "../../src/hosts/xlsx/open-word";
import { textGrid } from "../fixtures/text-grid";
import { compoundFile } from "../fixtures/xls-file";
import { describeInBrowser } from "./chromium";
import { soon } from "./soon";
import { Bench, sampleBytes, type WorkbenchPage } from "./workbench-page";

let bench: Bench;

async function opened(): Promise<WorkbenchPage> {
  const one = await bench.page();
  await one.button("读取当前表").click();
  await one.told("已读取");
  await one.tab("收发");
  await one.page.getByRole("region", { name: "下发" }).waitFor();
  return one;
}

/** Presses 拆分下发; the workbooks in the zip file that comes. */
async function split(one: WorkbenchPage) {
  const [download] = await Promise.all([one.page.waitForEvent("download"), one.button("拆分下发").click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  await one.told("已拆分为");
  return { name: download.suggestedFilename(), files: unzip(new Uint8Array(Buffer.concat(chunks))) ?? [] };
}

/** The form as a unit sends it back: saved without protection, with another text in the first row of its progress. */
async function filled(bytes: Uint8Array, name: string, text: string): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly item: string }> {
  const form = await openFile(bytes, name);
  const grid = await form.read("active");
  const header = grid.values.findIndex((row) => row.some((value) => cellText(value) === "序号"));
  const column = grid.values[header]?.findIndex((value) => cellText(value) === "推进落实情况") ?? -1;
  const row = grid.values.findIndex((line, at) => at > header && /^\d+$/.test(cellText(line[0] ?? null)));
  const cell = { row: grid.origin.row + row, column: grid.origin.column + column };
  const [id] = (await form.sheets()).map((sheet) => sheet.id);
  if (id === undefined) throw new Error("no sheet");
  const copy = { ...grid, values: grid.values.map((line, r) => (r === row ? line.map((value, c) => (c === column ? text : value)) : line)) };
  const book = await workbookOfTables({ name, kind: "xlsx", grids: [copy], notes: [[]] });
  expect(cellText(cellAt(grid, cell))).not.toBe(text);
  return { name, bytes: await book.save(), item: `第${cellText(grid.values[row]?.[0] ?? null)}项` };
}

/** A 退回修改清单 with one answer, to the progress of an item of the sample; what the item's cell holds. */
async function answered(answer: string): Promise<{ readonly bytes: Uint8Array; readonly before: string }> {
  const grid = await (await openFile(sampleBytes("zehe-2025-h1.xlsx"), "zehe.xlsx")).read("active");
  const text = (row: number, column: number): string => cellText(grid.values[row]?.[column] ?? null).trim();
  const header = grid.values.findIndex((row) => row.some((value) => cellText(value) === "序号"));
  const columnOf = (heading: RegExp): number => grid.values[header]?.findIndex((value) => heading.test(cellText(value))) ?? -1;
  const [task, progress] = [columnOf(/^(?:重点)?工作任务$/), columnOf(/^推进落实情况$/)];
  const row = grid.values.findIndex((_, at) => at > header && /^\d+$/.test(text(at, 0)) && text(at, progress).length > 8 && !text(at, progress).includes("|"));
  const before = text(row, progress);
  const cell = (said: string): string => said.replaceAll("\n", "⏎");
  const list = textGrid(`
    | 泽禾镇退回修改清单 | < | < | < | < | < | < |
    | 序号 | 原序号 | 任务 | 栏目 | 原文（摘录） | 需补充或核实的内容 | 修改后内容 |
    | 1 | ${text(row, 0)} | ${cell(text(row, task))} | 推进落实情况 | ${cell(before)} | 请核实 | ${answer} |`);
  const book = await workbookOfTables({ name: "退回修改清单.xlsx", kind: "xlsx", grids: [list], notes: [[]] });
  return { bytes: await book.save(), before };
}

describeInBrowser("收发", () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  test("a table is parted, filled in, collected and taken back, by names alone", async () => {
    const one = await opened();
    const { page } = one;
    await page.getByLabel("报送时限").fill("2025-07-10");
    const { name, files } = await split(one);
    expect([name, files.length]).toEqual([expect.stringMatching(/^泽禾镇2025年.*（下发）\.zip$/), 19]);
    const [first] = files;
    if (!first) throw new Error("nothing was sent");
    const back = await filled(first.bytes, first.name, "本季度各项工作已按计划办结，验收材料已报送。");
    await page.getByLabel("选择回收文件").setInputFiles([
      {
        name: "回收.zip",
        mimeType: "application/zip",
        buffer: Buffer.from(zipOf([back, { name: "扫描件.pdf", bytes: new TextEncoder().encode("%PDF-1.7\n") }])),
      },
    ]);
    expect(await one.told("已读取2个文件")).toContain("1个单位已报");
    const units = page.getByRole("list", { name: "单位", exact: true }).getByRole("listitem");
    await soon(async () => expect([await units.count(), await units.first().textContent()]).toEqual([19, expect.stringContaining("已报送")]));
    const open = page.getByRole("list", { name: "待处理" });
    await soon(async () => expect(await open.textContent()).toContain("“扫描件.pdf”未能读取"));
    // without its mark the form cannot tell what was sent: a person says that the answer is meant
    await one.button(`采用报送内容 ${back.item}`).click();
    await one.button("汇总").click();
    await one.preview().waitFor();
    await soon(async () => expect(await one.preview().textContent()).toContain("1项，1个单元格"));
    expect(await one.violations()).toEqual([]);
    await one.write();
    expect(await one.told("已写入")).toContain("1个单元格");
    await one.button("撤销上次写入").click();
    await one.told("已撤销");
    await one.button("生成报送情况表").click();
    await one.write();
    await one.told("已写入：报送情况表");
    expect(await one.violations()).toEqual([]);
    expect([one.complaints, one.elsewhere]).toEqual([[], []]);
  });

  test("a 退回修改清单 with an answer goes into the table; what cannot be read beside it is named, file by file", async () => {
    const one = await opened();
    const { page } = one;
    const { bytes } = await answered("已完成全部施工并通过验收。");
    const contacts = await workbookOfTables({
      name: "通讯录.xlsx",
      kind: "xlsx",
      grids: [textGrid("| 姓名 | 科室 | 电话 |\n| 张三 | 综合科 | 0101 |\n| 李四 | 业务科 | 0102 |", { sheet: { name: "Sheet1" } })],
      notes: [[]],
    });
    const file = (name: string, content: Uint8Array) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
    await page
      .getByLabel("选择回收文件")
      .setInputFiles([
        file("损坏.xlsx", bytes.slice(0, Math.floor(bytes.length / 2))),
        file("加密.xlsx", compoundFile({ EncryptedPackage: new Uint8Array(64), EncryptionInfo: new Uint8Array(64) })),
        file("通讯录.xlsx", await contacts.save()),
        file("退回修改清单.xlsx", bytes),
      ]);
    await one.told("已读取4个文件");
    await soon(async () => {
      const open = await page.getByRole("list", { name: "待处理" }).textContent();
      expect(open).toContain("“损坏.xlsx”未能读取");
      expect(open).toContain("“加密.xlsx”未能读取");
      expect(open).toContain("“通讯录.xlsx”中没有读到进度表，未采用");
    });
    await one.button("汇总").click();
    await one.preview().waitFor();
    await soon(async () => expect(await one.preview().textContent()).toContain("1项，1个单元格"));
    await soon(async () => expect(await one.preview().textContent()).toContain("已完成全部施工并通过验收。"));
    expect(await one.violations()).toEqual([]);
    await one.write();
    expect(await one.told("已写入", "未写入")).toContain("1个单元格");
    await one.button("撤销上次写入").click();
    await one.told("已撤销");
    expect([one.complaints, one.elsewhere]).toEqual([[], []]);
  });

  test("sent out as sheets: shown before, one a unit", async () => {
    const one = await opened();
    await one.page.getByLabel("下发形式").selectOption("sheets");
    await one.page.getByLabel("下一步工作计划").uncheck();
    await one.button("拆分下发").click();
    await one.preview().waitFor();
    await soon(async () => expect(await one.preview().textContent()).toContain("新建填报表19张"));
    await one.write();
    await one.told("已写入");
    await soon(async () => expect(await one.page.getByRole("tab", { name: "财政所", exact: true }).count()).toBe(1));
  });
});
