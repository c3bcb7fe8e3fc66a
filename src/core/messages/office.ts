import type { FileMistake } from "../file-mistake";
import { office as en } from "./en/office";
import type { Language } from "./language";
import { office as zhCN } from "./zh-CN/office";

/** What is said of the office's file (office.json), and of importing and exporting it in the settings. */
export interface OfficeMessages {
  readonly damaged: (mistakes: readonly FileMistake[]) => string;
  /** What in it means nothing; the rest is used. */
  readonly passedOver: (mistakes: readonly FileMistake[]) => string;
  /** The list of units that holds is the office's. */
  readonly fromOffice: (units: number) => string;
  /** The machine's own list stands over that of the office. */
  readonly overOffice: (units: number) => string;
  readonly import: string;
  readonly export: string;
  /** 从本表提取: the units of the table that the list does not have. */
  readonly takeFromTable: string;
  readonly fromTable: (units: number) => string;
  readonly imported: (units: number) => string;
  readonly notImported: (mistakes: readonly FileMistake[]) => string;
  /** What becomes of the exported file. */
  readonly exported: (file: string) => string;
  readonly notExported: (why: string) => string;
}

/** The words for the office's file. Outside of the catalogue: they are fetched with what says them. */
export const officeWords = (language: Language): OfficeMessages => (language === "en" ? en : zhCN);
