import { joinCells } from "../text/field-text";
import { readText } from "../../../test/fixtures/reading";
import { numberOf, unreadAmounts } from "./read-numbers";

/** What a field says whose cells stand one below the other, parted by |: its number, and the cells that hold none. */
function said(text: string): string {
  const field = joinCells(text.split("|").map((own, row) => ({ cell: { row: row + 1, column: 1 }, text: own })));
  const { value, unread } = numberOf(field ?? undefined, (own) => (/^\d+$/u.test(own) ? Number(own) : null));
  return `${String(value)}${unread.map(({ cell, text: own }) => `, ${own} in row ${String(cell.row)}`).join("")}`;
}

test.each([
  ["12", "12"],
  ["0", "0"],
  ["若干", "null, 若干 in row 1"],
  ["—", "null"],
  ["无", "null"],
  ["", "null"],
  ["12|", "12"],
  ["|12", "12"],
  ["无|12", "12"],
  ["12|若干", "12, 若干 in row 2"],
  ["若干|—|12|许多", "12, 若干 in row 1, 许多 in row 4"],
  ["12|30", "null, 12 in row 1, 30 in row 2"],
  ["12|若干|30", "null, 若干 in row 2, 12 in row 1, 30 in row 3"],
  ["无|—", "null"],
])("cells %j say %s", (cells, expected) => {
  expect(said(cells)).toBe(expected);
});

test("cells under headings of amounts that hold none are told by their field", () => {
  const { items } = readText(`
    | 序号 | 工作任务 | 计划数 | 完成数 | 进展情况 |
    | 1 | 造林 | 100 | 60 | 已造林 |
    | 2 | 修路 | 若干 | 部分完成 | 已开工 |
    | 3 | 修桥 | 5 | 无 | 已开工 |
    | 4 | 修渠 | 8 | 3 | 已开工 |
    | 5 | 修塘 | 9 | 4 | 已开工 |
    | 6 | 修坝 | 7 | 2 | 已开工 |`);
  const told = items.flatMap(({ leaves }) => leaves.flatMap(unreadAmounts)).map(({ field, cell, text }) => `${field} ${String(cell.row)} ${text}`);
  expect(told).toEqual(["plannedAmount 3 若干", "actualAmount 3 部分完成"]);
});
