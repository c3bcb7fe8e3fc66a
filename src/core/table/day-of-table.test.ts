import type { PlainDate } from "../text/plain-date";
import type { ProgressTable } from "./progress-table";
import { dayOfTable, isHeldToItsDay } from "./day-of-table";

type Dated = Pick<ProgressTable, "period" | "endsOn" | "title" | "sheet">;

const noYear = (month: number, day: number | null = null): Dated => ({ period: null, endsOn: { month, day }, title: "重点工作", sheet: "表一" });
const noTime: Dated = { period: null, title: "重点工作", sheet: "表一" };
const of = (label: string, from: PlainDate, to: PlainDate): Dated => ({
  period: { label, from, to },
  title: `云山县${label}重点工作`,
  sheet: "表一",
});
const year = of("2026年", "2026-01-01", "2026-12-31");
const quarter = of("2026年三季度", "2026-07-01", "2026-09-30");
const wholeYear: Dated = { ...year, title: "云山县2026年全年重点工作" };

// today, the day, by what it is presumed, whether the table can be held to it
test.each<[string, Dated, PlainDate, PlainDate, string | null, boolean]>([
  ["the last end of a quarter without its year", noYear(9), "2026-11-30", "2026-09-30", "last-such-day", true],
  ["that of the year before where this year's is to come", noYear(9), "2026-05-20", "2025-09-30", "last-such-day", true],
  ["a day of this year", noYear(9, 21), "2026-11-30", "2026-09-21", "last-such-day", true],
  ["the day itself", noYear(11, 30), "2026-11-30", "2026-11-30", "last-such-day", true],
  ["a day that no year has", noYear(2, 30), "2026-05-20", "2026-05-20", "last-such-day", true],
  ["the end of a period that is over", quarter, "2026-10-08", "2026-09-30", null, true],
  ["the last day of a period that is named", quarter, "2026-09-30", "2026-09-30", null, true],
  ["today while a period runs: never a day to come", quarter, "2026-08-20", "2026-08-20", "day-made", true],
  ["today in the year that alone is named", year, "2026-05-20", "2026-05-20", "day-made", true],
  ["the last day of that year", year, "2026-12-31", "2026-12-31", "day-made", true],
  ["the end of a year that alone is named, and is over", year, "2027-02-01", "2026-12-31", "year-end", false],
  ["a year that is meant to its end", wholeYear, "2027-02-01", "2026-12-31", null, true],
  ["today without any time", noTime, "2026-05-20", "2026-05-20", "day-made", false],
])("%s", (_, table, today, day, by, held) => {
  expect(dayOfTable(table, today)).toEqual({ day, by });
  expect(isHeldToItsDay(table, today)).toBe(held);
});
