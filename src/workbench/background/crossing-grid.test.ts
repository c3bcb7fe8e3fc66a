import fc from "fast-check";
import { textGrid } from "../../../test/fixtures/text-grid";
import type { CellValue } from "../../core/grid/cell-value";
import type { Grid } from "../../core/grid/grid";
import { assembled, partsToSend, type GridAnswer } from "./crossing-grid";

const grid = textGrid("| 甲 |");
const answerOf = (values: Grid["values"]): GridAnswer => ({ grid, rows: values.length, version: 1, since: 0 });
const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.record({ date: fc.integer({ min: 1, max: 60_000 }) }));
const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 12 });

test("what arrives is what was sent, whatever was there before", () => {
  fc.assert(
    fc.property(rows, fc.option(rows), (values, before) => {
      const parts = structuredClone([...partsToSend(values, before)]);
      expect(assembled(answerOf(values), parts, before).values).toEqual(values);
    }),
  );
});

test("rows that are equal do not cross again; none at all leaves the very rows of before", () => {
  const before: CellValue[][] = [
    ["一", 1],
    ["二", { date: 45000 }],
    ["三", null],
    ["四", true],
  ];
  const same = structuredClone(before);
  expect([...partsToSend(same, before)]).toEqual([]);
  expect(assembled(answerOf(same), [], before).values).toBe(before);
  const after = [
    ["一", 1],
    ["二改", { date: 45000 }],
    ["三", null],
    ["四", false],
    ["五", 5],
  ];
  expect([...partsToSend(after, before)]).toEqual([
    { from: 1, rows: [["二改", { date: 45000 }]] },
    {
      from: 3,
      rows: [
        ["四", false],
        ["五", 5],
      ],
    },
  ]);
});

test("long rows go in several parts", () => {
  const long = Array.from({ length: 30 }, (_, row) => ["字".repeat(20_000), row]);
  const parts = [...partsToSend(long, null)];
  expect(parts.length).toBeGreaterThan(2);
  expect(assembled(answerOf(long), parts, null).values).toEqual(long);
});
