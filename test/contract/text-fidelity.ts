import { toA1 } from "../../src/core/grid/cell-ref";
import { writtenStamp } from "../../src/app/mark";
import { at, idOf, infoOf, type Contract } from "./contract";
import { summarySheet } from "./samples";
import { LONGEST_TEXT, TEXTS as ALL_TEXTS } from "./texts";

/** What is text stays text, letter for letter. */
export function textFidelityTests(contract: Contract): void {
  const tellsErrors = contract.host.cannot["error-like-text"] === undefined;
  const TEXTS = ALL_TEXTS.filter((text) => tellsErrors || !/^#[A-Z]/.test(text));

  describe("text fidelity", () => {
    contract.where("error-like-text", () => {
      test("a text may look like an error", () => expect(TEXTS).toContain("#N/A"));
    });

    test("every text reads as it stands in the user's cells", async () => {
      const { workbook } = await contract.open([{ name: "文字", rows: TEXTS.map((text) => [text]) }]);
      expect((await workbook.read("active")).values.map((row) => row[0])).toEqual([...TEXTS]);
    });

    const formats: readonly (readonly [kind: string, format: string])[] = [
      ["plain", "General"],
      ["text-formatted", "@"],
      ["number-formatted", "0.00"],
      ["day-formatted", "yyyy-mm-dd"],
    ];
    test.each(formats)("every text goes into the user's %s cells, and the format stays", async (_, format) => {
      const book = await contract.open([{ name: "表", rows: TEXTS.map((_text, row) => [`旧${row}`]), formats: { [`A1:A${TEXTS.length}`]: format } }]);
      const before = await book.snapshot();
      const edits = TEXTS.map((value, index) => ({ cell: { row: index + 1, column: 1 }, expected: `旧${index}`, value }));
      const token = await book.workbook.applyEdits(await idOf(book.workbook, "表"), edits);
      const grid = await book.workbook.read("active");
      expect(grid.values.map((row) => row[0])).toEqual([...TEXTS]);
      expect(grid.formulas).toEqual([]);
      for (const { cell, value } of edits) expect(await book.look("表", toA1(cell))).toEqual({ value, formula: null, format });
      await book.workbook.undo(token);
      expect(await book.snapshot()).toEqual(before);
    });

    test("every text survives saving and opening", async () => {
      const book = await contract.open([{ name: "表", rows: TEXTS.map(() => [null]) }]);
      const edits = TEXTS.map((value, index) => ({ cell: { row: index + 1, column: 1 }, expected: null, value }));
      await book.workbook.applyEdits(await idOf(book.workbook, "表"), edits);
      const again = await contract.reopen(book);
      expect((await again.workbook.read("active")).values.map((row) => row[0])).toEqual([...TEXTS]);
    });

    test("every text goes into a report sheet: in text columns, and where the column is for numbers, shares and days", async () => {
      const book = await contract.open([{ name: "进度表", rows: [["表"]] }]);
      const sheet = summarySheet({ rows: TEXTS.map((text) => [text, text, text, text, text]) });
      await book.workbook.writeSheets(await book.workbook.planSheets([sheet]));
      const grid = await book.workbook.read(await idOf(book.workbook, "汇总表"));
      expect(grid.values.slice(2)).toEqual(TEXTS.map((text) => [text, text, text, text, text]));
      expect(grid.formulas).toEqual([]);
      expect(grid.stamp).toBe(writtenStamp(sheet));
      expect(grid.sheet.ours?.edited).toBe(false);
      const again = await contract.reopen(book);
      expect((await again.workbook.read((await infoOf(again.workbook, "汇总表")).id)).stamp).toBe(grid.stamp);
    });

    test("the longest text goes in whole; a longer one is refused", async () => {
      const book = await contract.open([{ name: "表", rows: [["旧"]] }]);
      const id = await idOf(book.workbook, "表");
      await book.workbook.applyEdits(id, [{ cell: at("A1"), expected: "旧", value: LONGEST_TEXT }]);
      expect((await book.workbook.read("active")).values).toEqual([[LONGEST_TEXT]]);
      await expect(book.workbook.applyEdits(id, [{ cell: at("A1"), expected: LONGEST_TEXT, value: `${LONGEST_TEXT}长` }])).rejects.toMatchObject({
        code: "too-large",
      });
    });

    test("numbers, truth values and empty cells go in as what they are", async () => {
      const book = await contract.open([{ name: "表", rows: [["甲", "乙", "丙", "丁"]] }]);
      const values = [12, -0.5, true, null] as const;
      const edits = values.map((value, c) => ({ cell: { row: 1, column: c + 1 }, expected: ["甲", "乙", "丙", "丁"][c] ?? null, value }));
      await book.workbook.applyEdits(await idOf(book.workbook, "表"), edits);
      expect((await book.workbook.read("active")).values).toEqual([[12, -0.5, true]]);
      expect(await book.look("表", "D1")).toEqual({ value: null, formula: null, format: "General" });
    });

    test("a day goes into a day-formatted cell as a day", async () => {
      const book = await contract.open([{ name: "表", rows: [["长期"]], formats: { A1: "yyyy-mm-dd" } }]);
      await book.workbook.applyEdits(await idOf(book.workbook, "表"), [{ cell: at("A1"), expected: "长期", value: { date: 43646 } }]);
      expect((await book.workbook.read("active")).values).toEqual([[{ date: 43646 }]]);
    });
  });
}
