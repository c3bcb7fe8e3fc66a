import { clipboard as en } from "./en/clipboard";
import type { Language } from "./language";
import { clipboard as zhCN } from "./zh-CN/clipboard";

interface CopiedSize {
  readonly rows: number;
  readonly columns: number;
}

/** What the workbench says of copying and pasting cells. */
export interface ClipboardMessages {
  readonly copied: (area: string, size: CopiedSize) => string;
  readonly cut: (area: string, size: CopiedSize) => string;
  readonly pasted: (area: string, size: CopiedSize) => string;
  /** So many areas could not be merged. */
  readonly unmerged: (areas: number) => string;
  readonly notPasted: (why: string) => string;
  readonly nothing: string;
  /** A text would come to lie under a merged area. */
  readonly underMerge: string;
  readonly tooLarge: string;
  /** Between two sentences. */
  readonly between: string;
}

/** Beside the catalogue: the workbench alone says them. */
export const clipboardWords = (language: Language): ClipboardMessages => (language === "en" ? en : zhCN);
