import type { CellRange, CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { stampOf } from "../grid/stamp";

/** One grid below another of the same width, as one: for a table that a document cut in two. Both begin in A1, as tables of documents do. */
export function joinGrids(first: Grid, second: Grid): Grid {
  const down = first.values.length;
  const values = [...first.values, ...second.values];
  const origin: CellRef = { row: 1, column: 1 };
  const lower = (merge: CellRange): CellRange => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down });
  return { ...first, origin, values, merges: [...first.merges, ...second.merges.map(lower)], stamp: stampOf(origin, values) };
}
