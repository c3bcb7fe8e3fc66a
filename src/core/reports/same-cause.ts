import type { Item, ProgressTable } from "../table/progress-table";
import { endsSegment } from "../text/clauses";

/** Shorter clauses are said of many things. */
const LEAST = 12;

/** Long clauses of the progress texts, each with the items that say it: for 与第52项同一事由. */
export type ClauseSayers = ReadonlyMap<string, readonly Item[]>;

/**
 * Of every clause of these reasons that has at least twelve characters, the items whose progress says it; a clause said
 * by more than three items is a phrase, not a cause.
 */
export function sayersOf(table: ProgressTable, reasons: readonly string[]): ClauseSayers {
  const clauses = new Map<string, Item[]>();
  /** How a clause that is looked for ends: few texts of a table have to be cut up for it. */
  const endings = new Uint8Array(1 << 16);
  for (const clause of reasons.flatMap((reason) => split(reason))) {
    clauses.set(clause, []);
    endings[endingAt(clause, clause.length)] = 1;
  }
  for (const item of table.items) {
    for (const leaf of item.leaves) {
      for (const clause of split(leaf.progress, endings)) {
        const items = clauses.get(clause);
        if (items && !items.includes(item) && items.length < 5) items.push(item);
      }
    }
  }
  return clauses;
}

/** The other items that say a clause of this reason letter for letter. */
export function sameCause(item: Item, reason: string, clauses: ClauseSayers): readonly Item[] {
  const others = split(reason).flatMap((clause) => {
    const items = clauses.get(clause) ?? [];
    return items.length > 3 ? [] : items.filter((other) => other !== item);
  });
  return [...new Set(others)];
}

/** The long clauses of a text without the number or the 因 before them; only those with one of these `endings`, where they are given. */
function split(text: string, endings?: Uint8Array): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsSegment(text, at)) continue;
    if (at - start >= LEAST && (!endings || endings[endingAt(text, at)] === 1)) {
      const clause = text
        .slice(start, at)
        .replace(/^\s*(?:[（(]?\d{1,3}[)）.．、])?\s*/u, "")
        .replace(/^(?:故|因|因此|现|目前)/u, "");
      if (clause.length >= LEAST) clauses.push(clause);
    }
    start = at + 1;
  }
  return clauses;
}

/** A number for the four characters before a place; four others may give the same. */
function endingAt(text: string, end: number): number {
  let ending = 0;
  for (let at = end - 4; at < end; at++) ending = (ending * 31 + text.charCodeAt(at)) & 0xffff;
  return ending;
}
