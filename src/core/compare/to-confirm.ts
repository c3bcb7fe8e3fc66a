import type { PeriodComparison } from "./comparison";

/** How many things a person is asked to confirm: doubtful pairs, and items that were probably split off or went into another. */
export function toConfirm({ pairs, split, merged }: Pick<PeriodComparison, "pairs" | "split" | "merged">): number {
  return pairs.filter(({ doubtful }) => doubtful).length + split.length + merged.length;
}
