import { toA1, type CellRange, type CellRef } from "../core/grid/cell-ref";
import type { CellValue } from "../core/grid/cell-value";
import { checkSheetSize } from "../core/grid/sheet-size";
import { LIMITS, tooLarge } from "./limits";

interface FilledRow {
  readonly columns: number[];
  readonly values: CellValue[];
  /** Indices of cell formats. */
  readonly styles: number[];
  /** Places of the columns, once they come in another order than theirs. */
  index: Map<number, number> | null;
}

/** Blank texts and noughts this far below or beside the last cell that says something are no part of a table: a stray sign, a formula drawn down to the end. */
const FAR = { rows: 200, columns: 50 };

const says = (value: CellValue): boolean => (typeof value === "string" ? value.trim() !== "" : value !== 0);

/** The filled cells of a sheet as a file gives them: row by row, in any order, with what should not be there twice. */
export class FilledRows {
  /** Rows that stand in several elements, ascending as met: their cells are taken together. */
  readonly repeated: number[] = [];
  /** Cells that stand there twice: the last one counts, as in other programs. */
  readonly doubled: CellRef[] = [];
  private readonly rows = new Map<number, FilledRow>();
  private readonly begun = new Set<number>();
  private text = 0;

  /** A row element begins. */
  begin(row: number): void {
    if (this.begun.has(row)) {
      if (this.repeated[this.repeated.length - 1] !== row) this.repeated.push(row);
    } else this.begun.add(row);
  }

  put(row: number, column: number, value: CellValue, style: number): void {
    let filled = this.rows.get(row);
    if (filled === undefined) {
      this.rows.set(row, (filled = { columns: [], values: [], styles: [], index: null }));
      if (this.rows.size > LIMITS.rows) throw tooLarge(LIMITS.rows, "rows", { cell: toA1({ row, column }) });
    }
    const last = filled.columns[filled.columns.length - 1] ?? 0;
    const before = column > last ? -1 : placeOf(filled, column);
    if (before >= 0) {
      this.doubled.push({ row, column });
      filled.values[before] = value;
      filled.styles[before] = style;
    } else {
      if (column < last) filled.index ??= new Map(filled.columns.map((one, index) => [one, index]));
      filled.index?.set(column, filled.columns.length);
      filled.columns.push(column);
      filled.values.push(value);
      filled.styles.push(style);
    }
    if (typeof value !== "string") return;
    this.text += value.length;
    if (this.text > LIMITS.text) throw tooLarge(LIMITS.text, "characters", { cell: toA1({ row, column }) });
  }

  /** The cell format of a filled cell. */
  style(row: number, column: number): number {
    const filled = this.rows.get(row);
    return (filled && filled.styles[placeOf(filled, column)]) ?? 0;
  }

  /** Only the first cell of a merge shows: what a file still holds in the others is not there for a reader. */
  clearCovered(merges: readonly CellRange[]): void {
    let cost = 0;
    const clear = (row: number, filled: FilledRow | undefined, merge: CellRange): void => {
      if (filled === undefined || row < merge.top || row > merge.bottom) return;
      cost += filled.columns.length;
      filled.columns.forEach((column, index) => {
        if (column < merge.left || column > merge.right || (row === merge.top && column === merge.left)) return;
        filled.values[index] = null;
      });
    };
    for (const merge of merges) {
      if (merge.bottom - merge.top > this.rows.size) {
        cost += this.rows.size;
        for (const [row, filled] of this.rows) clear(row, filled, merge);
      } else {
        cost += merge.bottom - merge.top + 1;
        for (let row = merge.top; row <= merge.bottom; row++) clear(row, this.rows.get(row), merge);
      }
      // merges that lie over each other again and again: no program writes them
      if (cost > LIMITS.mergeSteps) throw tooLarge(LIMITS.merges, "merges", { cell: toA1({ row: merge.top, column: merge.left }) });
    }
  }

  /** The cells as a block; blank texts and noughts far off are left out. `too-large` where it is too big, saying which cell makes it so. */
  rectangle(): { origin: CellRef; values: CellValue[][] } {
    const said = this.extent(says);
    const far = said === null ? null : { bottom: said.bottom + FAR.rows, right: said.right + FAR.columns };
    const extent = this.extent((value, row, column) => far === null || (row <= far.bottom && column <= far.right) || says(value));
    if (extent === null) return { origin: { row: 1, column: 1 }, values: [] };
    const { top, left, bottom, right } = extent;
    checkSheetSize(bottom, right, { cell: toA1(bottom > LIMITS.rows ? extent.lowest : extent.rightmost) });
    const width = right - left + 1;
    const values: CellValue[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line = new Array<CellValue>(width).fill(null);
      const filled = this.rows.get(row);
      filled?.columns.forEach((column, index) => {
        if (column >= left && column <= right) line[column - left] = filled.values[index] ?? null;
      });
      values.push(line);
    }
    return { origin: { row: top, column: left }, values };
  }

  private extent(
    counts: (value: CellValue, row: number, column: number) => boolean,
  ): (CellRange & { readonly lowest: CellRef; readonly rightmost: CellRef }) | null {
    let top = Infinity,
      bottom = 0,
      left = Infinity,
      right = 0;
    let lowest = { row: 1, column: 1 };
    let rightmost = lowest;
    for (const [row, { columns, values }] of this.rows) {
      columns.forEach((column, index) => {
        const value = values[index] ?? null;
        if (value === null || !counts(value, row, column)) return;
        if (row > bottom) lowest = { row, column };
        if (column > right) rightmost = { row, column };
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    return bottom === 0 ? null : { top, bottom, left, right, lowest, rightmost };
  }
}

/** Where a column stands in a row; -1 where it does not. */
function placeOf({ columns, index }: FilledRow, column: number): number {
  if (index !== null) return index.get(column) ?? -1;
  let [from, to] = [0, columns.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((columns[middle] ?? Infinity) < column) from = middle + 1;
    else to = middle;
  }
  return columns[from] === column ? from : -1;
}
