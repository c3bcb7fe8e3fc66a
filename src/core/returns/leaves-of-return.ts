import { matchLeaves } from "../compare/match-leaves";
import type { Item, Leaf } from "../table/progress-table";
import { comparable } from "../text/same-text";

/** Which leaf of the master's item a returned leaf is; `before` null for none of them. */
export interface ReturnedLeaf {
  readonly now: number;
  readonly before: number | null;
  /** Beyond doubt. */
  readonly sure: boolean;
}

/**
 * Which leaf of the master's item each leaf of a returned one is: by what the office wrote into it (sub-task, target, units),
 * whatever the order of the rows; the rest by their order, which is beyond doubt only where as many are left on either side.
 */
export function leavesOfReturn(returned: Item, master: Item): readonly ReturnedLeaf[] {
  if (returned.leaves.length === 1 && master.leaves.length === 1) return [{ now: 0, before: 0, sure: true }];
  const found = new Map<number, number>();
  for (const print of PRINTS) {
    const [own, other] = [placesBy(returned.leaves, print), placesBy(master.leaves, print)];
    for (const [text, [now, ...more]] of own) {
      const [before, ...others] = other.get(text) ?? [];
      if (now === undefined || before === undefined || more.length + others.length > 0) continue;
      if (!found.has(now) && ![...found.values()].includes(before)) found.set(now, before);
    }
  }
  for (const [now, leaf] of returned.leaves.entries()) {
    const before = found.has(now) ? null : repeated(leaf, master);
    if (before !== null) found.set(now, before);
  }
  const open = returned.leaves.map((_, at) => at).filter((at) => !found.has(at));
  const left = master.leaves.map((_, at) => at).filter((at) => ![...found.values()].includes(at));
  const pick = (item: Item, at: readonly number[]): Item => ({ ...item, leaves: at.flatMap((one) => item.leaves[one] ?? []) });
  const rest = new Map(
    matchLeaves(pick(returned, open), pick(master, left)).map(({ now, before }) => [open[now], before === null ? null : (left[before] ?? null)]),
  );
  return returned.leaves.map((_, now) => {
    const known = found.get(now);
    return known === undefined ? { now, before: rest.get(now) ?? null, sure: open.length === left.length } : { now, before: known, sure: true };
  });
}

/** The one leaf of the master's item with the same sub-task and target as a row that stands more than once in the form; null for none. */
function repeated(leaf: Leaf, { leaves }: Item): number | null {
  const print = text(leaf, "subtask", "target");
  const [place, ...more] = print === "" ? [] : leaves.flatMap((one, at) => (text(one, "subtask", "target") === print ? [at] : []));
  return place !== undefined && more.length === 0 ? place : null;
}

const text = (leaf: Leaf, ...fields: readonly ("subtask" | "target" | "units" | "leadUnit")[]): string =>
  comparable(fields.map((field) => leaf.fields[field]?.text ?? "").join(""));

/** What a leaf is known by, the surest first; a leaf without such a text is not known by it. */
const PRINTS: readonly ((leaf: Leaf) => string)[] = [
  (leaf) => text(leaf, "subtask", "target", "units", "leadUnit"),
  (leaf) => text(leaf, "subtask", "target"),
  (leaf) => text(leaf, "subtask"),
];

function placesBy(leaves: readonly Leaf[], print: (leaf: Leaf) => string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  leaves.forEach((leaf, at) => {
    const key = print(leaf);
    if (key !== "") places.set(key, [...(places.get(key) ?? []), at]);
  });
  return places;
}
