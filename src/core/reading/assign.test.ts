import fc from "fast-check";
import { bestAssignment, gainOf } from "./assign";

/** The greatest sum by trying everything. */
function greatest(gains: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const line = gains[row];
  if (!line) return 0;
  let best = greatest(gains, row + 1, taken);
  line.forEach((gain, column) => {
    if (gain > 0 && !taken.has(column)) best = Math.max(best, gain + greatest(gains, row + 1, new Set([...taken, column])));
  });
  return best;
}

const gains = fc
  .record({ rows: fc.integer({ min: 0, max: 5 }), columns: fc.integer({ min: 0, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe("the best assignment", () => {
  it("gives up a row's best where another needs it more", () => {
    expect(
      bestAssignment([
        [7, 6],
        [7, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it("leaves a row without a column rather than at a loss", () => {
    expect(bestAssignment([[5], [3]])).toEqual([0, null]);
    expect(bestAssignment([[-2, 0]])).toEqual([null]);
    expect(bestAssignment([])).toEqual([]);
  });

  it("gains as much as trying everything does", () => {
    fc.assert(
      fc.property(gains, (table) => {
        expect(gainOf(table, bestAssignment(table))).toBe(greatest(table));
      }),
      { numRuns: 400 },
    );
  });

  it("takes a column once and no row twice", () => {
    fc.assert(
      fc.property(gains, (table) => {
        const taken = bestAssignment(table).filter((column) => column !== null);
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 200 },
    );
  });
});
