import fc from "fast-check";
import { sheetPlans } from "../../src/app/sheet-plan";
import { tableSheet } from "../../src/app/table-sheet";
import type { CellRange } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import { cellAt } from "../../src/core/grid/grid";
import { readTable } from "../../src/core/reading/read-table";
import { readDocument } from "../../src/files/docx/read-document";
import { newWorkbook } from "../../src/hosts/xlsx/open-file";
import { textGrid } from "../fixtures/text-grid";
import { wordFile } from "../fixtures/word-file";
import { wordTableOf } from "../fixtures/word-table-of";

const texts = fc.oneof(
  fc.constantFrom("=1+1", "0012", "1-2", "3/4", "【顺利推进】桥墩已完工。", "一是\n二是", " 前空", "后空 ", "a<b & c", "（共2项）", "12:30", "TRUE"),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."修建便民桥0一1。、 （）&<>\"'") }).filter((text) => text.trim() !== ""),
);

/** A sheet of some cells with merges that do not touch each other's cells. */
const sheets = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 })).chain(([width, height]) =>
  fc.record({
    values: fc.array(fc.array(fc.option(texts), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    tries: fc.array(fc.tuple(fc.nat(height - 1), fc.nat(width - 1), fc.nat(3), fc.nat(3)), { maxLength: 6 }),
    sideways: fc.constantFrom("gridSpan" as const, "hMerge" as const),
  }),
);

/** Those of the tries that overlap no earlier one; what they cover is emptied, as in a workbook. */
function merged(
  values: readonly (readonly CellValue[])[],
  tries: readonly (readonly [number, number, number, number])[],
): { readonly values: CellValue[][]; readonly merges: CellRange[] } {
  const [height, width] = [values.length, values[0]?.length ?? 0];
  const out = values.map((row) => [...row]);
  const merges: CellRange[] = [];
  for (const [row, column, down, across] of tries) {
    const one = { top: row + 1, left: column + 1, bottom: Math.min(height, row + 1 + down), right: Math.min(width, column + 1 + across) };
    if (one.top === one.bottom && one.left === one.right) continue;
    if (merges.some((other) => one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left)) continue;
    merges.push(one);
    for (let r = one.top; r <= one.bottom; r++)
      for (let c = one.left; c <= one.right; c++) if (r !== one.top || c !== one.left) (out[r - 1] ?? [])[c - 1] = null;
  }
  return { values: out, merges: merges.sort((a, b) => a.top - b.top || a.left - b.left) };
}

test("a sheet of a workbook, put into a Word table and read back, is the same sheet: texts, merges and all", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async ({ values: given, tries, sideways }) => {
      const sheet = merged(given, tries);
      const book = newWorkbook();
      await book.writeSheets(sheetPlans([tableSheet({ ...textGrid("| 甲 |"), ...sheet }, "表", readTable(textGrid("| 甲 |")))], []));
      const [info] = await book.sheets();
      const grid = await book.read(info?.id ?? "active");
      // the workbook keeps no empty edges, a table does
      const values = sheet.values.map((row, r) => row.map((_, c) => cellAt(grid, { row: r + 1, column: c + 1 })));
      const [back] = readDocument("表.docx", wordFile({ body: wordTableOf({ values, merges: grid.merges }, sideways) }), () => "表").grids;
      expect(back?.values).toEqual(sheet.values);
      expect(back?.merges).toEqual(grid.merges);
    }),
    { numRuns: 150 },
  );
});
