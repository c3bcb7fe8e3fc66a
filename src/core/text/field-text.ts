import type { CellRef } from "../grid/cell-ref";

/** What stands in one cell of a joined text: half-open UTF-16 offsets into `FieldText.text`. */
export interface TextPiece {
  readonly cell: CellRef;
  readonly start: number;
  readonly end: number;
}

/** The text of a field of one leaf, joined with "\n" where it lies in several cells; `pieces` leads every offset back to its cell. */
export interface FieldText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** The texts of some cells joined with line breaks, or with another joint; empty ones are left out. Null if nothing is left. */
export function joinCells(cells: readonly { readonly cell: CellRef; readonly text: string }[], joint = "\n"): FieldText | null {
  const [only] = cells;
  if (!only) return null;
  if (cells.length === 1) return only.text === "" ? null : { text: only.text, pieces: [{ cell: only.cell, start: 0, end: only.text.length }] };
  const filled = cells.filter(({ text }) => text !== "");
  if (filled.length === 0) return null;
  const pieces: TextPiece[] = [];
  let text = "";
  for (const { cell, text: own } of filled) {
    if (pieces.length > 0) text += joint;
    pieces.push({ cell, start: text.length, end: text.length + own.length });
    text += own;
  }
  return { text, pieces };
}

/** The cell in which an offset of a joined text lies, with the offset in it; at a joint, the later cell. Null outside. */
export function placeOf(field: FieldText, offset: number): { readonly cell: CellRef; readonly offset: number } | null {
  for (let i = field.pieces.length - 1; i >= 0; i--) {
    const piece = field.pieces[i];
    if (piece && offset >= piece.start && offset <= piece.end) return { cell: piece.cell, offset: offset - piece.start };
  }
  return null;
}
