import { toA1 } from "../grid/cell-ref";
import type { SourceNote } from "../sources/table-source";
import type { Language } from "./language";
import { sourceNoteWords } from "./source-notes";

/** So many cells are named. */
const NAMED = 8;

/** One note of a reader as a line for a person, without a full stop. */
export function sourceNoteText({ kind, count, places }: SourceNote, language: Language): string {
  const named = places
    .slice(0, NAMED)
    .map(toA1)
    .join(language === "en" ? ", " : "、");
  return sourceNoteWords(language)[kind](count, places.length > NAMED ? `${named}…` : named);
}
