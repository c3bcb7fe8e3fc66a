import { tidy as en } from "./en/tidy";
import type { Language } from "./language";
import { tidy as zhCN } from "./zh-CN/tidy";

/** What is said of a table whose items lie in several rows each, and of putting them together. */
export interface TidyMessages {
  readonly title: string;
  readonly torn: (items: number) => string;
  readonly button: string;
  /** How the command line does it. */
  readonly byCommand: string;
  /** What will be written, in 将要写入. */
  readonly willWrite: (sheet: string, rows: number, columns: number) => string;
  readonly joins: (items: number) => string;
  readonly done: (sheet: string, rows: number) => string;
  readonly notDone: (why: string) => string;
  /** Nothing is torn, and it cannot be put together for sure. */
  readonly nothing: string;
  readonly unsure: string;
  readonly sheetName: (sheet: string) => string;
}

/** The words for 整理为一项一行. Outside of the catalogue: the pane and the command line say them, no report. */
export const tidyWords = (language: Language): TidyMessages => (language === "en" ? en : zhCN);
