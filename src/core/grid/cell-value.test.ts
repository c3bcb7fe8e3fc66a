import { isErrorValue, sameCellValue, type CellValue } from "./cell-value";

const EACH: readonly CellValue[] = [
  null,
  true,
  false,
  0,
  1,
  45000,
  "",
  "1",
  "TRUE",
  "#REF!",
  { date: 45000 },
  { date: 45001 },
  { error: "#REF!" },
  { error: "#N/A" },
];

test("a value is the same as a copy of it, and as no other one", () => {
  EACH.forEach((a, at) => {
    EACH.forEach((b, other) => {
      const copy: CellValue = typeof b === "object" && b !== null ? { ...b } : b;
      expect([JSON.stringify([a, b]), sameCellValue(a, copy)]).toEqual([JSON.stringify([a, b]), at === other]);
    });
  });
});

test("only what a formula that went wrong shows is an error", () => {
  expect(EACH.filter(isErrorValue)).toEqual([{ error: "#REF!" }, { error: "#N/A" }]);
});
