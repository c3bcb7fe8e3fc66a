import { withoutBlanks } from "../text/cell-text";
import type { Item, ProgressTable } from "../table/progress-table";
import { alignInOrder, pairByLikeness, type CandidatePair } from "./align";
import { candidatesOf, ofOtherUnits, type MatchRow } from "./candidates";
import type { ItemPair, PairBasis, PairDecision } from "./comparison";
import { SAME_WORDS } from "./likeness";
import { itemKeys } from "./item-key";
import { matchSections, sectionRows } from "./match-sections";

/** Two tasks in the same place of the table are one from here on: every round rewrites some of them. */
const IN_ORDER = 0.3;
/** An item that was moved is known by its text alone, so the text must say more. */
const MOVED = 0.6;
/** What else says that two rows are one (number, lead, alone on both sides) makes up for a task that was rewritten, but a person should look. */
const REWRITTEN = 0.15;
/** Texts that are at least so alike, and no other pair near them, need nobody to look. */
const SURE = 0.75;

/**
 * Which item of the earlier table each item is. Never by its number alone: numbers are given out anew every year.
 *
 * 1. what a person decided;
 * 2. inside sections that are the same, in the order of the table; one task of several units goes to the unit;
 * 3. what is left over, in the order of the table, then in any order (an item that was moved);
 * 4. what is left with the same number or lead in the same section, one on each side: doubtful.
 *
 * Pairs come in the order of this table; each item is in one at most.
 */
export function matchTables(now: ProgressTable, before: ProgressTable, decisions: readonly PairDecision[] = []): readonly ItemPair[] {
  const pairs = new Map<number, ItemPair>();
  const taken = new Set<number>();
  const parted = new Set<number>();
  const put = ({ now: at, before: of, likeness }: CandidatePair, basis: PairBasis, doubtful: boolean): void => {
    pairs.set(at, { now: at, before: of, basis, likeness, doubtful });
    taken.add(of);
  };
  decide(now, before, decisions, put, parted);
  const isFree = ({ item }: MatchRow): boolean => !pairs.has(item) && !parted.has(item);
  const isLeft = ({ item }: MatchRow): boolean => !taken.has(item);
  const [sections, earlier] = [sectionRows(now), sectionRows(before)];
  const basisOf = (likeness: number): PairBasis => (likeness >= SAME_WORDS ? "same-task" : "similar-task");

  for (const { now: own, before: other } of matchSections(sections, earlier)) {
    const [rows, others] = [own.rows.filter(isFree), other.rows.filter(isLeft)];
    const isOther = ofOtherUnits(own.rows, other.rows);
    for (const pair of alignInOrder(candidatesOf(rows, others, IN_ORDER), before.items.length)) put(pair, basisOf(pair.likeness), isOther(pair));
  }
  const all = sections.flatMap(({ rows }) => rows);
  const allBefore = earlier.flatMap(({ rows }) => rows);
  const isOther = ofOtherUnits(all, allBefore);
  // the same words in another section: an item that was moved, before anything that only sounds like it
  for (const pair of pairByLikeness(candidatesOf(all.filter(isFree), allBefore.filter(isLeft), SAME_WORDS))) put(pair, "same-task", isOther(pair));
  for (const pair of pairByLikeness(candidatesOf(all.filter(isFree), allBefore.filter(isLeft), MOVED))) put(pair, basisOf(pair.likeness), pair.likeness < SURE);
  for (const pair of alignInOrder(candidatesOf(all.filter(isFree), allBefore.filter(isLeft), (IN_ORDER + MOVED) / 2), before.items.length))
    put(pair, basisOf(pair.likeness), true);
  for (const pair of rewritten(now, before, all.filter(isFree), allBefore.filter(isLeft))) put(pair, "serial-and-unit", true);
  return [...pairs.values()].sort((a, b) => a.now - b.now);
}

function decide(
  now: ProgressTable,
  before: ProgressTable,
  decisions: readonly PairDecision[],
  put: (pair: CandidatePair, basis: PairBasis, doubtful: boolean) => void,
  parted: Set<number>,
): void {
  if (decisions.length === 0) return;
  const keys = new Map(itemKeys(before.items).map((key, at) => [key, at]));
  const own = new Map(itemKeys(now.items).map((key, at) => [key, at]));
  for (const { now: key, before: other } of decisions) {
    const at = own.get(key);
    if (at === undefined) continue;
    const of = other === null ? undefined : keys.get(other);
    if (other === null) parted.add(at);
    else if (of !== undefined) put({ now: at, before: of, likeness: 0 }, "person", false);
  }
}

/** Left over with the same number and the same lead, the only such on both sides, and a few words in common. */
function rewritten(now: ProgressTable, before: ProgressTable, rows: readonly MatchRow[], others: readonly MatchRow[]): readonly CandidatePair[] {
  const sign = (item: Item | undefined): string => (item && item.serial !== "" ? `${withoutBlanks(item.serial)}|${item.leaves[0]?.leadUnits[0] ?? ""}` : "");
  const count = (table: ProgressTable, list: readonly MatchRow[]) => {
    const signs = new Map<string, number[]>();
    for (const { item } of list) {
      const key = sign(table.items[item]);
      if (key !== "" && !key.endsWith("|")) signs.set(key, [...(signs.get(key) ?? []), item]);
    }
    return signs;
  };
  const [own, other] = [count(now, rows), count(before, others)];
  const alone = new Set<string>();
  for (const [key, list] of own) if (list.length === 1 && other.get(key)?.length === 1) alone.add(`${list[0] ?? -1},${other.get(key)?.[0] ?? -1}`);
  return candidatesOf(rows, others, REWRITTEN).filter((pair) => alone.has(`${pair.now},${pair.before}`));
}
