import type { CellRange, CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";

/** What a sheet holds, cut to its filled cells, so that every host reads the same grid from the same cells. */
export interface FilledBlock {
  readonly origin: CellRef;
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
}

/**
 * Cuts empty rows and columns off the four sides, and leaves out merges that have no cell in what is left; one that begins
 * outside stays, since the cells that it covers can hold nothing. Hosts differ in what they call used (cells that were once
 * filled, or are only formatted); filled cells they agree on. An empty sheet has its origin in A1 and no rows. Merges come
 * sorted by place.
 */
export function filledBlock(origin: CellRef, values: readonly (readonly CellValue[])[], merges: readonly CellRange[]): FilledBlock {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null) return;
      top = Math.min(top, r);
      bottom = r;
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  if (bottom < 0) return { origin: { row: 1, column: 1 }, values: [], merges: [] };
  const from = { row: origin.row + top, column: origin.column + left };
  const last = { row: origin.row + bottom, column: origin.column + right };
  const whole = top === 0 && left === 0 && bottom === values.length - 1 && values.every((row) => row.length === right + 1);
  return {
    origin: from,
    values: whole ? values : values.slice(top, bottom + 1).map((row) => Array.from({ length: right - left + 1 }, (_, c) => row[left + c] ?? null)),
    merges: merges
      .filter((m) => m.bottom >= from.row && m.top <= last.row && m.right >= from.column && m.left <= last.column)
      .sort((a, b) => a.top - b.top || a.left - b.left),
  };
}
