import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { summarySheet } from "../../../../test/contract/samples";
import { newWorkbook, openFile } from "../open-file";

const bytes = (): Uint8Array => new Uint8Array(readFileSync(resolve(__dirname, "../../../../test/fixtures/legacy.xls")));

describe("an .xls", () => {
  test("reads: texts, numbers, days, merges, under whatever name", async () => {
    for (const name of ["旧表.xls", "旧表.et"]) {
      const grid = await (await openFile(bytes(), name)).read("active");
      expect(grid).toMatchObject({
        sheet: { name: "进度表", visible: true, active: true, ours: null },
        origin: { row: 1, column: 1 },
        merges: [{ top: 1, left: 4, bottom: 2, right: 5 }],
      });
      expect(grid.values).toEqual([
        ["序号", null, null, "合并"],
        [null, 3, null, null],
        [null, null, { date: 45473 }, null],
        [null, null, null, null],
        [null, null, null, null],
        ["尾", null, null, null],
      ]);
    }
  });

  test("is for reading only, and says so", async () => {
    const file = await openFile(bytes(), "旧表.xls");
    const grid = await file.read("active");
    expect([file.capabilities.save, file.unsaved, file.cannotKeep]).toEqual([false, false, ["old-format"]]);
    await expect(file.applyEdits(grid.sheet.id, [])).rejects.toMatchObject({ code: "read-only" });
    await expect(file.planSheets([])).rejects.toMatchObject({ code: "read-only" });
    await expect(file.save()).rejects.toMatchObject({ code: "read-only" });
    expect((await file.view(grid.sheet.id)).text({ row: 3, column: 3 })).toBe("2024/6/30");
  });

  test("reports go into a workbook of their own", async () => {
    const own = newWorkbook();
    expect(await own.sheets()).toEqual([]);
    await own.writeSheets(await own.planSheets([summarySheet()]));
    const again = await openFile(await own.save(), "报表.xlsx");
    expect((await again.sheets()).map(({ name, active }) => [name, active])).toEqual([["汇总表", true]]);
    expect((await again.read("active")).sheet.ours).toMatchObject({ report: "summary", edited: false });
  });

  test("one that is cut off is answered by name", async () => {
    await expect(openFile(bytes().slice(0, 3000), "旧表.xls")).rejects.toMatchObject({ code: "not-a-workbook", facts: { file: "旧表.xls" } });
  });
});
