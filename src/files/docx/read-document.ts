import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { sheetId, type Grid } from "../../core/grid/grid";
import { stampOf } from "../../core/grid/stamp";
import { HostError } from "../../core/host-error";
import type { SourceNote, TableSource } from "../../core/sources/table-source";
import { joinTables, proseOf, type JoinedTable } from "./join-tables";
import { openDocument } from "./open-document";
import type { Left, WordParagraph } from "./paragraph-text";
import type { WordCell } from "./word-table";

/** Rows of one table, beyond which it is no table that an office keeps in Word. */
const ROWS = 20_000;
/** Columns that Word itself allows. */
const COLUMNS = 63;

/**
 * The tables of a Word document as grids, all cells as text, letter for letter. Paragraphs before a table stand above it
 * as merged rows, notes behind it below.
 *
 * @param sheetName what a table is called as a sheet; `index` from 0
 * @throws HostError `not-a-document`, `encrypted`, `old-word`, `too-large`, `no-table`
 */
export function readDocument(name: string, bytes: Uint8Array, sheetName: (index: number, count: number) => string): TableSource {
  try {
    const tables = joinTables(openDocument(bytes)).filter(isWideEnough);
    if (tables.length === 0) throw new HostError("no-table");
    const read = tables.map((table, index) => gridOf(table, sheetName(index, tables.length)));
    return { name, kind: "docx", grids: read.map(({ grid }) => grid), notes: read.map(({ notes }) => notes) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { facts: { file: name, ...error.facts }, cells: error.cells, cause: error.cause });
  }
}

/** The paragraphs of a Word document, tables left out: what it says where it has no table. @throws as `readDocument`, but for `no-table` */
export function readProse(bytes: Uint8Array): readonly string[] {
  return proseOf(openDocument(bytes));
}

/** A frame around a line of text is no table. */
function isWideEnough({ rows, width }: JoinedTable): boolean {
  return width > 1 && rows.length > 1;
}

function gridOf(table: JoinedTable, name: string): { readonly grid: Grid; readonly notes: readonly SourceNote[] } {
  const width = table.width;
  const height = table.before.length + table.rows.length + table.after.length;
  if (table.rows.length > ROWS) throw new HostError("too-large", { facts: { limit: String(ROWS), unit: "rows" } });
  if (width > COLUMNS) throw new HostError("too-large", { facts: { limit: String(COLUMNS), unit: "columns" } });
  const sheet = new Filled(width, height);
  for (const paragraph of table.before) sheet.line(paragraph);
  table.rows.forEach((one, at) => {
    if (table.joints.includes(at)) sheet.note("continued-table", { row: sheet.row + 1, column: 1 });
    if (one.kind === "line") sheet.line(one.paragraph);
    else sheet.cells(one.row.cells);
  });
  for (const paragraph of table.after) sheet.line(paragraph);
  const origin: CellRef = { row: 1, column: 1 };
  return {
    grid: {
      sheet: { id: sheetId(name), name, visible: true, active: true, protected: false, filtered: false, ours: null },
      origin,
      values: sheet.values,
      merges: sheet.merges(),
      hiddenRows: [],
      hiddenColumns: [],
      formulas: [],
      mixedFormat: [],
      numberFormats: [],
      stamp: stampOf(origin, sheet.values),
    },
    notes: sheet.notes(),
  };
}

/** What an occurrence in a text is told as. */
const NOTE_OF: { readonly [L in Left]: SourceNote["kind"] } = {
  comments: "comments",
  footnotes: "footnotes",
  "text-box": "text-box",
  picture: "picture",
  "hidden-text": "hidden-text",
  inserted: "tracked-changes",
  deleted: "tracked-changes",
  number: "automatic-numbers",
};

/** A sheet that is filled row by row. */
class Filled {
  row = 0;
  readonly values: CellValue[][];
  private readonly closed: CellRange[] = [];
  /** Merges that the row below may go on with, by their first column. */
  private readonly down = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  private readonly said = new Map<SourceNote["kind"], { count: number; readonly places: CellRef[] }>();

  constructor(
    private readonly width: number,
    height: number,
  ) {
    this.values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  }

  /** A paragraph over the whole width. */
  line({ text, left }: WordParagraph): void {
    this.row++;
    this.closeAll();
    this.put(1, text);
    if (this.width > 1) this.closed.push({ top: this.row, left: 1, bottom: this.row, right: this.width });
    this.tell(left, { row: this.row, column: 1 });
  }

  cells(cells: readonly WordCell[]): void {
    this.row++;
    const seen = new Set<number>();
    for (const cell of cells) {
      const left = cell.column + 1;
      const right = Math.min(this.width, left + cell.span - 1);
      if (left > this.width) continue;
      const at = { row: this.row, column: left };
      const open = cell.down === "goes-on" ? this.down.get(left) : undefined;
      // a cell that goes on with nothing above is a cell of its own
      const goesOn = open !== undefined && open.right === right && open.bottom === this.row - 1;
      if (goesOn && cell.text.trim() === "") {
        open.bottom = this.row;
        seen.add(left);
      } else {
        if (goesOn) this.note("continued-table", at);
        this.close(left);
        this.put(left, cell.text);
        this.down.set(left, { top: this.row, left, bottom: this.row, right });
        if (cell.down !== "none") seen.add(left);
      }
      this.tell(cell.left, at);
      for (let i = 0; i < cell.nested; i++) this.note("nested-table", at);
    }
    for (const left of [...this.down.keys()]) {
      const one = this.down.get(left);
      if (one && (one.bottom < this.row || !seen.has(left))) this.close(left);
    }
  }

  note(kind: SourceNote["kind"], at: CellRef): void {
    const said = this.said.get(kind) ?? { count: 0, places: [] };
    said.count++;
    const last = said.places.at(-1);
    if (last?.row !== at.row || last.column !== at.column) said.places.push(at);
    this.said.set(kind, said);
  }

  merges(): readonly CellRange[] {
    this.closeAll();
    return this.closed.sort((a, b) => a.top - b.top || a.left - b.left);
  }

  notes(): readonly SourceNote[] {
    return [...this.said].map(([kind, { count, places }]) => ({ kind, count, places }));
  }

  private put(column: number, text: string): void {
    const row = this.values[this.row - 1];
    if (row && text !== "") row[column - 1] = text;
  }

  private tell(left: readonly Left[], at: CellRef): void {
    for (const one of left) this.note(NOTE_OF[one], at);
  }

  private close(left: number): void {
    const one = this.down.get(left);
    this.down.delete(left);
    if (one && (one.bottom > one.top || one.right > one.left)) this.closed.push(one);
  }

  private closeAll(): void {
    for (const left of [...this.down.keys()]) this.close(left);
  }
}
