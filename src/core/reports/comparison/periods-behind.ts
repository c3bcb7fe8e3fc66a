import type { PeriodComparison } from "../../compare/comparison";
import type { Leaf } from "../../table/progress-table";
import type { Status } from "../../terms/status";

/** That a leaf lags, or is paused, for so many periods in a row: two at least. */
export interface Run {
  readonly status: Status;
  readonly periods: number;
  /** The earliest table that was given says so too: at least so many. */
  readonly openEnded: boolean;
}

/** The leaves of this table that have been lagging, or paused, in earlier periods too. */
export function periodsBehind({ now, changes }: PeriodComparison): ReadonlyMap<Leaf, Run> {
  const runs = new Map<Leaf, Run>();
  for (const { now: place, periodsBehind: periods, openEnded } of changes) {
    const leaf = place && now.table.items[place.item]?.leaves[place.leaf];
    if (leaf && leaf.status !== null && periods > 1) runs.set(leaf, { status: leaf.status, periods, openEnded });
  }
  return runs;
}

/** The longest of some runs; null for none. */
export function longestRun(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>((longest, run) => (longest === null || run.periods > longest.periods ? run : longest), null);
}
