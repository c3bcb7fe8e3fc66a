import { wordImport as en } from "./en/word-import";
import type { Language } from "./language";
import { wordImport as zhCN } from "./zh-CN/word-import";

/** What is said where the tables of a Word document are brought into the workbook. */
export interface WordImportMessages {
  readonly button: string;
  readonly hint: string;
  readonly choose: string;
  /** One table to choose: its number from 1, its size, the headings of its first row. */
  readonly table: (number: number, rows: number, columns: number, headings: readonly string[]) => string;
  /** What will be written, in 将要写入. */
  readonly willWrite: (sheet: string, rows: number, columns: number) => string;
  /** Two tables that may be one, under headings that differ. */
  readonly joined: (numbers: readonly number[], rows: number, columns: number) => string;
  readonly imported: (file: string, numbers: readonly number[], rows: number) => string;
  readonly notImported: (why: string) => string;
  /** A document without a table: its text is looked at. */
  readonly showText: string;
  readonly textOf: (file: string) => string;
  readonly noText: string;
  /** What a sheet of a table is called: the only one, or the n-th. */
  readonly sheetName: (index: number, count: number) => string;
}

/** The words for bringing Word tables in. Outside of the catalogue: only the pane says them. */
export const wordImportWords = (language: Language): WordImportMessages => (language === "en" ? en : zhCN);
