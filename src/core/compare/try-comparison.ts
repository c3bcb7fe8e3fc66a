import { comparePeriods } from "./compare-tables";
import type { ComparedTable, PairDecision, PeriodComparison } from "./comparison";
import { orderUnknown } from "./year-alone";

/** Why tables are not compared. What is named is what a person chose. */
export type Incomparable =
  /** Two of the tables report on the same time. */
  | { readonly why: "same-period"; readonly period: string; readonly source: string; readonly sheet: string }
  /** What was chosen as earlier is this table itself. */
  | { readonly why: "same-table"; readonly source: string; readonly sheet: string }
  /** What was chosen as earlier is later: the two should be swapped. */
  | { readonly why: "later"; readonly period: string; readonly now: string; readonly source: string; readonly sheet: string }
  /** Too few items of a table were in the one before: probably another work altogether. */
  | { readonly why: "few-pairs"; readonly matched: number; readonly items: number; readonly source: string; readonly sheet: string }
  /** It has no items. */
  | { readonly why: "no-items"; readonly source: string; readonly sheet: string };

export type ComparisonResult = { readonly ok: true; readonly comparison: PeriodComparison } | { readonly ok: false; readonly refusal: Incomparable };

/** Tables reach back so far: two years of quarters. */
export const MOST_EARLIER = 8;

/** Fewer items than this share in common, and two tables are not of one work. */
const LEAST_SHARED = 1 / 3;

/**
 * A table beside earlier ones, put in the order of their periods; those that name none, or no more than a year that others
 * are of too, keep the order in which they were given. Refuses what no comparison would be true of.
 *
 * @param earlier at least one, at most `MOST_EARLIER`
 * @param decisions what a person said of pairs with the newest of them
 */
export function tryComparison(now: ComparedTable, earlier: readonly ComparedTable[], decisions: readonly PairDecision[] = []): ComparisonResult {
  const empty = earlier.find(({ table }) => table.items.length === 0);
  if (empty) return refuse({ why: "no-items", ...nameOf(empty) });
  const refusal = refuseByPeriod(now, earlier);
  if (refusal) return refuse(refusal);
  const itself = earlier.find((one) => one.table === now.table || (one.here === true && now.here === true && one.sheet === now.sheet));
  if (itself) return refuse({ why: "same-table", ...nameOf(itself) });
  const comparison = comparePeriods(now, newestFirst(earlier), decisions);
  const few = comparison.matched.findIndex((count, at) => count < itemsOf(at === 0 ? now : comparison.earlier[at - 1]) * LEAST_SHARED);
  const foreign = few < 0 ? undefined : comparison.earlier[few];
  if (foreign)
    return refuse({
      why: "few-pairs",
      matched: comparison.matched[few] ?? 0,
      items: itemsOf(few === 0 ? now : comparison.earlier[few - 1]),
      ...nameOf(foreign),
    });
  return { ok: true, comparison };
}

const refuse = (refusal: Incomparable): ComparisonResult => ({ ok: false, refusal });

const nameOf = ({ source, sheet }: ComparedTable) => ({ source, sheet });

const itemsOf = (one: ComparedTable | undefined): number => one?.table.items.length ?? 0;

function refuseByPeriod(now: ComparedTable, earlier: readonly ComparedTable[]): Incomparable | null {
  const seen = [now];
  for (const one of earlier) {
    const { period } = one;
    if (!period) continue;
    if (seen.some((other) => other.period?.from === period.from && other.period.to === period.to && !orderUnknown(one, other)))
      return { why: "same-period", period: period.label, ...nameOf(one) };
    if (now.period && period.to > now.period.to && !orderUnknown(one, now))
      return { why: "later", period: period.label, now: now.period.label, ...nameOf(one) };
    seen.push(one);
  }
  return null;
}

/** Earlier tables by the end of their periods where these tell it; a table without one could stand anywhere. */
export function newestFirst(earlier: readonly ComparedTable[]): readonly ComparedTable[] {
  if (earlier.some((one, at) => one.period === null || earlier.slice(0, at).some((other) => orderUnknown(one, other)))) return earlier;
  const end = ({ period }: ComparedTable): string => `${period?.to ?? ""} ${period?.from ?? ""}`;
  return [...earlier].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0));
}
