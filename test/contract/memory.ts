import { idOf, type Contract } from "./contract";
import { edit, summarySheet, TABLE } from "./samples";

/** The small memory in the file. */
export function memoryTests(contract: Contract): void {
  describe("memory", () => {
    const values: readonly (readonly [string, string])[] = [
      ["short", "已核实"],
      ["empty", ""],
      ["what looks like a number, a day, a truth value", "0012"],
      ["long", "核".repeat(3000)],
      ["with pairs at every border", "😀a".repeat(700)],
      ["of pairs only", "😀".repeat(300)],
      ["JSON", JSON.stringify({ "a|b": ["1|", "\"<&>'", "行\n二"], n: 12 })],
      ["exactly one piece and one more", "x".repeat(106) + "y".repeat(120) + "z"],
      ["with blanks at its edges", "  两端  "],
    ];

    test.each(values)("a value comes back: %s", async (_, value) => {
      const book = await contract.open([TABLE]);
      await book.workbook.memory.set("checked", value);
      expect(await book.workbook.memory.get("checked")).toBe(value);
      const again = await contract.reopen(book);
      expect(await again.workbook.memory.get("checked")).toBe(value);
    });

    test("what was never set, and what was taken away, is null", async () => {
      const { workbook } = await contract.open([TABLE]);
      expect(await workbook.memory.get("checked")).toBeNull();
      await workbook.memory.set("checked", "长".repeat(1000));
      await workbook.memory.set("checked", null);
      expect(await workbook.memory.get("checked")).toBeNull();
      await workbook.memory.set("checked", null);
      await workbook.memory.set("checked", "新");
      expect(await workbook.memory.get("checked")).toBe("新");
    });

    test("a shorter value leaves nothing of a longer one", async () => {
      const book = await contract.open([TABLE]);
      await book.workbook.memory.set("k", "甲".repeat(2000));
      await book.workbook.memory.set("k", "乙".repeat(300));
      expect(await book.workbook.memory.get("k")).toBe("乙".repeat(300));
      const again = await contract.reopen(book);
      expect(await again.workbook.memory.get("k")).toBe("乙".repeat(300));
      expect(await again.propertyNames()).toHaveLength(3);
      await again.workbook.memory.set("k", null);
      expect(await again.propertyNames()).toEqual([]);
    });

    test("keys do not meet: one that begins like another, signs", async () => {
      const { workbook } = await contract.open([TABLE]);
      const keys = ["a", "ab", "a#2", "a.2", "a b", "设置", "x".repeat(60)];
      for (const key of keys) await workbook.memory.set(key, `${key}:${"值".repeat(400)}`);
      for (const key of keys) expect(await workbook.memory.get(key)).toBe(`${key}:${"值".repeat(400)}`);
      await workbook.memory.set("a", null);
      expect(await workbook.memory.get("a#2")).toBe(`a#2:${"值".repeat(400)}`);
      expect(await workbook.memory.get("ab")).not.toBeNull();
    });

    test("it touches no cell and is not part of undo", async () => {
      const book = await contract.open([TABLE]);
      const before = await book.snapshot();
      await book.workbook.memory.set("k", "v".repeat(600));
      expect(await book.snapshot()).toEqual(before);
      const edits = await book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲")]);
      const sheets = await book.workbook.writeSheets(await book.workbook.planSheets([summarySheet()]));
      await book.workbook.memory.set("k", "w".repeat(600));
      await book.workbook.undo(sheets);
      await book.workbook.undo(edits);
      expect(await book.workbook.memory.get("k")).toBe("w".repeat(600));
    });
  });
}
