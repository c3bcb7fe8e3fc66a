import { fromSerialDay } from "../../core/text/plain-date";
import type { ShownSheet } from "../../app/workbook";
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { cellAt } from "../../core/grid/grid";

/** What is put on the clipboard: a table for programs that take one, and text for those that do not. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

const NAMESPACES = 'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
/** Excel and WPS keep what follows in the same cell. */
const SAME_CELL = '<br style="mso-data-placement:same-cell">';

/** Cells as a table and as tab-separated text: one cell stays one cell in Excel, WPS and Word, text stays text, merges stay. */
export function clipOf(view: ShownSheet, range: CellRange): Clip {
  const leads = new Map(view.grid.merges.map((merge) => [key({ row: merge.top, column: merge.left }), merge]));
  const covered = new Set(view.grid.merges.flatMap((merge) => insideOf(merge, range)));
  const lines: string[] = [];
  const rows: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const texts: string[] = [];
    const cells: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const cell = { row, column };
      const text = view.text(cell);
      texts.push(quoted(covered.has(key(cell)) ? "" : text));
      if (covered.has(key(cell))) continue;
      const merge = leads.get(key(cell));
      cells.push(htmlCell(view, cell, text, merge && cut(merge, range)));
    }
    lines.push(texts.join("\t"));
    rows.push(`<tr>${cells.join("")}</tr>`);
  }
  return {
    html: `<html ${NAMESPACES}><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse">${rows.join("\n")}</table></body></html>`,
    text: lines.join("\n"),
  };
}

function htmlCell(view: ShownSheet, cell: CellRef, text: string, merge: CellRange | undefined): string {
  const value = cellAt(view.grid, cell);
  const spans = merge
    ? `${merge.right > merge.left ? ` colspan="${merge.right - merge.left + 1}"` : ""}${merge.bottom > merge.top ? ` rowspan="${merge.bottom - merge.top + 1}"` : ""}`
    : "";
  // text that looks like a number, a date or a formula stays text; a number says what it is behind what it shows
  const kind =
    typeof value === "string"
      ? " style=\"mso-number-format:'\\@';white-space:normal\""
      : typeof value === "number"
        ? ` x:num="${value}"`
        : value !== null && typeof value === "object" && "date" in value
          ? ` title="${fromSerialDay(value.date)}"`
          : "";
  return `<td${spans}${kind}>${escaped(text).replaceAll("\n", SAME_CELL)}</td>`;
}

const key = ({ row, column }: CellRef): string => `${row},${column}`;

/** The cells that a merge covers, its first apart, where they lie in the range; the first that lies in it stands for it. */
function insideOf(merge: CellRange, range: CellRange): readonly string[] {
  const part = cut(merge, range);
  const keys: string[] = [];
  for (let row = part.top; row <= part.bottom; row++)
    for (let column = part.left; column <= part.right; column++) if (row !== merge.top || column !== merge.left) keys.push(key({ row, column }));
  return keys;
}

const cut = (merge: CellRange, range: CellRange): CellRange => ({
  top: Math.max(merge.top, range.top),
  left: Math.max(merge.left, range.left),
  bottom: Math.min(merge.bottom, range.bottom),
  right: Math.min(merge.right, range.right),
});

/** In quotes where a tab, a line break or a quote in it would part it. */
const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/ {2}/g, " &nbsp;");
