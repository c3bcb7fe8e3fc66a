import { namesYearAlone as tableNamesYearAlone } from "../table/year-alone";
import { dateParts } from "../text/plain-date";
import type { ComparedTable } from "./comparison";

/**
 * Whether a table says no more of its time than the year (2025年重点工作进展情况表): it can be of any time in it, so that of
 * two tables of one year nothing tells which is the earlier, nor that they are of the same time.
 */
export function saysYearAlone({ period, table, sheet }: Pick<ComparedTable, "period" | "table" | "sheet">): boolean {
  return tableNamesYearAlone({ period, title: table.title, sheet });
}

/** Whether the order of two tables in time cannot be told: one names no period, or they are of one year and one names that alone. */
export function orderUnknown(one: ComparedTable, other: ComparedTable): boolean {
  const { period: a } = one;
  const { period: b } = other;
  if (!a || !b) return true;
  return (saysYearAlone(one) || saysYearAlone(other)) && dateParts(a.to).year === dateParts(b.to).year;
}
