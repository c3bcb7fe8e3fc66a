import { stampOf } from "../../src/core/grid/stamp";
import { at, expectRefused, hostError, idOf, infoOf, namesOf, type Contract } from "./contract";
import { filledCells } from "../fixtures/text-grid";
import { TABLE } from "./samples";
import { sheetId } from "../../src/core/grid/grid";

/** Listing sheets and reading one. */
export function readingTests(contract: Contract): void {
  describe("reading", () => {
    test("sheets come in order, with the one in front", async () => {
      const { workbook } = await contract.open([{ name: "说明" }, TABLE, { name: "O'Brien & Co 2" }], { active: "进度表" });
      const sheets = await workbook.sheets();
      expect(sheets.map((sheet) => [sheet.name, sheet.visible, sheet.active, sheet.protected, sheet.filtered, sheet.ours])).toEqual([
        ["说明", true, false, false, false, null],
        ["进度表", true, true, false, false, null],
        ["O'Brien & Co 2", true, false, false, false, null],
      ]);
      expect(new Set(sheets.map((sheet) => sheet.id)).size).toBe(3);
    });

    test("a sheet reads with its values, dates told from numbers, merges and formulas", async () => {
      const { workbook } = await contract.open([TABLE]);
      const grid = await workbook.read("active");
      expect(grid.origin).toEqual(at("A1"));
      expect(grid.values).toEqual([
        ["云溪镇重点工作进展情况表", null, null, null],
        ["序号", "工作任务", "责任单位", "进展情况"],
        [1, "修建滨河步道", "城建办", "【顺利推进】已完成招标。"],
        [2, "改造老旧小区\n（三期）", "住建所", "【进展滞后】尚未开工。"],
        [null, null, "财政所", null],
        [3, "合计", { date: 43646 }, true],
      ]);
      expect(grid.merges).toEqual([
        { top: 1, left: 1, bottom: 1, right: 4 },
        { top: 4, left: 1, bottom: 5, right: 1 },
        { top: 4, left: 2, bottom: 5, right: 2 },
        { top: 4, left: 4, bottom: 5, right: 4 },
      ]);
      expect(grid.formulas).toEqual([at("A6")]);
      expect(grid.hiddenRows).toEqual([]);
      expect(grid.hiddenColumns).toEqual([]);
      expect(grid.sheet).toEqual(await infoOf(workbook, "进度表"));
    });

    test("the grid is plain data", async () => {
      const { workbook } = await contract.open([TABLE]);
      const grid = await workbook.read("active");
      expect(structuredClone(grid)).toEqual(grid);
      expect(JSON.parse(JSON.stringify(grid))).toEqual(grid);
    });

    test("by id a sheet reads that is not in front", async () => {
      const { workbook } = await contract.open([
        { name: "甲", rows: [["一"]] },
        { name: "乙", rows: [["二"]] },
      ]);
      expect((await workbook.read(await idOf(workbook, "乙"))).values).toEqual([["二"]]);
      expect((await workbook.read("active")).values).toEqual([["一"]]);
    });

    test("an empty sheet has no rows and starts at A1", async () => {
      const { workbook } = await contract.open([{ name: "空" }]);
      const grid = await workbook.read("active");
      expect([grid.origin, grid.values, grid.merges]).toEqual([at("A1"), [], []]);
    });

    test("a sheet of one cell", async () => {
      const { workbook } = await contract.open([{ name: "单", rows: [["只此一格"]] }]);
      expect((await workbook.read("active")).values).toEqual([["只此一格"]]);
    });

    test("cells that do not begin at A1 keep their places, blanks between them too", async () => {
      const { workbook } = await contract.open([
        {
          name: "偏",
          at: "C5",
          rows: [
            ["左上", null, 1],
            [null, null, null],
            [null, "下", null],
          ],
          merges: ["C5:D5"],
        },
      ]);
      const grid = await workbook.read("active");
      expect(grid.origin).toEqual(at("C5"));
      expect(filledCells(grid)).toEqual(['C5="左上"', "E5=1", 'D7="下"']);
      expect(grid.merges).toEqual([{ top: 5, left: 3, bottom: 5, right: 4 }]);
    });

    test("formatted cells without a value are not read", async () => {
      const { workbook } = await contract.open([{ name: "表", at: "B2", rows: [["甲", 1]], formats: { "A1:H9": "@" } }]);
      const grid = await workbook.read("active");
      expect([grid.origin, grid.values.map((row) => row.length)]).toEqual([at("B2"), [2]]);
    });

    test("errors keep their name, truth values and fractions their kind", async () => {
      const { workbook } = await contract.open([{ name: "值", rows: [[{ error: "#REF!" }, { error: "#N/A" }, true, false, 0.1, -3, 0, 1e21]] }]);
      expect((await workbook.read("active")).values).toEqual([[{ error: "#REF!" }, { error: "#N/A" }, true, false, 0.1, -3, 0, 1e21]]);
    });

    test("dates are told by their number format", async () => {
      const formats = { A1: "yyyy-mm-dd", B1: 'yyyy"年"m"月"d"日"', C1: "m/d", D1: "0.00", E1: "h:mm", F1: "General", G1: "#,##0" };
      const { workbook } = await contract.open([{ name: "日", rows: [[43646, 43646, 43646, 43646, 0.5, 43646, 43646]], formats }]);
      const day = { date: 43646 };
      expect((await workbook.read("active")).values).toEqual([[day, day, day, 43646, 0.5, 43646, 43646]]);
    });

    test("number formats come with the numbers, General left out", async () => {
      const rows = [
        ["完成率", "投资", "日期"],
        [0.65, 1200, 43646],
        ["无", null, null],
        [0.3, 1e6, 43647],
        [1, 2, null],
      ];
      const formats = { "B4:B6": "0.0%", C4: "#,##0", C6: '0!.0,"万元"', "D3:D7": "m/d" };
      const { workbook } = await contract.open([{ name: "率", at: "B3", rows, formats }]);
      expect((await workbook.read("active")).numberFormats).toEqual([
        { column: 2, top: 4, bottom: 6, format: "0.0%" },
        { column: 3, top: 4, bottom: 4, format: "#,##0" },
        { column: 3, top: 6, bottom: 6, format: '0!.0,"万元"' },
        { column: 4, top: 4, bottom: 6, format: "m/d" },
      ]);
    });

    test("hidden rows and columns are read, and told", async () => {
      const { workbook } = await contract.open([
        {
          name: "藏",
          rows: [
            ["一", "二", "三"],
            ["四", "五", "六"],
            ["七", "八", "九"],
          ],
          hiddenRows: [2],
          hiddenColumns: [1, 3],
        },
      ]);
      const grid = await workbook.read("active");
      expect(grid.values[1]).toEqual(["四", "五", "六"]);
      expect([grid.hiddenRows, grid.hiddenColumns]).toEqual([[2], [1, 3]]);
    });

    test("the same cells give the same stamp, wherever they are", async () => {
      const rows = [
        ["序号", "任务"],
        [1, "修路\n修桥"],
        [null, true],
      ];
      const { workbook } = await contract.open([
        { name: "甲", rows },
        { name: "乙", rows: [...rows, [null, null]], formats: { "A1:C9": "0" } },
      ]);
      const expected = stampOf(at("A1"), [
        ["序号", "任务"],
        [1, "修路\n修桥"],
        [null, true],
      ]);
      expect(expected).toMatch(/^[0-9a-z]{11}$/);
      expect((await workbook.read("active")).stamp).toBe(expected);
      expect((await workbook.read(await idOf(workbook, "乙"))).stamp).toBe(expected);
    });

    contract.where("mixed-format", () => {
      test("cells with several fonts inside are told", async () => {
        const { workbook } = await contract.open([{ name: "字", rows: [["甲", "乙"]], mixed: ["B1"] }]);
        expect((await workbook.read("active")).mixedFormat).toEqual([at("B1")]);
      });
    });

    contract.where("hidden-sheets", () => {
      test("a hidden sheet is listed and read", async () => {
        const { workbook } = await contract.open([TABLE, { name: "藏", rows: [["暗"]], hidden: true }]);
        expect((await workbook.sheets()).map((sheet) => sheet.visible)).toEqual([true, false]);
        expect((await workbook.read(await idOf(workbook, "藏"))).values).toEqual([["暗"]]);
      });
    });

    contract.where("protection", () => {
      test("a protected sheet is told", async () => {
        const { workbook } = await contract.open([{ ...TABLE, protected: true }]);
        expect((await infoOf(workbook, "进度表")).protected).toBe(true);
      });
    });

    contract.where("filter", () => {
      test("a filtered sheet is told, and read whole", async () => {
        const { workbook } = await contract.open([{ ...TABLE, filtered: true }]);
        expect((await infoOf(workbook, "进度表")).filtered).toBe(true);
        expect((await workbook.read("active")).values).toHaveLength(6);
      });
    });

    test("a sheet that is gone is told", async () => {
      const book = await contract.open([TABLE, { name: "旧表", rows: [["旧"]] }]);
      const id = await idOf(book.workbook, "旧表");
      await book.remove("旧表");
      await expectRefused(book, () => book.workbook.read(id), "sheet-gone");
      expect((await hostError(book.workbook.read(sheetId("no-such-sheet")))).code).toBe("sheet-gone");
    });

    test("a sheet that is too tall is refused, a very wide one is read", async () => {
      const { workbook } = await contract.open([
        { name: "高", rows: Array.from({ length: 200_001 }, (_, r) => (r === 0 || r === 200_000 ? ["端"] : [])) },
        { name: "宽", at: "XFC1", rows: [["右", "尽头"]] },
      ]);
      const wide = await workbook.read(await idOf(workbook, "宽"));
      expect([wide.origin, wide.values]).toEqual([at("XFC1"), [["右", "尽头"]]]);
      expect(await namesOf(workbook)).toEqual(["高", "宽"]);
      const error = await hostError(workbook.read("active"));
      expect(error.code).toBe("too-large");
    });

    test("reading tells how far it is, and stops when asked", async () => {
      const { workbook } = await contract.open([TABLE]);
      const seen: (readonly [number, number])[] = [];
      await workbook.read("active", { cancelled: () => false, progress: (done, total) => seen.push([done, total]) });
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.every(([done, total]) => done <= total)).toBe(true);
      expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
      expect((await hostError(workbook.read("active", { cancelled: () => true, progress: () => undefined }))).code).toBe("cancelled");
    });
  });
}
