import type { SourceNote } from "../sources/table-source";
import { sourceNotes as en } from "./en/source-notes";
import type { Language } from "./language";
import { sourceNotes as zhCN } from "./zh-CN/source-notes";

/** What is said of what a reader did, by kind. `cells`: A1 with 、, cut where there are many. */
export type SourceNoteMessages = { readonly [K in SourceNote["kind"]]: (count: number, cells: string) => string };

/** The words for what reading a document did. Outside of the catalogue: only who opens documents carries them. */
export const sourceNoteWords = (language: Language): SourceNoteMessages => (language === "en" ? en : zhCN);
