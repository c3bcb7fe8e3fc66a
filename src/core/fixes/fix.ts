import type { CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";

/** A replacement inside one cell's own text: half-open UTF-16 offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A cell edit that removes a problem. safe: form only (blanks, punctuation, the form of a tag, digits): 全部修正 and
 * `fix` apply it. ask: anything that changes what a unit wrote or claimed (a status, a serial, a name, a list number):
 * rule by rule or one by one, ticked by a person.
 */
export interface Fix {
  readonly safety: "safe" | "ask";
  readonly cell: CellRef;
  /** The value that it expects to replace; refused where the cell holds another. */
  readonly expected: CellValue;
  readonly change: { readonly value: CellValue } | { readonly edits: readonly TextEdit[] };
}

/** One cell, one change, as a host applies it. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly expected: CellValue;
  readonly value: CellValue;
  /** Copy the look of this cell (a status column of our own). */
  readonly formatLike?: CellRef;
}
