import type { CellBlock } from "../core/grid/changed-cells";
import { stampOf } from "../core/grid/stamp";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import { NUMBER_FORMATS } from "./number-format";
import { GENERAL } from "../core/grid/number-format";

/** A cell of a laid-out sheet as it is to be written. */
export interface LaidOutCell {
  /** Null for an empty text and for a covered cell of a merge. */
  readonly value: string | number | null;
  /** The number format of the last region over the cell, en-US codes. */
  readonly format: string;
}

/** The cells of a laid-out sheet, row by row from A1: what a host has to write, and what stands there afterwards. */
export function laidOutCells(sheet: LaidOutSheet): readonly (readonly LaidOutCell[])[] {
  const cells = sheet.values.map((line) => line.map((value) => ({ value: value === "" ? null : value, format: GENERAL })));
  for (const { range, style } of sheet.regions) {
    const format = NUMBER_FORMATS[sheet.styles[style]?.format ?? "text"];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = cells[row - 1]?.[column - 1];
        if (cell) cell.format = format;
      }
    }
  }
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cells[row - 1]?.[column - 1];
        if (cell && (row !== top || column !== left)) cell.value = null;
      }
    }
  }
  return cells;
}

/** What a sheet holds when it holds exactly what was laid out. */
export function laidOutBlock(sheet: LaidOutSheet): CellBlock {
  const origin = { row: 1, column: 1 };
  const values = laidOutCells(sheet).map((line) => line.map((cell) => cell.value));
  return { origin, values, stamp: stampOf(origin, values) };
}
