import type { CellRange, CellRef } from "../grid/cell-ref";
import type { Field } from "../terms/field";
import type { Header } from "./find-header";
import type { SheetView } from "./sheet-view";

/** Where a cell of a rearranged sheet stands; `text` where only a part of its text is read. */
export interface CellSource extends CellRef {
  readonly text?: string;
}

/** One row below the header of a rearranged sheet. */
export interface LaidRow {
  /** The row of the sheet. */
  readonly row: number;
  /** Null: nothing stands there. */
  source(column: number): CellSource | null;
  /** The merge that covers a cell, in rows and columns of the rearranged sheet. */
  mergeAt(column: number): CellRange | null;
  /** The columns of the sheet that the row takes up, where another row of the rearranged sheet stands beside it. */
  readonly span: Pick<CellRange, "left" | "right"> | null;
}

/** A table as it would be, were it printed one row below the other: what is read in place of the sheet. */
export interface Arrangement {
  readonly view: SheetView;
  readonly header: Header;
  /** Rows of the header's repetitions, in the rearranged sheet. */
  readonly headerRows: ReadonlySet<number>;
  /** What its columns mean, where the arrangement says so. */
  readonly mapping: { readonly [column: number]: Field | null };
  /** Columns of the sheet that hold what a column of the rearranged one does. */
  readonly again: readonly { readonly column: number; readonly of: number }[];
  /** Columns that the header alone fills (the names of groups), and where the first of them stands in the sheet. */
  readonly inHeader: ReadonlyMap<number, number>;
  readonly rows: readonly LaidRow[];
  /** The first row below the header. */
  readonly first: number;
}

/** A sheet whose rows below the header are others than they are printed; columns right of the sheet's own may be added. */
export function viewRows(view: SheetView, first: number, rows: readonly LaidRow[], left: number, right: number): SheetView {
  const laid = (row: number): LaidRow | undefined => rows[row - first];
  const sourceOf = (row: number, column: number): CellSource | null => (row < first ? { row, column } : (laid(row)?.source(column) ?? null));
  const mergeAt = (row: number, column: number): CellRange | null => (row < first ? view.mergeAt(row, column) : (laid(row)?.mergeAt(column) ?? null));
  return {
    ...view,
    used: { top: view.used.top, left, bottom: first + rows.length - 1, right },
    value(row, column) {
      const source = sourceOf(row, column);
      return source === null ? null : (source.text ?? view.value(source.row, source.column));
    },
    text(row, column) {
      const source = sourceOf(row, column);
      return source === null ? "" : (source.text ?? view.text(source.row, source.column));
    },
    mergeAt,
    anchor(row, column) {
      const merge = mergeAt(row, column);
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
    anchorRow: (row, column) => mergeAt(row, column)?.top ?? row,
    place(row, column) {
      const source = sourceOf(row, column);
      return source === null ? { row: laid(row)?.row ?? row, column } : { row: source.row, column: source.column };
    },
  };
}
