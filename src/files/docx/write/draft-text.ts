import { type Draft, type DraftBlock, type DraftPiece, lineBreaks } from "../../../core/drafts/draft";

/** What stands where a person has to write something and nothing hints at what. */
const ROOM = "　";

const wordsOf = (pieces: readonly DraftPiece[]): string =>
  lineBreaks(pieces)
    .map((line) => line.map((piece) => (piece.kind === "blank" ? piece.hint : piece.text)).join(""))
    .join("\n");

/** Drafts as plain text: a paragraph a line, the cells of a row parted by tabs, an empty line between two drafts. */
export function draftsText(drafts: readonly Draft[]): string {
  return drafts.map(({ blocks }) => blocks.flatMap(linesOf).join("\n")).join("\n\n");
}

function linesOf(block: DraftBlock): readonly string[] {
  switch (block.kind) {
    case "page-break":
      return [""];
    case "form":
      return block.rows.map((row) => row.map(({ pieces }) => inOneCell(pieces)).join("\t"));
    case "table":
      return [block.columns.map(({ heading }) => heading), ...block.rows.map((row) => row.map(inOneCell))].map((cells) => cells.join("\t"));
    default:
      return [wordsOf(block.pieces)];
  }
}

/** A cell with a line break in quotes, as programs that take tabs for columns read it. */
function inOneCell(pieces: readonly DraftPiece[]): string {
  const text = wordsOf(pieces);
  return /[\n\t"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text === "" ? ROOM : text;
}
