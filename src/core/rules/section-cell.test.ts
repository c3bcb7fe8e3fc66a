import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { sectionCell } from "./section-cell";

const grid = textGrid(
  `
  | 石桥镇2025年重点工作进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | | 一、交通 水利 | | |
  | 1 | 修桥。 | 交通办 | 桥墩完工。 |
  | 二、农业 | < | < | < |
  | 2 | 修渠。 | 水务站 | 渠道清淤。 |
`,
  { origin: { row: 3, column: 2 } },
);
const table = readGrid(grid);

test("a section's heading is in the cell of its row that holds the title, blanks aside, wherever the table begins", () => {
  expect(table.sections.map((section) => sectionCell(table, grid, section))).toEqual([
    { row: 5, column: 3 },
    { row: 7, column: 2 },
  ]);
});

test("where no cell holds it as a whole, the first filled one of the row; of an empty row the table's first column", () => {
  const [section] = table.sections;
  if (!section) throw new Error("no section");
  expect(sectionCell(table, grid, { ...section, title: "交通" })).toEqual({ row: 5, column: 3 });
  expect(sectionCell(table, grid, { ...section, title: "交通", row: 4 })).toEqual({ row: 4, column: 2 });
  expect(sectionCell(table, grid, { ...section, title: "交通", row: 99 })).toEqual({ row: 99, column: 2 });
});
