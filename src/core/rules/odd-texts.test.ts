import { readText } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { oddTexts } from "./odd-texts";

const TABLE = `
  | 石桥镇2025年重点工作6月进展情况表 | < | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 5月进展情况 | 6月进展情况 |
  | 1 | 修桥, 修路。 | 交通办 | 桥墩, 桥面。 | 桥面,栏杆。 |
  | 2 | 修渠。 | 水务站 | 渠道,闸门。 | 渠道,闸门。 |
`;
const cells = (formulas: readonly { readonly row: number; readonly column: number }[] = []): readonly string[] =>
  oddTexts(readText(TABLE), textGrid(TABLE, { formulas })).map(({ cell, field }) => `${String(cell.row)}.${String(cell.column)} ${field}`);

test("texts of the period that is reported, in reading order; earlier periods and formulas are left out", () => {
  expect(cells()).toEqual(["3.2 task", "3.5 progress", "4.5 progress"]);
  expect(cells([{ row: 3, column: 5 }])).toEqual(["3.2 task", "4.5 progress"]);
});

test("a table is looked through once for all rules that ask, and anew for another grid", () => {
  const table = readText(TABLE);
  const grid = textGrid(TABLE);
  expect(oddTexts(table, grid)).toBe(oddTexts(table, grid));
  expect(oddTexts(table, textGrid(TABLE, { formulas: [{ row: 4, column: 5 }] }))).toHaveLength(2);
});
