import { paneOn, TOWN } from "../fixtures/joined-pane";
import { cell, level, list, model, numbered, paragraph, row, run, table, wordFile } from "../fixtures/word-file";

const HEADING = row(["序号", "工作任务", "责任单位", "进展情况"]);
const serial = cell(paragraph("", numbered(1)));
const numbering = model(1, level(0, "decimal", "%1")) + list(1, 1);
const progress = table(
  HEADING,
  row([serial, "修建便民桥", "交通局", cell(paragraph(`${run("【顺利推进】")}<w:del><w:r><w:delText>未</w:delText></w:r></w:del>${run("已完工。")}`))]),
  row([serial, "改造老旧管网", "住建局", "【进展滞后】尚未招标。"]),
);
const one = wordFile({ body: paragraph("岚岭县2025年重点工作上半年进展情况表") + progress, numbering });
const two = wordFile({ body: progress + paragraph("附表2 通讯录") + table(row(["姓名", "科室", "电话"]), row(["甲", "乙", "0012"])), numbering });
const file = (name: string, bytes: Uint8Array) => ({ name, bytes: () => Promise.resolve(bytes) });

test("a document with one table is shown, written as a new sheet that is read, and taken back", async () => {
  const pane = await paneOn([TOWN]);
  const before = await pane.book.snapshot();
  await pane.actions.importWord(file("岚岭.docx", one));
  expect(pane.store.get().preview?.notes).toEqual(["新建工作表“Word表格”，4行、4列", "已补回自动编号2处", expect.stringContaining("修订")]);
  expect(await pane.book.snapshot()).toEqual(before);
  await pane.actions.write();
  expect(pane.told()).toBe("已导入：“岚岭.docx”第1张表，4行。");
  const { sheet } = pane.store.get();
  expect(
    sheet.kind === "table" && [sheet.reading.grid.sheet.name, sheet.reading.table.items.map(({ serial: number }) => number), sheet.sourceNotes.length],
  ).toEqual(["Word表格", ["1", "2"], 2]);
  await pane.actions.undo();
  expect(pane.told()).toMatch(/^已撤销/);
  expect(await pane.book.snapshot()).toEqual(before);
  const { sheet: after } = pane.store.get();
  expect(after.kind === "table" && after.reading.grid.sheet.name).toBe(TOWN.name);
});

test("of several tables one is asked for; the sheet takes a name that is free, its cells stay text", async () => {
  const pane = await paneOn([{ ...TOWN, name: "Word表格2" }]);
  await pane.actions.importWord(file("岚岭.docx", two));
  expect(pane.store.get().tables).toEqual(["第1张表（3行，4列）：序号、工作任务、责任单位、进展情况", "第2张表（3行，3列）：姓名、科室、电话"]);
  expect(pane.store.get().preview).toBeNull();
  await pane.actions.importTable(1);
  expect(pane.store.get().tables).toEqual([]);
  expect(pane.store.get().preview?.notes?.[0]).toBe("新建工作表“Word表格2 (2)”，3行、3列");
  await pane.actions.write();
  expect(await pane.cell("Word表格2 (2)", "C3")).toBe("0012");
  expect(pane.told()).toBe("已导入：“岚岭.docx”第2张表，3行。");
});

test("a table that was cut, whose second half is headed otherwise: a person is asked whether it is one", async () => {
  const other = table(row(["序号", "工作任务", "牵头单位", "进展情况"]), row(["3", "种树", "林业局", "【顺利推进】已开工。"]));
  const pane = await paneOn([TOWN]);
  await pane.actions.importWord(file("岚岭.docx", wordFile({ body: paragraph("岚岭县2025年重点工作上半年进展情况表") + progress + other, numbering })));
  expect(pane.store.get().tables).toEqual([
    "第1张表（4行，4列）：序号、工作任务、责任单位、进展情况",
    "第2张表（2行，4列）：序号、工作任务、牵头单位、进展情况",
    "第1、2张表接成一张（6行，4列；表头不同，请核对）",
  ]);
  await pane.actions.importTable(2);
  expect(pane.store.get().preview?.notes?.at(-1)).toBe("有1处表格断开，已接续，请核对：A5");
  await pane.actions.write();
  expect(pane.told()).toBe("已导入：“岚岭.docx”第1、2张表，6行。");
  const { sheet } = pane.store.get();
  expect(sheet.kind === "table" && sheet.reading.table.items.map(({ serial }) => serial)).toEqual(["1", "2", "3"]);
});

test("none of the tables: nothing is written, and that is said", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.importWord(file("岚岭.docx", two));
  await pane.actions.importTable(null);
  expect([pane.told(), pane.store.get().preview, (await pane.book.workbook.sheets()).length]).toEqual(["未导入：已取消，未作改动。", null, 1]);
});

test("a document without a table is refused, and what was read of it can be looked at until something else is done", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.importWord(file("报告.docx", wordFile({ body: paragraph("上半年工作总结") + paragraph("") + paragraph("修建便民桥两座。") })));
  expect(pane.told()).toBe("未导入：“报告.docx”：文档中没有表格。请选择含有进度表的文档，或把表格粘贴到工作表中再读取。");
  expect(pane.store.get().documentText).toEqual({ file: "报告.docx", lines: ["上半年工作总结", "修建便民桥两座。"] });
  await pane.actions.read();
  expect(pane.store.get().documentText).toBeNull();
});

test.each<[string, Uint8Array, RegExp]>([
  ["空.docx", wordFile({ body: paragraph("只有文字") }), /^未导入：“空\.docx”：文档中没有表格。/],
  ["坏.docx", one.slice(0, 400), /^未导入：“坏\.docx”不完整/],
  ["通知.pdf", new TextEncoder().encode("%PDF-1.7\n"), /^未导入：“通知\.pdf”是 PDF 文档/],
])("%s is refused in one line", async (name, bytes, sentence) => {
  const pane = await paneOn([TOWN]);
  await pane.actions.importWord(file(name, bytes));
  expect(pane.told()).toMatch(sentence);
  expect(pane.store.get().report).toBeNull();
});
