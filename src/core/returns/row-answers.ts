import type { CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";
import { cellAt } from "../grid/grid";
import type { FillField } from "../terms/filled-in-by";
import { columnOf } from "../table/column-of";
import type { Leaf } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import { comparable } from "../text/same-text";
import type { Master, ReturnedTable } from "./collection";
import { rateValue } from "./rate-value";

/** What a unit wrote into one row of a leaf, and the master's cell of that row. */
export interface RowAnswer {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/**
 * The answers of a leaf over several rows, row by row, where master and form have the same targets in them one below the other
 * and the master has a cell of its own in each: there each answer stands beside its target. Null where that is not so.
 */
export function rowAnswers(returned: ReturnedTable, leaf: Leaf, field: FillField, master: Master, own: Leaf): readonly RowAnswer[] | null {
  const [from, into] = [columnOf(returned.table, field)?.column, columnOf(master.table, field)?.column];
  const [asked, wanted] = [leaf.fields.target, own.fields.target];
  if (from === undefined || into === undefined || !asked || !wanted || wanted.pieces.length < 2 || asked.pieces.length !== wanted.pieces.length) return null;
  const alike = wanted.pieces.every(
    ({ start, end }, at) => comparable(wanted.text.slice(start, end)) === comparable(asked.text.slice(asked.pieces[at]?.start, asked.pieces[at]?.end)),
  );
  const inOneCell = master.grid.merges.some(
    ({ top, bottom, left, right }) => bottom > top && into >= left && into <= right && wanted.pieces.some(({ cell }) => cell.row >= top && cell.row <= bottom),
  );
  if (!alike || inOneCell) return null;
  return wanted.pieces.flatMap(({ cell: { row } }, at): readonly RowAnswer[] => {
    const piece = asked.pieces[at];
    const [there, cell] = [
      { row: piece?.cell.row ?? 0, column: from },
      { row, column: into },
    ];
    const written = piece === undefined ? null : cellAt(returned.grid, there);
    const value = typeof written === "number" && field === "completionRate" ? rateValue(written, there, returned, cell, master) : written;
    return isBlank(cellText(value)) ? [] : [{ cell, value }];
  });
}
