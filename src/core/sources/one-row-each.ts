import type { CellRange, CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { CellValue } from "../grid/cell-value";
import { formatAt } from "../grid/format-runs";
import { stampOf } from "../grid/stamp";
import { readTable } from "../reading/read-table";
import type { ProgressTable, ReadOptions } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";
import { fromSerialDay } from "../text/plain-date";
import { shownValue } from "../text/shown/shown-value";
import { tornItems } from "./torn-items";

/**
 * The sheet with one row for each leaf: what stood in several rows of a column stands in one cell, a line each; cells that
 * an item shares over its leaves stay merged over them. Header, title, headings of sections and notes stay as they are;
 * empty rows between items and headers repeated inside of one are left out.
 *
 * @returns null where no item is torn, and where the new sheet would not read as the old one does
 */
export function oneRowEach(table: ProgressTable, grid: Grid, options: ReadOptions = {}): Grid | null {
  if (tornItems(table).length === 0) return null;
  const { headerRow: _row, ...elsewhere } = options;
  const tidy = collapsed(grid, targetsOf(table, grid), namingColumns(table));
  const again = readTable(tidy, elsewhere);
  return again.ok && saysTheSame(table, again.table) ? tidy : null;
}

/** Which row of the new sheet each row goes to, from row 1 on; null: left out. */
function targetsOf({ items, headerRows }: ProgressTable, grid: Grid): readonly (number | null)[] {
  const goesWith = new Map<number, number | null>();
  for (const { rows, leaves } of items) {
    const starts = leaves
      .map(({ row }) => row)
      .filter((row) => rows.includes(row))
      .sort((a, b) => a - b);
    const [first = 0, last = 0] = [rows[0], rows.at(-1)];
    const own = new Set(rows);
    for (let row = first; row <= last; row++) {
      if (own.has(row) || isEmpty(grid, row)) goesWith.set(row, starts.filter((start) => start <= row).at(-1) ?? first);
      // what a page break puts inside of an item goes
      else if (headerRows.includes(row)) goesWith.set(row, null);
    }
  }
  const [top = 0, bottom = 0] = [items[0]?.rows[0], items.at(-1)?.rows.at(-1)];
  const targets: (number | null)[] = [];
  let next = 0;
  for (let row = 1; row < grid.origin.row + grid.values.length; row++) {
    const start = goesWith.get(row);
    if (start === null) targets.push(null);
    else if (start !== undefined && start < row) targets.push(targets[start - 1] ?? next);
    else if (start === undefined && row > top && row < bottom && isEmpty(grid, row)) targets.push(null);
    else targets.push(++next);
  }
  return targets;
}

const isEmpty = (grid: Grid, row: number): boolean => (grid.values[row - grid.origin.row] ?? []).every((value) => value === null || value === "");

function collapsed(grid: Grid, targets: readonly (number | null)[], naming: ReadonlySet<number>): Grid {
  const height = Math.max(0, ...targets.map((target) => target ?? 0));
  const width = Math.max(0, ...grid.values.map((row) => row.length)) + grid.origin.column - 1;
  const rows = Array.from({ length: height }, (): number[] => []);
  targets.forEach((target, at) => {
    if (target !== null) rows[target - 1]?.push(at + 1);
  });
  const values = rows.map((of) => Array.from({ length: width }, (_, at) => joined(grid, of, at + 1, naming.has(at + 1))));
  const origin: CellRef = { row: 1, column: 1 };
  return {
    ...grid,
    origin,
    values,
    merges: mergesOf(grid, targets, values),
    hiddenRows: [],
    formulas: [],
    mixedFormat: [],
    numberFormats: [],
    stamp: stampOf(origin, values),
  };
}

/** What several cells of a column say in one: a line each, as they show it. A plain number that stands alone stays one. */
function joined(grid: Grid, rows: readonly number[], column: number, named: boolean): CellValue {
  const filled = rows.map((row) => ({ row, column })).filter((cell) => cellAt(grid, cell) !== null && cellAt(grid, cell) !== "");
  const [first] = filled;
  if (!first) return null;
  const value = cellAt(grid, first);
  const texts = filled.map((cell) => shown(grid, cell));
  // a number or a task that a page break repeats is one
  const once = named ? texts.filter((text, at) => texts.findIndex((other) => withoutBlanks(other) === withoutBlanks(text)) === at) : texts;
  return once.length === 1 && (typeof value === "string" || (typeof value === "number" && isPlain(formatAt(grid, first)))) ? value : once.join("\n");
}

const isPlain = (format: string | null): boolean => format === null || format === "General";

function shown(grid: Grid, cell: CellRef): string {
  const [value, format] = [cellAt(grid, cell), formatAt(grid, cell)];
  return value !== null && typeof value === "object" && "date" in value && isPlain(format) ? fromSerialDay(value.date) : shownValue(value, format);
}

/** Merges over what is left of their rows; none that would hide a text, and none twice. */
function mergesOf({ merges }: Grid, targets: readonly (number | null)[], values: readonly (readonly CellValue[])[]): readonly CellRange[] {
  const kept = new Map<string, CellRange>();
  for (const { top, left, bottom, right } of merges) {
    const over = targets.slice(top - 1, bottom).flatMap((target) => target ?? []);
    const [first, last] = [over[0], over.at(-1)];
    if (first === undefined || last === undefined || (first === last && left === right)) continue;
    const range: CellRange = { top: first, left, bottom: last, right };
    if (!hidesText(range, values)) kept.set(JSON.stringify(range), range);
  }
  return [...kept.values()];
}

function hidesText({ top, left, bottom, right }: CellRange, values: readonly (readonly CellValue[])[]): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if ((row !== top || column !== left) && (values[row - 1]?.[column - 1] ?? null) !== null) return true;
  }
  return false;
}

/** Columns that name an item: they say the same in each of its parts. */
function namingColumns({ columns }: ProgressTable): ReadonlySet<number> {
  return new Set(columns.filter(({ field }) => field === "serial" || field === "task").map(({ column }) => column));
}

/**
 * Whether two tables have the same items with as many parts, of the same units. What is said of them may be read better than
 * before: a line of a task was taken for a part of it, a tag stood apart from its text.
 */
function saysTheSame(a: ProgressTable, b: ProgressTable): boolean {
  return JSON.stringify(said(a)) === JSON.stringify(said(b));
}

const said = ({ items, sections }: ProgressTable) =>
  items.map(({ serial, section, leaves }) => [
    serial,
    section === null ? null : withoutBlanks(sections[section]?.title ?? ""),
    leaves.length,
    [...new Set(leaves.flatMap(({ units }) => units))].sort(),
  ]);
