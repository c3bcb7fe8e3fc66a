import type { Header } from "./find-header";
import { normalizeHeading, type HeadingReader } from "../terms/headings";
import type { SheetView } from "./sheet-view";

/** One table of a sheet: its first header, that header's repetitions, and the rows between and below. */
interface HeadedRows {
  readonly headers: Header[];
  /** Rows with two filled cells or more. */
  size: number;
}

/** The table that is read, and the rows that belong to others. */
export interface TableChoice {
  readonly header: Header;
  /** The rows of the header's repetitions. */
  readonly headerRows: ReadonlySet<number>;
  /** Other tables of the sheet: their rows, header first, and the lines directly above them. */
  readonly others: readonly { readonly headerRow: number; readonly rows: readonly number[] }[];
}

/** Chooses the larger table of a sheet; of equals the first. */
export function chooseTable(view: SheetView, headers: readonly Header[], headings: HeadingReader): TableChoice | null {
  const blocks: HeadedRows[] = [];
  const owner: HeadedRows[] = [];
  headers.forEach((header, index) => {
    const end = (headers[index + 1]?.top ?? view.used.bottom + 1) - 1;
    let block = blocks.find(({ headers: [first] }) => first !== undefined && sameTable(first, header, headings));
    if (!block) blocks.push((block = { headers: [], size: 0 }));
    block.headers.push(header);
    for (let row = header.bottom + 1; row <= end; row++) if (isFilled(view, row)) block.size++;
    owner.push(block);
  });
  const largest = blocks.reduce<HeadedRows | null>((best, block) => (best && best.size >= block.size ? best : block), null);
  const first = largest?.headers[0];
  if (!largest || !first) return null;
  const headerRows = new Set<number>();
  for (const { top, bottom } of largest.headers.slice(1)) for (let row = top; row <= bottom; row++) headerRows.add(row);
  const others: { headerRow: number; rows: number[] }[] = [];
  headers.forEach((header, index) => {
    if (owner[index] === largest) return;
    const next = headers[index + 1];
    const end = next === undefined ? view.used.bottom : linesAbove(view, next.top, header.bottom) - 1;
    const rows: number[] = [];
    for (let row = linesAbove(view, header.top, headers[index - 1]?.bottom ?? view.used.top - 1); row <= end; row++) rows.push(row);
    const same = others.at(-1);
    if (same && owner[index] === owner[index - 1]) for (const row of rows) same.rows.push(row);
    else others.push({ headerRow: header.top, rows });
  });
  return { header: first, headerRows, others };
}

/** Two headers head one table when most of their columns say or mean the same. */
function sameTable(a: Header, b: Header, headings: HeadingReader): boolean {
  let same = 0;
  let other = 0;
  for (const left of a.columns) {
    const right = b.columns.find(({ column }) => column === left.column);
    if (left.label === "" || !right || right.label === "") continue;
    if (normalizeHeading(left.label) === normalizeHeading(right.label)) same++;
    else {
      const [one, two] = [headings.meaning(left.label), headings.meaning(right.label)];
      if (one && two && one.field === two.field) same++;
      else other++;
    }
  }
  return same >= 2 && same > other * 2;
}

function isFilled(view: SheetView, row: number): boolean {
  let filled = 0;
  for (let column = view.used.left; column <= view.used.right && filled < 2; column++) if (view.text(row, column) !== "") filled++;
  return filled >= 2;
}

/** The first of the lines directly above a header that are its own title: at most three rows of one cell, and the empty rows between. */
function linesAbove(view: SheetView, top: number, after: number): number {
  let first = top;
  let lines = 0;
  for (let row = top - 1; row > after && lines < 3; row--) {
    let filled = 0;
    for (let column = view.used.left; column <= view.used.right; column++) if (view.text(row, column) !== "") filled++;
    if (filled > 1) break;
    if (filled === 1) {
      lines++;
      first = row;
    }
  }
  return first;
}
