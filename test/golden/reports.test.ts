/**
 * The report sheets of the samples as text, as they are laid out: a change of what is printed is a diff of these files.
 * After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPORT_IDS, type ReportId } from "../../src/core/grid/report-id";
import { makeReport } from "../../src/core/reports/every-report";
import { layoutReports } from "../../src/core/reports/layout-sheet";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { reportInput } from "../fixtures/report-input";
import { renderSheet } from "../fixtures/render-sheet";

/** 对比表 needs an earlier table, and there is one sample of each; 指标表 is made of what texts are judged to say. Their own tests hold them. */
const printed = REPORT_IDS.filter((id) => id !== "comparison" && id !== "indicators");
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
    const path = join(__dirname, `${sample}.${report}.txt`);
    if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : `no ${sample}.${report}.txt`);
  });
});
