import { toA1, type CellRange } from "../../core/grid/cell-ref";
import { HostError } from "../../core/host-error";
import { checkSheetSize } from "../../core/grid/sheet-size";
import type { Work } from "../../app/workbook";
import { inBlocks, mergesIn, rangeAt } from "./in-parts";
import { askFonts, loadedCells, hiddenLines, loadCells, NO_CONTENT, rangePlace, type Cells, type SheetContent } from "./read-sheet";
import { ask, type Connection } from "./requests";

/** The place of a sheet's values, null where it has none. `sheet-gone` where it is not there. */
async function valuesPlace(excel: Connection, sheet: string): Promise<CellRange | null> {
  return ask(excel, (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    const used = target.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return () => {
      if (target.isNullObject) throw new HostError("sheet-gone");
      return used.isNullObject ? null : rangePlace(used);
    };
  });
}

/** Reads a sheet that is too much for one question: its size first, then block by block, its merges in halves. */
export async function contentInParts(excel: Connection, sheet: string, work: Work | undefined): Promise<SheetContent> {
  const place = await valuesPlace(excel, sheet);
  if (place === null) return NO_CONTENT;
  await checkSize(excel, sheet, place);
  const blocks = await inBlocks(
    excel,
    place,
    (context, block) => {
      const range = rangeAt(context.workbook.worksheets.getItem(sheet), block);
      loadCells(range);
      const hidden = hiddenLines(range);
      const fonts = askFonts(range);
      return () => ({ cells: loadedCells(range), ...hidden(block), mixedFormat: fonts() });
    },
    work,
  );
  const cells: Cells = {
    origin: { row: place.top, column: place.left },
    values: blocks.flatMap((block) => block.cells.values),
    formulas: blocks.flatMap((block) => block.cells.formulas),
    formats: blocks.flatMap((block) => block.cells.formats),
  };
  return {
    cells,
    merges: await mergesIn(excel, sheet, place),
    hiddenRows: blocks.flatMap((block) => block.hiddenRows),
    hiddenColumns: blocks[0]?.hiddenColumns ?? [],
    mixedFormat: blocks.flatMap((block) => block.mixedFormat),
  };
}

/** `too-large` for a sheet that is no table's, naming the cell far away that makes it so. */
async function checkSize(excel: Connection, sheet: string, place: CellRange): Promise<void> {
  try {
    checkSheetSize(place.bottom - place.top + 1, place.right - place.left + 1);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const last = await ask(excel, (context) => {
      const row = rangeAt(context.workbook.worksheets.getItem(sheet), { ...place, top: place.bottom });
      row.load("values");
      return () => ((row.values as unknown[][] | null)?.[0] ?? []).findIndex((value) => value !== "" && value !== null);
    });
    const cells = last < 0 ? [] : [{ row: place.bottom, column: place.left + last }];
    throw new HostError("too-large", { facts: { ...error.facts, ...(cells[0] && { cell: toA1(cells[0]) }) }, cells });
  }
}
