import type { CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";
import type { TextEdit } from "../text/text-edit";

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
