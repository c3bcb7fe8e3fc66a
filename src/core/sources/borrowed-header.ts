import type { CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { CellValue } from "../grid/cell-value";
import { stampOf } from "../grid/stamp";
import type { ProgressTable } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";
import { serialNumber } from "../text/numerals";
import type { TablePart } from "./same-form";

/** A sheet that begins with its items, with the header rows of another sheet above it. */
export interface UnderHeader {
  readonly grid: Grid;
  /** So many header rows stand above: row 1 of the sheet is the row below them. */
  readonly borrowed: number;
}

/** Rows of the first header: they stand one below the other. */
export function headerHeight({ headerRows }: Pick<ProgressTable, "headerRows">): number {
  let height = 1;
  while (headerRows[height] === (headerRows[0] ?? 0) + height) height++;
  return height;
}

/** Puts the header of `first` above a sheet that has none; null for one that is wider, or empty. A title that is repeated is left out. */
export function underHeaderOf({ grid: from, table }: TablePart, grid: Grid): UnderHeader | null {
  const top = table.headerRows[0];
  const width = Math.max(0, ...table.columns.map(({ column }) => column));
  const last = grid.origin.column + filledWidth(grid) - 1;
  if (top === undefined || grid.values.length === 0 || last > width || last < Math.min(width, 3)) return null;
  const borrowed = headerHeight(table);
  const titles = repeatedTitles(grid, table.title);
  const line = (of: Grid, row: number): CellValue[] => Array.from({ length: width }, (_, at): CellValue => cellAt(of, { row, column: at + 1 }));
  const values = [
    ...Array.from({ length: borrowed }, (_, at) => line(from, top + at)),
    ...Array.from({ length: grid.origin.row - 1 + grid.values.length }, (_, at) =>
      titles.has(at + 1) ? new Array<CellValue>(width).fill(null) : line(grid, at + 1),
    ),
  ];
  const down = ({ row, column }: CellRef): CellRef => ({ row: row + borrowed, column });
  const inHeader = from.merges.filter((merge) => merge.top >= top && merge.bottom < top + borrowed);
  const origin: CellRef = { row: 1, column: 1 };
  return {
    borrowed,
    grid: {
      ...grid,
      origin,
      values,
      merges: [
        ...inHeader.map((merge) => ({ ...merge, top: merge.top - top + 1, bottom: merge.bottom - top + 1 })),
        ...grid.merges.map((merge) => ({ ...merge, top: merge.top + borrowed, bottom: merge.bottom + borrowed })),
      ],
      hiddenRows: grid.hiddenRows.map((row) => row + borrowed),
      formulas: grid.formulas.map(down),
      mixedFormat: grid.mixedFormat.map(down),
      numberFormats: grid.numberFormats.map((run) => ({ ...run, top: run.top + borrowed, bottom: run.bottom + borrowed })),
      stamp: stampOf(origin, values),
    },
  };
}

/** Rows at the head of a sheet that say the title of the table once more, or only that it goes on (续表). */
export function repeatedTitles(grid: Grid, title: string | null): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = grid.origin.row; row < grid.origin.row + Math.min(MOST_TITLES, grid.values.length); row++) {
    const texts = (grid.values[row - grid.origin.row] ?? []).filter((value) => value !== null && value !== "");
    const [text] = texts;
    if (texts.length === 0) continue;
    if (texts.length > 1 || typeof text !== "string" || (bareTitle(text) !== "" && bareTitle(text) !== bareTitle(title ?? ""))) break;
    rows.add(row);
  }
  return rows;
}

const MOST_TITLES = 4;

/** A title without blanks and without 续. */
export const bareTitle = (title: string): string => withoutBlanks(title).replace(/[（(]?(?:续(?:上)?表?|接上[页表])\d*[)）]*$/u, "");

/** So many of a sheet's items must look like items of the table that it was read under. */
const SHARE = 0.6;
/** Characters of a progress text; an address or a telephone number is shorter. */
const SPEAKS = 8;
/** Characters of a task that is known by its length alone; a person's name is shorter. */
const TELLS = 4;

/** Whether what was read under another sheet's header is that table going on: numbered items with a task, a unit and a progress. */
export function goesOnLike(first: ProgressTable, { items }: ProgressTable): boolean {
  const tagged = first.dialect !== null;
  const like = items.filter(
    ({ serial, task, leaves }) =>
      serialNumber(serial) !== null &&
      task !== "" &&
      leaves.some(
        ({ status, progress, units }) => units.length > 0 && (status !== null || (!tagged && task.length >= TELLS && withoutBlanks(progress).length >= SPEAKS)),
      ),
  );
  return items.length > 0 && like.length >= items.length * SHARE;
}

/** Whether it may be that table going on, too little like it to be counted unasked: numbered items that speak of what was done for each. */
export function mayGoOn({ items }: ProgressTable): boolean {
  const like = items.filter(
    ({ serial, task, leaves }) =>
      serialNumber(serial) !== null && task !== "" && leaves.some(({ progress, units }) => units.length > 0 && withoutBlanks(progress).length >= SPEAKS),
  );
  return items.length > 0 && like.length >= items.length * SHARE;
}

function filledWidth({ values }: Grid): number {
  return values.reduce((most, row) => row.reduce<number>((end, value, at) => (value !== null && value !== "" ? Math.max(end, at + 1) : end), most), 0);
}
