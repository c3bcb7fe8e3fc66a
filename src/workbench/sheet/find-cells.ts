import type { ShownSheet } from "../../app/workbook";
import type { CellRef } from "../../core/grid/cell-ref";

/** Letters of one width and case, so that （Ａ） is found by (a). */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The cells that show a text, row by row; none for an empty one. Cells in hidden rows and columns are left out: nobody can be led there. */
export function findCells(view: ShownSheet, text: string): readonly CellRef[] {
  const wanted = plain(text.trim());
  if (wanted === "") return [];
  const { grid } = view;
  const rows = new Set(grid.hiddenRows);
  const columns = new Set(grid.hiddenColumns);
  return grid.values.flatMap((line, r) => {
    const row = grid.origin.row + r;
    if (rows.has(row)) return [];
    return line.flatMap((value, c) => {
      const cell = { row, column: grid.origin.column + c };
      return value !== null && !columns.has(cell.column) && plain(view.text(cell)).includes(wanted) ? [cell] : [];
    });
  });
}

/** Of found cells the next one behind (or before) a cell; round from the last to the first. Null where there is none. */
export function nextFound(found: readonly CellRef[], from: CellRef, back: boolean): CellRef | null {
  const behind = ({ row, column }: CellRef): boolean => row > from.row || (row === from.row && column > from.column);
  const before = ({ row, column }: CellRef): boolean => row < from.row || (row === from.row && column < from.column);
  if (back) return found.filter(before).at(-1) ?? found.at(-1) ?? null;
  return found.find(behind) ?? found[0] ?? null;
}
