import fc from "fast-check";
import type { CellValue } from "./cell-value";
import { formatAt, formatRuns } from "./format-runs";

const place = fc.constantFrom<readonly [CellValue, string | null]>(
  [0.5, "0%"],
  [1, "General"],
  [2, "G/通用格式"],
  [3, null],
  [{ date: 45000 }, "yyyy/m/d"],
  ["字", "@"],
  [null, "0%"],
  [true, "0.0"],
);

test("every number keeps the format that its cell has, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.array(fc.array(place, { minLength: 3, maxLength: 3 }), { maxLength: 20 }), (cells) => {
      const origin = { row: 4, column: 2 };
      const values = cells.map((row) => row.map(([value]) => value));
      const numberFormats = formatRuns(origin, values, (row, column) => cells[row - 4]?.[column - 2]?.[1] ?? null);
      cells.forEach((row, r) =>
        row.forEach(([value, format], c) => {
          if (typeof value !== "number" && !(typeof value === "object" && value !== null)) return;
          const expected = format === "G/通用格式" ? "General" : format;
          expect(formatAt({ numberFormats }, { row: 4 + r, column: 2 + c })).toBe(expected);
        }),
      );
    }),
  );
});

test("blanks and texts between numbers do not break a run; numbers without a format do, and are left out", () => {
  const values: CellValue[][] = [
    ["完成率", 1],
    [0.1, 2],
    [null, 3],
    [0.2, 4],
    ["无", 5],
    [0.3, 6],
    [0.4, 7],
  ];
  const codes: Readonly<Record<number, string>> = { 2: "0%", 4: "0%", 6: "General", 7: "0%" };
  expect(formatRuns({ row: 1, column: 3 }, values, (row, column) => (column === 3 ? (codes[row] ?? null) : "General"))).toEqual([
    { column: 3, top: 2, bottom: 4, format: "0%" },
    { column: 3, top: 7, bottom: 7, format: "0%" },
  ]);
});
