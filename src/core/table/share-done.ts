import type { Leaf } from "./progress-table";

/**
 * The share of the planned amount that is done, each in what its column and its cell count in (亿元 beside 万元). Null where one of
 * them is missing, nothing was planned, or nobody can tell in what one of them counts.
 */
export function shareDone({ planned, actual, amountRatio = 1 }: Pick<Leaf, "planned" | "actual" | "amountRatio">): number | null {
  if (planned === null || actual === null || planned === 0 || amountRatio === null) return null;
  return (actual * amountRatio) / planned;
}
