import type { PeriodComparison } from "../../compare/comparison";
import type { ProgressTable } from "../../table/progress-table";

/** Whether both tables state a status at all. */
export function bothTagged({ now, earlier }: PeriodComparison): boolean {
  return isTagged(now.table) && (!earlier[0] || isTagged(earlier[0].table));
}

/** Whether any item of a table has a status. */
export const isTagged = ({ items }: ProgressTable): boolean => items.some(({ status }) => status !== null);
