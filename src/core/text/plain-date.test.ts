import { fromSerialDay, lastOfMonth, monthsBetween, parsePlainDate, plainDate, toSerialDay } from "./plain-date";

test.each<[readonly [number, number, number], string | null]>([
  [[2024, 2, 29], "2024-02-29"],
  [[2023, 2, 29], null],
  [[2024, 1, 1], "2024-01-01"],
  [[2024, 12, 31], "2024-12-31"],
  [[2024, 13, 1], null],
  [[2024, 6, 31], null],
  [[2024, 0, 1], null],
  [[2024, 1, 0], null],
])("%j is the day %j", ([year, month, day], expected) => {
  expect(plainDate(year, month, day)).toBe(expected);
});

test.each([
  ["2024-06-30", "2024-06-30"],
  ["2024-06-31", null],
  ["2024-6-30", null],
  ["2024-06-30 ", null],
])("%j is parsed as %j", (text, expected) => {
  expect(parsePlainDate(text)).toBe(expected);
});

test("months end where they end, and day numbers go both ways", () => {
  expect([lastOfMonth(2024, 2), lastOfMonth(2023, 2), lastOfMonth(2024, 12)]).toEqual(["2024-02-29", "2023-02-28", "2024-12-31"]);
  expect([fromSerialDay(61), fromSerialDay(45_473.99), toSerialDay("2024-06-30")]).toEqual(["1900-03-01", "2024-06-30", 45_473]);
  expect([monthsBetween("2024-01-01", "2025-01-01").toFixed(2), monthsBetween("2024-06-30", "2024-06-30")]).toEqual(["12.02", 0]);
});
