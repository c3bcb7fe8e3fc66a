import type { PlainDate } from "../core/text/plain-date";
import type { Period } from "../core/table/progress-table";

/**
 * The date that a table is judged on: the one that a person gave, else the end of the table's period, but never a day to
 * come: where the period has not ended, today. Today comes from the entry file: neither core nor app has a clock.
 */
export function asOfDate(given: PlainDate | null, period: Period | null, today: PlainDate): PlainDate {
  return given ?? (period !== null && period.to < today ? period.to : today);
}
