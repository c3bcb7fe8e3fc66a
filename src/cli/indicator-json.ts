import { toA1 } from "../core/grid/cell-ref";
import type { Indicator } from "../core/indicators";
import type { ProgressTable } from "../core/table/progress-table";
import { anchorCell } from "../core/reports/references";
import { dateParts } from "../core/text/plain-date";

/**
 * An indicator as `indicators --json` prints it: rates and paces are shares, gaps percentage points, `months` the last month
 * that the figures cover. Of a table `item` is the reference and `cell` where it stands; of prose `paragraph` counts from 1.
 */
export function indicatorJson(one: Indicator, table: ProgressTable | null): object {
  const { name, kind, target, targetStands, actual, statedRate, until, ownPeriod, rate, pace, gap, left, doubtful, evidence, parts } = one;
  const item = table?.items[one.item];
  const leaf = item?.leaves[one.leaf];
  return {
    ...(item && leaf
      ? {
          item: item.reference,
          leaf: item.leaves.length > 1 ? one.leaf + 1 : null,
          cell: toA1(anchorCell(item)),
          leadUnits: leaf.leadUnits,
          status: leaf.status,
        }
      : { paragraph: one.item + 1 }),
    name,
    kind,
    target,
    targetStands,
    actual,
    statedRate,
    until,
    months: until === null ? null : dateParts(until).month,
    ownPeriod,
    rate,
    pace,
    gap,
    left,
    doubtful,
    evidence,
    parts: parts.map((part) => ({ name: part.name, target: part.target, actual: part.actual })),
  };
}
