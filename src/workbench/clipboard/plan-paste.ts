import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { cellAt, type Grid } from "../../core/grid/grid";
import { sizeOf } from "../sheet/selection";
import { typedValue } from "../sheet/typed-value";
import { widthOf, type PastedTable } from "./pasted-table";

/** What pasting changes: cells with their new values, and areas that become one cell. */
export interface PastePlan {
  readonly changes: readonly { readonly cell: CellRef; readonly value: CellValue }[];
  readonly merges: readonly CellRange[];
  /** The cells that are pasted over. */
  readonly range: CellRange;
  /** Areas of the table that cannot be merged here, because cells are merged otherwise or hold something. */
  readonly unmerged: number;
}

/** Rows and columns that a sheet has. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Cells that a person would paste; more are no table. */
const MOST_CELLS = 200_000;

/**
 * Where a table on the clipboard goes: from the first selected cell on; one text alone into every selected cell. What
 * stands under a merged area of the sheet must be empty in the table.
 *
 * @returns `merged`: a text would come to lie under a merged area; `too-large`: it does not fit on a sheet
 */
export function planPaste(table: PastedTable, selected: CellRange, grid: Grid): PastePlan | "merged" | "too-large" {
  const [height, width] = [table.rows.length, widthOf(table)];
  const alone = height === 1 && width === 1;
  const size = alone ? sizeOf(selected) : { rows: height, columns: width };
  const range: CellRange = { top: selected.top, left: selected.left, bottom: selected.top + size.rows - 1, right: selected.left + size.columns - 1 };
  if (range.bottom > LAST_ROW || range.right > LAST_COLUMN || size.rows * size.columns > MOST_CELLS) return "too-large";
  const existing = grid.merges.filter((merge) => overlap(merge, range));
  const wanted = table.merges.map((merge) => shifted(merge, selected)).filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const under = coveredOf(existing);
  const changes: { cell: CellRef; value: CellValue }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const text = (alone ? table.rows[0]?.[0] : table.rows[row - range.top]?.[column - range.left]) ?? "";
      const cell = { row, column };
      if (under.has(`${row},${column}`)) {
        if (text !== "" && !alone) return "merged";
        continue;
      }
      changes.push({ cell, value: typedValue(text, cellAt(grid, cell)) });
    }
  }
  // an area that is one already needs nothing; one that lies across another cannot be
  const merges = wanted.filter((merge) => !existing.some((other) => overlap(other, merge)));
  const kept = wanted.filter((merge) => existing.some((other) => same(other, merge)));
  return { changes, merges, range, unmerged: wanted.length - merges.length - kept.length };
}

const shifted = (merge: CellRange, { top, left }: CellRange): CellRange => ({
  top: merge.top + top - 1,
  left: merge.left + left - 1,
  bottom: merge.bottom + top - 1,
  right: merge.right + left - 1,
});

const overlap = (a: CellRange, b: CellRange): boolean => a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

const same = (a: CellRange, b: CellRange): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The cells of merged areas but for the first of each. */
function coveredOf(merges: readonly CellRange[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (row !== top || column !== left) cells.add(`${row},${column}`);
  }
  return cells;
}
