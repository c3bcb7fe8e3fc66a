import type { CellRange, CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { CellValue } from "../grid/cell-value";
import { formatAt, formatRuns } from "../grid/format-runs";
import { stampOf } from "../grid/stamp";
import { readTable } from "../reading/read-table";
import { numberingRestarts } from "../reading/references";
import type { ProgressTable, ReadOptions } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";
import { columnKey, type TablePart } from "./same-form";

/** A cell of one of several sheets. */
export interface PlacedCell {
  /** Index into `TableSet.parts`. */
  readonly part: number;
  readonly cell: CellRef;
}

/** Several sheets as one table. */
export interface TableSet {
  /** In the order in which they follow each other in the whole. */
  readonly parts: readonly TablePart[];
  /** The sheets one below the other, in the columns of the first: what `whole` was read from. */
  readonly grid: Grid;
  readonly whole: ProgressTable;
  /** Where a cell of `whole` stands; null for a row that stands in no sheet (the heading of a part that has none of its own). */
  placeOf(cell: CellRef): PlacedCell | null;
}

/**
 * Puts sheets of one form under each other and reads them as one table, so that sections, numbering, units and
 * sub-tasks are read as those of one sheet. The titles and header rows of later sheets are left out. Sheets whose
 * sections are numbered follow those numbers, others the order given. Where numbering begins again in each sheet and a
 * sheet has no section of its own, its name becomes one.
 *
 * @param parts at least one; all of one form (see `partsBeside`)
 * @returns null if the whole cannot be read as a table
 */
export function combineParts(parts: readonly TablePart[], options: ReadOptions = {}): TableSet | null {
  const ordered = inOrder(parts);
  const [first] = ordered;
  if (!first) return null;
  const rows = rowsOf(ordered);
  const layout = columnsOf(ordered);
  const grid = gridOf(ordered, rows, layout, first);
  const result = readTable(grid, options);
  if (!result.ok) return null;
  return {
    parts: ordered,
    grid,
    whole: result.table,
    placeOf: ({ row, column }) => {
      const place = rows[row - 1];
      const from = place?.kind === "row" ? layout[place.part]?.own.get(column) : undefined;
      return place?.kind === "row" && from !== undefined ? { part: place.part, cell: { row: place.row, column: from } } : null;
    },
  };
}

/** A row of the whole: one of a part, or the name of a part as a heading. */
type WholeRow = { readonly kind: "row"; readonly part: number; readonly row: number } | { readonly kind: "name"; readonly text: string };

/** By the numeral of their first sections, if all have one and they differ. */
function inOrder(parts: readonly TablePart[]): readonly TablePart[] {
  const numerals = parts.map(({ table }) => table.sections[0]?.numeral ?? null);
  if (numerals.includes(null) || new Set(numerals).size < numerals.length) return parts;
  return parts.map((part, at) => ({ part, numeral: numerals[at] ?? 0 })).sort((a, b) => a.numeral - b.numeral).map(({ part }) => part);
}

function rowsOf(parts: readonly TablePart[]): readonly WholeRow[] {
  const named = namesParts(parts);
  // a section that goes on in the next sheet may be headed there again: it is one
  let heading = "";
  const goesOn = (title: string | undefined): boolean => {
    if (title === undefined || bareTitle(title) === heading) return title !== undefined;
    heading = bareTitle(title);
    return false;
  };
  return parts.flatMap((part, at): WholeRow[] => {
    const { grid, table } = part;
    const header = table.headerRows[0] ?? grid.origin.row;
    const last = header + headerHeight(table) - 1;
    const items = new Set(table.items.flatMap(({ rows }) => rows));
    const sections = new Map(table.sections.filter(({ row }) => !items.has(row)).map(({ row, title }) => [row, title]));
    const rows: WholeRow[] = [];
    const end = grid.origin.row + grid.values.length - 1;
    const place = (row: number): WholeRow => ({ kind: "row", part: at, row });
    // the first sheet from its first row on, so that rows keep their numbers where they can
    for (let row = at === 0 ? 1 : grid.origin.row; row <= end; row++) {
      if (goesOn(sections.get(row))) continue;
      if (row > last || at === 0 || (row < header && sections.has(row))) rows.push(place(row));
      if (row === last && named) rows.push({ kind: "name", text: part.sheet });
    }
    return rows;
  });
}

/** A section's title without blanks and without 续. */
const bareTitle = (title: string): string => withoutBlanks(title).replace(/[（(]?续[表)）]*$/u, "");

/** Rows of the first header: they stand one below the other. */
function headerHeight({ headerRows }: ProgressTable): number {
  let height = 1;
  while (headerRows[height] === (headerRows[0] ?? 0) + height) height++;
  return height;
}

/** Whether numbering begins again from sheet to sheet, and no section tells the items of one from those of another. */
function namesParts(parts: readonly TablePart[]): boolean {
  if (parts.length < 2 || parts.some(({ table }) => table.items[0]?.section !== null)) return false;
  const items = parts.flatMap(({ table }, at) => table.items.map(({ serial, rows }) => ({ serial, section: at, rows })));
  return numberingRestarts(items);
}

/** Of each part: which of its columns each column of the whole is. Columns that only a later part has stand behind all others. */
function columnsOf(parts: readonly TablePart[]): readonly { readonly own: ReadonlyMap<number, number> }[] {
  const [first] = parts;
  const places = new Map<string, number>();
  let width = first ? first.grid.origin.column + (first.grid.values[0]?.length ?? 0) - 1 : 0;
  return parts.map(({ table, grid }, at) => {
    const own = new Map<number, number>();
    const seen = new Map<string, number>();
    for (const use of table.columns) {
      const count = (seen.get(columnKey(use)) ?? 0) + 1;
      seen.set(columnKey(use), count);
      const key = `${columnKey(use)}|${count}`;
      if (at === 0) places.set(key, use.column);
      let column = places.get(key);
      if (column === undefined) places.set(key, (column = ++width));
      own.set(column, use.column);
    }
    // columns without a heading stay with the first sheet, and where they are in the others if the place is free
    const used = new Set(own.values());
    for (let column = grid.origin.column; column < grid.origin.column + (grid.values[0]?.length ?? 0); column++) {
      if (!used.has(column) && !own.has(column)) own.set(column, column);
    }
    return { own };
  });
}

function gridOf(parts: readonly TablePart[], rows: readonly WholeRow[], layout: readonly { readonly own: ReadonlyMap<number, number> }[], first: TablePart): Grid {
  const width = Math.max(1, ...layout.flatMap(({ own }) => [...own.keys()]));
  const origin: CellRef = { row: 1, column: 1 };
  const values = rows.map((row): CellValue[] => {
    if (row.kind === "name") return Array.from({ length: width }, (_, at): CellValue => (at === 0 ? row.text : null));
    const { own } = layout[row.part] ?? { own: new Map<number, number>() };
    const grid = parts[row.part]?.grid;
    return Array.from({ length: width }, (_, at): CellValue => {
      const column = own.get(at + 1);
      return grid && column !== undefined ? cellAt(grid, { row: row.row, column }) : null;
    });
  });
  addHeadings(parts, rows, layout, values);
  const place = wholePlaces(rows, layout);
  const moved = (pick: (grid: Grid) => readonly CellRef[]): CellRef[] => parts.flatMap(({ grid }, at) => pick(grid).flatMap((cell) => place(at, cell) ?? []));
  const formatOf = (row: number, column: number): string | null => {
    const from = rows[row - 1];
    const own = from?.kind === "row" ? layout[from.part]?.own.get(column) : undefined;
    const grid = from?.kind === "row" ? parts[from.part]?.grid : undefined;
    return from?.kind === "row" && grid && own !== undefined ? formatAt(grid, { row: from.row, column: own }) : "General";
  };
  return {
    sheet: first.grid.sheet,
    origin,
    values,
    merges: mergesOf(parts, rows, place, width),
    hiddenRows: parts.flatMap(({ grid }, at) => grid.hiddenRows.flatMap((row) => place(at, { row, column: null })?.row ?? [])).sort((a, b) => a - b),
    hiddenColumns: first.grid.hiddenColumns,
    formulas: moved((grid) => grid.formulas),
    mixedFormat: moved((grid) => grid.mixedFormat),
    numberFormats: formatRuns(origin, values, formatOf),
    stamp: stampOf(origin, values),
  };
}

/** A column that only a later part has takes its heading along into the first header. */
function addHeadings(
  parts: readonly TablePart[],
  rows: readonly WholeRow[],
  layout: readonly { readonly own: ReadonlyMap<number, number> }[],
  values: CellValue[][],
): void {
  const [first] = parts;
  const header = first?.table.headerRows[0];
  if (!first || header === undefined) return;
  const at = rows.findIndex((row) => row.kind === "row" && row.part === 0 && row.row === header + headerHeight(first.table) - 1);
  const line = values[at];
  if (!line) return;
  parts.forEach(({ table }, part) => {
    if (part === 0) return;
    for (const [column, own] of layout[part]?.own ?? []) {
      if (line[column - 1] === null && !layout[0]?.own.has(column)) line[column - 1] = table.columns.find((use) => use.column === own)?.heading ?? null;
    }
  });
}

/** Where a cell of a part stands in the whole; its row alone where no column is given. */
function wholePlaces(rows: readonly WholeRow[], layout: readonly { readonly own: ReadonlyMap<number, number> }[]) {
  const rowAt = new Map<string, number>();
  rows.forEach((row, at) => {
    if (row.kind === "row") rowAt.set(`${row.part},${row.row}`, at + 1);
  });
  const columnAt = layout.map(({ own }) => new Map([...own].map(([whole, part]) => [part, whole])));
  return (part: number, { row, column }: { readonly row: number; readonly column: number | null }): CellRef | null => {
    const to = rowAt.get(`${part},${row}`);
    const across = column === null ? 1 : columnAt[part]?.get(column);
    return to === undefined || across === undefined ? null : { row: to, column: across };
  };
}

/** Merges as they are, where the columns that they cover still stand side by side; over the whole width where they covered a row. */
function mergesOf(parts: readonly TablePart[], rows: readonly WholeRow[], place: (part: number, cell: CellRef) => CellRef | null, width: number): readonly CellRange[] {
  const merges: CellRange[] = rows.flatMap((row, at) => (row.kind === "name" ? [{ top: at + 1, left: 1, bottom: at + 1, right: width }] : []));
  parts.forEach(({ grid }, part) => {
    for (const { top, left, bottom, right } of grid.merges) {
      const from = place(part, { row: top, column: left });
      const to = place(part, { row: bottom, column: right });
      if (!from || !to || to.row - from.row !== bottom - top) continue;
      if (to.column - from.column === right - left) merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    }
  });
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}
