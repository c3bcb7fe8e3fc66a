import { firstRows, tableSheet } from "../app/table-sheet";
import type { Language } from "../core/messages/language";
import { sourceNoteText } from "../core/messages/source-note-text";
import { wordImportWords } from "../core/messages/word-import";
import type { Grid } from "../core/grid/grid";
import type { ReadResult } from "../core/table/progress-table";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import { joinGrids } from "../core/sources/join-grids";
import type { SourceNote, TableSource } from "../core/sources/table-source";

/** A table of a Word document, or two that may be one, ready to be written as a sheet. */
export interface ImportableTable {
  /** Which tables of the document it is, from 1: two where a person may join them. */
  readonly numbers: readonly number[];
  readonly rows: number;
  readonly columns: number;
  /** The first headings, to know it by. */
  readonly headings: readonly string[];
  /** What reading it did and left out, a line each. */
  readonly notes: readonly string[];
  readonly sheet: LaidOutSheet;
}

/** Reads the first rows of a table, to find its heading. */
export type ReadHead = (grid: Grid) => Promise<ReadResult>;

const MOST_HEADINGS = 4;

/** So many of the headings of two tables are the same where they may be one that was cut. */
const SHARED = 0.5;

/** The tables of a Word document as sheets; behind them those that stand one behind the other in as many columns under much the same headings, as one. */
export async function wordTables({ grids, notes }: TableSource, language: Language, readHead: ReadHead): Promise<readonly ImportableTable[]> {
  const words = wordImportWords(language);
  const made = async (numbers: readonly number[], grid: Grid, said: readonly SourceNote[]): Promise<ImportableTable> => {
    const sheet = tableSheet(grid, words.sheetName((numbers[0] ?? 1) - 1, grids.length), await readHead(firstRows(grid)));
    return {
      numbers,
      rows: grid.values.length,
      columns: grid.values[0]?.length ?? 0,
      headings: headingsOf(sheet).slice(0, MOST_HEADINGS),
      notes: said.map((note) => sourceNoteText(note, language)),
      sheet,
    };
  };
  const tables: ImportableTable[] = [];
  for (const [at, grid] of grids.entries()) tables.push(await made([at + 1], grid, notes[at] ?? []));
  const joined: ImportableTable[] = [];
  for (const [at, grid] of grids.entries()) {
    const [one, next, below] = [tables[at], tables[at + 1], grids[at + 1]];
    if (one && next && below && mayBeOne(one, next))
      joined.push(await made([at + 1, at + 2], joinGrids(grid, below), joinedNotes(grid, notes[at] ?? [], notes[at + 1] ?? [])));
  }
  return [...tables, ...joined];
}

function mayBeOne(one: ImportableTable, next: ImportableTable): boolean {
  const [above, below] = [headingsOf(one.sheet), headingsOf(next.sheet)];
  const shared = above.filter((heading) => below.includes(heading)).length;
  return one.columns === next.columns && above.length > 1 && shared >= Math.max(above.length, below.length) * SHARED;
}

/** What was told of both, and where they were joined. */
function joinedNotes({ values }: Grid, above: readonly SourceNote[], below: readonly SourceNote[]): readonly SourceNote[] {
  const down = values.length;
  const lower = below.map((note): SourceNote => ({ ...note, places: note.places.map(({ row, column }) => ({ row: row + down, column })) }));
  const all: readonly SourceNote[] = [...above, ...lower, { kind: "continued-table", count: 1, places: [{ row: down + 1, column: 1 }] }];
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const same = all.filter((note) => note.kind === kind);
    return { kind, count: same.reduce((sum, { count }) => sum + count, 0), places: same.flatMap(({ places }) => places) };
  });
}

/** Of the rows kept in view the last, else of the first row with several cells. */
function headingsOf({ values, frozenRows = 0 }: LaidOutSheet): readonly string[] {
  const filled = (row: readonly (string | number | null)[]): string[] =>
    row.flatMap((value) => (value === null ? [] : [String(value).replace(/\s+/g, "").slice(0, 12)]));
  const row = frozenRows > 0 ? values[frozenRows - 1] : values.find((one) => filled(one).length > 1);
  return filled(row ?? []);
}
