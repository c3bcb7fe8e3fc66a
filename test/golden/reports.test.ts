/**
 * The report sheets of the samples as text, as they are laid out: a change of what is printed is a diff of these files.
 * After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORT_IDS, type ReportId } from "../../src/core/grid/report-id";
import { makeReport } from "../../src/core/reports/every-report";
import { layoutReports } from "../../src/core/reports/layout-sheet";
import { comparePeriods } from "../../src/core/compare/compare-tables";
import { defaultReportOptions } from "../../src/core/reports/options";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { reportInput } from "../fixtures/report-input";
import { renderSheet } from "../fixtures/render-sheet";
import { before, now } from "../fixtures/two-periods";
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
  const document = makeReport("comparison", {
    table: now.table,
    comparison: comparePeriods(now, [before]),
    problems: [],
    source: "s",
    asOf: "2025-06-30",
    madeOn: "2025-07-05",
    options: defaultReportOptions,
  });
  const [sheet] = layoutReports([document], { options: defaultReportOptions, sourceSheet: now.table.sheet });
  expectGolden("two-periods.comparison", sheet ? renderSheet(sheet) : "");
});
