import { writtenStamp } from "../../src/app/mark";
import { expectRefused, idOf, infoOf, namesOf, type Contract } from "./contract";
import { formSheet, laggingSheet, summarySheet, TABLE } from "./samples";

/** Planning and writing report sheets. */
export function writingTests(contract: Contract): void {
  const source = { ...TABLE, name: "进度表" };

  describe("writing sheets", () => {
    test("planning changes nothing", async () => {
      const book = await contract.open([source]);
      const before = await book.snapshot();
      const sheets = [summarySheet(), laggingSheet()];
      expect(await book.workbook.planSheets(sheets)).toEqual([
        { sheet: sheets[0], action: "add", newName: "汇总表" },
        { sheet: sheets[1], action: "add", newName: "滞后事项清单" },
      ]);
      expect(await book.snapshot()).toEqual(before);
    });

    test("sheets are written behind the user's, in order, as laid out", async () => {
      const book = await contract.open([source, { name: "附件", rows: [["附"]] }]);
      const { workbook } = book;
      const sheet = summarySheet();
      const token = await workbook.writeSheets(await workbook.planSheets([sheet, laggingSheet()]));
      expect(token.sheets).toEqual(["汇总表", "滞后事项清单"]);
      expect(await namesOf(workbook)).toEqual(["进度表", "附件", "汇总表", "滞后事项清单"]);
      const grid = await workbook.read(await idOf(workbook, "汇总表"));
      expect(grid.values).toEqual([
        ["重点工作进展情况汇总表", null, null, null, null],
        ["序号", "责任单位", "事项数", "占比", "截至"],
        ["0012", "城建办", 3, 0.375, { date: 43646 }],
        ["1-2", "=1+1 不是公式", 5, 0.625, { date: 43677 }],
        ["（一）", "第一行\n第二行", null, null, null],
        ["—", "合计", 8, 1, null],
      ]);
      expect(grid.merges).toEqual([...sheet.merges]);
      expect([grid.formulas, grid.stamp]).toEqual([[], writtenStamp(sheet)]);
      expect((await infoOf(workbook, "进度表")).active).toBe(true);
    });

    test("a table that was brought in is the user's own sheet: read as any other, never written again, gone with undo", async () => {
      const book = await contract.open([source]);
      const { workbook } = book;
      const before = await book.snapshot();
      const sheet = { ...summarySheet({ name: "Word表格", report: "table" }), links: [], charts: [] };
      const token = await workbook.writeSheets(await workbook.planSheets([sheet]));
      expect((await infoOf(workbook, "Word表格")).ours).toBeNull();
      expect((await workbook.planSheets([sheet])).map(({ action, newName }) => [action, newName])).toEqual([["add", "Word表格 (2)"]]);
      await workbook.undo(token);
      expect(await book.snapshot()).toEqual(before);
    });

    test("a sheet to be filled in: open and locked cells, lists, checks; protected, and gone with undo all the same", async () => {
      const book = await contract.open([source]);
      const { workbook } = book;
      const before = await book.snapshot();
      const plan = await workbook.planSheets([formSheet()]);
      const token = await workbook.writeSheets(plan);
      const asIs = async () => ({
        protected: (await infoOf(workbook, "填报表")).protected,
        cells: await Promise.all(["B3", "C3", "D3", "E3", "A1"].map((cell) => book.filling("填报表", cell))),
      });
      const form = {
        protected: true,
        cells: [
          { locked: false, words: ["顺利推进", "进展滞后"], asks: null },
          { locked: false, words: null, asks: "number" },
          { locked: true, words: null, asks: null },
          { locked: false, words: null, asks: "date" },
          { locked: true, words: null, asks: null },
        ],
      };
      expect(await asIs()).toEqual(form);
      const written = await book.snapshot();
      const again = await workbook.undo(token);
      expect(await book.snapshot()).toEqual(before);
      const last = await workbook.undo(again);
      expect([await asIs(), await book.snapshot()]).toEqual([form, written]);
      await workbook.undo(last);
      expect(await book.snapshot()).toEqual(before);
    });

    test("the user's sheets are as before", async () => {
      const book = await contract.open([source, { name: "附件", at: "B2", rows: [["附", { formula: "=1+1", value: 2 }]] }]);
      const ids = [await idOf(book.workbook, "进度表"), await idOf(book.workbook, "附件")] as const;
      const before = [await book.workbook.read(ids[0]), await book.workbook.read(ids[1])];
      await book.workbook.writeSheets(await book.workbook.planSheets([summarySheet()]));
      expect([await book.workbook.read(ids[0]), await book.workbook.read(ids[1])]).toEqual(before);
    });

    test("a covered cell of a merge holds nothing, whatever was laid out", async () => {
      const book = await contract.open([source]);
      const base = summarySheet();
      const sheet = { ...base, values: [["标题", "盖住", "盖住", null, null], ...base.values.slice(1)] };
      await book.workbook.writeSheets(await book.workbook.planSheets([sheet]));
      const grid = await book.workbook.read(await idOf(book.workbook, "汇总表"));
      expect(grid.values[0]).toEqual(["标题", null, null, null, null]);
      expect(grid.sheet.ours?.edited).toBe(false);
    });

    test("the look is kept: number formats by region", async () => {
      const book = await contract.open([source]);
      await book.workbook.writeSheets(await book.workbook.planSheets([summarySheet()]));
      expect(await book.look("汇总表", "A3")).toEqual({ value: "0012", formula: null, format: "@" });
      expect((await book.look("汇总表", "D3")).format).toBe("0.0%");
      expect((await book.look("汇总表", "C3")).format).toBe("0");
    });

    test("a sheet name with quotes, blanks and signs", async () => {
      const name = "二季度 'A&B' <汇总>!";
      const book = await contract.open([{ ...source, name: "进 度'表" }]);
      const sheet = { ...summarySheet({ name, linkTo: "进 度'表" }) };
      await book.workbook.writeSheets(await book.workbook.planSheets([sheet]));
      expect(await namesOf(book.workbook)).toEqual(["进 度'表", name]);
      const again = await contract.reopen(book);
      expect(await namesOf(again.workbook)).toEqual(["进 度'表", name]);
      expect((await infoOf(again.workbook, name)).ours?.report).toBe("summary");
    });

    test("a plan that no longer holds is refused: the name was taken since", async () => {
      const book = await contract.open([source]);
      const plan = await book.workbook.planSheets([summarySheet()]);
      await book.add("汇总表");
      await expectRefused(book, () => book.workbook.writeSheets(plan), "changed-meanwhile");
    });

    test("a plan that no longer holds is refused: our sheet was edited, renamed or deleted since", async () => {
      for (const change of ["edit", "rename", "remove"] as const) {
        const book = await contract.open([source]);
        const { workbook } = book;
        await workbook.writeSheets(await workbook.planSheets([summarySheet()]));
        const plan = await workbook.planSheets([summarySheet({ source: "source00002" })]);
        expect(plan[0]?.action).toBe("replace");
        if (change === "edit") await book.edit("汇总表", "B6", "总计");
        if (change === "rename") await book.rename("汇总表", "上报");
        if (change === "remove") await book.remove("汇总表");
        await expectRefused(book, () => workbook.writeSheets(plan), "changed-meanwhile");
      }
    });

    contract.where("structure-protection", () => {
      test("no sheet is added where the workbook's structure is protected", async () => {
        const book = await contract.open([source], { structureProtected: true });
        const error = await expectRefused(book, async () => book.workbook.writeSheets(await book.workbook.planSheets([summarySheet()])), "protected");
        expect(error.facts.workbook).toBe(true);
      });
    });

    test("a sheet of one cell, and a tall one", async () => {
      const book = await contract.open([source]);
      const base = summarySheet();
      const one = {
        ...base,
        values: [["无"]],
        regions: [],
        merges: [],
        links: [],
        charts: [],
        columnWidths: [10],
        rowHeights: [20],
        print: { ...base.print, area: { top: 1, left: 1, bottom: 1, right: 1 }, repeatRows: [1, 1] as const },
      };
      const rows = Array.from({ length: 600 }, (_, row) => [String(row + 1), `事项${row}`, row, row / 600, 43646 + row]);
      const tall = summarySheet({ name: "清单", report: "lagging", rows });
      await book.workbook.writeSheets(await book.workbook.planSheets([one, tall]));
      expect((await book.workbook.read(await idOf(book.workbook, "汇总表"))).values).toEqual([["无"]]);
      const grid = await book.workbook.read(await idOf(book.workbook, "清单"));
      expect(grid.values).toHaveLength(602);
      expect(grid.values[601]).toEqual(["600", "事项599", 599, 599 / 600, { date: 43646 + 599 }]);
      expect(grid.sheet.ours?.edited).toBe(false);
    });
  });
}
