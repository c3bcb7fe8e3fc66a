/**
 * A draft (文稿) is to a Word document what a report is to a sheet: data. Every word of it is one of five kinds, so that
 * nobody has to guess where it is from. JSON.parse(JSON.stringify(draft)) equals draft; files/docx/write makes the file.
 */
import type { CellRef } from "../grid/cell-ref";

/** Every draft, in the order in which they are offered. */
export const DRAFT_IDS = ["return-notice", "supervision", "bulletin", "work-summary"] as const;

export type DraftId = (typeof DRAFT_IDS)[number];

export type DraftPiece =
  /** Ours, from messages: no digit, no word of praise or blame. */
  | { readonly kind: "fixed"; readonly text: string }
  /** Letter for letter from a cell; half-open UTF-16 offsets into the cell's text. */
  | { readonly kind: "quoted"; readonly text: string; readonly from: { readonly cell: CellRef; readonly start: number; readonly end: number } }
  /** Counted, worked out or named by us, with the items and the cells that it is made of. */
  | { readonly kind: "counted"; readonly text: string; readonly items: readonly string[]; readonly cells: readonly CellRef[] }
  /** The office's own words, from its settings. */
  | { readonly kind: "setting"; readonly text: string; readonly key: string }
  /** What a person must fill in, printed yellow: 【由拟稿人填写：…】. An empty hint is empty room. */
  | { readonly kind: "blank"; readonly hint: string };

export type ParagraphKind = "number" | "title" | "addressee" | "heading-1" | "heading-2" | "body" | "attachment" | "issuer" | "date";

/** A cell of a form: a label or what stands beside it, over `span` of four columns; `lines` is the room that it takes at least. */
export interface FormCell {
  readonly label: boolean;
  readonly span: number;
  readonly pieces: readonly DraftPiece[];
  readonly lines?: number;
}

/** A column of a table; `width` in hundredths of the text's width. */
export interface DraftColumn {
  readonly heading: string;
  readonly width: number;
  readonly content: "serial" | "name" | "prose";
}

export type DraftBlock =
  | { readonly kind: ParagraphKind; readonly pieces: readonly DraftPiece[] }
  | { readonly kind: "form"; readonly rows: readonly (readonly FormCell[])[] }
  | { readonly kind: "table"; readonly columns: readonly DraftColumn[]; readonly rows: readonly (readonly (readonly DraftPiece[])[])[] }
  | { readonly kind: "page-break" };

export type DraftTable = DraftBlock & { readonly kind: "table" };
export type DraftForm = DraftBlock & { readonly kind: "form" };

export interface Draft {
  readonly draft: DraftId;
  /** Without an ending. */
  readonly fileName: string;
  /** Of a draft for one unit; null of one for all. */
  readonly unit: string | null;
  /** The stamp of the grid that it was made from. */
  readonly source: string;
  readonly blocks: readonly DraftBlock[];
}

/** The pieces of a block, in order. */
export function piecesOf(block: DraftBlock): readonly DraftPiece[] {
  switch (block.kind) {
    case "page-break":
      return [];
    case "form":
      return block.rows.flatMap((row) => row.flatMap(({ pieces }) => pieces));
    case "table":
      return block.rows.flatMap((row) => row.flat());
    default:
      return block.pieces;
  }
}

/** Whether a quotation is of a later line of the same cell, or of another cell, than the one right before it. */
function isNextLine(before: DraftPiece | undefined, piece: DraftPiece): boolean {
  if (before?.kind !== "quoted" || piece.kind !== "quoted") return false;
  const [a, b] = [before.from, piece.from];
  return a.cell.row !== b.cell.row || a.cell.column !== b.cell.column || b.start > a.end;
}

/** The pieces of a cell of a form or table, a line each, so that points stand below each other as in the sheet; at least one line. */
export function lineBreaks(pieces: readonly DraftPiece[]): readonly (readonly DraftPiece[])[] {
  const all: DraftPiece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    if (isNextLine(pieces[at - 1], piece)) all.push([]);
    if (piece.kind !== "counted" || !piece.text.includes("\n")) {
      all.at(-1)?.push(piece);
      continue;
    }
    piece.text.split("\n").forEach((text, index) => {
      if (index > 0) all.push([]);
      if (text !== "") all.at(-1)?.push({ ...piece, text });
    });
  }
  return all.filter((own, index) => own.length > 0 || index === 0);
}
