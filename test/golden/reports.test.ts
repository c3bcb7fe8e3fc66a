/**
 * The report sheets of the samples as text, as they are laid out: a change of what is printed is a diff of these files.
 * After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORT_IDS, type ReportId } from "../../src/core/grid/report-id";
import { makeReport } from "../../src/core/reports/every-report";
import { layoutReports } from "../../src/core/reports/layout-sheet";
import { defaultReportOptions } from "../../src/core/reports/options";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { reportInput } from "../fixtures/report-input";
import { renderSheet } from "../fixtures/render-sheet";
import { besideEarlier, now } from "../fixtures/two-periods";
import { expectGolden } from "./expect-golden";

/** 对比表 needs an earlier table, and there is one sample of each. */
const printed = REPORT_IDS.filter((id) => id !== "comparison");
/** A sheet leads to others of the same workbook. */
const beside: readonly ReportId[] = ["summary", "lagging"];
const samples = ["zehe-2025-h1", "lanping-livelihood-2025-09"];

describe.each(samples)("%s", (sample) => {
  test.each(printed)("%s", async (report) => {
    const [grid] = await readGrids(new Uint8Array(readFileSync(join(__dirname, "../../samples", `${sample}.xlsx`))));
    if (!grid) throw new Error("the sample has no sheet");
    const input = reportInput(grid);
    const documents = [...new Set([...beside, report])].map((id) => makeReport(id, input));
    const sheet = layoutReports(documents, { options: input.options, sourceSheet: input.table.sheet }).find((one) => one.report === report);
    const text = sheet ? renderSheet(sheet) : "";
    expectGolden(`${sample}.${report}`, text);
  });
});

test("five items and what became of them, beside the period before", () => {
  const document = makeReport("comparison", besideEarlier);
  const [sheet] = layoutReports([document], { options: defaultReportOptions, sourceSheet: now.table.sheet });
  expectGolden("two-periods.comparison", sheet ? renderSheet(sheet) : "");
});

/** Texts that no page holds: numbered points beside numbered points, one paragraph without end, a group of rows under one number. */
const LONG = [
  "| 溪口镇2025年重点工作上半年进度情况表 | < | < | < | < | < |",
  "| 序号 | 主要目标任务 | 二季度目标 | 责任单位 | 推进落实情况 | 下一步工作计划 |",
  "| 一、城镇建设 | < | < | < | < | < |",
  `| 1 | 改造老街。 | ${points("完成一处改造", 12)} | 城建办⏎财政所 | 【进展滞后】${points("正在协调第二批商户的搬迁和安置，尚未进场施工", 12)} | ${points("逐户上门", 3)} |`,
  `| 2 | 新建公园一处。 | 开工。 | 城建办 | 【进展滞后】${"受用地规划调整影响，图纸重新设计，至今未能进场。".repeat(40)} | 待规划批复。 |`,
  "| 3 | 整治河道5公里。 | 完成2公里。 | 水务站 | 【项目暂停】资金未到位，暂停施工。 | 争取资金。 |",
  `| 4 | 铺设管网。 | （1）东片铺设。⏎（2）西片铺设。 | 水务站⏎各村（社区） | 【进展滞后】（1）东片已铺设。⏎（2）西片${"管沟塌方，正在返工；".repeat(30)} | |`,
].join("\n");

function points(text: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${String(at + 1)}.${text}。`).join("⏎");
}

test.each(["lagging", "return-list"] as const)("texts that no page holds, in %s", (report) => {
  const input = reportInput(LONG);
  const document = makeReport(report, input);
  const [sheet] = layoutReports([document], { options: input.options, sourceSheet: input.table.sheet });
  expectGolden(`long-texts.${report}`, sheet ? renderSheet(sheet) : "");
});
