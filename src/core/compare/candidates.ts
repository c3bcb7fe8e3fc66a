import type { Candidate } from "./align";
import { likeness, type Fingerprint } from "./likeness";

/** A row of a table, as it is matched. */
export interface MatchRow {
  /** Index of the item in its table. */
  readonly item: number;
  readonly print: Fingerprint;
}

/** A pair of characters that so many rows share tells none of them from another. */
const COMMON_SHARE = 0.25;
const COMMON_LEAST = 400;
/** Rows that are looked at closely for one row. */
const MOST_LOOKED_AT = 60;

/**
 * Which rows may be which, with their likeness: those of equal text, and for a row without an equal of its own on the
 * other side those that are at least `least` alike. An equal that stands once on each side needs no second look.
 */
export function candidatesOf(now: readonly MatchRow[], before: readonly MatchRow[], least: number): readonly Candidate[] {
  const equals = byText(before);
  const seenNow = byText(now);
  const found: Candidate[] = [];
  const settledBefore = new Set<number>();
  const open: MatchRow[] = [];
  for (const row of now) {
    const same = row.print.text === "" ? undefined : equals.get(row.print.text);
    for (const other of same ?? []) found.push({ now: row.item, before: other.item, likeness: 1 });
    if (same?.length === 1 && seenNow.get(row.print.text)?.length === 1) settledBefore.add(same[0]?.item ?? -1);
    else open.push(row);
  }
  const rest = before.filter(({ item }) => !settledBefore.has(item));
  return [...found, ...alike(open, rest, least)];
}

function byText(rows: readonly MatchRow[]): ReadonlyMap<string, readonly MatchRow[]> {
  const map = new Map<string, MatchRow[]>();
  for (const row of rows) {
    const list = map.get(row.print.text);
    if (list) list.push(row);
    else map.set(row.print.text, [row]);
  }
  return map;
}

/** By an index of pairs: rows that share none are never compared. */
function alike(now: readonly MatchRow[], before: readonly MatchRow[], least: number): readonly Candidate[] {
  const index = new Map<number, number[]>();
  before.forEach(({ print }, at) => {
    for (const pair of print.pairs) {
      const list = index.get(pair);
      if (list) list.push(at);
      else index.set(pair, [at]);
    }
  });
  const common = Math.max(COMMON_LEAST, before.length * COMMON_SHARE);
  const counts = new Int32Array(before.length);
  const found: Candidate[] = [];
  for (const row of now) {
    const touched: number[] = [];
    for (const pair of row.print.pairs) {
      const rows = index.get(pair);
      if (!rows || rows.length > common) continue;
      for (const at of rows) {
        if (counts[at] === 0) touched.push(at);
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
    const nearest = touched.length <= MOST_LOOKED_AT ? touched : touched.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MOST_LOOKED_AT);
    for (const at of nearest) {
      const other = before[at];
      if (!other || other.print.text === row.print.text) continue;
      const value = likeness(row.print, other.print);
      if (value >= least) found.push({ now: row.item, before: other.item, likeness: value });
    }
    for (const at of touched) counts[at] = 0;
  }
  return found;
}
