import { sameCellValue, type CellValue } from "../../core/grid/cell-value";
import type { Grid } from "../../core/grid/grid";

type GridRows = Grid["values"];

/** Rows of a grid that go over ahead of it. `from`: 0-based index of the first. */
export interface RowsPart {
  readonly from: number;
  readonly rows: GridRows;
}

/** A grid without its rows: they went over before, but for those that the page has already. */
export interface GridAnswer {
  readonly grid: Omit<Grid, "values">;
  /** How many rows it has. */
  readonly rows: number;
  /** The version that these rows are for the page, to name it when it asks again. */
  readonly version: number;
  /** The version whose rows were not sent again; 0: all were sent. */
  readonly since: number;
}

/** Characters of a part: copying it takes the page some two milliseconds. */
const PART = 200_000;

/** The rows that the page lacks, in parts. `before`: what it has; equal rows are not sent again. */
export function* partsToSend(values: GridRows, before: GridRows | null): Iterable<RowsPart> {
  let rows: (readonly CellValue[])[] = [];
  let from = 0;
  let size = 0;
  for (const [index, row] of values.entries()) {
    const known = before?.[index];
    const same = known !== undefined && sameRow(known, row);
    if (rows.length > 0 && (same || size > PART)) {
      yield { from, rows };
      rows = [];
      size = 0;
    }
    if (same) continue;
    if (rows.length === 0) from = index;
    rows.push(row);
    for (const value of row) size += typeof value === "string" ? value.length + 8 : 8;
  }
  if (rows.length > 0) yield { from, rows };
}

const sameRow = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  a === b || (a.length === b.length && a.every((value, index) => sameCellValue(value, b[index] ?? null)));

/** Puts a grid together again: rows that were not sent are those of `before`. The same rows altogether are the same object. */
export function assembled({ grid, rows }: GridAnswer, parts: readonly RowsPart[], before: GridRows | null): Grid {
  if (parts.length === 0 && before?.length === rows) return { ...grid, values: before };
  const values: (readonly CellValue[])[] = before?.slice(0, rows) ?? [];
  for (const { from, rows: sent } of parts) sent.forEach((row, index) => (values[from + index] = row));
  return { ...grid, values };
}
