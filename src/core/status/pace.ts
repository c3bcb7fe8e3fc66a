import { dateParts, lastOfMonth, type PlainDate } from "../table/plain-date";
import type { Period } from "../table/progress-table";

/**
 * The pace (序时进度): the share of the year that has passed on a date, 0 to 1, by months as offices count it: 0.5 at the
 * end of June, 0.917 at the end of November, days within a month in proportion. The year is the one that the period ends
 * in; 1 after it, 0 before it. Null without a period.
 */
export function paceOn(asOf: PlainDate, period: Period | null): number | null {
  if (period === null) return null;
  const { year, month, day } = dateParts(asOf);
  const target = dateParts(period.to).year;
  if (year !== target) return year > target ? 1 : 0;
  const days = dateParts(lastOfMonth(year, month)).day;
  return (month - 1 + day / days) / 12;
}
