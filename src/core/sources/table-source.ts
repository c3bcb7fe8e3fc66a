import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";

/** What an office keeps tables in, as grids: a workbook, or a Word document with one grid a table. */
export interface TableSource {
  /** The file's name without its folder, or the workbook's own. */
  readonly name: string;
  readonly kind: "xlsx" | "xls" | "docx" | "workbook";
  /**
   * One grid a sheet, or a Word table. The paragraphs before a Word table stand above it as merged rows, so that title,
   * 填报单位 and claims read as in a sheet; those behind it below.
   */
  readonly grids: readonly Grid[];
  /** What was done or left out, table by table (same index as `grids`). */
  readonly notes: readonly (readonly SourceNote[])[];
  /** Of a document without a table, or read for its text alone: its paragraphs, where they were asked for. */
  readonly prose?: readonly string[];
}

/** What is done with a document without a table, and (`only-text`) whether one with tables is read for its paragraphs alone. */
export type NoTable = "refuse" | "as-text" | "only-text";

/**
 * Reads a file's tables.
 *
 * @param noTable a document without one is refused (`no-table`) unless its text is wanted; `only-text`: the tables of a document are not
 * @throws HostError that says what the file is, where it is none
 */
export type OpenSource = (name: string, bytes: Uint8Array, noTable?: NoTable) => Promise<TableSource>;

/**
 * What a reader did or could not do, each with where it was in the grid: told once, never silent.
 *
 * - `automatic-numbers`: numbers that Word makes by itself, written as text.
 * - `tracked-changes`: insertions and deletions that nobody accepted; the text is that after them.
 * - `comments`, `footnotes`, `text-box`, `picture`, `hidden-text`: left out.
 * - `nested-table`: a table inside a cell, as its text.
 * - `continued-table`: tables that were joined; a merged cell that held text of its own.
 */
export interface SourceNote {
  readonly kind:
    "automatic-numbers" | "tracked-changes" | "comments" | "footnotes" | "nested-table" | "text-box" | "picture" | "continued-table" | "hidden-text";
  readonly count: number;
  /** In reading order, each once. */
  readonly places: readonly CellRef[];
}
