/** Two rows that may be one, and how alike they are (0 to 1). Indices into the two tables. */
export interface CandidatePair {
  readonly now: number;
  readonly before: number;
  readonly likeness: number;
  /** What it counts in an alignment, where that is more than its likeness. */
  readonly weight?: number;
}

/**
 * The pairs that keep the order of both tables and are most alike in sum; gaps cost nothing. Each row is in one pair at
 * most. Exact: a heaviest increasing chain over the candidates, in time n log n of their number. Of equal sums the
 * earlier rows are paired.
 */
export function alignInOrder(candidates: readonly CandidatePair[], beforeCount: number): readonly CandidatePair[] {
  const sorted = [...candidates].sort((a, b) => a.now - b.now || b.before - a.before);
  const chains: { readonly candidate: CandidatePair; readonly weight: number; readonly last: number }[] = [];
  /** The best chain that ends at or before a row of the earlier table: a tree of maxima over prefixes. */
  const best = new Int32Array(beforeCount + 1).fill(-1);
  const upTo = (place: number): number => {
    let found = -1;
    for (let at = place; at > 0; at -= at & -at) {
      const index = best[at] ?? -1;
      if (index >= 0 && (chains[index]?.weight ?? 0) > (chains[found]?.weight ?? 0)) found = index;
    }
    return found;
  };
  for (const candidate of sorted) {
    const last = upTo(candidate.before);
    const weight = (candidate.weight ?? candidate.likeness) + (chains[last]?.weight ?? 0);
    const index = chains.push({ candidate, weight, last }) - 1;
    for (let at = candidate.before + 1; at <= beforeCount; at += at & -at) {
      if ((chains[best[at] ?? -1]?.weight ?? 0) < weight) best[at] = index;
    }
  }
  const pairs: CandidatePair[] = [];
  for (let at = upTo(beforeCount); at >= 0;) {
    const chain = chains[at];
    if (!chain) break;
    pairs.push(chain.candidate);
    at = chain.last;
  }
  return pairs.reverse();
}

/** The heaviest and most alike first, each row once; of equals the ones that stand nearest to each other. */
export function pairByLikeness(candidates: readonly CandidatePair[]): readonly CandidatePair[] {
  const usedNow = new Set<number>();
  const usedBefore = new Set<number>();
  const pairs: CandidatePair[] = [];
  for (const candidate of [...candidates].sort(
    (a, b) => (b.weight ?? b.likeness) - (a.weight ?? a.likeness) || b.likeness - a.likeness || Math.abs(a.now - a.before) - Math.abs(b.now - b.before),
  )) {
    if (usedNow.has(candidate.now) || usedBefore.has(candidate.before)) continue;
    usedNow.add(candidate.now);
    usedBefore.add(candidate.before);
    pairs.push(candidate);
  }
  return pairs;
}
