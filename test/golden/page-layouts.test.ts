/**
 * Whole sheets of small documents: widths, heights, pages, merges, looks, pictures. A bound of a page that moves is a diff of
 * the file beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { layoutSheet } from "../../src/core/reports/layout-sheet";
import { defaultReportOptions } from "../../src/core/reports/options";
import { printWholeSheet } from "../fixtures/print-whole-sheet";
import { smallDocuments } from "../fixtures/small-documents";
import { expectGolden } from "./expect-golden";

test("small documents, laid out", () => {
  const sheets = Object.entries(smallDocuments).map(([name, document]) => {
    const sheet = layoutSheet(document, { options: defaultReportOptions, sourceSheet: "进度表" });
    return `# ${name}\n${printWholeSheet(sheet)}`;
  });
  expectGolden("page-layouts", sheets.join("\n"));
});
