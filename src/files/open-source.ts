import { sheetId, type Grid } from "../core/grid/grid";
import { reportOfMark } from "../core/grid/report-id";
import { HostError } from "../core/host-error";
import type { NoTable, TableSource } from "../core/sources/table-source";
import { wordSheetName } from "../core/sources/word-sheet-name";
import { readDocument, readProse } from "./docx/read-document";
import { isWordPackage } from "./docx/word-package";
import { fileKind, ofKind } from "./file-kind";
import { LIMITS } from "./limits";
import { openPackage } from "./package/open-package";
import type { Package } from "./package/package";
import { readSheet } from "./xlsx/read/read-sheet";
import { sheetLocks } from "./xlsx/read/sheet-part";
import { activeSheet, workbookOf, type SheetEntry, type WorkbookPart } from "./xlsx/read/workbook-part";

/**
 * The tables of a file beside the workbook at hand: those of an .xlsx sheet by sheet, hidden ones and our own reports
 * left out, or those of a .docx. Only read: nothing of it is kept.
 *
 * @param noTable "as-text": a document without a table gives its paragraphs; "only-text": any document does, and nothing else
 *
 * @throws HostError `not-a-workbook`, `encrypted`, `too-large`; for Word files `not-a-document`, `old-word`, `no-table`
 */
export async function openSource(name: string, bytes: Uint8Array, noTable: NoTable = "refuse"): Promise<TableSource> {
  try {
    if (fileKind(bytes) === "biff") throw ofKind("xls");
    const pkg = openPackage(bytes);
    return isWordPackage(pkg) ? documentOf(name, bytes, noTable) : await readWorkbook(name, pkg);
  } catch (error) {
    if (error instanceof HostError) throw new HostError(error.code, { facts: { file: name, ...error.facts }, cells: error.cells, cause: error.cause });
    throw new HostError("not-a-workbook", { facts: { file: name }, cause: error });
  }
}

function documentOf(name: string, bytes: Uint8Array, noTable: NoTable): TableSource {
  const asText = (): TableSource => ({ name, kind: "docx", grids: [], notes: [], prose: readProse(bytes) });
  if (noTable === "only-text") return asText();
  try {
    return readDocument(name, bytes, wordSheetName);
  } catch (error) {
    if (noTable === "refuse" || !(error instanceof HostError) || error.code !== "no-table") throw error;
    return asText();
  }
}

async function readWorkbook(name: string, pkg: Package): Promise<TableSource> {
  const book = workbookOf(pkg);
  const sheets = book.sheets.filter((entry) => entry.visible && !isOurs(book, entry));
  await pkg.prepare([
    ...(book.strings === null ? [] : [{ name: book.strings, limit: LIMITS.stringBytes }]),
    ...sheets.map(({ part }) => ({ name: part, limit: LIMITS.sheetBytes })),
  ]);
  const active = activeSheet(book)?.id;
  const grids = sheets.map((entry): Grid => ({
    sheet: { id: sheetId(entry.id), name: entry.name, visible: true, active: entry.id === active, ...sheetLocks(pkg, entry.part), ours: null },
    ...readSheet(pkg, book, entry),
  }));
  return { name, kind: "xlsx", grids, notes: grids.map(() => []) };
}

const isOurs = (book: WorkbookPart, entry: SheetEntry): boolean => book.names.some((one) => one.sheet === entry.index && reportOfMark(one.name) !== null);
