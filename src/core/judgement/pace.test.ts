import { plainDate, type PlainDate } from "../text/plain-date";
import { paceOn, yearOf } from "./pace";

const year = { label: "全年", from: plainDate(2025, 1, 1) as PlainDate, to: plainDate(2025, 12, 31) as PlainDate };
/** Sixty percent by mid-year, evenly before and after. */
const curve = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.67, 0.74, 0.81, 0.88, 0.94, 1];

test.each([
  ["2025-06-30", null, 0.5],
  ["2025-11-30", null, 11 / 12],
  ["2025-06-15", null, 5.5 / 12],
  ["2026-01-01", null, 1],
  ["2024-12-31", null, 0],
  ["2025-06-30", curve, 0.6],
  ["2025-06-15", curve, 0.55],
  ["2025-01-31", curve, 0.1],
  ["2025-12-31", curve, 1],
] as const)("on %s", (date, own, expected) => {
  expect(paceOn(date, year, own)).toBeCloseTo(expected, 10);
});

test("no period, no pace", () => {
  expect(paceOn("2025-06-30", null, curve)).toBeNull();
});

test("a period that ends in the year after its own is over when it ends; the year of a day has no name", () => {
  const late = { label: "", from: plainDate(2024, 1, 1) as PlainDate, to: plainDate(2025, 3, 31) as PlainDate };
  expect([paceOn("2025-03-31", late), paceOn("2025-03-30", late), paceOn("2024-12-31", late)]).toEqual([1, expect.closeTo((2 + 30 / 31) / 12, 10), 0]);
  const own = { label: "", from: plainDate(2025, 1, 1) as PlainDate, to: plainDate(2025, 3, 31) as PlainDate };
  expect(paceOn("2025-03-31", own)).toBeCloseTo(0.25, 10);
  expect(yearOf("2025-03-31")).toEqual({ label: "", from: "2025-01-01", to: "2025-12-31" });
});
