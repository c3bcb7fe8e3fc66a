import type { CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";
import { Hash } from "./hash";

/**
 * The stamp of a block of cells: a hash over every filled cell with its place. Empty cells, and so the size of the used
 * range, do not count. A date counts as its day number, because a sheet that was laid out holds the number and a sheet
 * that was read holds the date. The same cells give the same stamp in every host.
 *
 * @param origin the place of `values[0][0]`, 1-based
 */
export function stampOf(origin: CellRef, values: readonly (readonly CellValue[])[]): string {
  const hash = new Hash();
  for (let r = 0; r < values.length; r++) {
    const row = values[r] ?? [];
    for (let c = 0; c < row.length; c++) {
      const value = row[c] ?? null;
      if (value === null) continue;
      hash.number(origin.row + r).number(origin.column + c);
      if (typeof value === "string") hash.number(1).text(value);
      else if (typeof value === "number") hash.number(2).text(String(value));
      else if (typeof value === "boolean") hash.number(3).number(value ? 1 : 0);
      else if ("date" in value) hash.number(2).text(String(value.date));
      else hash.number(4).text(value.error);
    }
  }
  return hash.digest();
}
