import { settings as en } from "./en/settings";
import type { Language } from "./language";
import { settings as zhCN } from "./zh-CN/settings";

/** What stands on the page of settings. */
export interface SettingsMessages {
  readonly title: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
  readonly save: string;
  readonly reset: string;
  readonly invalid: string;
  readonly units: string;
  readonly unitsHint: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly fonts: string;
  readonly titleFont: string;
  readonly headFont: string;
  readonly bodyFont: string;
  readonly thresholds: string;
  readonly mostlyBelow: string;
  readonly laggingBelow: string;
  /** A choice kept in the workbook, at once. */
  readonly opensWithWorkbook: string;
  readonly opensWithWorkbookHint: string;
  readonly opensWithWorkbookFailed: string;
  /** Version and diagnostics. */
  readonly about: (version: string) => string;
}

/** The words of the settings. Outside of the catalogue: they are fetched with the page. */
export const settingsWords = (language: Language): SettingsMessages => (language === "en" ? en : zhCN);
