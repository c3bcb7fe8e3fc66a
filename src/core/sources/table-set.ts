import type { CellRange, CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { CellValue } from "../grid/cell-value";
import { formatAt, formatRuns } from "../grid/format-runs";
import { stampOf } from "../grid/stamp";
import { readTable } from "../reading/read-table";
import { numberingRestarts } from "../reading/references";
import type { Item, ProgressTable, ReadOptions } from "../table/progress-table";
import { headsSection, partsInOrder } from "./part-order";
import { withoutBlanks } from "../text/cell-text";
import { serialNumber } from "../text/numerals";
import { withoutClaim } from "../text/claimed-count";
import { bareTitle, headerHeight, repeatedTitles } from "./borrowed-header";
import { columnKey, type TablePart } from "./same-form";
import { sameBody, titleBody, titleOfAll } from "./title-body";

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
 * sections are numbered follow those numbers, others the order given. Where numbering begins again in a sheet that has
 * no section of its own, or its title names another body, its name becomes one. A title that names a body which is not that of all sheets
 * is that of the whole without it.
 *
 * @param parts at least one; all of one form (see `partsBeside`)
 * @returns null if the whole cannot be read as a table
 */
export function combineParts(parts: readonly TablePart[], options: ReadOptions = {}): TableSet | null {
  const ordered = partsInOrder(parts);
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
    whole: {
      ...result.table,
      title: titleOfAll(
        result.table.title,
        ordered.map(({ table }) => table),
      ),
      items: result.table.items.map((item) => namedByRow(item, rows, ordered)),
    },
    placeOf: ({ row, column }) => {
      const place = rows[row - 1];
      const from = place?.kind === "row" ? layout[place.part]?.own.get(column) : undefined;
      return place?.kind === "row" && from !== undefined ? { part: place.part, cell: { row: place.row, column: from } } : null;
    },
  };
}

/** An item that is named by its row is named by that of its sheet. */
function namedByRow(item: Item, rows: readonly WholeRow[], parts: readonly TablePart[]): Item {
  const place = rows[(item.rows[0] ?? 0) - 1];
  if (item.reference !== `第${String(item.rows[0] ?? 0)}行` || place?.kind !== "row") return item;
  return { ...item, reference: `${parts[place.part]?.sheet ?? ""}第${place.row}行` };
}

/** A row of the whole: one of a part, or the name of a part as a heading. */
type WholeRow = { readonly kind: "row"; readonly part: number; readonly row: number } | { readonly kind: "name"; readonly text: string };

/** The part whose title and header stand over the whole: the first with both, else the first with a header. */
function leadOf(parts: readonly TablePart[]): number {
  const headed = ({ borrowed }: TablePart): boolean => borrowed === undefined;
  const titled = parts.findIndex((part) => headed(part) && part.table.title !== null && !headsSection(part.table.title));
  return Math.max(0, titled >= 0 ? titled : parts.findIndex(headed));
}

function rowsOf(parts: readonly TablePart[]): readonly WholeRow[] {
  const allNamed = namesParts(parts);
  const lead = leadOf(parts);
  const title = parts[lead]?.table.title ?? null;
  // a section that goes on in the next sheet may be headed there again: it is one; it need not say once more how much it holds
  let heading = "";
  const goesOn = (title: string | undefined): boolean => {
    if (title === undefined || bareTitle(title) === heading || (saysItGoesOn(title) && bareTitle(title) === withoutClaim(heading))) return title !== undefined;
    heading = bareTitle(title);
    return false;
  };
  // where the lines above the header are all of the whole, the first sheet is taken as it stands
  const asItStands = lead === 0 && !headsSection(title);
  const head = asItStands ? [] : headRows(parts, lead);
  return [
    ...head,
    ...parts.flatMap((part, at): WholeRow[] => {
      const { grid, borrowed } = part;
      const { header, last, sections } = headOf(part);
      const titles = borrowed === undefined ? NO_ROWS : repeatedTitles(grid, title);
      const whole = at === 0 && asItStands;
      const named = allNamed || standsApart(parts, at);
      const rows: WholeRow[] = [];
      const end = grid.origin.row + grid.values.length - 1;
      if (borrowed !== undefined && named) rows.push({ kind: "name", text: part.sheet });
      // the first sheet from its first row on, so that rows keep their numbers where they can
      for (let row = whole ? 1 : grid.origin.row; row <= end; row++) {
        if (titles.has(row) || goesOn(sections.get(row))) continue;
        if (row > last || whole || (row < header && sections.has(row))) rows.push({ kind: "row", part: at, row });
        if (row === last && named) rows.push({ kind: "name", text: part.sheet });
      }
      return rows;
    }),
  ];
}

const saysItGoesOn = (title: string): boolean => bareTitle(title) !== withoutBlanks(title);
const NO_ROWS: ReadonlySet<number> = new Set();

/** The rows of a part's first header, in the sheet's own numbers, and the headings of its sections. */
function headOf({ grid, table, borrowed }: TablePart): { readonly header: number; readonly last: number; readonly sections: ReadonlyMap<number, string> } {
  const header = (table.headerRows[0] ?? grid.origin.row) - (borrowed ?? 0);
  const items = new Set(table.items.flatMap(({ rows }) => rows));
  const sections = new Map(table.sections.filter(({ row }) => !items.has(row)).map(({ row, title }) => [row - (borrowed ?? 0), title]));
  if (table.title !== null && headsSection(table.title)) {
    const row = rowOf(grid, header, table.title);
    if (row !== null) sections.set(row, table.title);
  }
  return { header, last: header + headerHeight(table) - 1, sections };
}

/** The row above the header in which a title stands. */
function rowOf(grid: Grid, header: number, title: string): number | null {
  const says = (value: CellValue): boolean => typeof value === "string" && withoutBlanks(value) === withoutBlanks(title);
  for (let row = grid.origin.row; row < header; row++) if ((grid.values[row - grid.origin.row] ?? []).some(says)) return row;
  return null;
}

/** The title and the header of the part that has them, without the headings of its sections. */
function headRows(parts: readonly TablePart[], lead: number): readonly WholeRow[] {
  const part = parts[lead];
  if (!part) return [];
  const { last, sections } = headOf(part);
  return Array.from({ length: last }, (_, at) => at + 1).flatMap((row): WholeRow[] => (sections.has(row) ? [] : [{ kind: "row", part: lead, row }]));
}

/** Whether numbering begins again from sheet to sheet, and no section tells the items of one from those of another. */
function namesParts(parts: readonly TablePart[]): boolean {
  if (parts.length < 2 || parts.some(({ table }) => table.items[0]?.section !== null || headsSection(table.title))) return false;
  const items = parts.flatMap(({ table }, at) => table.items.map(({ serial, rows }) => ({ serial, section: at, rows })));
  return numberingRestarts(items);
}

/** Whether a part without a section would fall into that of a sheet before it, with which its numbers do not go on. */
function standsApart(parts: readonly TablePart[], at: number): boolean {
  const [part, last] = [parts[at], parts[at - 1]];
  if (!part || !last || part.table.items[0]?.section !== null || headsSection(part.table.title)) return false;
  const [body, before] = [titleBody(part.table), titleBody(last.table)];
  if (body !== null && before !== null && !sameBody(body, before)) return true;
  if (!parts.slice(0, at).some(({ table }) => table.sections.length > 0 || headsSection(table.title))) return false;
  const [from, to] = [serialNumber(part.table.items[0]?.serial ?? ""), serialNumber(last.table.items.at(-1)?.serial ?? "")];
  // without numbers it is with the sheet before it, or apart as that is
  return from === null || to === null ? standsApart(parts, at - 1) : from <= to;
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

function gridOf(
  parts: readonly TablePart[],
  rows: readonly WholeRow[],
  layout: readonly { readonly own: ReadonlyMap<number, number> }[],
  first: TablePart,
): Grid {
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

/** A column that the part with the header lacks takes its heading along into it. */
function addHeadings(
  parts: readonly TablePart[],
  rows: readonly WholeRow[],
  layout: readonly { readonly own: ReadonlyMap<number, number> }[],
  values: CellValue[][],
): void {
  const lead = leadOf(parts);
  const head = parts[lead];
  if (!head) return;
  const { last } = headOf(head);
  const at = rows.findIndex((row) => row.kind === "row" && row.part === lead && row.row === last);
  const line = values[at];
  if (!line) return;
  parts.forEach(({ table }, part) => {
    if (part === lead) return;
    for (const [column, own] of layout[part]?.own ?? []) {
      if (line[column - 1] === null && !layout[lead]?.own.has(column)) line[column - 1] = table.columns.find((use) => use.column === own)?.heading ?? null;
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
function mergesOf(
  parts: readonly TablePart[],
  rows: readonly WholeRow[],
  place: (part: number, cell: CellRef) => CellRef | null,
  width: number,
): readonly CellRange[] {
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
