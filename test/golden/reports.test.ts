/**
 * The report sheets of the samples as text, as they are laid out: a change of what is printed is a diff of these files.
 * After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeReport } from "../../src/core/reports/every-report";
import { layoutReports } from "../../src/core/reports/layout-sheet";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { reportInput } from "../fixtures/report-input";
import { renderSheet } from "../fixtures/render-sheet";

const samples = ["zehe-2025-h1", "lanping-livelihood-2025-09"];

describe.each(samples)("%s", (sample) => {
  test.each([
    ["summary", 0],
    ["lagging", 1],
  ] as const)("%s", async (report, index) => {
    const [grid] = await readGrids(new Uint8Array(readFileSync(join(__dirname, "../../samples", `${sample}.xlsx`))));
    if (!grid) throw new Error("the sample has no sheet");
    const input = reportInput(grid);
    const documents = [makeReport("summary", input), makeReport("lagging", input)];
    const sheet = layoutReports(documents, { options: input.options, sourceSheet: input.table.sheet })[index];
    const text = sheet ? renderSheet(sheet) : "";
    const path = join(__dirname, `${sample}.${report}.txt`);
    if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, "utf8"));
  });
});
