import { idOf, type Contract } from "./contract";
import { edit, summarySheet, TABLE } from "./samples";
import type { WorkbookEvent } from "../../src/app/workbook";
import type { OpenBook } from "./harness";

async function watched(book: OpenBook): Promise<{ events: WorkbookEvent[]; stop: () => void }> {
  const events: WorkbookEvent[] = [];
  const stop = book.workbook.watch((event) => events.push(event));
  await book.settle();
  return { events, stop };
}

/** Events are hints; what counts is that they come for the person's doing, and not for ours. */
export function watchingTests(contract: Contract): void {
  contract.where("events", () => {
    describe("watching", () => {
      test("the person's edits, sheets and moves are told", async () => {
        const book = await contract.open([TABLE, { name: "别处", rows: [["一"]] }]);
        const { events } = await watched(book);
        const id = await idOf(book.workbook, "进度表");
        await book.edit("进度表", "C3", "甲");
        await book.settle();
        expect(events).toContainEqual({ kind: "cells", sheet: id });
        await book.activate("别处");
        await book.settle();
        expect(events).toContainEqual({ kind: "active-sheet", sheet: await idOf(book.workbook, "别处") });
        await book.add("新表");
        await book.settle();
        expect(events).toContainEqual({ kind: "sheets" });
      });

      test("own writes, undo and memory are left out", async () => {
        const book = await contract.open([TABLE]);
        const { events } = await watched(book);
        const edits = await book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲")]);
        const sheets = await book.workbook.writeSheets(await book.workbook.planSheets([summarySheet()]));
        await book.workbook.undo(sheets);
        await book.workbook.undo(edits);
        await book.workbook.memory.set("k", "v");
        await book.settle();
        expect(events).toEqual([]);
        await book.edit("进度表", "C3", "乙");
        await book.settle();
        expect(events.length).toBeGreaterThan(0);
      });

      test("who stopped watching hears nothing, the others go on", async () => {
        const book = await contract.open([TABLE]);
        const [one, two] = [await watched(book), await watched(book)];
        one.stop();
        one.stop();
        await book.settle();
        await book.edit("进度表", "C3", "甲");
        await book.settle();
        expect(one.events).toEqual([]);
        expect(two.events.length).toBeGreaterThan(0);
      });
    });
  });
}
