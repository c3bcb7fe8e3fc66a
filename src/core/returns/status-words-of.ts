import { oncePerTable } from "../table/once-per-table";
import type { Status } from "../terms/status";
import { buildVocabulary, type Vocabulary } from "../terms/vocabulary";

/** The status words of published tables, and those that a table uses. */
export const statusWordsOf = oncePerTable((table): Vocabulary => {
  const own: { [S in Status]?: string[] } = {};
  for (const { tag } of table.items.flatMap(({ leaves }) => leaves)) if (tag && tag.status !== null) (own[tag.status] ??= []).push(tag.text);
  return buildVocabulary(own);
});
