import { asOfDate } from "./as-of";

const year = { label: "2026年", from: "2026-01-01", to: "2026-12-31" } as const;

const noYear = (month: number, day: number | null = null) => ({ period: null, endsOn: { month, day } });

test.each([
  ["the last end of a quarter without its year", noYear(9), "2026-11-30", "2026-09-30"],
  ["that of the year before where this year's is to come", noYear(9), "2026-05-20", "2025-09-30"],
  ["a day of this year", noYear(9, 21), "2026-11-30", "2026-09-21"],
  ["the day itself", noYear(11, 30), "2026-11-30", "2026-11-30"],
] as const)("%s", (_name, table, today, expected) => {
  expect(asOfDate(null, table, today)).toBe(expected);
});

test.each([
  ["the end of a period that is over", null, year, "2027-02-01", "2026-12-31"],
  ["today while it runs: never a day to come", null, year, "2026-05-20", "2026-05-20"],
  ["today without a period", null, null, "2026-05-20", "2026-05-20"],
  ["what a person says, whatever the day", "2026-09-30", year, "2026-05-20", "2026-09-30"],
] as const)("%s", (_name, given, period, today, expected) => {
  expect(asOfDate(given, { period }, today)).toBe(expected);
});
