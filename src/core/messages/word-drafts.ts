import { wordDrafts as en } from "./en/word-drafts";
import type { Language } from "./language";
import type { draftTexts } from "./zh-CN/draft-texts";
import { wordDrafts as zhCN } from "./zh-CN/word-drafts";

/** The kinds of drafts. */
type DraftKind = keyof typeof draftTexts.names;

/** Options of drafts that are a text, and those that are a tick. */
export type DraftText = "issuer" | "addressee" | "contact" | "numberPrefix" | "returnTitle";
export type DraftTick = "levels" | "listCompleted";

/** The words of 文稿（Word） in 报表 and of ［生成退回清单］. The names of kinds and buttons are an interface. */
export interface WordDraftMessages {
  readonly group: string;
  readonly kinds: string;
  readonly names: { readonly [D in DraftKind]: string };
  readonly describe: { readonly [D in DraftKind]: string };
  readonly options: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly due: { readonly "return-notice": string; readonly supervision: string };
  /** The day that letters bear. */
  readonly issued: string;
  readonly each: string;
  readonly eachItem: string;
  readonly eachUnit: string;
  readonly separate: string;
  readonly texts: { readonly [T in DraftText]: string };
  readonly ticks: { readonly [T in DraftTick]: string };
  readonly numberFrom: string;
  readonly returnTitleHint: string;
  readonly requirements: string;
  readonly requirementsHint: string;
  /** Which statuses are drafted is chosen above. */
  readonly statusesAbove: string;
  readonly make: string;
  readonly preview: string;
  /** A table of the preview, by its place among the paragraphs. */
  readonly tableOf: (number: number) => string;
  /** Which of several is shown, from 1; its unit, where it is for one. */
  readonly which: (number: number, count: number, unit: string | null) => string;
  readonly before: string;
  readonly next: string;
  readonly sources: string;
  readonly source: (cells: string) => string;
  readonly fromSettings: string;
  readonly room: string;
  readonly moreBlocks: (count: number) => string;
  readonly download: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly notCopied: string;
  /** 将要 nothing: drafts are made, the workbook is as it was. */
  readonly made: (name: string, count: number) => string;
  readonly notMade: (why: string) => string;
  readonly downloaded: (file: string) => string;
  /** Where pages of the program cannot download. */
  readonly onDesktop: (path: string) => string;
  readonly notDownloaded: (why: string) => string;
  readonly nothingToCopy: string;
}

/** The words of drafts. Outside of the catalogue: only the pane says them. */
export const wordDraftWords = (language: Language): WordDraftMessages => (language === "en" ? en : zhCN);
