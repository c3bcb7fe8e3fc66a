import type { CellRef } from "./cell-ref";
import { sameCellValue, type CellValue } from "./cell-value";
import type { Grid } from "./grid";

/** Cells with their place and stamp: a grid, or what a grid is expected to hold. */
export type CellBlock = Pick<Grid, "origin" | "values" | "stamp">;

/** The cells whose values differ between two states of a sheet, in reading order. As for stamps, a date is its day number. */
export function changedCells(a: CellBlock, b: CellBlock): readonly CellRef[] {
  if (a.stamp === b.stamp) return [];
  const blocks = [a, b].filter((block) => block.values.length > 0);
  const top = Math.min(...blocks.map((block) => block.origin.row));
  const left = Math.min(...blocks.map((block) => block.origin.column));
  const bottom = Math.max(...blocks.map((block) => block.origin.row + block.values.length));
  const right = Math.max(...blocks.map((block) => block.origin.column + (block.values[0]?.length ?? 0)));
  const changed: CellRef[] = [];
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      if (!sameCellValue(contentAt(a, row, column), contentAt(b, row, column))) changed.push({ row, column });
    }
  }
  return changed;
}

function contentAt(block: CellBlock, row: number, column: number): CellValue {
  const value = block.values[row - block.origin.row]?.[column - block.origin.column] ?? null;
  return typeof value === "object" && value !== null && "date" in value ? value.date : value;
}
