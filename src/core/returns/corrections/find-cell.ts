import { cellKey, type CellRef } from "../../grid/cell-ref";
import { formatAt } from "../../grid/format-runs";
import { cellAt } from "../../grid/grid";
import type { LeafPlace } from "../../handout/asked-leaves";
import { returnListWords as w } from "../../messages/zh-CN/return-list";
import { entryHeading } from "../../reports/return-list/entry-heading";
import { printedNumber, taskText } from "../../reports/references";
import { shownValue } from "../../text/shown/shown-value";
import { cellText, isBlank, withoutBlanks } from "../../text/cell-text";
import type { Field } from "../../terms/field";
import type { Master } from "../collection";
import type { CorrectionRow } from "./returned-list";

/** A cell of the master that a row of a list may speak of. */
export interface CellPlace {
  readonly place: LeafPlace;
  readonly field: Field;
  readonly cell: CellRef;
}

/** A stretch of a cell's text that a list quotes. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Nothing of the cell but blanks lies outside. */
  readonly whole: boolean;
}

/**
 * The cell that a row of a list speaks of. `quoted` null: the cell has another text now. `no-item`: no item has that task;
 * `doubtful`: one has the number, and another task; `no-cell`: the item is known, and which of its cells is meant is not.
 */
export type FoundCell =
  | { readonly kind: "cell"; readonly at: CellPlace; readonly quoted: Quoted | null }
  | { readonly kind: "no-item" }
  | { readonly kind: "doubtful" | "no-cell"; readonly place: LeafPlace };

/** Finds the cell by number and task, by the column's heading, and by the words that are quoted of it. */
export function findCell(row: CorrectionRow, master: Master): FoundCell {
  const items = itemsOf(row, master);
  if ("doubtful" in items) return items.doubtful === null ? { kind: "no-item" } : { kind: "doubtful", place: { item: items.doubtful, leaf: 0 } };
  const cells = items.found.flatMap((item) => cellsOf(item, row.heading, master));
  const here = cells.flatMap((at) => {
    const quoted = quotedIn(row.text, at, master);
    return quoted ? [{ at, quoted }] : [];
  });
  const [first, ...others] = here;
  if (first && others.length === 0) return { kind: "cell", ...first };
  const [only, ...more] = cells;
  if (only && !first && more.length === 0) return { kind: "cell", at: only, quoted: null };
  return { kind: "no-cell", place: only?.place ?? { item: items.found[0] ?? 0, leaf: 0 } };
}

const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}]+/gu, "");

/** Items with that number and task; with that task alone, where the numbers were given out anew; with that number alone, where the list has no task. */
function itemsOf({ original, task }: CorrectionRow, { table }: Master): { readonly found: readonly number[] } | { readonly doubtful: number | null } {
  const words = bare(task);
  const cut = /(?:…|\.{3})\s*$/u.test(task);
  const all = table.items.map((_, at) => at);
  const numbered = all.filter((at) => original !== "" && withoutBlanks(printedOf(table.items[at])) === withoutBlanks(original));
  if (words === "") return numbered.length > 0 ? { found: numbered } : { doubtful: null };
  const named = all.filter((at) => {
    const item = table.items[at];
    const own = item ? bare(taskText(item)) : "";
    return cut ? own.startsWith(words) : own === words;
  });
  const both = named.filter((at) => numbered.includes(at));
  if (both.length > 0) return { found: both };
  return named.length > 0 ? { found: named } : { doubtful: numbered[0] ?? null };
}

const printedOf = (item: Master["table"]["items"][number] | undefined): string => (item ? printedNumber(item) : "");

/** The cells of an item below a heading, each once; of a column that is none of the fields there is none. */
function cellsOf(item: number, heading: string, { table }: Master): readonly CellPlace[] {
  const own = table.items[item];
  const found = new Map<ReturnType<typeof cellKey>, CellPlace>();
  for (const use of table.columns) {
    const { field, column } = use;
    if (!own || field === null || withoutBlanks(entryHeading(table, use)) !== withoutBlanks(heading)) continue;
    if (own.span && (column < own.span.left || column > own.span.right)) continue;
    own.leaves.forEach((leaf, at) => {
      const written = Object.values(leaf.fields).flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.cell.column === column ? [piece.cell] : [])));
      for (const cell of written.length > 0 ? written : [{ row: leaf.row, column }]) {
        if (!found.has(cellKey(cell))) found.set(cellKey(cell), { place: { item, leaf: at }, field, cell });
      }
    });
  }
  return [...found.values()];
}

/** Where the quoted words stand in a cell; null where they do not, or more than once. */
function quotedIn(excerpt: string, { place, cell }: CellPlace, { table, grid }: Master): Quoted | null {
  const value = cellAt(grid, cell);
  const text = cellText(value);
  const wanted = withoutBlanks(excerpt);
  const whole = { start: 0, end: text.length, whole: true };
  if (isBlank(text)) return wanted === w.empty ? whole : null;
  if (wanted === "") return null;
  const read = Object.values(table.items[place.item]?.leaves[place.leaf]?.fields ?? {}).flatMap((field) =>
    field.pieces.filter((piece) => cellKey(piece.cell) === cellKey(cell)).map(({ start, end }) => field.text.slice(start, end)),
  );
  if ([text, shownValue(value, formatAt(grid, cell)), ...read].some((one) => withoutBlanks(one) === wanted)) return whole;
  if (typeof value !== "string") return null;
  const [opens, closes] = [!/^…/u.test(wanted), !/…$/u.test(wanted)];
  const words = wanted.replace(/^…+|…+$/gu, "");
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (withoutBlanks(text.charAt(at)) !== "") places.push(at);
  const letters = places.map((at) => text.charAt(at)).join("");
  const from = opens ? 0 : letters.indexOf(words);
  if (words === "" || from < 0 || !letters.startsWith(words, from)) return null;
  if (!opens && letters.indexOf(words, from + 1) >= 0) return null;
  if (closes && from + words.length !== letters.length) return null;
  return { start: places[from] ?? 0, end: (places[from + words.length - 1] ?? text.length - 1) + 1, whole: false };
}
