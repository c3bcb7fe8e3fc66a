import type { CellRef } from "../grid/cell-ref";
import { cellAt, type Grid } from "../grid/grid";
import type { Item } from "../table/progress-table";
import type { FieldText } from "../text/field-text";
import type { DraftPiece } from "./draft";

export const fixed = (text: string): DraftPiece => ({ kind: "fixed", text });
export const blank = (hint = ""): DraftPiece => ({ kind: "blank", hint });
export const setting = (key: string, text: string): DraftPiece => ({ kind: "setting", text, key });

/** Something that we say of items: a number, a reference, a sentence of counts. */
export const counted = (text: string, items: readonly Item[] = [], cells: readonly CellRef[] = []): DraftPiece => ({
  kind: "counted",
  text,
  items: items.map(({ reference }) => reference),
  cells,
});

/** Stretches of a text that are left out of a quotation. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/**
 * A field's text as quotations, one a line and cell, without `cuts` and the blanks at their ends. What a cell does not hold
 * letter for letter (a number, a date that its format shows) is told as counted, with its cell.
 */
export function quoteField(grid: Grid, field: FieldText | undefined, cuts: readonly Cut[] = []): readonly DraftPiece[] {
  if (!field) return [];
  const found: DraftPiece[] = [];
  for (const piece of field.pieces) {
    let at = piece.start;
    for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
      if (cut.end <= at || cut.start >= piece.end) continue;
      if (cut.start > at) found.push(...quoteLines(grid, field, piece.cell, at, cut.start));
      at = Math.max(at, cut.end);
    }
    if (at < piece.end) found.push(...quoteLines(grid, field, piece.cell, at, piece.end));
  }
  return found;
}

/** A stretch of a field's text as quotations. */
export function quoteStretch(grid: Grid, field: FieldText, start: number, end: number): readonly DraftPiece[] {
  return quoteField(grid, field, [
    { start: 0, end: start },
    { start: end, end: field.text.length },
  ]);
}

/** Words of a field's text as a quotation; null where it does not hold them in one cell. */
export function quoteWords(grid: Grid, field: FieldText | undefined, text: string): readonly DraftPiece[] | null {
  const start = field && text !== "" ? field.text.indexOf(text) : -1;
  return field && start >= 0 ? quoteStretch(grid, field, start, start + text.length) : null;
}

function quoteLines(grid: Grid, field: FieldText, cell: CellRef, start: number, end: number): readonly DraftPiece[] {
  const piece = field.pieces.find((one) => one.cell.row === cell.row && one.cell.column === cell.column);
  const value = cellAt(grid, cell);
  const whole = piece ? field.text.slice(piece.start, piece.end) : "";
  const shift = typeof value === "string" && piece ? value.indexOf(whole) : -1;
  const found: DraftPiece[] = [];
  let at = start;
  for (const line of field.text.slice(start, end).split("\n")) {
    const text = line.trim();
    if (text !== "") {
      const from = at + line.indexOf(text);
      if (shift < 0 || !piece) found.push({ kind: "counted", text, items: [], cells: [cell] });
      else found.push({ kind: "quoted", text, from: { cell, start: from - piece.start + shift, end: from - piece.start + shift + text.length } });
    }
    at += line.length + 1;
  }
  return found;
}

/** What a piece prints. */
export const printed = (piece: DraftPiece): string => (piece.kind === "blank" ? piece.hint : piece.text);

const STOPS = "。！？；;!?：:";

/** Pieces as one running text: where a line of the cell ended without a stop, ours parts it from the next. */
export function running(pieces: readonly DraftPiece[], stop: DraftPiece): readonly DraftPiece[] {
  return pieces.flatMap((piece, index) => (index < pieces.length - 1 && !STOPS.includes(printed(piece).slice(-1)) ? [piece, stop] : [piece]));
}

/** What ends no paragraph: the list that it parts goes on. */
const PARTING = /[；;，,、\s]+$/u;

/** Pieces as a sentence: with a full stop at the end, where they have none; a semicolon there is left out. */
export function sentence(pieces: readonly DraftPiece[]): readonly DraftPiece[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const text = printed(last);
  if (PARTING.test(text) && last.kind !== "blank") {
    const left = text.replace(PARTING, "");
    const kept =
      left === ""
        ? []
        : [
            last.kind === "quoted"
              ? { ...last, text: left, from: { ...last.from, end: last.from.end - (text.length - left.length) } }
              : { ...last, text: left },
          ];
    return sentence([...pieces.slice(0, -1), ...kept]);
  }
  return STOPS.includes(text.slice(-1)) ? pieces : [...pieces, fixed("。")];
}
