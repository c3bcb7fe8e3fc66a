import fc from "fast-check";
import { readReturns } from "../../src/app/read-returns";
import { sheetMarks, unitSheetFiles } from "../../src/app/unit-sheets";
import { unitSheets } from "../../src/app/handout-sheet";
import { readWorkbook } from "../../src/app/read-workbook";
import { carryOut, planEdits, planLaidOut } from "../../src/app/write-plan";
import { columnLetters } from "../../src/core/grid/cell-ref";
import { sameCellValue } from "../../src/core/grid/cell-value";
import { cellAt } from "../../src/core/grid/grid";
import { askedUnits } from "../../src/core/handout/asked-leaves";
import { fillFieldsOf } from "../../src/core/handout/fill-fields";
import { SHEET_MARKS_MEMORY } from "../../src/core/handout/handout-mark";
import { makeHandouts } from "../../src/core/handout/make-handouts";
import { collectReturns } from "../../src/core/returns/collect";
import { NO_CHOICES, type Master } from "../../src/core/returns/collection";
import { knownUnits } from "../../src/core/returns/known-units";
import type { Workbook } from "../../src/app/workbook";
import type { ContractHarness, SheetDescription } from "../contract/harness";

const MASTER: SheetDescription = {
  name: "总表",
  rows: [
    ["云溪县2024年民生实事二季度进展情况表"],
    ["序号", "工作任务", "二季度目标", "责任单位", "完成情况", "下一步计划"],
    [1, "新建幼儿园两所。", "主体封顶。", "教育局", "【进展滞后】\n因雨停工半月。", "加班赶工。"],
    [2, "改造校舍。", "完成招标。", "教育局", null, null],
    [3, "改建农村公路。", "完成四十公里。", "交通局", null, null],
  ],
};

const SENT = { by: "lead", withSupport: false, empty: false, statusList: false, due: null, password: null, next: false } as const;

/** What a person can type and every program keeps: no control characters, no halves of a pair, blanks within alone. */
const TYPED = fc.stringMatching(/^[\u4e00-\u4fff0-9A-Za-z，。；、（）%\n .<>&"'=+@-]{1,40}$/u).map((text) => `办${text}妥。`);

async function read(workbook: Workbook): Promise<Master> {
  const found = await readWorkbook(workbook, {}, MASTER.name);
  if (!found.ok) throw new Error("no table");
  return found.reading;
}

/**
 * A table sent out as sheets of its own workbook, filled in there and collected: the law that 下发 and 回收 keep on every host.
 *
 * @param runs how many random fills are tried
 */
export function describeRoundTrip(name: string, harness: ContractHarness, runs: number): void {
  describe(`下发 and 回收 in ${name}`, () => {
    test("random fills come back letter for letter, and no other cell is changed", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(TYPED, fc.option(TYPED)), { minLength: 3, maxLength: 3 }), async (fills) => {
          const book = await harness.open([MASTER]);
          const { workbook } = book;
          const before = await read(workbook);
          const { handouts } = makeHandouts(before.table, before.grid, { ...SENT, fill: fillFieldsOf(before.table) });
          const plan = await planLaidOut(workbook, unitSheets(handouts));
          await workbook.memory.set(
            SHEET_MARKS_MEMORY,
            await sheetMarks(
              workbook,
              handouts,
              handouts.map(({ unit }) => unit),
            ),
          );
          await carryOut(workbook, plan);
          let at = 0;
          for (const { unit, content } of handouts) {
            const column = (heading: string): string => columnLetters(content.columns.findIndex((one) => one.heading === heading) + 1);
            for (const [index, row] of content.rows.entries()) {
              const [progress, next] = fills[at] ?? ["", null];
              if ("section" in row) continue;
              await book.edit(unit, `${column("完成情况")}${5 + index}`, progress);
              if (next !== null) await book.edit(unit, `${column("下一步计划")}${5 + index}`, next);
              at++;
            }
          }
          const own = await read(workbook);
          const known = knownUnits(own.table, askedUnits(own.table).units);
          const { returned, unread } = await readReturns(await unitSheetFiles(workbook, known, new Set([own.grid.sheet.id])), {});
          const { edits, issues } = collectReturns(own, returned, unread, { choices: NO_CHOICES, due: null });
          expect(issues).toEqual([]);
          await carryOut(workbook, planEdits(own.grid, edits));
          const after = await read(workbook);
          const text = (field: "progress" | "nextStep") => after.table.items.map(({ leaves }) => leaves[0]?.fields[field]?.text ?? null);
          expect([text("progress"), text("nextStep")]).toEqual([
            fills.map(([progress]) => progress),
            fills.map(([, next], item) => next ?? before.table.items[item]?.leaves[0]?.fields.nextStep?.text ?? null),
          ]);
          const filled = before.table.columns.flatMap(({ field, column }) => (field === "progress" || field === "nextStep" ? [column] : []));
          const others = before.grid.values.flatMap((line, r) =>
            line.flatMap((value, c) => {
              const cell = { row: before.grid.origin.row + r, column: before.grid.origin.column + c };
              return filled.includes(cell.column) || sameCellValue(value, cellAt(after.grid, cell)) ? [] : [cell];
            }),
          );
          expect(others).toEqual([]);
          await book.close();
        }),
        { numRuns: runs },
      );
    }, 300_000);

    test("collected as it was sent: nothing to write, nothing open; what is the office's own is locked", async () => {
      const book = await harness.open([MASTER]);
      const { workbook } = book;
      const own = await read(workbook);
      const { handouts } = makeHandouts(own.table, own.grid, { ...SENT, fill: fillFieldsOf(own.table) });
      await workbook.memory.set(
        SHEET_MARKS_MEMORY,
        await sheetMarks(
          workbook,
          handouts,
          handouts.map(({ unit }) => unit),
        ),
      );
      await carryOut(workbook, await planLaidOut(workbook, unitSheets(handouts)));
      const known = knownUnits(own.table, askedUnits(own.table).units);
      const { returned, unread } = await readReturns(await unitSheetFiles(workbook, known, new Set([own.grid.sheet.id])), {});
      const { edits, units } = collectReturns(own, returned, unread, { choices: NO_CHOICES, due: null });
      expect([edits, units.map(({ unit, files }) => [unit, files])]).toEqual([
        [],
        [
          ["教育局", ["教育局"]],
          ["交通局", ["交通局"]],
        ],
      ]);
      expect([(await book.filling("教育局", "B5")).locked, (await book.filling("教育局", "E5")).locked]).toEqual([true, false]);
      await book.close();
    });
  });
}
