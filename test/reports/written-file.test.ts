/** The report sheets of a sample, written into its file and read again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { REPORT_IDS } from "../../src/core/grid/report-id";
import { makeReport } from "../../src/core/reports/every-report";
import { layoutReports } from "../../src/core/reports/layout-sheet";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { reportInput } from "../fixtures/report-input";

test("what is laid out is what the file holds: every value, the merges, the page breaks", async () => {
  const file = await openFile(new Uint8Array(readFileSync(join(__dirname, "../../samples/zehe-2025-h1.xlsx"))), "zehe");
  const grid = await file.read("active");
  const input = reportInput(grid);
  const documents = REPORT_IDS.filter((id) => id !== "comparison").map((id) => makeReport(id, input));
  const sheets = layoutReports(documents, { options: input.options, sourceSheet: grid.sheet.name });
  await file.writeSheets(await file.planSheets(sheets));
  const saved = await file.save();
  const again = await openFile(saved, "again");
  const listed = await again.sheets();
  for (const sheet of sheets) {
    const id = listed.find((info) => info.name === sheet.name)?.id;
    const read = id === undefined ? null : await again.read(id);
    const filled = sheet.values.flat().filter((value) => value !== null);
    expect(read?.values.flat().filter((value) => value !== null)).toEqual(filled);
    expect(read?.merges).toHaveLength(sheet.merges.length);
  }
  const parts = Object.values(unzipSync(saved)).map((part) => strFromU8(part));
  const written = parts.filter((part) => part.includes("<rowBreaks")).map((part) => [...part.matchAll(/<brk id="(\d+)"/gu)].map(([, id]) => Number(id)));
  expect(written).toEqual(sheets.flatMap(({ pageBreaks }) => (pageBreaks === undefined ? [] : [pageBreaks.map((row) => row - 1)])));
});
