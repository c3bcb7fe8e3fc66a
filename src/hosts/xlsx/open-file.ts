import { HostError } from "../../core/host-error";
import type { OpenedFile } from "../../app/workbook";
import { LIMITS } from "../../files/limits";
import { FileState } from "./file-state";
import { fileKind, ofKind } from "../../files/file-kind";
import { openPackage } from "../../files/package/open-package";
import { activeSheet, workbookOf } from "../../files/xlsx/read/workbook-part";
import { XlsxWorkbook } from "./xlsx-workbook";
import { emptyPackage } from "./write/empty-parts";
import { openLegacyFile } from "./legacy/open-legacy";
import { isWordName, isWordPackage } from "../../files/docx/word-package";
import { openWord } from "./open-word";

/**
 * Opens a workbook file: .xlsx, .xlsm and their templates for reading and writing; .xls (and what is one under another
 * name) for reading; a .docx as a workbook of its tables. Throws HostError: `not-a-workbook`, `encrypted`, `too-large`; for
 * Word files `not-a-document`, `old-word`, `no-table`.
 *
 * @param name the file's name, for the sentence of an error
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  try {
    return await opened(bytes, name);
  } catch (error) {
    if (error instanceof HostError)
      throw new HostError(codeFor(error, name), { facts: { file: name, ...error.facts }, cells: error.cells, cause: error.cause });
    throw new HostError("not-a-workbook", { facts: { file: name }, cause: error });
  }
}

/** A damaged file that calls itself a Word document is to be saved again in Word, not as a workbook. */
function codeFor({ code, facts }: HostError, name: string): HostError["code"] {
  return code === "not-a-workbook" && facts.kind === undefined && isWordName(name) ? "not-a-document" : code;
}

async function opened(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  if (fileKind(bytes) === "biff") return openLegacyFile(bytes);
  const pkg = openPackage(bytes);
  if (isWordPackage(pkg)) return openWord(bytes, name);
  const book = workbookOf(pkg);
  if (book.sheetCount === 0) throw ofKind("no-sheet");
  const front = activeSheet(book);
  await pkg.prepare([
    ...(book.strings === null ? [] : [{ name: book.strings, limit: LIMITS.stringBytes }]),
    ...(front === undefined ? [] : [{ name: front.part, limit: LIMITS.sheetBytes }]),
  ]);
  return new XlsxWorkbook(new FileState(pkg));
}

/** A workbook without sheets, for reports that have no workbook to stand in. It can be saved once a sheet is written. */
export function newWorkbook(): OpenedFile {
  return new XlsxWorkbook(new FileState(emptyPackage()));
}
