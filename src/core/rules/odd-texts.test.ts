import { readText } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { BLANKS, DOUBLED, MANY_BLANKS, oddTexts, PUNCTUATION } from "./odd-texts";

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

const LOOKED_FOR = [
  ["blanks", BLANKS],
  ["many blanks", MANY_BLANKS],
  ["punctuation", PUNCTUATION],
  ["doubled", DOUBLED],
] as const;

// _ is a blank, 囗 one of the width of a character
test.each([
  ["衬砌。", ""],
  ["_衬砌。", "blanks"],
  ["衬砌。_", "blanks"],
  ["囗衬砌。", "blanks"],
  ["衬砌\u00a0", "blanks"],
  ["\u200b衬砌", "blanks"],
  ["衬\u200b砌", "blanks"],
  ["衬\u000b砌", "blanks"],
  ["衬\u000c砌", "blanks"],
  ["衬\u000d砌", "blanks"],
  ["衬\u000a砌", ""],
  ["~衬砌~", ""],
  ["!衬砌!", ""],
  ["一衬砌\u9fff", ""],
  ["衬_砌", ""],
  ["衬_。砌", "blanks"],
  ["衬\t、砌", "blanks"],
  ["衬囗：砌", "blanks"],
  ["衬__）砌", "blanks"],
  ["衬_（砌", ""],
  ["衬_砌_。", "blanks"],
  ["衬_____砌", ""],
  ["衬______砌", "many blanks"],
  ["衬_______。砌", "blanks, many blanks"],
  ["衬砌______", "blanks"],
  ["衬______砌,闸", "many blanks, punctuation"],
  ["衬,砌", "punctuation"],
  ["衬;砌", "punctuation"],
  ["衬:砌", "punctuation"],
  ["衬(砌", "punctuation"],
  ["衬)砌", ""],
  ["衬，砌。", ""],
  ["衬，，砌", "punctuation"],
  ["衬，。砌", "punctuation"],
  ["衬、；砌", "punctuation"],
  ["衬。_。砌", "blanks"],
  ["衬：：砌", ""],
  ["完成完成", "doubled"],
  ["已完成完成", "doubled"],
  ["完成了完成", ""],
  ["完成成", ""],
  ["完成_完成", ""],
  ["完完成", ""],
  ["一丁一丁", "doubled"],
  ["一一一一", "doubled"],
  ["ABAB", ""],
  ["已已", "doubled"],
  ["的的", "doubled"],
  ["了了", ""],
  ["进一步进一步", "doubled"],
  ["进一步退一步", "doubled"],
  ["步步", "doubled"],
  ["同步步", "doubled"],
])("%j: %s", (text, expected) => {
  const cell = text.replaceAll("_", " ").replaceAll("囗", "\u3000");
  const table = "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修渠。 | 水务站 | 渠道。 |";
  const { values, ...grid } = textGrid(table);
  const [head = [], row = []] = values;
  const [odd] = oddTexts(readText(table), { ...grid, values: [head, [...row.slice(0, 3), cell]] });
  expect(LOOKED_FOR.flatMap(([name, bit]) => ((odd?.may ?? 0) & bit ? [name] : [])).join(", ")).toBe(expected);
});

test("of items side by side each one's cells are looked at in its own columns", () => {
  const grid = textGrid("| 1 | 修桥, 修路 | 桥墩, 桥面 | 2 | 修渠, 修闸 | 渠道, 闸门 |");
  const read = readText("| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修渠。 | 水务站 | 渠道。 |");
  const [column] = read.columns;
  const [item] = read.items;
  if (!column || !item) throw new Error("no item");
  const columns = ([2, 3, 5, 6] as const).map((at) => ({ ...column, column: at, field: at % 3 === 2 ? ("task" as const) : ("progress" as const) }));
  const items = [
    { ...item, rows: [1], span: { left: 2, right: 3 } },
    { ...item, rows: [1], span: { left: 5, right: 5 } },
  ];
  const places = oddTexts({ ...read, columns, items }, grid).map(({ cell }) => cell.column);
  expect(places).toEqual([2, 3, 5]);
});
