/**
 * Whole sheets of small documents: widths, heights, pages, merges, looks, pictures. A bound of a page that moves is a diff of
 * the file beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import type { ReportDocument } from "../../src/core/reports/document";
import { layoutSheet } from "../../src/core/reports/layout-sheet";
import { defaultReportOptions } from "../../src/core/reports/options";
import { captionedDocuments } from "../fixtures/captioned-documents";
import { printWholeSheet } from "../fixtures/print-whole-sheet";
import { smallDocuments } from "../fixtures/small-documents";
import { expectGolden } from "./expect-golden";

const laidOut = (documents: { readonly [name: string]: ReportDocument }): string =>
  Object.entries(documents)
    .map(([name, document]) => `# ${name}\n${printWholeSheet(layoutSheet(document, { options: defaultReportOptions, sourceSheet: "进度表" }))}`)
    .join("\n");

test("small documents, laid out", () => {
  expectGolden("page-layouts", laidOut(smallDocuments));
});

test("documents of several tables, and rows that are cut", () => {
  expectGolden("captioned-documents", laidOut(captionedDocuments));
});
