import { writtenStamp } from "../../src/app/mark";
import { at, idOf, infoOf, namesOf, type Contract } from "./contract";
import { laggingSheet, SUMMARY_ROWS, summarySheet, TABLE } from "./samples";
import type { OpenBook } from "./harness";
import type { LaidOutSheet } from "../../src/core/reports/laid-out-sheet";
import type { UndoToken } from "../../src/app/workbook";

const write = async (book: OpenBook, ...sheets: LaidOutSheet[]): Promise<UndoToken> => book.workbook.writeSheets(await book.workbook.planSheets(sheets));
const NEW_ROWS = [["1", "财政所", 9, 1, 43700]] as const;

/** Which sheets are ours, and which are nobody's business. */
export function ownSheetTests(contract: Contract): void {
  describe("own and strange sheets", () => {
    test("a written sheet is marked as ours, with the stamp of its source", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet({ source: "abc123" }));
      expect((await infoOf(book.workbook, "汇总表")).ours).toEqual({ report: "summary", source: "abc123", edited: null });
      const grid = await book.workbook.read(await idOf(book.workbook, "汇总表"));
      expect(grid.sheet.ours).toEqual({ report: "summary", source: "abc123", edited: false });
      expect((await infoOf(book.workbook, "进度表")).ours).toBeNull();
    });

    test("marks survive saving and opening", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet({ source: "abc123" }), laggingSheet({ source: "abc123" }));
      const again = await contract.reopen(book);
      const grid = await again.workbook.read(await idOf(again.workbook, "汇总表"));
      expect(grid.sheet.ours).toEqual({ report: "summary", source: "abc123", edited: false });
      expect((await infoOf(again.workbook, "滞后事项清单")).ours?.report).toBe("lagging");
      expect((await again.workbook.planSheets([summarySheet()]))[0]).toMatchObject({ action: "replace", newName: "汇总表" });
    });

    test("writing again replaces our own sheet, in its place", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      await book.add("后来");
      const sheet = summarySheet({ rows: NEW_ROWS, source: "source00002" });
      const plan = await book.workbook.planSheets([sheet]);
      expect(plan).toEqual([{ sheet, action: "replace", newName: "汇总表" }]);
      await book.workbook.writeSheets(plan);
      expect(await namesOf(book.workbook)).toEqual(["进度表", "汇总表", "后来"]);
      const grid = await book.workbook.read(await idOf(book.workbook, "汇总表"));
      expect(grid.values.slice(2)).toEqual([["1", "财政所", 9, 1, { date: 43700 }]]);
      expect(grid.stamp).toBe(writtenStamp(sheet));
      expect(grid.sheet.ours).toEqual({ report: "summary", source: "source00002", edited: false });
    });

    test("replacing a longer report leaves nothing of it: values, formats, merges", async () => {
      const book = await contract.open([TABLE]);
      const tall = summarySheet({ rows: [...SUMMARY_ROWS, ...SUMMARY_ROWS] });
      await write(book, { ...tall, merges: [...tall.merges, { top: 8, left: 1, bottom: 9, right: 2 }] });
      const fresh = await contract.open([TABLE]);
      await write(fresh, summarySheet({ rows: NEW_ROWS }));
      await write(book, summarySheet({ rows: NEW_ROWS }));
      expect((await book.workbook.read(await idOf(book.workbook, "汇总表"))).merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
      expect(await book.look("汇总表", "A8")).toEqual({ value: null, formula: null, format: "General" });
      expect(await book.snapshot()).toEqual(await fresh.snapshot());
    });

    test("a sheet of the user's of that name is never touched: the report stands beside it", async () => {
      const book = await contract.open([TABLE, { name: "汇总表", rows: [["我的汇总"]] }]);
      const users = await book.workbook.read(await idOf(book.workbook, "汇总表"));
      const plan = await book.workbook.planSheets([summarySheet()]);
      expect(plan[0]).toMatchObject({ action: "add", newName: "汇总表 (2)" });
      await book.workbook.writeSheets(plan);
      expect(await namesOf(book.workbook)).toEqual(["进度表", "汇总表", "汇总表 (2)"]);
      expect(await book.workbook.read(await idOf(book.workbook, "汇总表"))).toEqual(users);
      expect((await book.workbook.planSheets([summarySheet()]))[0]).toMatchObject({ action: "replace", newName: "汇总表 (2)" });
    });

    test("names are the same whatever their case", async () => {
      const book = await contract.open([TABLE, { name: "summary", rows: [["我的"]] }, { name: "SUMMARY (2)", rows: [["也是"]] }]);
      expect((await book.workbook.planSheets([summarySheet({ name: "Summary" })]))[0]).toMatchObject({ action: "add", newName: "Summary (3)" });
      await write(book, summarySheet({ name: "Summary" }));
      expect(await namesOf(book.workbook)).toEqual(["进度表", "summary", "SUMMARY (2)", "Summary (3)"]);
    });

    test("a long name is cut so that its number fits into 31 characters", async () => {
      const name = "进".repeat(31);
      const book = await contract.open([TABLE, { name, rows: [["我的"]] }]);
      await write(book, summarySheet({ name }));
      expect(await namesOf(book.workbook)).toEqual(["进度表", name, `${"进".repeat(27)} (2)`]);
    });

    test("our sheet that was edited since is kept: the new one stands beside it, and is said", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      await book.edit("汇总表", "B3", "城建办（已核）");
      expect((await book.workbook.read(await idOf(book.workbook, "汇总表"))).sheet.ours?.edited).toBe(true);
      const plan = await book.workbook.planSheets([summarySheet({ rows: NEW_ROWS })]);
      expect(plan[0]).toMatchObject({ action: "replace-edited", newName: "汇总表 (2)" });
      await book.workbook.writeSheets(plan);
      expect(await namesOf(book.workbook)).toEqual(["进度表", "汇总表", "汇总表 (2)"]);
      expect((await book.look("汇总表", "B3")).value).toBe("城建办（已核）");
    });

    test("an edit outside of the report counts, an edit that was taken back does not", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      await book.edit("汇总表", "J40", "记一笔");
      expect((await book.workbook.planSheets([summarySheet()]))[0]?.action).toBe("replace-edited");
      await book.edit("汇总表", "J40", null);
      expect((await book.workbook.planSheets([summarySheet()]))[0]?.action).toBe("replace");
    });

    test("our sheet under another name is the user's now", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      await book.rename("汇总表", "二季度上报");
      expect((await book.workbook.planSheets([summarySheet()]))[0]).toMatchObject({ action: "add", newName: "汇总表" });
      await write(book, summarySheet({ rows: NEW_ROWS }));
      expect(await namesOf(book.workbook)).toEqual(["进度表", "二季度上报", "汇总表"]);
      expect((await book.look("二季度上报", "B3")).value).toBe("城建办");
    });

    test("another report of ours under that name is not replaced", async () => {
      const book = await contract.open([TABLE]);
      await write(book, laggingSheet({ name: "汇总表" }));
      expect((await book.workbook.planSheets([summarySheet()]))[0]).toMatchObject({ action: "add", newName: "汇总表 (2)" });
    });

    test("two reports that want one name in one call get two", async () => {
      const book = await contract.open([TABLE]);
      const plan = await book.workbook.planSheets([summarySheet({ name: "报表" }), laggingSheet({ name: "报表" })]);
      expect(plan.map((entry) => entry.newName)).toEqual(["报表", "报表 (2)"]);
      await book.workbook.writeSheets(plan);
      expect(await namesOf(book.workbook)).toEqual(["进度表", "报表", "报表 (2)"]);
    });

    contract.where("protection", () => {
      test("our sheet that the user protected is kept", async () => {
        const book = await contract.open([TABLE]);
        await write(book, summarySheet());
        await book.protect("汇总表");
        expect((await book.workbook.planSheets([summarySheet()]))[0]).toMatchObject({ action: "replace-edited", newName: "汇总表 (2)" });
      });
    });

    test("the cell of a link and a text beside it are there for the user to go on with", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      const id = await idOf(book.workbook, "汇总表");
      await book.workbook.applyEdits(id, [{ cell: at("B3"), expected: "城建办", value: "城建办2" }]);
      expect((await book.workbook.read(id)).sheet.ours?.edited).toBe(true);
    });
  });
}
