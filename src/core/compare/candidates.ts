import type { CandidatePair } from "./align";
import { likeness, type Fingerprint } from "./likeness";
import { PairIndex } from "./pair-index";

/** A row of a table, as it is matched. */
export interface MatchRow {
  /** Index of the item in its table. */
  readonly item: number;
  readonly print: Fingerprint;
  /** Who leads it: of tasks in the same words, given to several units, those of one unit belong together. */
  readonly lead: string;
}

/** So many shared pairs are counted for one row, the rarest first. */
const MOST_STEPS = 1_500;
/**
 * Two tasks that are equal to the last figure, and alone so (or alone so among those that their unit leads), hold their place against
 * others that are only alike.
 */
const ANCHOR = 3;
/** Rows that are looked at closely for one row. */
const MOST_LOOKED_AT = 30;

/**
 * Which rows may be which, with their likeness: those of equal text, and for a row without an equal of its own on the
 * other side those that are at least `least` alike. Equals that are as many on each side need no second look.
 */
export function candidatesOf(now: readonly MatchRow[], before: readonly MatchRow[], least: number): readonly CandidatePair[] {
  const equals = byText(before, ({ print }) => print.text);
  const seenNow = byText(now, ({ print }) => print.text);
  const [alone, aloneNow] = [byText(before, ({ print }) => print.exact), byText(now, ({ print }) => print.exact)];
  const [ledAlone, ledAloneNow] = [byText(before, taskAndLead), byText(now, taskAndLead)];
  const found: CandidatePair[] = [];
  const settledBefore = new Set<number>();
  const open: MatchRow[] = [];
  for (const row of now) {
    const same = row.print.text === "" ? undefined : equals.get(row.print.text);
    for (const other of same ?? []) {
      const [exact, own] = [row.print.exact, taskAndLead(row)];
      const only = exact === other.print.exact && alone.get(exact)?.length === 1 && aloneNow.get(exact)?.length === 1;
      const anchor = only || (row.lead !== "" && own === taskAndLead(other) && ledAlone.get(own)?.length === 1 && ledAloneNow.get(own)?.length === 1);
      found.push({ now: row.item, before: other.item, likeness: likeness(row.print, other.print), ...(anchor ? { weight: ANCHOR } : {}) });
    }
    // as many equals on each side: they are among themselves
    if (same && same.length === seenNow.get(row.print.text)?.length) for (const other of same) settledBefore.add(other.item);
    else open.push(row);
  }
  const rest = before.filter(({ item }) => !settledBefore.has(item));
  return [...found, ...alike(open, rest, least)];
}

/**
 * Which pairs are one task that several units have, on one of the two sides, and that another unit leads here than there: it
 * may have been handed over, or be another unit's.
 */
export function ofOtherUnits(now: readonly MatchRow[], before: readonly MatchRow[]): (pair: CandidatePair) => boolean {
  const rows = [now, before].map((list) => ({
    byItem: new Map(list.map((row) => [row.item, row])),
    byText: byText(list, ({ print }) => print.text),
    byExact: byText(list, ({ print }) => print.exact),
  }));
  return (pair) => {
    const [own, other] = [rows[0]?.byItem.get(pair.now), rows[1]?.byItem.get(pair.before)];
    if (!own || !other || own.lead === "" || other.lead === "" || own.lead === other.lead || own.print.text !== other.print.text) return false;
    const exactly = own.print.exact === other.print.exact;
    return rows.some((side) => ((exactly ? side.byExact.get(own.print.exact) : side.byText.get(own.print.text))?.length ?? 0) > 1);
  };
}

const taskAndLead = ({ print, lead }: MatchRow): string => `${print.exact}|${lead}`;

function byText(rows: readonly MatchRow[], of: (row: MatchRow) => string): ReadonlyMap<string, readonly MatchRow[]> {
  const map = new Map<string, MatchRow[]>();
  for (const row of rows) {
    const key = of(row);
    const list = map.get(key);
    if (list) list.push(row);
    else map.set(key, [row]);
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
function alike(now: readonly MatchRow[], before: readonly MatchRow[], least: number): readonly CandidatePair[] {
  if (now.length === 0 || before.length === 0) return [];
  const index = new PairIndex(before);
  const counts = new Int32Array(before.length);
  const found: CandidatePair[] = [];
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
