import { readWorkbook } from "../../src/app/read-workbook";
import type { CellValue } from "../../src/core/grid/cell-value";
import { hostError, idOf } from "../contract/contract";
import type { SheetDescription } from "../contract/harness";
import { edit, summarySheet, TABLE } from "../contract/samples";
import { TOWN } from "../fixtures/joined-pane";
import { ExcelHarness, type OpenExcelBook } from "./excel-harness";
import { TRANSPORT, type Payload } from "./excel-host";
import { setLook } from "./format-api";
import { paneOn } from "./pane-on-excel";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

const MEGABYTE = 1024 * 1024;
const failure = (code: string, status: number): Payload => ({
  Version: 1,
  Error: 0,
  Data: [
    status,
    ["CONTENT-TYPE", "application/json"],
    JSON.stringify({
      Results: [],
      Error: { Code: code, Message: code, Location: "Worksheet.getUsedRangeOrNullObject", ActionIndex: 1, HttpStatusCode: status },
    }),
  ],
});

/** What Excel on the web says where an answer is over 5 MB. */
const WORDS = [
  ["its own code", { Version: 1, Error: TRANSPORT.responseTooLarge }],
  ["a general exception", failure("GeneralException", 200)],
  ["an internal error, 500", failure("InternalServerError", 500)],
] as const satisfies readonly (readonly [string, Payload])[];

const bold = (book: OpenExcelBook, sheet: string, row: number, column: number): void => {
  const found = book.host.book.byName(sheet);
  if (found) setLook(found, { top: row, left: column, bottom: row, right: column }, "font/bold", true);
};

describe("more than one answer holds", () => {
  const merged = (count: number): SheetDescription => ({
    ...TOWN,
    rows: [
      ...(TOWN.rows ?? []),
      ...Array.from({ length: count }, (_, row) => [row + 6, `修建村道${row}公里。`, null, "城乡建设办", "【顺利推进】\n已开工。", "继续施工。"]),
    ],
    merges: Array.from({ length: count }, (_, row) => `B${row + 8}:C${row + 8}`),
  });

  test("over 512 merged areas: all are read, in halves", async () => {
    const book = await harness.open([{ ...merged(700), mixed: ["B9"] }]);
    const grid = await book.workbook.read("active");
    expect(grid.merges).toHaveLength(700);
    expect(new Set(grid.merges.map(({ top }) => top)).size).toBe(700);
    expect(grid.mixedFormat).toEqual([{ row: 9, column: 2 }]);
    const fewer = await (await harness.open([merged(300)])).workbook.read("active");
    expect(grid.values.slice(0, 307)).toEqual(fewer.values);
  });

  test("a sheet of over 512 merged areas is edited, and taken back", async () => {
    const book = await harness.open([merged(521)]);
    const before = JSON.stringify(await book.snapshot());
    const token = await book.workbook.applyEdits(await idOf(book.workbook, TOWN.name), [edit("E5", "[顺利推进]\n已举办3场。", "【顺利推进】\n已举办3场。")]);
    expect((await book.look(TOWN.name, "E5")).value).toBe("【顺利推进】\n已举办3场。");
    await book.workbook.undo(token);
    expect(JSON.stringify(await book.snapshot())).toBe(before);
  });

  test.each(WORDS)("said with %s: read in blocks, the same", async (_, words) => {
    const rows = Array.from({ length: 2400 }, (_row, row) => [row + 1, `${"文".repeat(400)}${row}`, row % 7 === 0 ? null : "丙"]);
    const book = await harness.open([{ name: "大", at: "B3", rows, hiddenRows: [500] }]);
    book.host.tooLarge = words;
    const grid = await book.workbook.read("active");
    expect([grid.values.length, grid.values[2399], grid.hiddenRows]).toEqual([2400, [2400, `${"文".repeat(400)}2399`, "丙"], [500]]);
  });

  test.each([
    [2000, WORDS[0]],
    [700, WORDS[1]],
  ] as const)("%i rows of a report written, rewritten, taken back twice and done again", async (count, [, words]) => {
    const rows = (mark: string): (string | number)[][] =>
      Array.from({ length: count }, (_row, row) => [String(row + 1), `第${row + 1}项：${mark.repeat(60)}`, row, row / count, 43646]);
    const book = await harness.open([TABLE]);
    book.host.tooLarge = words;
    const { workbook } = book;
    const state = async (): Promise<string> => JSON.stringify(await book.snapshot());
    const empty = await state();
    const first = await workbook.writeSheets(await workbook.planSheets([summarySheet({ rows: rows("甲") })]));
    const one = await state();
    const second = await workbook.writeSheets(await workbook.planSheets([summarySheet({ rows: rows("乙"), source: "source00002" })]));
    const two = await state();
    expect(await workbook.sheets()).toHaveLength(2);
    const again = await workbook.undo(second);
    expect(await state()).toBe(one);
    await workbook.undo(await workbook.undo(again));
    expect(await state()).toBe(one);
    await workbook.undo(first);
    expect(await state()).toBe(empty);
    expect(two).not.toBe(one);
    expect(book.host.counters.largestIn).toBeLessThan(5 * MEGABYTE);
  });
});

describe("cells far away", () => {
  test.each([
    [3000, 12],
    [100_000, 26],
    [1_048_576, 1],
  ])("a formatted cell in row %i of a report of ours: it is rewritten and taken back, and the cell stays as it is", async (row, column) => {
    const book = await harness.open([TABLE]);
    const { workbook } = book;
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    bold(book, "汇总表", row, column);
    const rows = [["1", "财政所", 9, 1, 43700]] as const;
    const plan = await workbook.planSheets([summarySheet({ rows, source: "source00002" })]);
    expect(plan.map(({ action }) => action)).toEqual(["replace"]);
    const token = await workbook.writeSheets(plan);
    const sheet = book.host.book.byName("汇总表");
    expect([sheet?.cell(3, 2).value, sheet?.cell(6, 2).value, sheet?.cell(row, column).look]).toEqual(["财政所", null, { "font/bold": true }]);
    await workbook.undo(token);
    expect([sheet?.cell(3, 2).value, sheet?.cell(6, 2).value, sheet?.cell(row, column).look]).toEqual(["城建办", "合计", { "font/bold": true }]);
    expect(book.host.counters.largestOut).toBeLessThan(MEGABYTE);
  });

  test("a formatted cell where the new report will reach gets its look back", async () => {
    const book = await harness.open([TABLE]);
    const { workbook } = book;
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    bold(book, "汇总表", 60, 3);
    const before = JSON.stringify(await book.snapshot());
    const rows = Array.from({ length: 80 }, (_, row) => [String(row), "财政所", 9, 1, 43700]);
    await workbook.undo(await workbook.writeSheets(await workbook.planSheets([summarySheet({ rows, source: "source00002" })])));
    expect(JSON.stringify(await book.snapshot())).toBe(before);
  });

  test("a value in the last row of the user's sheet is named, in rows", async () => {
    const book = await harness.open([{ ...TOWN, rows: TOWN.rows?.slice(0, 3) ?? [] }]);
    book.host.book.byName(TOWN.name)?.type(1_048_576, 1, "末");
    const pane = await paneOn(harness, []);
    expect(pane.told()).toBe("");
    const error = await hostError(book.workbook.read("active"));
    expect([error.code, error.cells, error.facts.rows]).toEqual(["too-large", [{ row: 1_048_576, column: 1 }], 1_048_576]);
  });

  test("a value far away in a sheet of ours: somebody wrote there, so it stays, and the new one stands beside it", async () => {
    const book = await harness.open([TABLE]);
    const { workbook } = book;
    await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
    book.host.book.byName("汇总表")?.type(1_048_576, 3, "批注");
    expect((await workbook.planSheets([summarySheet({ source: "source00002" })])).map(({ action, newName }) => [action, newName])).toEqual([
      ["replace-edited", "汇总表 (2)"],
    ]);
  });
});

describe("round trips", () => {
  const counted = async (book: OpenExcelBook, action: () => Promise<unknown>): Promise<number> => {
    book.host.resetCounters();
    await action();
    return book.host.counters.syncs;
  };

  test("reading in two, and which reports are old is known with it", async () => {
    const pane = await paneOn(harness);
    // the pane asks to be told of changes, once
    await pane.book.settle();
    expect(await counted(pane.book, () => pane.actions.read())).toBe(2);
    await pane.actions.reports();
    await pane.actions.write();
    await pane.book.edit(TOWN.name, "E3", "【进展滞后】\n路基未完成。");
    expect(await counted(pane.book, () => pane.actions.read())).toBe(2);
    expect(pane.store.get().sheet).toMatchObject({ staleReports: ["汇总表", "滞后事项清单"] });
  });

  test("two hundred sheets without a table in at most ten; with one among them, it is found", async () => {
    const sheets: SheetDescription[] = Array.from({ length: 200 }, (_, index) => ({
      name: `表${index}`,
      rows: Array.from({ length: 30 }, (_row, row) => [`甲${row}`, row, "乙"]),
    }));
    const book = await harness.open(sheets);
    expect(await counted(book, () => readWorkbook(book.workbook))).toBeLessThanOrEqual(10);
    const other = await harness.open([...sheets.slice(0, 120), { ...TOWN, hidden: true }, ...sheets.slice(120)]);
    const found = await readWorkbook(other.workbook);
    expect(found).toMatchObject({ ok: true, reading: { chosen: "first-with-table", grid: { sheet: { name: TOWN.name } } } });
  });

  test("the names of the user's are not asked for", async () => {
    const book = await harness.open(Array.from({ length: 20 }, (_, index) => ({ ...TABLE, name: `表${index}` })));
    for (const sheet of book.host.book.sheets) {
      for (let n = 0; n < 500; n++)
        sheet.names.set(`名称${n}`, { name: `名称${n}`, range: { top: 1, left: 1, bottom: 1, right: 1 }, comment: "说明".repeat(20) });
    }
    book.host.resetCounters();
    await book.workbook.sheets();
    expect(book.host.counters.bytesOut).toBeLessThan(100_000);
  });
});

describe("what is in front is no worksheet", () => {
  test("reading says so and what to do; writing, undo and lists go on", async () => {
    const pane = await paneOn(harness);
    await pane.actions.check();
    await pane.actions.fix("all-safe");
    const before = await pane.content();
    pane.book.host.book.chartSheetInFront = true;
    await pane.actions.write();
    expect(pane.told()).toMatch(/^已写入：1个单元格。$/);
    await pane.actions.undo();
    expect(pane.told()).toMatch(/^已撤销：1个单元格已恢复到写入前。$/);
    expect(await pane.content()).toBe(before);
    expect((await pane.book.workbook.sheets()).map(({ name, active }) => [name, active])).toEqual([[TOWN.name, false]]);
    await pane.actions.read();
    expect(pane.told()).toBe("未读取：当前为图表工作表，没有可读取的单元格，请切换到进度表所在的工作表。");
  });
});

test("no printer: what was written is told as written, and that the print set-up did not take effect", async () => {
  const pane = await paneOn(harness);
  const { host } = pane.book;
  const answer = host.answer.bind(host);
  // Excel without a printer: whatever touches the page set-up fails where it stands, what came before is done
  host.answer = (message) => {
    const request = JSON.parse(String(message[4])) as {
      Actions: { ObjectPathId: number }[];
      ObjectPaths: { [id: string]: { Name?: string; ParentObjectPathId?: number } };
    };
    const onPage = (id: number | undefined): boolean => {
      const path = id === undefined ? undefined : request.ObjectPaths[String(id)];
      return path !== undefined && (path.Name === "PageLayout" || onPage(path.ParentObjectPathId));
    };
    const first = request.Actions.findIndex(({ ObjectPathId }) => onPage(ObjectPathId));
    if (first < 0) return answer(message);
    const cut = [...message];
    cut[4] = JSON.stringify({ ...request, Actions: request.Actions.slice(0, first) });
    const done = answer(cut);
    const body = JSON.parse(done.Data?.[2] ?? "{}") as object;
    return {
      Version: 1,
      Error: 0,
      Data: [
        200,
        ["CONTENT-TYPE", "application/json"],
        JSON.stringify({
          ...body,
          Error: { Code: "GeneralException", Message: "", Location: "PageLayout.orientation", ActionIndex: first, HttpStatusCode: 500 },
        }),
      ],
    };
  };
  await pane.actions.read();
  const before = await pane.content();
  await pane.actions.reports();
  await pane.actions.write();
  expect(pane.told()).toMatch(/^已写入：汇总表、滞后事项清单；打印设置未生效，请/);
  expect(host.book.byName("汇总表")?.cell(1, 1).value).not.toBeNull();
  expect([host.book.enableEvents, pane.store.get().writes.length]).toEqual([true, 1]);
  // a rewrite and its undo too
  await pane.book.edit(TOWN.name, "E3", "【进展滞后】\n路基未完成。");
  await pane.actions.read();
  await pane.actions.reports();
  await pane.actions.write();
  expect(pane.told()).toMatch(/^已写入：汇总表、滞后事项清单；打印设置未生效/);
  await pane.actions.undo();
  expect(pane.told()).toMatch(/^已撤销：汇总表、滞后事项清单已恢复到写入前/);
  await pane.book.edit(TOWN.name, "E3", TOWN.rows?.[2]?.[4] as CellValue);
  await pane.actions.undo();
  expect(await pane.content()).toBe(before);
});

test("Excel passes the scaling of the pages over: told with the write, in no request more", async () => {
  const told: string[] = [];
  const syncs: number[] = [];
  for (const ignored of [false, true]) {
    const pane = await paneOn(harness);
    pane.book.host.book.scalingIgnored = ignored;
    await pane.actions.read();
    await pane.actions.reports();
    pane.book.host.resetCounters();
    await pane.actions.write();
    told.push(pane.told());
    syncs.push(pane.book.host.counters.syncs);
    expect(pane.book.host.book.byName("汇总表")?.cell(1, 1).value).not.toBeNull();
    await pane.actions.undo();
    expect(pane.told()).toMatch(/^已撤销/);
  }
  expect(told).toEqual(["已写入：汇总表、滞后事项清单。", expect.stringMatching(/^已写入：汇总表、滞后事项清单；打印设置未生效/)]);
  expect(syncs[1]).toBe(syncs[0]);
});
