import type { Candidate } from "./align";
import { likeness, type Fingerprint } from "./likeness";
import { PairIndex } from "./pair-index";

/** A row of a table, as it is matched. */
export interface MatchRow {
  /** Index of the item in its table. */
  readonly item: number;
  readonly print: Fingerprint;
}

/** So many shared pairs are counted for one row, the rarest first. */
const MOST_STEPS = 1_500;
/** Two tasks that are equal to the last figure, and alone so, hold their place against others that are only alike. */
const ANCHOR = 3;
/** Rows that are looked at closely for one row. */
const MOST_LOOKED_AT = 30;

/**
 * Which rows may be which, with their likeness: those of equal text, and for a row without an equal of its own on the
 * other side those that are at least `least` alike. Equals that are as many on each side need no second look.
 */
export function candidatesOf(now: readonly MatchRow[], before: readonly MatchRow[], least: number): readonly Candidate[] {
  const equals = byText(before, "text");
  const seenNow = byText(now, "text");
  const [alone, aloneNow] = [byText(before, "exact"), byText(now, "exact")];
  const found: Candidate[] = [];
  const settledBefore = new Set<number>();
  const open: MatchRow[] = [];
  for (const row of now) {
    const same = row.print.text === "" ? undefined : equals.get(row.print.text);
    for (const other of same ?? []) {
      const anchor = row.print.exact === other.print.exact && alone.get(row.print.exact)?.length === 1 && aloneNow.get(row.print.exact)?.length === 1;
      found.push({ now: row.item, before: other.item, likeness: likeness(row.print, other.print), ...(anchor ? { weight: ANCHOR } : {}) });
    }
    // as many equals on each side: they are among themselves
    if (same && same.length === seenNow.get(row.print.text)?.length) for (const other of same) settledBefore.add(other.item);
    else open.push(row);
  }
  const rest = before.filter(({ item }) => !settledBefore.has(item));
  return [...found, ...alike(open, rest, least)];
}

function byText(rows: readonly MatchRow[], of: "text" | "exact"): ReadonlyMap<string, readonly MatchRow[]> {
  const map = new Map<string, MatchRow[]>();
  for (const row of rows) {
    const list = map.get(row.print[of]);
    if (list) list.push(row);
    else map.set(row.print[of], [row]);
  }
  return map;
}

/** Of the rows that share a pair those that share most, without sorting them all. */
function nearest(touched: readonly number[], counts: Int32Array): readonly number[] {
  if (touched.length <= MOST_LOOKED_AT) return touched;
  const having: number[] = [];
  for (const at of touched) having[counts[at] ?? 0] = (having[counts[at] ?? 0] ?? 0) + 1;
  let [least, kept] = [having.length, 0];
  while (least > 1 && kept < MOST_LOOKED_AT) kept += having[--least] ?? 0;
  return touched.filter((at) => (counts[at] ?? 0) >= least).slice(0, MOST_LOOKED_AT);
}

/** By an index of pairs: rows that share none are never compared. */
function alike(now: readonly MatchRow[], before: readonly MatchRow[], least: number): readonly Candidate[] {
  if (now.length === 0 || before.length === 0) return [];
  const index = new PairIndex(before);
  const counts = new Int32Array(before.length);
  const found: Candidate[] = [];
  for (const row of now) {
    const touched: number[] = [];
    let steps = 0;
    for (const place of index.rarestFirst(row.print.pairs)) {
      // what is rare tells rows apart; what nearly all share only costs time
      if (steps > MOST_STEPS) break;
      const [from, to] = index.range(place);
      steps += to - from;
      for (let entry = from; entry < to; entry++) {
        const at = index.rows[entry] ?? 0;
        if (counts[at] === 0) touched.push(at);
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
    for (const at of nearest(touched, counts)) {
      const other = before[at];
      if (!other || other.print.text === row.print.text) continue;
      const value = likeness(row.print, other.print);
      if (value >= least) found.push({ now: row.item, before: other.item, likeness: value });
    }
    for (const at of touched) counts[at] = 0;
  }
  return found;
}
