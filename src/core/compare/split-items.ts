import type { ProgressTable } from "../table/progress-table";
import type { ItemPair } from "./comparison";
import { fingerprint, SAME_WORDS, type Fingerprint } from "./likeness";

/** So much of the shorter task must stand in the longer one. */
const CONTAINED = 0.7;
/** Shorter tasks are contained by chance. */
const LEAST_PAIRS = 4;

/** The parts of a task stand beside each other: so many places apart at most, of a task that was split into four. */
const BESIDE = 3;
/** Shorter clauses begin many tasks: 加快推进. */
const LEAST_CLAUSE = 6;

/** An item without a partner that is probably part of one that has another: shown with 请确认, never paired. */
export interface DoubtfulPart {
  /** The item without a partner, in its own table. */
  readonly item: number;
  /** The item of the other table that it was probably part of, or went into. */
  readonly of: number;
}

/**
 * New items that an earlier one was probably split into. Only an item whose own pair was reworded can have been split:
 * where a task stands unchanged, nothing was taken out of it.
 */
export function splitFrom(now: ProgressTable, before: ProgressTable, pairs: readonly ItemPair[], added: readonly number[]): readonly DoubtfulPart[] {
  return parts(
    now,
    before,
    added,
    pairs.filter(reworded).map((pair) => ({ own: pair.now, other: pair.before })),
  );
}

/** Items that are gone and probably went into another. */
export function mergedInto(now: ProgressTable, before: ProgressTable, pairs: readonly ItemPair[], dropped: readonly number[]): readonly DoubtfulPart[] {
  return parts(
    before,
    now,
    dropped,
    pairs.filter(reworded).map((pair) => ({ own: pair.before, other: pair.now })),
  );
}

const reworded = ({ basis, likeness }: ItemPair): boolean => basis !== "person" && likeness < SAME_WORDS;

/** `own` and the item without a partner stand in one table, `other` in the other. */
function parts(
  table: ProgressTable,
  otherTable: ProgressTable,
  alone: readonly number[],
  pairs: readonly { readonly own: number; readonly other: number }[],
): readonly DoubtfulPart[] {
  if (alone.length === 0 || pairs.length === 0) return [];
  const bySection = new Map<number | null, WholeTask[]>();
  for (const { own, other } of pairs) {
    const section = table.items[own]?.section ?? null;
    const print = fingerprint(otherTable.items[other]?.task ?? "");
    const whole = { own, other, text: print.text, signs: new Set(print.pairs) };
    const known = bySection.get(section);
    if (known) known.push(whole);
    else bySection.set(section, [whole]);
  }
  return alone.flatMap((item) => {
    const task = table.items[item];
    if (!task) return [];
    const print = fingerprint(task.task);
    const clauses = tellingParts(task.task);
    let [of, most] = [-1, 0];
    for (const { own, other, text, signs } of bySection.get(task.section) ?? []) {
      const contained = containedIn(print, signs);
      const share = contained >= CONTAINED ? contained : Math.abs(own - item) <= BESIDE && clauses.some((clause) => text.includes(clause)) ? SHARED_CLAUSE : 0;
      if (share > most) [of, most] = [other, share];
    }
    return of < 0 ? [] : [{ item, of }];
  });
}

/** A task of the other table that another item of this one has been paired with, and the pairs of characters that it has. */
interface WholeTask {
  readonly own: number;
  readonly other: number;
  /** Without figures and signs. */
  readonly text: string;
  readonly signs: ReadonlySet<number>;
}

/** What a clause in common beside each other says, next to a share of the whole task: less than that. */
const SHARED_CLAUSE = CONTAINED / 2;

/** The clauses of a task that are long enough to be known again: 推进老旧小区改造：东街小区 has one. */
function tellingParts(task: string): readonly string[] {
  return task
    .split(/[，。；：:;,、\n]/u)
    .map((clause) => fingerprint(clause).text)
    .filter((clause) => clause.length >= LEAST_CLAUSE);
}

/** The share of the pairs of a task that stand in another, longer one; 0 for one that is not shorter. */
function containedIn({ pairs }: Fingerprint, whole: ReadonlySet<number>): number {
  if (pairs.length < LEAST_PAIRS || pairs.length >= whole.size) return 0;
  let [shared, missing] = [0, 0];
  for (const pair of pairs) {
    if (whole.has(pair)) shared++;
    else if (++missing > pairs.length * (1 - CONTAINED)) return 0;
  }
  return shared / pairs.length;
}
