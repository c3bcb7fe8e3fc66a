import { dateParts, lastOfMonth, plainDate, type PlainDate } from "../text/plain-date";
import type { DayOfSomeYear, ProgressTable } from "./progress-table";
import { namesYearAlone } from "./year-alone";

/**
 * What the day of a table is presumed by that it does not name: the last time that such a day was (no year is named), the end of the
 * year that alone is named, or today.
 */
export type PresumedDay = "last-such-day" | "year-end" | "day-made";

/** A table's own day, and by what it is presumed; null where the table names it. */
export interface DayOfTable {
  readonly day: PlainDate;
  readonly by: PresumedDay | null;
}

type Dated = Pick<ProgressTable, "period" | "endsOn" | "title" | "sheet">;

/**
 * The end of the table's period, but never a day to come: where the period has not ended, today. Of a table that names a time without
 * its year (第三季度) the last end of such a time that is not to come; today where it names none.
 */
export function dayOfTable(table: Dated, today: PlainDate): DayOfTable {
  const { period, endsOn } = table;
  if (period === null) return endsOn ? { day: lastSuchDay(endsOn, today), by: "last-such-day" } : { day: today, by: "day-made" };
  const yearAlone = namesYearAlone(table);
  if (period.to > today || (yearAlone && period.to === today)) return { day: today, by: "day-made" };
  return { day: period.to, by: yearAlone ? "year-end" : null };
}

/**
 * Whether a table can be held to its day: it names a time that is not over, or more than a year. Of a table that tells a past year
 * alone, or no time at all, nobody knows what was past its time when it was made.
 */
export function isHeldToItsDay(table: Dated, today: PlainDate): boolean {
  const { by } = dayOfTable(table, today);
  return by === "day-made" ? table.period !== null : by !== "year-end";
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
