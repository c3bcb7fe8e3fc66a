import { firstRows, tableSheet } from "../app/table-sheet";
import type { Language } from "../core/messages/language";
import { sourceNoteText } from "../core/messages/source-note-text";
import { wordImportWords } from "../core/messages/word-import";
import type { Grid } from "../core/grid/grid";
import type { ReadResult } from "../core/table/progress-table";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { TableSource } from "../core/sources/table-source";

/** A table of a Word document, ready to be written as a sheet. */
export interface WordTable {
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

/** The tables of a Word document as sheets. */
export async function wordTables({ grids, notes }: TableSource, language: Language, readHead: ReadHead): Promise<readonly WordTable[]> {
  const tables: WordTable[] = [];
  for (const [at, grid] of grids.entries()) {
    const sheet = tableSheet(grid, wordImportWords(language).sheetName(at, grids.length), await readHead(firstRows(grid)));
    tables.push({
      rows: grid.values.length,
      columns: grid.values[0]?.length ?? 0,
      headings: headingsOf(sheet),
      notes: (notes[at] ?? []).map((note) => sourceNoteText(note, language)),
      sheet,
    });
  }
  return tables;
}

/** Of the rows kept in view the last, else of the first row with several cells. */
function headingsOf({ values, frozenRows = 0 }: LaidOutSheet): readonly string[] {
  const filled = (row: readonly (string | number | null)[]): string[] => row.flatMap((value) => (value === null ? [] : [String(value).replace(/\s+/g, "").slice(0, 12)]));
  const row = frozenRows > 0 ? values[frozenRows - 1] : values.find((one) => filled(one).length > 1);
  return filled(row ?? []).slice(0, MOST_HEADINGS);
}
