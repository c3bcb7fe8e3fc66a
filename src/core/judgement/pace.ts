import { dateParts, lastOfMonth, plainDate, type PlainDate } from "../text/plain-date";
import type { Period } from "../table/progress-table";

/** The year of a day as a period: what a table that names none is read against where a person gave the day. */
export function yearOf(day: PlainDate): Period {
  const { year } = dateParts(day);
  return { label: "", from: plainDate(year, 1, 1) ?? day, to: plainDate(year, 12, 31) ?? day };
}

/**
 * The pace (序时进度): the share of the year's work that is due on a date, 0 to 1. By months as offices count it (0.5 at the
 * end of June, 0.917 at the end of November), or by an office's own curve (南明区 expects 60 % by mid-year); days within
 * a month in proportion. The year is the one that the period ends in; 1 after it, 0 before it. Null without a period.
 *
 * @param curve the share due by the end of each month, January first, twelve of them
 */
export function paceOn(asOf: PlainDate, period: Period | null, curve: readonly number[] | null = null): number | null {
  if (period === null) return null;
  const { year, month, day } = dateParts(asOf);
  const target = dateParts(period.to).year;
  // 2024年度任务（截至2025年3月底）: its year has passed
  if (asOf >= period.to && dateParts(period.from).year < target) return 1;
  if (year !== target) return year > target ? 1 : 0;
  const due = (months: number): number => (months === 0 ? 0 : (curve?.[months - 1] ?? months / 12));
  const days = dateParts(lastOfMonth(year, month)).day;
  const before = due(month - 1);
  return before + (due(month) - before) * (day / days);
}
