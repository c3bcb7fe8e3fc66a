import { at, expectRefused, hostError, idOf, namesOf, type Contract } from "./contract";
import { edit, laggingSheet, summarySheet, TABLE } from "./samples";
import type { OpenBook } from "./harness";
import type { LaidOutSheet } from "../../src/core/reports/laid-out-sheet";
import type { UndoToken } from "../../src/app/workbook";

const write = async (book: OpenBook, ...sheets: LaidOutSheet[]): Promise<UndoToken> => book.workbook.writeSheets(await book.workbook.planSheets(sheets));
const change = async (book: OpenBook): Promise<UndoToken> =>
  book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [
    edit("C3", "城建办", "=1+1"),
    edit("D4", "【进展滞后】尚未开工。", null),
    edit("A3", 1, 7),
    edit("C6", { date: 43646 }, "长期"),
  ]);
const other = (): LaidOutSheet => summarySheet({ rows: [["1", "财政所", 9, 1, 43700]], source: "source00002" });

/** Taking back and doing again. */
export function undoTests(contract: Contract): void {
  /** Undo gives the workbook of before, redo that of after, and so on. */
  async function backAndForth(book: OpenBook, before: unknown, token: UndoToken): Promise<void> {
    const after = await book.snapshot();
    expect(after).not.toEqual(before);
    const again = await book.workbook.undo(token);
    expect(await book.snapshot()).toEqual(before);
    const back = await book.workbook.undo(again);
    expect(await book.snapshot()).toEqual(after);
    await book.workbook.undo(back);
    expect(await book.snapshot()).toEqual(before);
  }

  describe("undo and redo", () => {
    test("edits", async () => {
      const book = await contract.open([{ ...TABLE, mixed: [] }]);
      await backAndForth(book, await book.snapshot(), await change(book));
    });

    test("a first write: undo deletes, redo writes again", async () => {
      const book = await contract.open([TABLE]);
      const before = await book.snapshot();
      const token = await write(book, summarySheet(), laggingSheet());
      await backAndForth(book, before, token);
      expect(await namesOf(book.workbook)).toEqual(["进度表"]);
    });

    test("a rewrite: undo restores the sheet that was there", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      await backAndForth(book, await book.snapshot(), await write(book, other()));
    });

    test("a write that replaces one sheet and adds another", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      await backAndForth(book, await book.snapshot(), await write(book, other(), laggingSheet()));
    });

    test("a restored sheet is still ours, and can be written again", async () => {
      const book = await contract.open([TABLE]);
      await write(book, summarySheet());
      await book.workbook.undo(await write(book, other()));
      expect((await book.workbook.read(await idOf(book.workbook, "汇总表"))).sheet.ours).toEqual({ report: "summary", source: "source00001", edited: false });
      expect((await book.workbook.planSheets([other()]))[0]?.action).toBe("replace");
    });

    test("several writes are taken back one after the other", async () => {
      const book = await contract.open([TABLE]);
      const start = await book.snapshot();
      const tokens = [await change(book), await write(book, summarySheet()), await write(book, other())];
      for (const token of tokens.reverse()) await book.workbook.undo(token);
      expect(await book.snapshot()).toEqual(start);
    });

    test("what the user did elsewhere since stays", async () => {
      const book = await contract.open([TABLE, { name: "别处", rows: [["一"]] }]);
      const edits = await change(book);
      const sheets = await write(book, summarySheet());
      await book.edit("别处", "A1", "二");
      await book.edit("进度表", "B3", "修建滨河步道（二期）");
      await book.workbook.undo(sheets);
      await book.workbook.undo(edits);
      expect((await book.look("别处", "A1")).value).toBe("二");
      expect((await book.look("进度表", "B3")).value).toBe("修建滨河步道（二期）");
      expect((await book.look("进度表", "C3")).value).toBe("城建办");
    });

    test("a token is used once", async () => {
      const book = await contract.open([TABLE]);
      const token = await change(book);
      const again = await book.workbook.undo(token);
      await expectRefused(book, () => book.workbook.undo(token), "changed-meanwhile");
      await book.workbook.undo(again);
      await expectRefused(book, () => book.workbook.undo(token), "changed-meanwhile");
    });

    test("a token of another workbook is refused", async () => {
      const [book, stranger] = [await contract.open([TABLE]), await contract.open([TABLE])];
      const token = await change(stranger);
      await change(book);
      await expectRefused(book, () => book.workbook.undo(token), "changed-meanwhile");
    });

    test("refused where a cell was changed since, naming it; possible again when it is as it was", async () => {
      const book = await contract.open([TABLE]);
      const before = await book.snapshot();
      const token = await change(book);
      await book.edit("进度表", "C3", "市住建局");
      const error = await expectRefused(book, () => book.workbook.undo(token), "changed-meanwhile");
      expect(error.cells).toEqual([at("C3")]);
      await book.edit("进度表", "C3", "=1+1");
      await book.workbook.undo(token);
      expect(await book.snapshot()).toEqual(before);
    });

    test("refused where the written sheet was edited, renamed or deleted since", async () => {
      for (const step of ["first", "rewrite"] as const) {
        const book = await contract.open([TABLE]);
        if (step === "rewrite") await write(book, other());
        const token = await write(book, summarySheet());
        await book.edit("汇总表", "B3", "改");
        const error = await expectRefused(book, () => book.workbook.undo(token), "changed-meanwhile");
        expect(error.cells).toEqual([at("B3")]);
        await book.rename("汇总表", "上报");
        await expectRefused(book, () => book.workbook.undo(token), "changed-meanwhile", "sheet-gone");
        await book.remove("上报");
        await expectRefused(book, () => book.workbook.undo(token), "changed-meanwhile", "sheet-gone");
      }
    });

    test("doing again is refused where the name was taken since", async () => {
      const book = await contract.open([TABLE]);
      const again = await book.workbook.undo(await write(book, summarySheet()));
      await book.add("汇总表");
      await expectRefused(book, () => book.workbook.undo(again), "changed-meanwhile");
    });

    test("edits on a sheet that is gone", async () => {
      const book = await contract.open([TABLE, { name: "别处" }]);
      const token = await change(book);
      await book.remove("进度表");
      expect((await hostError(book.workbook.undo(token))).code).toBe("sheet-gone");
    });

    contract.where("protection", () => {
      test("edits on a sheet that was protected since", async () => {
        const book = await contract.open([TABLE]);
        const token = await change(book);
        await book.protect("进度表");
        await expectRefused(book, () => book.workbook.undo(token), "protected");
      });
    });

    contract.where("filter", () => {
      test("edits on a sheet that was filtered since", async () => {
        const book = await contract.open([TABLE]);
        const token = await change(book);
        await book.filter("进度表");
        await expectRefused(book, () => book.workbook.undo(token), "filtered");
      });
    });
  });
}
