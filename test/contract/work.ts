import { hostError, idOf, type Contract } from "./contract";
import { edit, laggingSheet, summarySheet, TABLE } from "./samples";
import type { OpenBook } from "./harness";
import type { UndoToken, Work } from "../../src/app/workbook";

const write = async (book: OpenBook, work?: Work): Promise<UndoToken> =>
  book.workbook.writeSheets(await book.workbook.planSheets([summarySheet(), laggingSheet()]), work);
const change = async (book: OpenBook, work?: Work): Promise<UndoToken> =>
  book.workbook.applyEdits(await idOf(book.workbook, "进度表"), [edit("C3", "城建办", "甲"), edit("C4", "住建所", "乙")], work);

/** Long work: one at a time, told about, stopped when asked. */
export function workTests(contract: Contract): void {
  describe("long work", () => {
    test("a second writing call while one runs is busy; the first one is not disturbed", async () => {
      const book = await contract.open([TABLE]);
      const plan = await book.workbook.planSheets([summarySheet()]);
      const id = await idOf(book.workbook, "进度表");
      const first = book.workbook.writeSheets(plan);
      const second = hostError(book.workbook.applyEdits(id, [edit("C3", "城建办", "甲")]));
      const third = hostError(book.workbook.writeSheets(plan));
      expect([(await second).code, (await third).code]).toEqual(["busy", "busy"]);
      const token = await first;
      expect((await book.look("进度表", "C3")).value).toBe("城建办");
      await book.workbook.undo(token);
    });

    test("after a failure the next call is served", async () => {
      const book = await contract.open([TABLE]);
      const id = await idOf(book.workbook, "进度表");
      await hostError(book.workbook.applyEdits(id, [edit("C3", "别的", "甲")]));
      await change(book);
      expect((await book.look("进度表", "C3")).value).toBe("甲");
    });

    test.each([
      ["writing sheets", write],
      ["edits", change],
    ] as const)("%s tells how far it is", async (_, run) => {
      const book = await contract.open([TABLE]);
      const seen: { done: number; total: number }[] = [];
      await run(book, { cancelled: () => false, progress: (done, total) => seen.push({ done, total }) });
      expect(seen.length).toBeGreaterThan(0);
      seen.forEach(({ done, total }, index) => {
        expect(done).toBeLessThanOrEqual(total);
        expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0);
      });
      expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
    });

    test.each([
      ["writing sheets", write],
      ["edits", change],
    ] as const)("%s that is cancelled at once changes nothing", async (_, run) => {
      const book = await contract.open([TABLE]);
      const before = await book.snapshot();
      expect((await hostError(run(book, { cancelled: () => true, progress: () => undefined }))).code).toBe("cancelled");
      expect(await book.snapshot()).toEqual(before);
    });

    contract.where("cancel-between-steps", () => {
      test.each([
        ["a first write", false],
        ["a rewrite", true],
      ] as const)("%s that is cancelled on the way is rolled back", async (_, rewrite) => {
        let finished = false;
        for (let asked = 2; !finished && asked < 200; asked += asked < 12 ? 1 : 9) {
          const book = await contract.open([TABLE]);
          if (rewrite) await write(book);
          const before = await book.snapshot();
          let count = 0;
          const outcome = await write(book, { cancelled: () => ++count >= asked, progress: () => undefined }).then(
            () => "written",
            (error: unknown) => error,
          );
          if (outcome === "written") finished = true;
          else {
            expect(outcome).toMatchObject({ code: "cancelled" });
            expect(await book.snapshot()).toEqual(before);
          }
        }
        expect(finished).toBe(true);
      });
    });
  });
}
