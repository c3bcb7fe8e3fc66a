import type { Item, ProgressTable } from "../table/progress-table";

/** Shorter clauses are said of many things. */
const LEAST = 12;

/** Long clauses of the progress texts, each with the items that say it: for 与第52项同一事由. */
export type Clauses = ReadonlyMap<string, readonly Item[]>;

/** Indexes every clause of at least twelve characters; a clause said by more than three items is a phrase, not a cause. */
export function clausesOf(table: ProgressTable): Clauses {
  const clauses = new Map<string, Item[]>();
  for (const item of table.items) {
    for (const leaf of item.leaves) {
      for (const clause of split(leaf.progress)) {
        const items = clauses.get(clause);
        if (!items) clauses.set(clause, [item]);
        else if (!items.includes(item) && items.length < 5) items.push(item);
      }
    }
  }
  return clauses;
}

/** The other items that say a clause of this reason letter for letter. */
export function sameCause(item: Item, reason: string, clauses: Clauses): readonly Item[] {
  const others = split(reason).flatMap((clause) => {
    const items = clauses.get(clause) ?? [];
    return items.length > 3 ? [] : items.filter((other) => other !== item);
  });
  return [...new Set(others)];
}

function split(text: string): readonly string[] {
  return text
    .split(/[。；;，,：:\n]/u)
    .filter((clause) => clause.length >= LEAST)
    .map((clause) => clause.replace(/^\s*(?:[（(]?\d{1,3}[)）.．、])?\s*/u, "").replace(/^(?:故|因|因此|现|目前)/u, ""))
    .filter((clause) => clause.length >= LEAST);
}
