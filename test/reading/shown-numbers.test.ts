import { readTable } from "../../src/core/reading/read-table";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { textGrid } from "../fixtures/text-grid";

function read(text: string, formats: { readonly [range: string]: string }): ProgressTable {
  const result = readTable(textGrid(text, { formats }));
  if (!result.ok) throw new Error("no table");
  return result.table;
}

/** What is quoted of a number cell is what the cell shows. */
describe("numbers as their cells show them", () => {
  it("quotes shares as percentages, and never all the digits of a division", () => {
    const table = read(
      `
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 1 | 修缮祠堂 | 文化站 | 0.333333333333333 |
      | 2 | 疏浚河道 | 水利站 | 0.65 |
      | 3 | 补植行道树 | 林业站 | 0.142857142857143 |
    `,
      { D2: "0.0%", D3: "0%" },
    );
    expect(table.items.map(({ leaves }) => leaves[0]?.fields.completionRate?.text)).toEqual(["33.3%", "65%", "0.142857143"]);
  });

  it("keeps serials as they are shown, and days with their year", () => {
    const table = read(
      `
      | 序号 | 工作任务 | 责任单位 | 完成时限 | 进展情况 |
      | 1 | 修缮祠堂 | 文化站 | @45000 | 已动工 |
      | 2 | 疏浚河道 | 水利站 | @45031 | 已完成清淤 |
    `,
      { "A2:A3": "000", "D2:D3": "m/d" },
    );
    expect(table.items.map(({ serial, leaves }) => [serial, leaves[0]?.fields.deadline?.text])).toEqual([
      ["001", "2023年3月15日"],
      ["002", "2023年4月15日"],
    ]);
  });
});
