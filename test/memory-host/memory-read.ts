import type { CellRef } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import { formatRuns } from "../../src/core/grid/format-runs";
import { filledBlock } from "../../src/core/grid/filled-block";
import { sheetId, type Grid, type SheetInfo } from "../../src/core/grid/grid";
import { stampOf } from "../../src/core/grid/stamp";
import { oursOf, readMark, type Mark } from "../../src/app/mark";
import { checkSheetSize } from "../../src/core/grid/sheet-size";
import { cellOf, placeOf, type MemoryCell, type MemorySheet, type MemoryState } from "./memory-book";
import { isDateFormat } from "../../src/core/grid/number-format";

/** The mark of a sheet, or null. */
export function markOn(sheet: MemorySheet): Mark | null {
  for (const [name, comment] of sheet.names) {
    const mark = readMark(name, comment);
    if (mark) return mark;
  }
  return null;
}

/** A sheet as listed; `stamp` where it is known, for `ours.edited`. */
export function infoOf(state: MemoryState, sheet: MemorySheet, stamp: string | null): SheetInfo {
  const mark = markOn(sheet);
  return {
    id: sheetId(sheet.id),
    name: sheet.name,
    visible: !sheet.hidden,
    active: sheet.id === state.active,
    protected: sheet.protected,
    filtered: sheet.filtered,
    ours: oursOf(mark, stamp === null ? null : stamp !== mark?.written),
  };
}

/** What a cell says: a number under a date format is a date. */
export function valueOf(cell: MemoryCell): CellValue {
  return typeof cell.value === "number" && isDateFormat(cell.format) ? { date: cell.value } : cell.value;
}

/** A sheet as a grid. `too-large` before anything is laid out. */
export function gridOf(state: MemoryState, sheet: MemorySheet): Grid {
  const filled = [...sheet.cells].filter(([, cell]) => cell.value !== null).map(([key, cell]) => ({ at: placeOf(key), cell }));
  const edge = (pick: (...sides: number[]) => number, side: "row" | "column", none: number): number =>
    filled.reduce((most, { at }) => pick(most, at[side]), none);
  const origin = { row: edge(Math.min, "row", Infinity), column: edge(Math.min, "column", Infinity) };
  const height = edge(Math.max, "row", 0) - origin.row + 1;
  const width = edge(Math.max, "column", 0) - origin.column + 1;
  if (filled.length > 0) checkSheetSize(height, width);
  const values = Array.from({ length: filled.length > 0 ? height : 0 }, (): CellValue[] => Array.from({ length: width }, () => null));
  for (const { at, cell } of filled) {
    const row = values[at.row - origin.row];
    if (row) row[at.column - origin.column] = valueOf(cell);
  }
  const block = filledBlock(origin, values, sheet.merges);
  const stamp = stampOf(block.origin, block.values);
  return {
    sheet: infoOf(state, sheet, stamp),
    ...block,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    formulas: placesWhere(sheet, (cell) => cell.formula !== null),
    mixedFormat: placesWhere(sheet, (cell) => cell.mixed),
    numberFormats: formatRuns(block.origin, block.values, (row, column) => cellOf(sheet, { row, column }).format),
    stamp,
  };
}

function placesWhere(sheet: MemorySheet, holds: (cell: MemoryCell) => boolean): CellRef[] {
  return [...sheet.cells]
    .filter(([, cell]) => holds(cell))
    .map(([key]) => placeOf(key))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
