import { at, expectRefused, idOf, infoOf, type Contract } from "./contract";
import { TABLE } from "./samples";

/** Bringing a cell before the person's eyes. */
export function revealingTests(contract: Contract): void {
  describe("revealing", () => {
    test("the sheet comes to the front and the cell is selected", async () => {
      const book = await contract.open([
        { name: "说明", rows: [["一"]] },
        { name: "It's a 'test' 1", rows: [["二"]] },
      ]);
      await book.workbook.reveal(await idOf(book.workbook, "It's a 'test' 1"), at("C7"));
      expect(await book.selection()).toEqual({ sheet: "It's a 'test' 1", cell: "C7" });
      expect((await infoOf(book.workbook, "It's a 'test' 1")).active).toBe(true);
      expect((await book.workbook.read("active")).values).toEqual([["二"]]);
    });

    test("nothing else changes", async () => {
      const book = await contract.open([TABLE, { name: "别处" }]);
      const before = await book.workbook.read(await idOf(book.workbook, "别处"));
      await book.workbook.reveal(await idOf(book.workbook, "进度表"), at("C3"));
      expect(await book.workbook.read(await idOf(book.workbook, "别处"))).toEqual(before);
    });

    test("a sheet that is gone", async () => {
      const book = await contract.open([TABLE, { name: "旧表" }]);
      const id = await idOf(book.workbook, "旧表");
      await book.remove("旧表");
      await expectRefused(book, () => book.workbook.reveal(id, at("A1")), "sheet-gone");
    });

    contract.where("hidden-sheets", () => {
      test("a hidden sheet stays hidden, and that is said", async () => {
        const book = await contract.open([TABLE, { name: "藏", rows: [["暗"]], hidden: true }]);
        await expectRefused(book, async () => book.workbook.reveal(await idOf(book.workbook, "藏"), at("A1")), "unsupported");
      });
    });
  });
}
