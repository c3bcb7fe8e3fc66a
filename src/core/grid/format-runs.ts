import type { CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";
import type { Grid } from "./grid";
import { GENERAL, isGeneralFormat } from "./number-format";

/**
 * Numbers of one column that have one number format: from the first of them to the last, 1-based. Cells between them
 * that hold no number do not break a run and are not spoken of.
 */
export interface FormatRun {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** The code (en-US); null where the host was asked and did not say. */
  readonly format: string | null;
}

/**
 * The number formats of all cells that hold a number or a day, as runs: what has no format is left out. The same cells
 * give the same runs in every host. Sorted by column, then by row.
 *
 * @param origin the place of `values[0][0]`, 1-based
 * @param formatAt the code of a cell by its place, 1-based; null: not known. Asked only of numbers and days
 */
export function formatRuns(origin: CellRef, values: readonly (readonly CellValue[])[], formatAt: (row: number, column: number) => string | null): FormatRun[] {
  const columns: { format: string | null; top: number; bottom: number }[][] = [];
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      if (!holdsNumber(value)) return;
      const row = origin.row + r;
      const code = formatAt(row, origin.column + c);
      const format = code !== null && isGeneralFormat(code) ? GENERAL : code;
      const runs = (columns[c] ??= []);
      const last = runs.at(-1);
      if (last?.format === format) last.bottom = row;
      else runs.push({ format, top: row, bottom: row });
    });
  });
  return columns.flatMap((runs, c) => runs.filter(({ format }) => format !== GENERAL).map((run) => ({ column: origin.column + c, ...run })));
}

const holdsNumber = (value: CellValue): boolean => typeof value === "number" || (typeof value === "object" && value !== null && "date" in value);

const byColumn = new WeakMap<readonly FormatRun[], ReadonlyMap<number, readonly FormatRun[]>>();

/** The number format of a cell that holds a number or a day: "General" where it has none, null where the host did not say. */
export function formatAt({ numberFormats }: Pick<Grid, "numberFormats">, { row, column }: CellRef): string | null {
  let columns = byColumn.get(numberFormats);
  if (columns === undefined) byColumn.set(numberFormats, (columns = columnsOf(numberFormats)));
  const runs = columns.get(column) ?? [];
  let [from, to] = [0, runs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((runs[middle]?.bottom ?? Infinity) < row) from = middle + 1;
    else to = middle;
  }
  const run = runs[from];
  return run !== undefined && run.top <= row ? run.format : GENERAL;
}

function columnsOf(runs: readonly FormatRun[]): ReadonlyMap<number, readonly FormatRun[]> {
  const columns = new Map<number, FormatRun[]>();
  for (const run of runs) {
    const list = columns.get(run.column);
    if (list) list.push(run);
    else columns.set(run.column, [run]);
  }
  return columns;
}
