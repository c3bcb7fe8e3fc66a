import type { TableReading } from "../../src/app/choose-sheet";
import { readTogether, sheetsBeside } from "../../src/app/several-sheets";
import type { SheetsBeside } from "../../src/app/sheets-beside";
import type { Workbook } from "../../src/app/workbook";
import { sheetId, type Grid } from "../../src/core/grid/grid";
import { readTable } from "../../src/core/reading/read-table";
import type { TableSet } from "../../src/core/sources/table-set";
import { countTable } from "../../src/core/table/counts";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes } from "../fixtures/shared-data";

function tableOf(grid: Grid | undefined): ProgressTable {
  const result = grid && readTable(grid);
  if (result?.ok !== true) throw new Error("no table");
  return result.table;
}

/** The sheets as they are in a workbook, the first in front, read as one. */
async function together(grids: readonly Grid[]): Promise<{ readonly beside: SheetsBeside; readonly set: TableSet | null }> {
  const [first] = grids;
  if (!first) throw new Error("no sheet");
  const reading: TableReading = { grid: first, table: tableOf(first), chosen: "active" };
  const book: Pick<Workbook, "sheets" | "read"> = {
    sheets: () => Promise.resolve(grids.map(({ sheet }) => sheet)),
    read: (id) => {
      const found = grids.find(({ sheet }) => sheet.id === id);
      return found ? Promise.resolve(found) : Promise.reject(new Error("no sheet"));
    },
  };
  const beside = await sheetsBeside(book, reading, {});
  return { beside, set: readTogether(reading, beside.parts, {}) };
}

/** A sheet without its first rows, but for those kept, which move up. */
function withoutTop(grid: Grid, rows: number, keep: readonly number[] = []): Grid {
  const kept = [...keep, ...Array.from({ length: grid.values.length - rows }, (_, at) => rows + 1 + at)];
  const place = new Map(kept.map((row, at) => [row, at + 1]));
  const merges = grid.merges.flatMap((merge) => {
    const top = place.get(merge.top);
    return top === undefined ? [] : [{ ...merge, top, bottom: top + merge.bottom - merge.top }];
  });
  return { ...grid, values: kept.map((row) => grid.values[row - 1] ?? []), merges, hiddenRows: [], formulas: [], mixedFormat: [], numberFormats: [] };
}

/** The text of the first row made another. */
const titled = (grid: Grid, title: (before: string) => string): Grid => ({
  ...grid,
  values: grid.values.map((row, at) => (at === 0 ? row.map((value, column) => (column === 0 ? title(typeof value === "string" ? value : "") : value)) : row)),
});

const renamed = (grid: Grid, name: string): Grid => ({ ...grid, sheet: { ...grid.sheet, id: sheetId(name), name } });

/** One sheet cut in two below a row; the second has the title and the header, and no heading of the section. */
const cut = (grid: Grid, row: number): readonly Grid[] => [
  renamed({ ...grid, values: grid.values.slice(0, row), merges: grid.merges.filter(({ bottom }) => bottom <= row) }, `${grid.sheet.name}上`),
  renamed(withoutTop(grid, row, [1, 3]), `${grid.sheet.name}下`),
];

const pick = (grids: readonly Grid[], order: readonly number[]): readonly Grid[] => order.flatMap((at) => grids[at] ?? []);
const laterOnes = ([first, ...others]: readonly Grid[], change: (grid: Grid) => Grid): readonly Grid[] => (first ? [first, ...others.map(change)] : []);

/** Ways in which an office cuts a table into sheets. Row 1 is the title, 2 the heading of the section, 3 the header. */
const CUTS: { readonly [way: string]: (grids: readonly Grid[]) => readonly Grid[] } = {
  "one a leader, in order": (grids) => grids,
  "in the opposite order": (grids) => [...grids].reverse(),
  "in some other order": (grids) => pick(grids, [3, 0, 10, 7, 1, 5, 2, 9, 4, 8, 6]),
  "a title on the first sheet only": (grids) => laterOnes(grids, (grid) => withoutTop(grid, 1)),
  "a title only on the one in front, which is not the first": (grids) =>
    laterOnes(pick(grids, [4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10]), (grid) => withoutTop(grid, 1)),
  "no header on the later ones, but the heading of the section": (grids) => laterOnes(grids, (grid) => withoutTop(grid, 3, [2])),
  "no header on the later ones, but title and heading of the section": (grids) => laterOnes(grids, (grid) => withoutTop(grid, 3, [1, 2])),
  "no header but on the last, which is in front": (grids) => laterOnes(pick(grids, [10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), (grid) => withoutTop(grid, 3, [2])),
  "（续表） in the later titles": (grids) => laterOnes(grids, (grid) => titled(grid, (title) => `${title}（续表）`)),
  "续表 alone above the later ones": (grids) => laterOnes(grids, (grid) => titled(withoutTop(grid, 3, [1, 2]), () => "续表")),
  "a long one in two": (grids) => grids.flatMap((grid, at) => (at === 5 ? cut(grid, 30) : [grid])),
  "several leaders on a sheet": (grids) => [...pick(grids, [0, 1, 2, 3, 4, 5, 6, 7]), stacked(pick(grids, [8, 9, 10]))],
};

/** Sheets one below the other on one, the later with the heading of their section alone. */
function stacked([first, ...others]: readonly Grid[]): Grid {
  if (!first) throw new Error("no sheet");
  return others.reduce<Grid>((all, grid) => {
    const more = withoutTop(grid, 3, [2]);
    const down = all.values.length;
    return {
      ...all,
      values: [...all.values, ...more.values],
      merges: [...all.merges, ...more.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down }))],
      hiddenRows: [],
      formulas: [],
      mixedFormat: [],
      numberFormats: [],
    };
  }, first);
}

const said = ({ items, sections }: ProgressTable) =>
  items.map(({ serial, reference, task, section, leaves }) => [
    serial,
    reference,
    task,
    section === null ? null : sections[section]?.title,
    leaves.map(({ fields, leadUnits, units, persons, status }) => [
      Object.entries(fields).map(([field, { text }]) => [field, text]),
      leadUnits,
      units,
      persons,
      status,
    ]),
  ]);

describeShared("the municipal table cut into sheets", () => {
  test.each(Object.keys(CUTS))("%s: taken together it is the table in one sheet", async (way) => {
    const single = tableOf((await readGrids(sharedBytes("jiangmen-2018-q3.xlsx")))[0]);
    const grids = CUTS[way]?.(await readGrids(sharedBytes("next/core/eleven.xlsx"))) ?? [];
    const { beside, set } = await together(grids);
    expect([beside.parts.length, beside.leftOut]).toEqual([grids.length - 1, []]);
    expect(set && countTable(set.whole)).toEqual(countTable(single));
    expect(set?.whole.sections.map(({ title, claimedCount }) => [title, claimedCount])).toEqual(
      single.sections.map(({ title, claimedCount }) => [title, claimedCount]),
    );
    expect(set && said(set.whole)).toEqual(said(single));
    expect([set?.whole.title, set?.whole.period]).toEqual([single.title, single.period]);
  });
});
