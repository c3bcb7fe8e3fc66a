import type { Item, Leaf } from "../table/progress-table";
import { alignInOrder, pairByLikeness, type CandidatePair } from "./align";
import { fingerprint, likeness, textLikeness, type Fingerprint } from "./likeness";

/** Sub-tasks of one task that are at least so alike are one. */
const LEAST = 0.3;

/** Which leaf of the earlier item each leaf is; `before` null for a leaf that the item did not have. */
export function matchLeaves(now: Item, before: Item): readonly { readonly now: number; readonly before: number | null }[] {
  const [own, other] = [now.leaves.map(print), before.leaves.map(print)];
  // an item without sub-tasks on either side is its only leaf, whatever the leaf is called
  if (own.length === 1 && other.length === 1) return [{ now: 0, before: 0 }];
  const candidates: CandidatePair[] = own.flatMap((first, a) =>
    other.flatMap((second, b) => {
      const value = first.text === second.text && first.text === "" ? (a === b ? LEAST : 0) : likeness(first, second);
      return value >= LEAST ? [{ now: a, before: b, likeness: value }] : [];
    }),
  );
  const found = new Map(alignInOrder(candidates, other.length).map((pair) => [pair.now, pair.before]));
  const taken = new Set(found.values());
  for (const pair of pairByLikeness(candidates.filter((one) => !found.has(one.now) && !taken.has(one.before)))) found.set(pair.now, pair.before);
  // an item that was divided into sub-tasks, or whose sub-tasks were put together: the whole is the likest part
  if (found.size === 0 && Math.min(own.length, other.length) === 1) {
    const [first] = pairByLikeness(now.leaves.flatMap((leaf, a) => before.leaves.map((last, b) => ({ now: a, before: b, likeness: asReported(leaf, last) }))));
    if (first) found.set(first.now, first.before);
  }
  const rest = other.map((_, at) => at).filter((at) => ![...found.values()].includes(at));
  // sub-tasks that were rewritten keep their number, as long as as many are left on each side
  const open = own.map((_, at) => at).filter((at) => !found.has(at));
  if (open.length === rest.length) open.forEach((at, index) => found.set(at, rest[index] ?? 0));
  return own.map((_, at) => ({ now: at, before: found.get(at) ?? null }));
}

/** As much as a few words in common: of parts that say nothing of what the whole did, the one that fares the same. */
const SAME_STATUS = 0.3;

/** How alike two leaves are by what is reported of them. */
function asReported(leaf: Leaf, last: Leaf): number {
  const same = leaf.status !== null && leaf.status === last.status ? SAME_STATUS : 0;
  return same + (leaf.progress === "" || last.progress === "" ? 0 : textLikeness(leaf.progress, last.progress));
}

const print = (leaf: Leaf): Fingerprint => fingerprint(leaf.fields.subtask?.text ?? "");
