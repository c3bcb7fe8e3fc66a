import { dateParts, lastOfMonth, plainDate, type PlainDate } from "../core/text/plain-date";
import type { DayOfSomeYear, ProgressTable } from "../core/table/progress-table";

/**
 * The date that a table is judged on: the one that a person gave, else the end of the table's period, but never a day to
 * come: where the period has not ended, today. Of a table that names a time without its year (第三季度) the last end of such a time
 * that is not to come. Today comes from the entry file: neither core nor app has a clock.
 */
export function asOfDate(given: PlainDate | null, { period, endsOn }: Pick<ProgressTable, "period" | "endsOn">, today: PlainDate): PlainDate {
  if (given !== null) return given;
  if (period !== null) return period.to < today ? period.to : today;
  return endsOn ? lastSuchDay(endsOn, today) : today;
}

/** The last such day up to another; that other where there is none (2月30日). */
function lastSuchDay({ month, day }: DayOfSomeYear, today: PlainDate): PlainDate {
  const { year } = dateParts(today);
  for (const one of [year, year - 1]) {
    const found = day === null ? lastOfMonth(one, month) : plainDate(one, month, day);
    if (found !== null && found <= today) return found;
  }
  return today;
}
