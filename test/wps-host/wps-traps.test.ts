/** What facts about real clients demand beyond the contract, on the fake client. */
import { hostError, idOf } from "../contract/contract";
import { edit, summarySheet, TABLE } from "../contract/samples";
import { columnPoints } from "../../src/app/column-width";
import type { WorkbookEvent } from "../../src/app/workbook";
import { WpsWorkbook } from "../../src/hosts/wps/wps-workbook";
import { FakeClient, type FakeOptions } from "./fake-application";
import { cellAt, cellOf, contentOf, type ModelBook } from "./model";
import { modelOf } from "./harness";
import { MEMBERS, refusing } from "./refusing";

const SECOND = "C:\\办公\\备份 (2).xlsx";

function client(options: Partial<FakeOptions> = {}): { client: FakeClient; book: ModelBook; workbook: WpsWorkbook; waits: number[] } {
  const fake = new FakeClient({ value2: "flat", ...options });
  const book = modelOf([TABLE]);
  fake.books.push(book);
  const waits: number[] = [];
  const workbook = new WpsWorkbook(fake.application, (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  });
  return { client: fake, book, workbook, waits };
}

test("a client that refuses to tell number formats reads all the same: numbers are numbers, and their format is not known", async () => {
  const { workbook } = client({ refuses: ["NumberFormat?"] });
  const grid = await workbook.read("active");
  expect([grid.values[2]?.[0], grid.values[5]?.[2]]).toEqual([1, 43646]);
  expect(grid.numberFormats).toEqual([
    { column: 1, top: 3, bottom: 6, format: null },
    { column: 3, top: 6, bottom: 6, format: null },
  ]);
});

describe("a person in a cell", () => {
  test("a write waits for her, and goes through when she has left", async () => {
    const { client: fake, workbook, book } = client();
    const id = await idOf(workbook, "进度表");
    fake.editing = true;
    const patient = new WpsWorkbook(fake.application, (milliseconds) => {
      if (milliseconds >= 150) fake.editing = false;
      return Promise.resolve();
    });
    await patient.applyEdits(id, [edit("C3", "城建办", "甲")]);
    expect(book.sheets[0] && cellOf(book.sheets[0], 3, 3).value).toBe("甲");
  });

  test.each(["edits", "sheets"] as const)("who does not leave is told: %s", async (what) => {
    const { client: fake, workbook, book, waits } = client();
    const id = await idOf(workbook, "进度表");
    const plan = await workbook.planSheets([summarySheet()]);
    fake.editing = true;
    const before = contentOf(book);
    const error = await hostError(what === "edits" ? workbook.applyEdits(id, [edit("C3", "城建办", "甲")]) : workbook.writeSheets(plan));
    expect([error.code, waits.filter((wait) => wait > 0).length]).toEqual(["busy-editing", 4]);
    expect(contentOf(book)).toEqual(before);
  });
});

describe("switches and prompts", () => {
  test("no prompt comes up, and the switches are as they were, after success and after failure", async () => {
    for (const before of [true, false]) {
      const { client: fake, workbook } = client();
      fake.ScreenUpdating = before;
      fake.EnableEvents = before;
      fake.DisplayAlerts = before;
      const token = await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
      await workbook.undo(token);
      await hostError(workbook.applyEdits(await idOf(workbook, "进度表"), [edit("C3", "别的", "甲")]));
      expect([fake.ScreenUpdating, fake.EnableEvents, fake.DisplayAlerts]).toEqual([before, before, before]);
      expect(fake.prompts).toEqual([]);
    }
  });

  test("the sheet in front and its selection stay", async () => {
    const { workbook, book } = client();
    book.selection = { row: 4, column: 2 };
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    expect([book.active, book.selection]).toEqual(["进度表", { row: 4, column: 2 }]);
  });
});

describe("several workbooks", () => {
  async function two(): Promise<ReturnType<typeof client> & { second: ModelBook }> {
    const one = client();
    const second = modelOf([TABLE], SECOND);
    one.client.books.push(second);
    await one.workbook.read("active");
    return { ...one, second };
  }

  test("what was read in one is never written into another that looks the same", async () => {
    const { client: fake, workbook, second } = await two();
    const id = await idOf(workbook, "进度表");
    const plan = await workbook.planSheets([summarySheet()]);
    const token = await workbook.applyEdits(id, [edit("C4", "住建所", "住建局")]);
    fake.front = 1;
    const before = contentOf(second);
    for (const call of [
      () => workbook.applyEdits(id, [edit("C3", "城建办", "甲")]),
      () => workbook.writeSheets(plan),
      () => workbook.undo(token),
      () => workbook.read(id),
    ]) {
      expect((await hostError(call())).code).toBe("not-in-front");
    }
    expect(contentOf(second)).toEqual(before);
    fake.front = 0;
    await workbook.undo(token);
  });

  test("another workbook that comes to the front is told, and read", async () => {
    const { client: fake, workbook, second } = await two();
    const events: WorkbookEvent[] = [];
    const stop = workbook.watch((event) => events.push(event));
    fake.bookOf(second).Activate();
    fake.bookOf(second).Activate();
    expect(events).toEqual([{ kind: "workbook" }]);
    if (second.sheets[0]) cellAt(second.sheets[0], 3, 2).value = "另一本";
    expect((await workbook.read("active")).values[2]?.[1]).toBe("另一本");
    stop();
    expect(fake.listening).toBe(0);
  });

  test("a cell is revealed in the workbook that it is in", async () => {
    const { client: fake, workbook } = await two();
    const id = await idOf(workbook, "进度表");
    fake.front = 1;
    await workbook.reveal(id, { row: 3, column: 3 });
    expect([fake.front, fake.book.selection]).toEqual([0, { row: 3, column: 3 }]);
  });

  test("a workbook that is saved under another name is still the same", async () => {
    const { client: fake, workbook, book } = await two();
    workbook.watch(() => undefined);
    const token = await workbook.applyEdits(await idOf(workbook, "进度表"), [edit("C3", "城建办", "甲")]);
    fake.fire("WorkbookBeforeSave", fake.bookOf(book), true);
    book.fullName = "D:\\上报\\定稿.xlsx";
    fake.fire("WorkbookAfterSave", fake.bookOf(book));
    await workbook.undo(token);
    expect(book.sheets[0] && cellOf(book.sheets[0], 3, 3).value).toBe("城建办");
  });

  test("no workbook open", async () => {
    const { client: fake, workbook } = await two();
    fake.books.splice(0);
    expect((await hostError(workbook.read("active"))).code).toBe("session-lost");
  });
});

describe("what a client refuses", () => {
  test("links: the same text leads there as a formula", async () => {
    const { workbook, book } = client({ refuses: ["Hyperlinks.Add"] });
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    const sheet = book.sheets.find((one) => one.name === "汇总表");
    const link = sheet && cellOf(sheet, 3, 2);
    expect([link?.formula, link?.value]).toEqual([`=HYPERLINK("#'进度表'!$B$3","城建办")`, "城建办"]);
    expect(workbook.notes).toEqual(["Hyperlinks.Add: 0x80020009: Hyperlinks.Add"]);
  });

  test("charts, freezing and print set-up: the sheet stands without, and it is noted", async () => {
    const refuses = ["SetSourceData", "FreezePanes", "PageSetup.PaperSize"];
    const { workbook, book } = client({ refuses });
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    const sheet = book.sheets.find((one) => one.name === "汇总表");
    expect([sheet?.page.Orientation, sheet?.page.CenterFooter, sheet?.frozen.rows]).toEqual([2, "— &P —", 0]);
    expect(workbook.notes.map((note) => note.split(":")[0])).toEqual(expect.arrayContaining(["PageSetup.PaperSize", "FreezePanes", "Chart"]));
    expect(workbook.notes).toHaveLength(3);
  });
});

describe("what a client refuses, and what is said of it", () => {
  test("a number format that cannot be set is no person in a cell: an edit goes through, a report says what failed", async () => {
    const { workbook, book, waits } = client({ refuses: ["NumberFormat"] });
    await workbook.applyEdits(await idOf(workbook, "进度表"), [edit("C3", "城建办", "0012")]);
    expect(book.sheets[0] && cellOf(book.sheets[0], 3, 3).value).toBe("0012");
    const before = contentOf(book);
    const error = await hostError(workbook.writeSheets(await workbook.planSheets([summarySheet()])));
    expect([error.code, waits.filter((wait) => wait > 0)]).toEqual(["host-failed", []]);
    expect(contentOf(book)).toEqual(before);
  });

  test("number formats that are passed over in silence fail the report: its figures would not be readable", async () => {
    const { client: fake, book } = client();
    const format = MEMBERS.find(({ kind, name }) => kind === "Range" && name === "NumberFormat");
    if (!format) throw new Error("no such member");
    const workbook = new WpsWorkbook(refusing(fake.application, format, "takes nothing"), () => Promise.resolve(), null);
    const error = await hostError(workbook.writeSheets(await workbook.planSheets([summarySheet()])));
    expect([error.code, error.facts.what, book.sheets.length]).toEqual(["host-failed", "Range.NumberFormat", 1]);
  });

  test.each(["SetSourceData", "ChartType", "HasTitle", "ChartTitle.Text", "Series.Formula"])(
    "a chart that is refused half-way (%s) is taken off the sheet",
    async (what) => {
      const { workbook, book } = client({ refuses: [what] });
      const token = await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
      expect(book.sheets.find((one) => one.name === "汇总表")?.charts).toEqual([]);
      expect(workbook.notes.map((note) => note.split(":")[0])).toEqual(["Chart"]);
      await workbook.undo(token);
      expect(book.sheets).toHaveLength(1);
    },
  );

  test("a colour of a chart that is refused leaves the chart", async () => {
    const { workbook, book } = client({ refuses: ["Interior.Color"] });
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    expect(book.sheets.find((one) => one.name === "汇总表")?.charts).toHaveLength(1);
  });

  test.each(["Names.Add", "Name.Comment"])("a mark that cannot be a defined name (%s) is kept in the workbook's properties", async (what) => {
    const { workbook, book } = client({ refuses: [what] });
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    expect((await workbook.planSheets([summarySheet({ source: "source00002" })]))[0]).toMatchObject({ action: "replace", newName: "汇总表" });
    const report = book.sheets.find((one) => one.name === "汇总表");
    if (!report) throw new Error("no report");
    // another sheet under that name is somebody else's
    cellAt(report, 1, 1).value = "我的汇总";
    expect((await workbook.planSheets([summarySheet()]))[0]).toMatchObject({ action: "add", newName: "汇总表 (2)" });
  });

  test("a sheet that is taken back takes its mark along", async () => {
    const { workbook, book } = client();
    const token = await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    expect(book.properties.map(({ name }) => name)).toEqual(["ProgressTable.mark 汇总表"]);
    await workbook.undo(token);
    expect(book.properties).toEqual([]);
  });

  test("a member that is refused for every cell is noted once", async () => {
    const { workbook } = client({ refuses: ["Border.style", "Font.Name"] });
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    expect(workbook.notes).toEqual(["look font: 0x80020009: Font.Name", "Borders: 0x80020009: Border.style"]);
  });
});

test("days of a report in a workbook that counts from 1904 are the same days", async () => {
  const { workbook, book } = client();
  book.date1904 = true;
  await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
  const id = await idOf(workbook, "汇总表");
  const grid = await workbook.read(id);
  expect([grid.values[2]?.[4], grid.sheet.ours?.edited]).toEqual([{ date: 43646 }, false]);
  const report = book.sheets.find((one) => one.name === "汇总表");
  expect(report && cellOf(report, 3, 5).value).toBe(43646 - 1462);
});

describe("the look of a written sheet", () => {
  test("colours are blue-green-red, widths are corrected once for another default font, rows are in points", async () => {
    const { workbook, book } = client({ pointsACharacter: 7.5 });
    await workbook.writeSheets(await workbook.planSheets([{ ...summarySheet(), pageBreaks: [5, 4] }]));
    const sheet = book.sheets.find((one) => one.name === "汇总表");
    if (!sheet) throw new Error("no sheet");
    expect(sheet.pageBreaks).toEqual([4, 5]);
    // 24 characters of the body font are 147.75 points wide, 3.35 of them padding
    expect((sheet.columnWidths.get(2) ?? 0) * 7.5 + 3.35).toBeCloseTo(columnPoints(24), 5);
    expect([sheet.rowHeights.get(1), sheet.frozen.rows, sheet.page.PrintTitleRows]).toEqual([40, 2, "$2:$2"]);
    expect(sheet.charts.map((chart) => [chart.type, chart.title, chart.series])).toEqual([
      [57, "各单位事项数", [{ formula: "=SERIES('汇总表'!$C$2,'汇总表'!$B$3:$B$6,'汇总表'!$C$3:$C$6,1)", color: 0x44 + 256 * 0x72 + 65536 * 0xc4 }]],
    ]);
    expect(cellOf(sheet, 1, 1).look).toMatchObject({ font: "方正小标宋简体", size: 22, horizontal: -4108, vertical: -4108, wrap: true, format: "@" });
  });

  test("the user's note or picture on our sheet makes it an edited one", async () => {
    for (const what of ["comments", "pictures", "conditions"] as const) {
      const { workbook, book } = client();
      await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
      const sheet = book.sheets.find((one) => one.name === "汇总表");
      if (sheet) sheet[what] = 1;
      expect((await workbook.planSheets([summarySheet()]))[0]).toMatchObject({ action: "replace-edited", newName: "汇总表 (2)" });
    }
  });
});

test("the name of a chart sheet is taken", async () => {
  const { workbook, book } = client();
  const chart = book.sheets[0] && { ...structuredClone(book.sheets[0]), name: "汇总表", type: -4100 };
  if (chart) book.sheets.push(chart);
  expect((await workbook.planSheets([summarySheet()]))[0]?.newName).toBe("汇总表 (2)");
  expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(["进度表"]);
});

test("a large table gives the turn away while it is read, and can be cancelled on the way", async () => {
  const { workbook, book, waits } = client();
  const sheet = book.sheets[0];
  for (let row = 10; row <= 16000; row++) if (sheet) cellAt(sheet, row, 2).value = `任务${row}`;
  await workbook.read("active");
  expect(waits.length).toBeGreaterThan(5);
  let asked = 0;
  const error = await hostError(workbook.read("active", { cancelled: () => ++asked > 3, progress: () => undefined }));
  expect(error.code).toBe("cancelled");
});
