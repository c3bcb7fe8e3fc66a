import type { Item, Leaf } from "../table/progress-table";
import { alignInOrder, pairByLikeness, type Candidate } from "./align";
import { fingerprint, likeness, type Fingerprint } from "./likeness";

/** Sub-tasks of one task that are at least so alike are one. */
const LEAST = 0.3;

/** Which leaf of the earlier item each leaf is; `before` null for a leaf that the item did not have. */
export function matchLeaves(now: Item, before: Item): readonly { readonly now: number; readonly before: number | null }[] {
  const [own, other] = [now.leaves.map(print), before.leaves.map(print)];
  // an item without sub-tasks on either side is its only leaf, whatever the leaf is called
  if (own.length === 1 && other.length === 1) return [{ now: 0, before: 0 }];
  const candidates: Candidate[] = own.flatMap((first, a) =>
    other.flatMap((second, b) => {
      const value = first.text === second.text && first.text === "" ? (a === b ? LEAST : 0) : likeness(first, second);
      return value >= LEAST ? [{ now: a, before: b, likeness: value }] : [];
    }),
  );
  const found = new Map(alignInOrder(candidates, other.length).map((pair) => [pair.now, pair.before]));
  const taken = new Set(found.values());
  for (const pair of pairByLikeness(candidates.filter((one) => !found.has(one.now) && !taken.has(one.before)))) found.set(pair.now, pair.before);
  const rest = other.map((_, at) => at).filter((at) => ![...found.values()].includes(at));
  // sub-tasks that were rewritten keep their number, as long as as many are left on each side
  const open = own.map((_, at) => at).filter((at) => !found.has(at));
  if (open.length === rest.length) open.forEach((at, index) => found.set(at, rest[index] ?? 0));
  return own.map((_, at) => ({ now: at, before: found.get(at) ?? null }));
}

const print = (leaf: Leaf): Fingerprint => fingerprint(leaf.fields.subtask?.text ?? "");
