import type { Grid, SheetId } from "../../core/grid/grid";
import { HostError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import { checkSheetSize } from "../../core/grid/sheet-size";
import type { Work } from "../../app/workbook";
import { askListing, cellsOf, gridOf, loadCells, rangeOf, type Cells } from "./read-sheet";
import { ask, type Connection } from "./requests";

/** Cells asked for at once at first; halved where Excel's answer is still too large. */
const CELLS_AT_ONCE = 20_000;

/** Reads a sheet whose cells do not fit into one answer: its size first, then block by block. Fonts inside cells are not looked for. */
export async function readInBlocks(excel: Connection, sheet: SheetId | "active", work: Work | undefined): Promise<Grid> {
  const found = await ask(excel, (context) => {
    const { worksheets } = context.workbook;
    const target = sheet === "active" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
    const listing = askListing(context);
    const used = target.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const merged = used.getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return () => {
      const { infos, marks } = listing();
      const info = infos.find((one) => (sheet === "active" ? one.active : one.id === sheet));
      if (!info || used.isNullObject) throw new HostError("sheet-gone");
      checkSheetSize(used.rowCount, used.columnCount);
      return { info, mark: marks.get(info.id), place: rangeOf(used), merges: merged.isNullObject ? [] : merged.areas.items.map(rangeOf) };
    };
  });
  const { top, left, bottom, right } = found.place;
  const [height, width] = [bottom - top + 1, right - left + 1];
  let step = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  const blocks: Block[] = [];
  for (let from = 0; from < height; ) {
    stopIfCancelled(work);
    const rows = Math.min(step, height - from);
    const block = await askBlock(excel, found.info.id, { row: top - 1 + from, column: left - 1, rows, width });
    if (block === null && rows === 1) throw new HostError("too-large", { facts: { rows: height, columns: width } });
    if (block === null) step = Math.max(1, Math.floor(rows / 2));
    else {
      blocks.push(block);
      from += rows;
      work?.progress(from, height);
    }
  }
  const cells: Cells = {
    origin: { row: top, column: left },
    values: blocks.flatMap((block) => block.cells.values),
    formulas: blocks.flatMap((block) => block.cells.formulas),
    formats: blocks.flatMap((block) => block.cells.formats),
  };
  const hiddenRows = blocks.flatMap((block) => block.hiddenRows);
  return gridOf(found.info, { cells, merges: found.merges, hiddenRows, hiddenColumns: blocks[0]?.hiddenColumns ?? [], mixedFormat: [] }, found.mark);
}

interface Block {
  readonly cells: Cells;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Some rows of a sheet, or null where they do not fit into one answer. */
async function askBlock(excel: Connection, sheet: SheetId, { row, column, rows, width }: { row: number; column: number; rows: number; width: number }): Promise<Block | null> {
  try {
    return await ask(excel, (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, width);
      loadCells(range);
      const lines = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => ({
        cells: cellsOf(range),
        hiddenRows: lines.value.flatMap((line, index) => (line.rowHidden === true ? [row + index + 1] : [])),
        hiddenColumns: columns.value.flatMap((line, index) => (line.columnHidden === true ? [column + index + 1] : [])),
      });
    });
  } catch (error) {
    if (error instanceof HostError && error.code === "too-large") return null;
    throw error;
  }
}
