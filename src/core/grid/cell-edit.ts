import type { CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";

/** One cell, one change, as a host applies it. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly expected: CellValue;
  readonly value: CellValue;
  /** Copy the look of this cell (a status column of our own). */
  readonly formatLike?: CellRef;
}
