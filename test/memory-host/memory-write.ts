import type { LaidOutSheet } from "../../src/core/reports/laid-out-sheet";
import { markComment, markName, markOf } from "../../src/app/mark";
import { NUMBER_FORMATS } from "../../src/app/number-format";
import { asTyped } from "../../src/app/typed-text";
import { cellOf, EMPTY_CELL, mergeCells, putCell, typeInto, type MemorySheet } from "./memory-book";
import { TEXT } from "../../src/core/grid/number-format";

/** One change of the book, and what there is of it where the program breaks off in the middle. */
export interface Step {
  readonly whole: () => void;
  readonly half: () => void;
}

const step = (whole: () => void, half: () => void = () => undefined): Step => ({ whole, half });

/** The steps that write a laid-out sheet over what a sheet holds: formats, then values, merges, the rest, the mark. */
export function writingSteps(sheet: MemorySheet, laidOut: LaidOutSheet): readonly Step[] {
  const rows = laidOut.values.map((_, r) => r);
  return [
    step(() => clear(sheet)),
    ...laidOut.regions.map((_, index) => step(() => paint(sheet, laidOut, index))),
    ...rows.map((r) =>
      step(
        () => fillRow(sheet, laidOut, r, Infinity),
        () => fillRow(sheet, laidOut, r, 1),
      ),
    ),
    ...laidOut.merges.map((range) => step(() => mergeCells(sheet, range))),
    step(() => {
      const { columnWidths, rowHeights, links, charts, frozenRows, print, filling } = laidOut;
      sheet.layout = { columnWidths, rowHeights, links, charts, frozenRows, print, ...(filling && { filling }) };
      sheet.protected = filling !== undefined;
    }),
    step(() => sheet.names.set(markName(laidOut.report), markComment(markOf(laidOut)))),
  ];
}

/** Puts content in without any of it being converted, the cell's number format as it is. */
export function putText(sheet: MemorySheet, at: { row: number; column: number }, text: string): void {
  typeInto(sheet, at, cellOf(sheet, at).format === TEXT ? text : asTyped(text));
}

function clear(sheet: MemorySheet): void {
  sheet.cells.clear();
  sheet.names.clear();
  sheet.merges = [];
  sheet.hiddenRows = [];
  sheet.hiddenColumns = [];
  sheet.layout = null;
}

function paint(sheet: MemorySheet, laidOut: LaidOutSheet, index: number): void {
  const region = laidOut.regions[index];
  const style = region && laidOut.styles[region.style];
  if (!region || !style) return;
  for (let row = region.range.top; row <= region.range.bottom; row++) {
    for (let column = region.range.left; column <= region.range.right; column++) {
      putCell(sheet, { row, column }, { ...EMPTY_CELL, style, format: NUMBER_FORMATS[style.format] });
    }
  }
}

function fillRow(sheet: MemorySheet, laidOut: LaidOutSheet, r: number, most: number): void {
  (laidOut.values[r] ?? []).slice(0, most).forEach((value, c) => {
    const at = { row: r + 1, column: c + 1 };
    if (typeof value === "string" && value !== "") putText(sheet, at, value);
    else if (typeof value === "number") typeInto(sheet, at, value);
  });
}
