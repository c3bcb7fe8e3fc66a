import { readWorkbook } from "../../src/app/read-workbook";
import { analyse } from "../../src/app/analyse";
import { layOut } from "../../src/app/lay-out";
import { planReports } from "../../src/app/plan-reports";
import { DEFAULT_SETTINGS } from "../../src/app/settings";
import { rangeToA1 } from "../../src/core/grid/cell-ref";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { describeShared, sharedBytes } from "../fixtures/shared-data";
import { summarySheet, TABLE } from "../contract/samples";
import type { SheetDescription } from "../contract/harness";
import { ExcelHarness, type OpenExcelBook } from "./excel-harness";
import type { Counters } from "./excel-host";

/** An item list of a yearly table: what a request must carry with ease. */
const ITEMS = 250;
const REQUEST_LIMIT = 4_000_000;

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

async function counted(book: OpenExcelBook, action: () => Promise<unknown>): Promise<Counters> {
  book.host.resetCounters();
  await action();
  return book.host.counters;
}

/** The first sheet of a file, as the small Excel is given it. */
async function sheetOf(bytes: Uint8Array): Promise<SheetDescription> {
  const { sheet, origin, values, merges } = await (await openFile(bytes, "table.xlsx")).read("active");
  return {
    name: sheet.name,
    at: rangeToA1({ top: origin.row, left: origin.column, bottom: origin.row, right: origin.column }),
    rows: values,
    merges: merges.map(rangeToA1),
  };
}

/** Reads the table, plans its reports and writes them, twice; what each took. */
async function wholeJob(book: OpenExcelBook): Promise<{ [step: string]: Counters }> {
  const reading = await readWorkbook(book.workbook);
  if (!reading.ok) throw new Error("no table");
  const read = await counted(book, () => readWorkbook(book.workbook));
  const { table, grid } = reading.reading;
  const analysis = analyse(table, grid, { asOf: null, today: "2019-07-05", settings: DEFAULT_SETTINGS });
  const write = async (): Promise<void> => {
    const request = { reading: reading.reading, analysis, reports: ["summary", "lagging"], options: DEFAULT_SETTINGS.reports, madeOn: "2019-07-05" } as const;
    const plans = await planReports(book.workbook, (names) => Promise.resolve(layOut(request, names)));
    await book.workbook.writeSheets(plans);
  };
  return { read, first: await counted(book, write), again: await counted(book, write) };
}

/** "syncs / bytes out to Excel / bytes back", for the table in docs/hosts.md. */
const line = ({ syncs, bytesIn, bytesOut }: Counters): string =>
  `${syncs} requests, ${Math.round(bytesIn / 1024)} KB there, ${Math.round(bytesOut / 1024)} KB back`;

function expectWithinBudget(steps: { [step: string]: Counters }): void {
  const { read, first, again } = steps;
  expect(read?.syncs).toBe(1);
  expect(first?.syncs).toBeLessThanOrEqual(3);
  expect(again?.syncs).toBeLessThanOrEqual(4);
  for (const { largestIn, largestOut } of Object.values(steps)) {
    expect(largestIn).toBeLessThan(REQUEST_LIMIT);
    expect(largestOut).toBeLessThan(REQUEST_LIMIT);
  }
}

describeShared("what goes over the wire for the published tables", () => {
  test.each(["tanzhou-2019-h1.xlsx", "jiangmen-2018-q3.xlsx"])("%s", async (file) => {
    const book = await harness.open([await sheetOf(sharedBytes(file))]);
    const steps = await wholeJob(book);
    expectWithinBudget(steps);
    if (process.env.TRAFFIC) console.log(file, Object.fromEntries(Object.entries(steps).map(([step, counters]) => [step, line(counters)])));
  });
});

describe("what goes over the wire", () => {
  const rows = Array.from({ length: ITEMS }, (_, row) => [String(row + 1), `第${row + 1}项：${"推进重点工程建设，".repeat(20)}`, row, row / ITEMS, 43646]);

  test("a report of 250 items: three requests for a first write, four for a rewrite, preview included", async () => {
    const book = await harness.open([TABLE]);
    const write = async (): Promise<void> => void (await book.workbook.writeSheets(await book.workbook.planSheets([summarySheet({ rows })])));
    expect((await counted(book, write)).syncs).toBe(3);
    expect((await counted(book, write)).syncs).toBe(4);
    expect(book.host.counters.largestIn).toBeLessThan(REQUEST_LIMIT);
  });

  test("edits: one request to look, one to write", async () => {
    const book = await harness.open([TABLE]);
    const { sheet } = await book.workbook.read("active");
    const edits = [
      { cell: { row: 3, column: 3 }, expected: "城建办", value: "甲" },
      { cell: { row: 4, column: 3 }, expected: "住建所", value: "乙" },
    ];
    expect((await counted(book, () => book.workbook.applyEdits(sheet.id, edits))).syncs).toBe(2);
  });

  test("a report over the limit is written in several requests, each under it", async () => {
    const book = await harness.open([TABLE]);
    const long = Array.from({ length: 400 }, (_, row) => [String(row), "长".repeat(8_000), 1, 1, 43646]);
    const counters = await counted(book, async () => book.workbook.writeSheets(await book.workbook.planSheets([summarySheet({ rows: long })])));
    expect(counters.syncs).toBeGreaterThan(4);
    expect(counters.largestIn).toBeLessThan(REQUEST_LIMIT);
    expect((await book.workbook.read((await book.workbook.sheets())[1]?.id ?? "active")).values).toHaveLength(402);
  });

  test("a sheet whose answer is too large is read in blocks, and reads the same", async () => {
    const tall = Array.from({ length: 3000 }, (_, row) => [row + 1, `${"文".repeat(300)}${row}`, row % 7 === 0 ? null : "丙"]);
    const book = await harness.open([{ name: "大", at: "B3", rows: tall, merges: ["C10:C11"], hiddenRows: [500] }]);
    const seen: number[] = [];
    let grid = await book.workbook.read("active", { cancelled: () => false, progress: (done) => seen.push(done) });
    expect(grid.values).toHaveLength(3000);
    expect([grid.values[2999], grid.origin, grid.hiddenRows]).toEqual([[3000, `${"文".repeat(300)}2999`, "丙"], { row: 3, column: 2 }, [500]]);
    expect(grid.merges).toEqual([{ top: 10, left: 3, bottom: 11, right: 3 }]);
    expect(seen.length).toBeGreaterThan(1);
    grid = await book.workbook.read(grid.sheet.id);
    expect(grid.sheet.name).toBe("大");
  });
});
