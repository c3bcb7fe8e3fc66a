import { asOfDate } from "./as-of";

const year = { label: "2026年", from: "2026-01-01", to: "2026-12-31" } as const;

test.each([
  ["the end of a period that is over", null, year, "2027-02-01", "2026-12-31"],
  ["today while it runs: never a day to come", null, year, "2026-05-20", "2026-05-20"],
  ["today without a period", null, null, "2026-05-20", "2026-05-20"],
  ["what a person says, whatever the day", "2026-09-30", year, "2026-05-20", "2026-09-30"],
] as const)("%s", (_name, given, period, today, expected) => {
  expect(asOfDate(given, period, today)).toBe(expected);
});
