import type { CellRange } from "../grid/cell-ref";
import type { Field } from "../terms/field";
import type { Header, HeaderColumn } from "./find-header";
import { normalizeHeading, type HeadingReader } from "../terms/headings";
import { serialNumber } from "../text/numerals";
import { viewRows, type Arrangement, type LaidRow } from "./rearranged-view";
import type { SheetView } from "./sheet-view";
import type { TableChoice } from "./table-blocks";

/** One part of a table that is printed in several side by side. */
interface SidePart {
  readonly left: number;
  readonly right: number;
  /** How far its cells stand right of those of the first part. */
  readonly shift: number;
}

/** A table is printed in at most so many parts. */
const MOST_PARTS = 4;
/** So many headings, two of them known, make a part. */
const ENOUGH = 3;

/**
 * A table that is printed in two parts or more side by side: the same headings again from left to right, and serials that go
 * on. It is read as one table, the left part first; where the serials run from part to part along each row, row by row.
 * Serials that begin again, other titles over the parts, and other groups make tables of their own. Null where there is one part.
 */
export function arrangeParts(view: SheetView, choice: TableChoice, headings: HeadingReader): Arrangement | null {
  const { header } = choice;
  const parts = partsOf(header, view);
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  const own = header.columns.filter(({ column }) => column >= first.left && column <= first.right);
  const fields = new Map<Field, number>();
  for (const { column, label } of own) {
    const field = headings.meaning(label)?.field;
    if (field && !fields.has(field)) fields.set(field, column);
  }
  const serial = fields.get("serial");
  if (fields.size < 2) return null;
  const blocks = blocksOf(view, header, first, choice.headerRows, new Set(choice.others.flatMap(({ rows }) => rows)));
  const order = serial !== undefined ? orderOf(view, blocks, parts, serial) : titles(view, header, parts) < 2 ? "parts" : null;
  if (order === null) return null;
  const { rows, headerRows } = layRows(view, header, parts, first, blocks, order, choice.headerRows);
  return {
    view: viewRows(view, header.bottom + 1, rows, Math.min(view.used.left, first.left), first.right),
    header: { ...header, columns: header.columns.filter(({ column }) => column <= first.right) },
    headerRows,
    mapping: {},
    again: parts.slice(1).flatMap(({ shift }) => own.map(({ column }) => ({ column: column + shift, of: column }))),
    inHeader: new Map(),
    rows,
    first: header.bottom + 1,
  };
}

/** The parts of a header that says the same again and again; one part where it does not. */
function partsOf(header: Header, view: SheetView): readonly SidePart[] {
  const named = header.columns.filter(({ label }) => label !== "");
  const says = ({ label, group }: HeaderColumn): string => `${normalizeHeading(label)}\n${group}`;
  for (let count = MOST_PARTS; count >= 2; count--) {
    const width = named.length / count;
    if (!Number.isInteger(width) || width < ENOUGH) continue;
    const fits = named.every((column, at) => {
      const model = named[at % width];
      const shift = (named[Math.floor(at / width) * width]?.column ?? 0) - (named[0]?.column ?? 0);
      return model !== undefined && says(column) === says(model) && column.column - model.column === shift;
    });
    if (!fits) continue;
    const starts = Array.from({ length: count }, (_, part) => named[part * width]?.column ?? 0);
    const length = (starts[1] ?? 0) - (starts[0] ?? 0);
    return starts.map((left) => ({ left, right: Math.min(left + length - 1, view.used.right), shift: left - (starts[0] ?? 0) }));
  }
  return [];
}

/** How the serials of the parts go on between one row across and the next: down one part and then the next, or along each row. Null where they do not. */
function orderOf(view: SheetView, blocks: readonly PartRows[], parts: readonly SidePart[], serial: number): "parts" | "rows" | null {
  const numberAt = (row: number, { shift }: SidePart): number | null => serialNumber(view.text(row, serial + shift));
  if (parts.some((part) => blocks.every(({ rows }) => rows.every((row) => numberAt(row, part) === null)))) return null;
  const goesOn = (order: "parts" | "rows"): boolean =>
    blocks.every((block) => {
      const numbers = inOrder(block, parts, order).flatMap(({ row, part }) => numberAt(row, part) ?? []);
      return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
    });
  return goesOn("parts") ? "parts" : goesOn("rows") ? "rows" : null;
}

/** How many of the parts have a title of their own in the row above the header. */
function titles(view: SheetView, header: Header, parts: readonly SidePart[]): number {
  const row = header.top - 1;
  return parts.filter(({ left, right }) => {
    for (let column = left; column <= right; column++) if (view.text(row, column) !== "") return true;
    return false;
  }).length;
}

/** Rows in which the parts stand beside one another, and the row across all of them, or of the header again, that ends these. */
interface PartRows {
  readonly rows: readonly number[];
  readonly across: number | null;
}

function blocksOf(view: SheetView, header: Header, first: SidePart, repeated: ReadonlySet<number>, elsewhere: ReadonlySet<number>): readonly PartRows[] {
  const blocks: PartRows[] = [];
  let rows: number[] = [];
  for (let row = header.bottom + 1; row <= view.used.bottom; row++) {
    if (elsewhere.has(row)) continue;
    if (repeated.has(row) || isAcross(view, row, first)) {
      blocks.push({ rows, across: row });
      rows = [];
    } else rows.push(row);
  }
  return [...blocks, { rows, across: null }];
}

function inOrder({ rows }: PartRows, parts: readonly SidePart[], order: "parts" | "rows"): readonly { readonly row: number; readonly part: SidePart }[] {
  return order === "rows" ? rows.flatMap((row) => parts.map((part) => ({ row, part }))) : parts.flatMap((part) => rows.map((row) => ({ row, part })));
}

function layRows(
  view: SheetView,
  header: Header,
  parts: readonly SidePart[],
  first: SidePart,
  blocks: readonly PartRows[],
  order: "parts" | "rows",
  repeated: ReadonlySet<number>,
): { rows: readonly LaidRow[]; headerRows: ReadonlySet<number> } {
  const rows: LaidRow[] = [];
  const headerRows = new Set<number>();
  const lay = (row: number, part: SidePart): void => {
    rows.push(laidRow(view, row, part, first, header.bottom + 1, rows.length, () => rows));
  };
  for (const block of blocks) {
    for (const { row, part } of inOrder(block, parts, order))
      if (holds(view, row, part) || (part === first && parts.every((one) => !holds(view, row, one)))) lay(row, part);
    if (block.across === null) continue;
    if (repeated.has(block.across)) headerRows.add(header.bottom + 1 + rows.length);
    lay(block.across, first);
  }
  return { rows, headerRows };
}

/** A cell merged over more than one part: a section, a note. */
function isAcross(view: SheetView, row: number, { left, right }: SidePart): boolean {
  const merge = view.mergeAt(row, left);
  return merge !== null && merge.right > right;
}

/** Whether something stands in a row of a part, or is merged down into it. */
function holds(view: SheetView, row: number, { left, right }: SidePart): boolean {
  for (let column = left; column <= right; column++) {
    const anchor = view.anchor(row, column);
    if (view.text(anchor.row, anchor.column) !== "") return true;
  }
  return false;
}

function laidRow(view: SheetView, row: number, part: SidePart, first: SidePart, top: number, at: number, all: () => readonly LaidRow[]): LaidRow {
  const source = (column: number): { row: number; column: number } | null =>
    column < first.left || column > first.right ? null : { row, column: column + part.shift };
  return {
    row,
    span: { left: part.left, right: part.right },
    source,
    mergeAt(column): CellRange | null {
      const place = source(column);
      const merge = place && view.mergeAt(place.row, place.column);
      if (!merge) return null;
      const rows = all();
      const beside = (index: number): boolean => rows[index]?.span?.left === part.left;
      let from = at;
      let to = at;
      while (beside(from - 1) && (rows[from - 1]?.row ?? 0) >= merge.top && (rows[from - 1]?.row ?? 0) < row) from--;
      while (beside(to + 1) && (rows[to + 1]?.row ?? 0) <= merge.bottom && (rows[to + 1]?.row ?? 0) > row) to++;
      return { top: top + from, bottom: top + to, left: Math.max(merge.left - part.shift, first.left), right: Math.min(merge.right - part.shift, first.right) };
    },
  };
}
