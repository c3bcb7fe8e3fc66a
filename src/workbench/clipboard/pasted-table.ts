import type { CellRange } from "../../core/grid/cell-ref";
import type { SourceNote } from "../../core/sources/table-source";

/** What stands on the clipboard as a table: texts cell by cell, the first in row 1 and column 1. */
export interface PastedTable {
  /** Every row as wide as the widest. "" where a cell is empty or covered by a merge. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  /** What was done to it, and what was left out, with places in it. */
  readonly notes: readonly SourceNote[];
}

/** How many columns it has. */
export const widthOf = ({ rows }: PastedTable): number => rows.reduce((most, row) => Math.max(most, row.length), 0);
