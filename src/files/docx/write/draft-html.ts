import { type Draft, type DraftBlock, type DraftPiece, type ParagraphKind, lineBreaks } from "../../../core/drafts/draft";
import { escapeAttribute, escapeText } from "../../xml/escape";
import { titlePieces } from "../../../core/drafts/title-lines";
import { DRAFT_FONTS, SMALL, TITLE_LINE } from "./page";
import { FORM_COLUMNS } from "./tables";

const { title, heading1, heading2, body, sizes } = DRAFT_FONTS;
const family = (names: readonly string[]): string => `font-family:${names.map((name) => `'${name}'`).join(",")}`;
/** Exact lines, in the words of browsers and in those of Word. */
const lines = (points: number): string => `line-height:${String(points)}pt;mso-line-height-rule:exactly`;
const text = (names: readonly string[], size: number, line: number, more = ""): string =>
  `margin:0;${family(names)};font-size:${String(size)}pt;${lines(line)}${more}`;
const FIRST = `;text-indent:${String(sizes.body * 2)}pt;mso-char-indent-count:2.0`;
const RIGHT = ";text-align:right";

/** The looks of each kind of paragraph: those of the .docx. */
const LOOKS: { readonly [K in ParagraphKind]: string } = {
  title: text(title, sizes.title, sizes.title * 1.5, `;text-align:center;margin-bottom:${String(sizes.line)}pt`),
  number: text(body, sizes.body, sizes.line, RIGHT),
  addressee: text(body, sizes.body, sizes.line),
  "heading-1": text(heading1, sizes.body, sizes.line, FIRST),
  "heading-2": text(heading2, sizes.body, sizes.line, FIRST),
  body: text(body, sizes.body, sizes.line, `${FIRST};text-align:justify`),
  attachment: text(body, sizes.body, sizes.line, `${FIRST};margin-top:${String(sizes.line)}pt`),
  issuer: text(body, sizes.body, sizes.line, `${RIGHT};margin-top:${String(sizes.line * 2)}pt;margin-right:${String(sizes.body * 4)}pt`),
  date: text(body, sizes.body, sizes.line, `${RIGHT};margin-right:${String(sizes.body * 4)}pt`),
};
const TABLE = "border-collapse:collapse;width:100%;mso-border-alt:solid windowtext .5pt";
const CELL = "border:solid windowtext .5pt;padding:2pt 3pt;vertical-align:middle";
const LINE_END: DraftPiece = { kind: "fixed", text: "\n" };
const BREAK = '<br clear="all" style="page-break-before:always;mso-break-type:page-break">';

/** Drafts as HTML for the clipboard: pasted into Word or WPS it is the same text with the same looks. Whole, with a body. */
export function draftsHtml(drafts: readonly Draft[]): string {
  return `<html><head><meta charset="utf-8"></head><body lang="ZH-CN">${drafts.map(({ blocks }) => blocks.map(blockHtml).join("")).join(BREAK)}</body></html>`;
}

function blockHtml(block: DraftBlock): string {
  switch (block.kind) {
    case "page-break":
      return BREAK;
    case "form": {
      const looks = (label: boolean): string => text(label ? heading1 : body, SMALL.form, SMALL.formLine, label ? ";text-align:center" : "");
      return table(
        FORM_COLUMNS,
        block.rows.map((row) =>
          row
            .map(({ label, span, pieces, lines: room }) =>
              cell(
                "td",
                pieces,
                looks(label),
                `${span > 1 ? ` colspan="${String(span)}"` : ""}${room === undefined ? "" : ` height="${String(Math.round((room * SMALL.formLine * 4) / 3))}"`}`,
              ),
            )
            .join(""),
        ),
      );
    }
    case "table": {
      const head = block.columns
        .map(({ heading }) =>
          cell("th", [{ kind: "fixed", text: heading }], text(heading1, SMALL.table, SMALL.tableLine, ";text-align:center;font-weight:normal")),
        )
        .join("");
      const rows = block.rows.map((row) =>
        row
          .map((pieces, at) => cell("td", pieces, text(body, SMALL.table, SMALL.tableLine, block.columns[at]?.content === "prose" ? "" : ";text-align:center")))
          .join(""),
      );
      return table(
        block.columns.map(({ width }) => width),
        [head, ...rows],
      );
    }
    case "title":
      return paragraph(
        titlePieces(block.pieces, TITLE_LINE).flatMap((line, at) => (at === 0 ? line : [LINE_END, ...line])),
        LOOKS.title,
      );
    default:
      return paragraph(block.pieces, LOOKS[block.kind]);
  }
}

function table(widths: readonly number[], rows: readonly string[]): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => `<col width="${String(Math.round((width * 100) / sum))}%">`).join("");
  return `<table border="1" cellspacing="0" cellpadding="0" style="${TABLE}"><colgroup>${columns}</colgroup>${rows.map((row) => `<tr style="page-break-inside:avoid">${row}</tr>`).join("")}</table>`;
}

const cell = (tag: "td" | "th", pieces: readonly DraftPiece[], looks: string, attributes = ""): string =>
  `<${tag}${attributes} style="${CELL}">${lineBreaks(pieces)
    .map((line) => paragraph(line, looks))
    .join("")}</${tag}>`;

const paragraph = (pieces: readonly DraftPiece[], looks: string): string =>
  `<p style="${escapeAttribute(looks)}">${pieces.map(pieceHtml).join("") || "&nbsp;"}</p>`;

function pieceHtml(piece: DraftPiece): string {
  if (piece.kind === "blank") return piece.hint === "" ? "" : `<span style="background:yellow;mso-highlight:yellow">${escapeText(piece.hint)}</span>`;
  return escapeText(piece.text).replaceAll("\n", "<br>");
}
