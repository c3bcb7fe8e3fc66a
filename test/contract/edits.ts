import { at, expectRefused, idOf, type Contract } from "./contract";
import { edit, TABLE } from "./samples";

/** Changing the user's cells. */
export function editTests(contract: Contract): void {
  describe("edits", () => {
    test("only the named cells change", async () => {
      const book = await contract.open([TABLE]);
      const before = await book.workbook.read("active");
      const token = await book.workbook.applyEdits(before.sheet.id, [
        edit("D3", "【顺利推进】已完成招标。", "【已完成】已完成招标。"),
        edit("C5", "财政所", null),
        edit("C3", "城建办", "城建办\n财政所"),
      ]);
      expect([token.cells, token.sheets]).toEqual([3, ["进度表"]]);
      const after = await book.workbook.read("active");
      const expected = before.values.map((row) => [...row]);
      expected[2] = [1, "修建滨河步道", "城建办\n财政所", "【已完成】已完成招标。"];
      expected[4] = [null, null, null, null];
      expect(after.values).toEqual(expected);
      expect([after.merges, after.formulas]).toEqual([before.merges, before.formulas]);
    });

    test("a cell outside of what is filled can be filled", async () => {
      const book = await contract.open([TABLE]);
      await book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("F2", null, "状态"), edit("F3", null, "顺利推进")]);
      expect(await book.look("进度表", "F3")).toMatchObject({ value: "顺利推进", formula: null });
    });

    test("the first cell of a merge can be edited, a covered one cannot", async () => {
      const book = await contract.open([TABLE]);
      const id = await idOf(book.workbook, "进度表");
      await book.workbook.applyEdits(id, [edit("D4", "【进展滞后】尚未开工。", "【顺利推进】已开工。")]);
      expect((await book.workbook.read("active")).values[3]?.[3]).toBe("【顺利推进】已开工。");
      await expectRefused(book, () => book.workbook.applyEdits(id, [edit("C3", "城建办", "甲"), edit("D5", null, "乙")]), "unsupported");
    });

    test("no edits: nothing happens, and there is nothing to take back", async () => {
      const book = await contract.open([TABLE]);
      const before = await book.snapshot();
      const token = await book.workbook.applyEdits(await idOf(book.workbook, "进度表"), []);
      await book.workbook.undo(token);
      expect([token.cells, await book.snapshot()]).toEqual([0, before]);
    });

    test("a cell that changed since is named, and nothing is written", async () => {
      const book = await contract.open([TABLE]);
      const id = await idOf(book.workbook, "进度表");
      await book.edit("进度表", "C4", "住建局");
      const error = await expectRefused(
        book,
        () => book.workbook.applyEdits(id, [edit("C3", "城建办", "甲"), edit("C4", "住建所", "乙"), edit("C5", "财政局", "丙")]),
        "changed-meanwhile",
      );
      expect(error.cells).toEqual([at("C4"), at("C5")]);
      expect(error.facts.cells).toBe("C4、C5");
    });

    test("an expected empty cell that was filled since, and the other way round", async () => {
      const book = await contract.open([TABLE]);
      const id = await idOf(book.workbook, "进度表");
      await expectRefused(book, () => book.workbook.applyEdits(id, [edit("C3", null, "甲")]), "changed-meanwhile");
      await expectRefused(book, () => book.workbook.applyEdits(id, [edit("C9", "甲", "乙")]), "changed-meanwhile");
    });

    test("a text that looks like the number in the cell is not it", async () => {
      const book = await contract.open([TABLE]);
      await expectRefused(book, async () => book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("A3", "1", "2")]), "changed-meanwhile");
    });

    test("two edits of one cell contradict each other", async () => {
      const book = await contract.open([TABLE]);
      await expectRefused(
        book,
        async () => book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲"), edit("C3", "城建办", "乙")]),
        "changed-meanwhile",
      );
    });

    contract.where("formulas", () => {
      test("a formula is never overwritten", async () => {
        const book = await contract.open([TABLE]);
        const error = await expectRefused(
          book,
          async () => book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲"), edit("A6", 3, 4)]),
          "unsupported",
        );
        expect([error.facts.formula, error.cells]).toEqual([true, [at("A6")]]);
      });
    });

    contract.where("protection", () => {
      test("nothing is written into a protected sheet", async () => {
        const book = await contract.open([{ ...TABLE, protected: true }]);
        const error = await expectRefused(
          book,
          async () => book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲")]),
          "protected",
        );
        expect(error.facts.sheet).toBe("进度表");
      });
    });

    contract.where("filter", () => {
      test("nothing is written through a filter", async () => {
        const book = await contract.open([{ ...TABLE, filtered: true }]);
        const error = await expectRefused(
          book,
          async () => book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲")]),
          "filtered",
        );
        expect(error.facts.sheet).toBe("进度表");
      });
    });

    test("a sheet that is gone", async () => {
      const book = await contract.open([TABLE, { name: "旧表", rows: [["旧"]] }]);
      const id = await idOf(book.workbook, "旧表");
      await book.remove("旧表");
      await expectRefused(book, () => book.workbook.applyEdits(id, [edit("A1", "旧", "新")]), "sheet-gone");
    });

    test("a column of our own takes the look of another cell", async () => {
      const book = await contract.open([TABLE]);
      const id = await idOf(book.workbook, "进度表");
      const before = await book.snapshot();
      const token = await book.workbook.applyEdits(id, [{ ...edit("E3", null, "1-2"), formatLike: at("D3") }]);
      expect(await book.look("进度表", "E3")).toEqual({ value: "1-2", formula: null, format: "@" });
      await book.workbook.undo(token);
      expect(await book.snapshot()).toEqual(before);
    });

    test("a thousand cells at once", async () => {
      const rows = Array.from({ length: 500 }, (_, row) => [`任务${row}`, `进展${row}`]);
      const book = await contract.open([{ name: "大", rows }]);
      const edits = rows.flatMap((cells, row) => cells.map((text, c) => ({ cell: { row: row + 1, column: c + 1 }, expected: text, value: `${text}。` })));
      const token = await book.workbook.applyEdits(await idOf(book.workbook, "大"), edits);
      expect(token.cells).toBe(1000);
      expect((await book.workbook.read("active")).values).toEqual(rows.map((cells) => cells.map((text) => `${text}。`)));
    });
  });
}
