import { STATUSES, type Status } from "./status";
import type { Tag, TagForm } from "./tag";

/** How a table writes a status: the way of most of its tags, and for each status its most frequent words. Null where no tag is. */
export function readDialect(tags: Iterable<Tag>): { readonly form: TagForm; readonly words: { readonly [S in Status]?: string } } | null {
  const forms = new Map<TagForm, number>();
  const words = new Map<Status, Map<string, number>>();
  for (const tag of tags) {
    if (tag.status === null) continue;
    forms.set(tag.form, (forms.get(tag.form) ?? 0) + 1);
    const counts = words.get(tag.status) ?? new Map<string, number>();
    counts.set(tag.text, (counts.get(tag.text) ?? 0) + 1);
    words.set(tag.status, counts);
  }
  const form = mostFrequent(forms);
  if (form === null) return null;
  const spoken: { [S in Status]?: string } = {};
  for (const status of STATUSES) {
    const word = mostFrequent(words.get(status) ?? new Map<string, number>());
    if (word !== null) spoken[status] = word;
  }
  return { form, words: spoken };
}

/** The key with the highest count; of equals the first. */
function mostFrequent<K>(counts: ReadonlyMap<K, number>): K | null {
  let best: K | null = null;
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most) {
      best = key;
      most = count;
    }
  }
  return best;
}
