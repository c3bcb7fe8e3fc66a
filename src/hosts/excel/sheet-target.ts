import { rangeToA1, type CellRange } from "../../core/grid/cell-ref";
import { markName } from "../../app/mark";
import { operation, type Operation } from "./batches";
import { WRITTEN_SHEET_IDS, type WrittenSheetId } from "../../core/grid/report-id";

/** How a sheet is found in a request: by id, or by name while it has no id yet. */
export type SheetOf = (context: Excel.RequestContext) => Excel.Worksheet;

/** The sheet with this id or name. */
export const sheetBy =
  (key: string): SheetOf =>
  (context) =>
    context.workbook.worksheets.getItem(key);

/**
 * The name under which a sheet is made before it gets its own: nobody else has it, so that what a broken request left
 * can be taken away without a doubt.
 */
export const passingName = (token: string, index: number): string => `~${token} ${index + 1}`;

/** Adds an empty sheet, marks it, and names it; in this order, so that it can be told as ours at every moment. */
export const addOperation = (passing: string, name: string, report: WrittenSheetId, comment: string): Operation =>
  operation(
    (context) => {
      const sheet = context.workbook.worksheets.add(passing);
      sheet.names.add(markName(report), sheet.getRange("A1"), comment);
      sheet.name = name;
    },
    5,
    name + comment,
  );

/** Deletes a sheet that a broken request may have made: under its passing name, or under its own if it bears our mark. */
export const unaddOperation = (passing: string, name: string, report: WrittenSheetId): Operation =>
  operation(
    (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject(passing).delete();
      // a chain of null objects does nothing: a sheet of that name without our mark is left alone
      worksheets.getItemOrNullObject(name).names.getItemOrNullObject(markName(report)).worksheetOrNullObject.delete();
    },
    8,
    name,
  );

/** Empties a part of a sheet of ours: cells, merges, sizes; and takes frozen rows and the mark off. What lies outside is not ours. */
export const clearOperation = (sheetOf: SheetOf, box: CellRange | null): Operation =>
  operation(
    (context) => {
      const sheet = sheetOf(context);
      if (box) {
        const range = sheet.getRange(rangeToA1(box));
        range.unmerge();
        range.clear();
        range.format.useStandardWidth = true;
        range.format.useStandardHeight = true;
      }
      sheet.freezePanes.unfreeze();
      for (const report of WRITTEN_SHEET_IDS) sheet.names.getItemOrNullObject(markName(report)).delete();
    },
    8 + WRITTEN_SHEET_IDS.length * 2,
  );

/** Sets heights or widths, equal ones side by side together. */
export function sizeOperations(
  sizes: readonly number[],
  address: (from: number, to: number) => string,
  set: (range: Excel.Range, size: number) => void,
  sheetOf: SheetOf,
): readonly Operation[] {
  const runs: { from: number; to: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    const run = runs.at(-1);
    if (run && run.size === size) run.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, size });
  });
  return runs.map(({ from, to, size }) => operation((context) => set(sheetOf(context).getRange(address(from, to)), size), 3));
}
