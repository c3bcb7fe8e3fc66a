import type { DraftForm, DraftPiece, FormCell } from "../../../core/drafts/draft";
import { lineBreaks } from "../../../core/drafts/draft";
import { draftTexts } from "../../../core/messages/zh-CN/draft-texts";
import { PAGE, SMALL } from "./page";

type FormRows = DraftForm["rows"];

/** A cell as it stands on its page: its paragraphs, and the room that it takes at least. */
export interface PagedCell extends Pick<FormCell, "label" | "span" | "lines"> {
  readonly paragraphs: readonly (readonly DraftPiece[])[];
}

export type PagedRow = readonly PagedCell[];

const HEIGHT = (PAGE.height - PAGE.top - PAGE.bottom) / 20;
/** Other programs set lines a little otherwise: so much of a page is left to them. Points. */
const RESERVE = SMALL.formLine * 2;
/** A row is not begun where no more of it than this would stand. Lines. */
const LEAST = 4;
/** Lines of a cell that holds one. */
const ONE_LINE = 1.4;

const isWide = (sign: string): boolean => !/[\u0020-\u007e]/u.test(sign);
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (isWide(sign) ? 1 : 0.5), 0);
const textOf = (pieces: readonly DraftPiece[]): string => pieces.map((piece) => (piece.kind === "blank" ? piece.hint : piece.text)).join("");
const linesOf = (paragraph: readonly DraftPiece[], perLine: number): number => Math.max(1, Math.ceil(widthOf(textOf(paragraph)) / perLine));

/**
 * The rows of a form, a list for each page. A row that reaches over the end of one is parted between its paragraphs, or
 * sentences, and goes on under its label said again, （续）; a row that a person writes in moves as a whole.
 *
 * @param used points that stand above the form on its first page
 * @param charactersOf how many full-width characters a line of a cell holds, by its span
 */
export function formPages(rows: FormRows, used: number, charactersOf: (span: number) => number): readonly (readonly PagedRow[])[] {
  const pages: PagedRow[][] = [[]];
  let left = HEIGHT - used - RESERVE;
  const place = (row: PagedRow): void => {
    pages.at(-1)?.push(row);
    left -= heightOf(row, charactersOf);
  };
  const turn = (): void => {
    pages.push([]);
    left = HEIGHT - RESERVE;
  };
  for (const cells of rows) {
    let row: PagedRow | null = cells.map(({ label, span, pieces, lines }) => ({
      label,
      span,
      paragraphs: lineBreaks(pieces),
      ...(lines === undefined ? {} : { lines }),
    }));
    while (row !== null) {
      if (heightOf(row, charactersOf) <= left) {
        place(row);
        row = null;
        continue;
      }
      const parts = partedAt(row, Math.floor(left / SMALL.formLine), charactersOf);
      if (parts) place(parts.here);
      else if (pages.at(-1)?.length === 0) {
        place(row);
        row = null;
        continue;
      }
      row = parts ? parts.beyond : row;
      turn();
    }
  }
  return pages;
}

function heightOf(row: PagedRow, charactersOf: (span: number) => number): number {
  return (
    SMALL.formLine *
    Math.max(
      ...row.map(({ span, paragraphs, lines }) =>
        Math.max(
          lines ?? ONE_LINE,
          paragraphs.reduce((sum, one) => sum + linesOf(one, charactersOf(span)), 0),
        ),
      ),
    )
  );
}

/** A row of a label and one long text, parted so that at most so many lines stand here; null where it is another row, or too little would. */
function partedAt(row: PagedRow, most: number, charactersOf: (span: number) => number): { readonly here: PagedRow; readonly beyond: PagedRow } | null {
  const [label, content] = row;
  if (most < LEAST || row.length !== 2 || !label?.label || !content || content.label || content.lines !== undefined) return null;
  const perLine = charactersOf(content.span);
  const here: (readonly DraftPiece[])[] = [];
  const beyond: (readonly DraftPiece[])[] = [];
  let left = most;
  for (const paragraph of content.paragraphs) {
    const lines = linesOf(paragraph, perLine);
    if (beyond.length === 0 && lines <= left) {
      here.push(paragraph);
      left -= lines;
      continue;
    }
    const [first, rest] = beyond.length === 0 ? splitParagraph(paragraph, left * perLine) : [[], paragraph];
    if (first.length > 0) here.push(first);
    beyond.push(rest);
  }
  if (here.length === 0 || beyond.length === 0) return null;
  const again = textOf(label.paragraphs[0] ?? []).replace(draftTexts.goesOn, "");
  return {
    here: [label, { ...content, paragraphs: here }],
    beyond: [
      { ...label, paragraphs: [[{ kind: "fixed", text: `${again}${draftTexts.goesOn}` }]] },
      { ...content, paragraphs: beyond },
    ],
  };
}

/** The longest sentences of a paragraph that are no wider than so many characters, and the rest. */
function splitParagraph(paragraph: readonly DraftPiece[], widest: number): readonly [readonly DraftPiece[], readonly DraftPiece[]] {
  const text = textOf(paragraph);
  let end = 0;
  for (const { index, 0: stop } of text.matchAll(/[。；;]/gu)) {
    if (widthOf(text.slice(0, index + stop.length)) > widest) break;
    end = index + stop.length;
  }
  return end === 0 || end === text.length ? [[], paragraph] : [piecesBetween(paragraph, 0, end), piecesBetween(paragraph, end, text.length)];
}

function piecesBetween(pieces: readonly DraftPiece[], from: number, to: number): readonly DraftPiece[] {
  let at = 0;
  return pieces.flatMap((piece): readonly DraftPiece[] => {
    const text = textOf([piece]);
    const [start, end] = [Math.max(0, from - at), Math.min(text.length, to - at)];
    at += text.length;
    if (start >= end) return [];
    if (piece.kind === "blank" || (start === 0 && end === text.length)) return start === 0 || piece.kind !== "blank" ? [piece] : [];
    const own = piece.text.slice(start, end);
    return [
      piece.kind === "quoted"
        ? { ...piece, text: own, from: { ...piece.from, start: piece.from.start + start, end: piece.from.start + end } }
        : { ...piece, text: own },
    ];
  });
}
