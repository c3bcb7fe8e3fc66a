import { LAYOUTS } from "./choose-layout";
import type { Layout } from "./layout";
import { STATUSES, type Status } from "../terms/status";
import type { TagForm } from "../terms/tag";

/** How statuses are written into a table: what its own tags show, and for the rest a layout's way. */
export interface Writing {
  readonly form: TagForm;
  readonly words: { readonly [S in Status]?: string };
  /** Set before the words of a status: ▲ before what lags. Only of a table without any tag: else its own tags show it. */
  readonly marks: { readonly [S in Status]?: string };
}

/**
 * How new tags are written. A table that tags keeps its form and its words; for a status that it has not had to name yet
 * it is given the word of the layout whose words it shares most, so that 按进度完成 is joined by 未按进度完成 and not by
 * 进展滞后; of equals its own layout's. A table that never tagged is written as its layout says.
 *
 * @param dialect what `readDialect` read off the table
 * @param own the office's own layouts
 */
export function writingOf(dialect: Pick<Writing, "form" | "words"> | null, layout: Layout, own: readonly Layout[] = []): Writing {
  if (!dialect) return { form: layout.dialect.form, words: layout.dialect.words, marks: layout.dialect.marks };
  let nearest = layout;
  let most = shared(dialect.words, layout);
  for (const other of [...own, ...LAYOUTS]) {
    const count = shared(dialect.words, other);
    if (count > most) {
      nearest = other;
      most = count;
    }
  }
  return { form: dialect.form, words: { ...nearest.dialect.words, ...dialect.words }, marks: {} };
}

function shared(words: Writing["words"], layout: Layout): number {
  return STATUSES.filter((status) => words[status] !== undefined && words[status] === layout.dialect.words[status]).length;
}
