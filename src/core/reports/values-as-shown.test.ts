import { reportInput } from "../../../test/fixtures/report-input";
import { textGrid } from "../../../test/fixtures/text-grid";
import { lagging } from "./lagging";
import { printedText } from "./layout/cell-content";
import { summary } from "./summary";
import type { ReportDocument } from "./document";

/** Numbers whose cells show them otherwise than the bare number is written. */
const GRID = textGrid(
  `
  | 白石县2025年民生实事上半年进展情况表 | < | < | < | < | < | < | < | < |
  | 序号 | 工作任务 | 计量单位 | 目标数 | 完成数 | 完成率 | 完成时限 | 责任单位 | 进度状态 |
  | 1 | 改造农村公路 | 公里 | 12500.5 | 5675.25 | 0.454 | @45961 | 交通局 | 进展滞后 |
  | 2 | 新增停车位 | 个 | 12000 | 3000 | 0.25 | @45900 | 城管局 | 进展滞后 |
  | 3 | 培训技能人才 | 人次 | 800 | 800 | 1 | @45900 | 人社局 | 顺利推进 |
  | 4 | 0.35 | 项 | 1 | 1 | 1 | @45900 | 统计局 | 进展滞后 |
`,
  { formats: { "D3:E6": "#,##0.0", "F3:F6": "0.0%", "G3:G6": 'yyyy"年"m"月"d"日"', B6: "0%" } },
);

function rowsOf(document: ReportDocument): Record<string, string>[] {
  const table = document.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") return [];
  return table.rows.flatMap((row) =>
    row.heading === undefined ? [Object.fromEntries(table.columns.map(({ heading }, at) => [heading, row.cells[at] ? printedText(row.cells[at]) : ""]))] : [],
  );
}

test("the list prints amounts, shares and days as their cells show them, with what is counted in beside", () => {
  const [first, second] = rowsOf(lagging.make(reportInput(GRID)));
  expect(first).toMatchObject({ 计量单位: "公里", 目标数: "12,500.5", 完成数: "5,675.3", 完成率: "45.4%", 完成时限: "2025年10月31日" });
  expect(second).toMatchObject({ 计量单位: "个", 目标数: "12,000.0", 完成率: "25.0%" });
});

test("so does the paragraph where it names a task, and every text of the summary", () => {
  const document = summary.make(reportInput(GRID));
  const texts = JSON.stringify(document.blocks);
  const paragraph = document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("");
  expect(paragraph).toContain("第4项 35%");
  expect(texts).not.toMatch(/0\.35|0\.454/);
});
