import type { PeriodComparison } from "../../compare/comparison";
import type { Item } from "../../table/progress-table";
import type { Status } from "../../terms/status";
import type { ReportOptions } from "../options";
import { itemsOrLeaves, tally, type Tally } from "../tally";

/** This period's count less last period's of a status; null where last period has nothing to count beside, or stated no status there. */
export type CountChange = (status: Status) => number | null;

/**
 * What changed in the counts of each group of items. A group is counted beside that of last period which most of its items
 * stood in, each once: leaders change and sections move, so names and numbers do not tell. A group that has no such one is
 * new, and nothing is said of it.
 */
export function groupChanges(
  comparison: PeriodComparison,
  now: readonly (readonly Item[])[],
  before: readonly (readonly Item[])[],
  countBy: ReportOptions["countBy"],
): readonly CountChange[] {
  const [own, other] = [groupOf(now), groupOf(before)];
  const shared = new Map<string, number>();
  for (const pair of comparison.pairs) {
    const [item, from] = [comparison.now.table.items[pair.now], comparison.earlier[0]?.table.items[pair.before]];
    const [a, b] = [item && own.get(item), from && other.get(from)];
    if (a !== undefined && b !== undefined) shared.set(`${a},${b}`, (shared.get(`${a},${b}`) ?? 0) + 1);
  }
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const [key] of [...shared].sort((a, b) => b[1] - a[1])) {
    const [a = 0, b = 0] = key.split(",").map(Number);
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return now.map((items, at) => {
    const last = before[partner.get(at) ?? -1];
    return last && isKnown(last) ? changeOf(tally(itemsOrLeaves(items, countBy)), tally(itemsOrLeaves(last, countBy))) : () => null;
  });
}

/** What changed in the counts of the whole table. */
export function totalChange({ now, earlier }: PeriodComparison, countBy: ReportOptions["countBy"]): CountChange {
  return changeOf(tally(itemsOrLeaves(now.table.items, countBy)), tally(itemsOrLeaves(earlier[0]?.table.items ?? [], countBy)));
}

/** Whether a group states a status anywhere: of one that states none nothing has become more or less. */
const isKnown = (items: readonly Item[]): boolean => items.some(({ status }) => status !== null);

const changeOf =
  (now: Tally, before: Tally): CountChange =>
  (status) =>
    (now.byStatus[status] ?? 0) - (before.byStatus[status] ?? 0);

function groupOf(groups: readonly (readonly Item[])[]): ReadonlyMap<Item, number> {
  return new Map(groups.flatMap((items, at) => items.map((item) => [item, at] as const)));
}
