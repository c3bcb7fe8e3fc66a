import type { CellRange } from "../../core/grid/cell-ref";
import { stopIfCancelled } from "../../app/one-writer";
import type { Work } from "../../app/workbook";
import { isTooMuch } from "./excel-error";
import { rangePlace } from "./read-sheet";
import { ask, type Connection } from "./requests";

/** Cells asked for at once at first; halved where Excel's answer is still too large. */
const CELLS_AT_ONCE = 20_000;

/**
 * Asks for a range block by block, some rows at a time, fewer where the answer is still too large.
 *
 * @param queue asks for one block; 1-based places
 * @returns the answers from top to bottom
 */
export async function inBlocks<T>(
  excel: Connection,
  range: CellRange,
  queue: (context: Excel.RequestContext, block: CellRange) => () => T,
  work?: Work,
): Promise<readonly T[]> {
  const height = range.bottom - range.top + 1;
  let step = Math.max(1, Math.floor(CELLS_AT_ONCE / (range.right - range.left + 1)));
  const blocks: T[] = [];
  for (let top = range.top; top <= range.bottom;) {
    stopIfCancelled(work);
    const rows = Math.min(step, range.bottom - top + 1);
    const block = { ...range, top, bottom: top + rows - 1 };
    try {
      blocks.push(await ask(excel, (context) => queue(context, block)));
      top += rows;
      work?.progress(top - range.top, height);
    } catch (error) {
      if (rows === 1 || !isTooMuch(error)) throw error;
      step = Math.ceil(rows / 2);
    }
  }
  return blocks;
}

/**
 * The merged areas that begin in a range. Excel tells of at most 512 in one question and fails for more: then each half is
 * asked.
 */
export async function mergesIn(excel: Connection, sheet: string, range: CellRange): Promise<readonly CellRange[]> {
  try {
    return await ask(excel, (context) => {
      const merged = rangeAt(context.workbook.worksheets.getItem(sheet), range).getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      // one that only reaches into the range was told of by the half above or before it
      return () =>
        merged.isNullObject
          ? []
          : merged.areas.items.map(rangePlace).filter(({ top, left }) => top >= range.top && left >= range.left && top <= range.bottom && left <= range.right);
    });
  } catch (error) {
    const halves = halvesOf(range);
    if (halves.length === 0 || !isTooMuch(error)) throw error;
    const found: CellRange[] = [];
    for (const half of halves) found.push(...(await mergesIn(excel, sheet, half)));
    return found;
  }
}

/** The upper and lower half of a range, or of one row the left and right half; none of a single cell. */
function halvesOf(range: CellRange): readonly CellRange[] {
  const { top, bottom, left, right } = range;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...range, bottom: middle },
      { ...range, top: middle + 1 },
    ];
  }
  if (right === left) return [];
  const middle = Math.floor((left + right) / 2);
  return [
    { ...range, right: middle },
    { ...range, left: middle + 1 },
  ];
}

/** A range of a sheet by its place. */
export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
