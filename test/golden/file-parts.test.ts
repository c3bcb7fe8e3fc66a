/**
 * What is read of parts of files, whole, odd or damaged: cells of workbooks, old and new, numbers of Word's lists, and tables of a document
 * that are one in several parts. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { joinedDocuments } from "../fixtures/file-parts/joined-tables";
import { wordNumbers } from "../fixtures/file-parts/word-numbers";
import { workbookCells } from "../fixtures/file-parts/workbook-cells";
import { xlsCells } from "../fixtures/file-parts/xls-cells";
import { expectGolden } from "./expect-golden";

test("cells of a workbook", () => {
  expectGolden("file-parts.cells", `${workbookCells()}\n`);
});

test("cells of an old workbook", () => {
  expectGolden("file-parts.old-cells", `${xlsCells()}\n`);
});

test("numbers of Word's lists", () => {
  expectGolden("file-parts.word-numbers", `${wordNumbers()}\n`);
});

test("tables of a document in several parts", () => {
  expectGolden("file-parts.joined-tables", `${joinedDocuments()}\n`);
});
