import type { LeftOut } from "../sources/same-form";
import { severalSheets as en } from "./en/several-sheets";
import type { Language } from "./language";
import { severalSheets as zhCN } from "./zh-CN/several-sheets";

/** What is said where a workbook holds the table in several sheets. */
export interface SeveralSheetsMessages {
  readonly title: string;
  readonly others: (sheets: number, items: number) => string;
  readonly together: string;
  readonly alone: string;
  /** All of them are one. */
  readonly counted: (sheets: readonly string[]) => string;
  readonly notCounted: string;
  /** A sheet that is no part of the whole. */
  readonly leftOut: (sheet: string, why: LeftOut) => string;
  /** Sheets without a header, read under that of the first. */
  readonly borrowedHeader: (sheets: readonly string[]) => string;
  /** The sheets make no table together. */
  readonly noWhole: string;
  /** 对比表 was chosen and is not made of several sheets. */
  readonly noComparison: string;
}

/** The words for several sheets as one. Outside of the catalogue: the pane and the command line say them, no report. */
export const severalSheetsWords = (language: Language): SeveralSheetsMessages => (language === "en" ? en : zhCN);
