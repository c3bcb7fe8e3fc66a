import { HostError } from "../../src/core/host-error";
import { hostError, idOf } from "../contract/contract";
import type { Fault } from "../contract/harness";
import { edit, laggingSheet, summarySheet, TABLE } from "../contract/samples";
import { turns } from "../contract/turns";
import { ExcelHarness, type OpenExcelBook } from "./excel-harness";
import { TRANSPORT } from "./excel-host";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

const rows = [
  ["1", "财政所", 9, 1, 43700],
  ["2", "城建办", 1, 0, 43701],
] as const;
const write = async ({ workbook }: OpenExcelBook, again: boolean): Promise<unknown> =>
  workbook.writeSheets(
    await workbook.planSheets(again ? [summarySheet({ rows, source: "source00002" }), laggingSheet({ rows })] : [summarySheet(), laggingSheet()]),
  );

describe("a request that breaks off after every single one of its actions", () => {
  // the page set-up comes last and alone may fail: what breaks off there is written, and the set-up is sent once more
  test.each([
    ["first write", false],
    ["rewrite", true],
  ] as const)("%s: the workbook is as before, or all is written", async (_, rewrite) => {
    const cuts = 60;
    const clean = await harness.open([TABLE]);
    if (rewrite) await write(clean, false);
    await write(clean, rewrite);
    const written = await clean.snapshot();
    let refused = 0;
    for (let cut = 0; cut < cuts; cut++) {
      const book = await harness.open([TABLE]);
      if (rewrite) await write(book, false);
      const before = await book.snapshot();
      book.host.half = cut / cuts;
      // planning takes one request, or two where a sheet of ours is there; then one to look, one to write
      book.failAt(rewrite ? 4 : 3, "half-done", false);
      const outcome = await write(book, rewrite).then(
        () => null,
        (error: unknown) => error,
      );
      if (outcome !== null) refused++;
      if (outcome !== null) expect(outcome).toBeInstanceOf(HostError);
      expect(await book.snapshot()).toEqual(outcome === null ? written : before);
    }
    expect(refused).toBeGreaterThan(40);
  });
});

describe("what is left after a rollback", () => {
  test.each(["refused", "half-done", "answer-lost"] as readonly Fault[])(
    "%s: one more request at most takes it back, and events are on again",
    async (fault) => {
      const book = await harness.open([TABLE]);
      const plan = await book.workbook.planSheets([summarySheet()]);
      book.host.resetCounters();
      book.failAt(2, fault, false);
      await hostError(book.workbook.writeSheets(plan));
      expect(book.host.counters.syncs).toBeLessThanOrEqual(3);
      expect(book.host.book.enableEvents).toBe(true);
    },
  );

  test("a request that Excel turned away unseen is not taken back: fonts inside cells are spared", async () => {
    const book = await harness.open([{ ...TABLE, mixed: ["C3"] }]);
    const id = await idOf(book.workbook, "进度表");
    const before = await book.snapshot();
    book.failAt(2, "refused", false);
    expect((await hostError(book.workbook.applyEdits(id, [edit("C3", "城建办", "甲")]))).code).toBe("throttled");
    expect(await book.snapshot()).toEqual(before);
  });

  test("where taking back fails too, it says which sheets and cells to look at", async () => {
    const book = await harness.open([TABLE]);
    const plan = await book.workbook.planSheets([summarySheet()]);
    book.failAt(2, "half-done", true);
    const error = await hostError(book.workbook.writeSheets(plan));
    expect([error.code, error.facts.sheets]).toEqual(["not-restored", "汇总表"]);
    expect(error.cause).toBeDefined();
  });
});

describe("bad conditions", () => {
  const refusals: readonly (readonly [string, number, string])[] = [
    ["the user is typing in a cell", TRANSPORT.cellEdit, "busy-editing"],
    ["Excel is too busy", TRANSPORT.throttled, "throttled"],
    ["the session is lost", TRANSPORT.sessionLost, "session-lost"],
    ["no permission", TRANSPORT.noPermission, "read-only"],
  ];
  test.each(refusals)("%s", async (_, transport, code) => {
    const book = await harness.open([TABLE]);
    const id = await idOf(book.workbook, "进度表");
    book.host.refuseAll = transport;
    const { workbook } = book;
    const calls = [
      () => workbook.sheets(),
      () => workbook.read("active"),
      () => workbook.planSheets([summarySheet()]),
      () => workbook.applyEdits(id, [edit("C3", "城建办", "甲")]),
      () => workbook.reveal(id, { row: 1, column: 1 }),
      () => workbook.memory.get("k"),
      () => workbook.memory.set("k", "v"),
    ];
    for (const call of calls) expect((await hostError(call())).code).toBe(code);
  });

  test("a filtered table counts as a filter of its sheet", async () => {
    const book = await harness.open([TABLE]);
    book.host.book.byName("进度表")?.tableFilters.push(false, true);
    expect((await book.workbook.sheets())[0]?.filtered).toBe(true);
    expect((await hostError(book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲")]))).code).toBe("filtered");
  });

  test("a sheet of the user's that was named meanwhile as ours will be is not deleted by a rollback", async () => {
    const book = await harness.open([TABLE]);
    const plan = await book.workbook.planSheets([summarySheet()]);
    book.failAt(2, "refused", false);
    const { host } = book;
    const answer = host.answer.bind(host);
    let request = 0;
    // a co-author adds a sheet of that name between our look and our write
    host.answer = (message) => {
      request++;
      if (request === 2) host.book.add("汇总表").type(1, 1, "别人的");
      return answer(message);
    };
    await hostError(book.workbook.writeSheets(plan));
    expect((await book.look("汇总表", "A1")).value).toBe("别人的");
  });

  test("an edited sheet of sixteen thousand columns", async () => {
    const book = await harness.open([{ name: "宽", at: "XFD9", rows: [["末"]] }]);
    const id = await idOf(book.workbook, "宽");
    await book.workbook.applyEdits(id, [{ cell: { row: 9, column: 16_384 }, expected: "末", value: "完" }]);
    expect((await book.look("宽", "XFD9")).value).toBe("完");
  });

  test("watching goes on without events where Excel refuses them, and the reason is kept", async () => {
    const { workbook, host } = await harness.open([TABLE]);
    host.refuseAll = TRANSPORT.noPermission;
    const stop = workbook.watch(() => undefined);
    for (let turn = 0; turn < 1000 && !workbook.events.failure; turn++) await turns(1);
    expect(workbook.events.failure).toMatchObject({ code: "AccessDenied" });
    host.refuseAll = null;
    stop();
  });
});

test("replacing keeps the user's own chart, and brings ours back on undo", async () => {
  const book = await harness.open([TABLE]);
  await write(book, false);
  const sheet = book.host.book.byName("汇总表");
  sheet?.charts.push({ id: "user", name: "我的图", chartType: "Pie", title: "我的", place: null, series: [] });
  const before = await book.snapshot();
  const { workbook } = book;
  const token = await workbook.writeSheets(await workbook.planSheets([{ ...summarySheet({ rows }), charts: [] }]));
  expect(sheet?.charts.map((chart) => chart.name)).toEqual(["我的图"]);
  await workbook.undo(token);
  expect(sheet?.charts.map((chart) => chart.title).sort()).toEqual(["各单位事项数", "我的"].sort());
  expect(JSON.stringify(await book.snapshot()).length).toBe(JSON.stringify(before).length);
});
