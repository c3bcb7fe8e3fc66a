import { type DraftForm, type DraftPiece, type DraftTable, lineBreaks } from "../../../core/drafts/draft";
import { element, paragraph, textRun, textRuns } from "./markup";
import { formPages, type PagedRow } from "./form-pages";
import { fromPoints, SMALL, TEXT_WIDTH } from "./page";

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const borders = `<w:tblBorders>${SIDES.map((side) => element(side, { val: "single", sz: 4, space: 0, color: "auto" })).join("")}</w:tblBorders>`;
const margins = `<w:tblCellMar>${element("left", { w: 60, type: "dxa" })}${element("right", { w: 60, type: "dxa" })}</w:tblCellMar>`;

function table(widths: readonly number[], rows: string): string {
  const properties = `<w:tblPr>${element("tblW", { w: TEXT_WIDTH, type: "dxa" })}${element("jc", "center")}${borders}${element("tblLayout", { type: "fixed" })}${margins}</w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${widths.map((w) => element("gridCol", { w })).join("")}</w:tblGrid>${rows}</w:tbl>`;
}

const cell = (width: number, content: string, span = 1, shaded = false): string =>
  `<w:tc><w:tcPr>${element("tcW", { w: width, type: "dxa" })}${span > 1 ? element("gridSpan", span) : ""}${shaded ? element("shd", { val: "clear", color: "auto", fill: "F2F2F2" }) : ""}${element("vAlign", "center")}</w:tcPr>${content}</w:tc>`;

const row = (cells: string, properties = ""): string => `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

/** Widths of columns in hundredths, as they add up to the text's width. */
function columnWidths(shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / sum));
  return widths.map((width, index) => (index === widths.length - 1 ? width + TEXT_WIDTH - widths.reduce((total, one) => total + one, 0) : width));
}

/** A table: its header on every page, a row on one page where it fits. */
export function tableXml({ columns, rows }: DraftTable): string {
  const widths = columnWidths(columns.map(({ width }) => width));
  const head = row(
    columns.map(({ heading }, at) => cell(widths[at] ?? 0, paragraph("TableHead", textRun(heading)), 1, true)).join(""),
    element("cantSplit", {}) + element("tblHeader", {}),
  );
  // who issues a letter never stands alone on a page: the last row goes with it
  const body = rows.map((pieces, index) =>
    row(
      columns
        .map(({ content }, at) =>
          cell(widths[at] ?? 0, lines(pieces[at] ?? [], content === "prose" ? "TableText" : "TableCentre", index === rows.length - 1 ? keepNext : "")),
        )
        .join(""),
      element("cantSplit", {}),
    ),
  );
  return table(widths, head + body.join(""));
}

/** A paragraph stays on the page of the next one. */
export const keepNext = element("keepNext", {});

/** Label, content, label, content. */
export const FORM_COLUMNS = [37, 63, 37, 63];

/** Left and right of the text in a cell. */
const CELL_MARGINS = 120;

/**
 * A form of four columns: labels, and what stands beside them; a table for each page that it takes, with `pageBreak` between.
 * Rows may break further where a program sets lines wider than ours, so that nothing is cut off.
 *
 * @param used points that stand above it on its first page
 */
export function formXml({ rows }: DraftForm, used: number, pageBreak: string): string {
  const widths = columnWidths(FORM_COLUMNS);
  const charactersOf = (span: number): number =>
    Math.floor(((span === 1 ? (widths[0] ?? 0) : widths.slice(1, 1 + span).reduce((sum, own) => sum + own, 0)) - CELL_MARGINS) / fromPoints(SMALL.form));
  return formPages(rows, used, charactersOf)
    .map((page) => formTable(page, widths))
    .join(pageBreak);
}

function formTable(rows: readonly PagedRow[], widths: readonly number[]): string {
  const body = rows.map((cells) => {
    let at = 0;
    const made = cells.map((one) => {
      const width = widths.slice(at, at + one.span).reduce((sum, own) => sum + own, 0);
      at += one.span;
      return cell(width, one.paragraphs.map((line) => paragraph(one.label ? "FormLabel" : "FormText", textRuns(line))).join(""), one.span, one.label);
    });
    return row(made.join(""), element("trHeight", { val: heightOf(cells), hRule: "atLeast" }));
  });
  return table(widths, body.join(""));
}

const heightOf = (cells: PagedRow): number => fromPoints(SMALL.formLine * Math.max(...cells.map(({ lines: own }) => own ?? 1.4)));

/** A paragraph a line of the pieces. */
const lines = (pieces: readonly DraftPiece[], style: string, properties = ""): string =>
  lineBreaks(pieces)
    .map((line) => paragraph(style, textRuns(line), properties))
    .join("");
