import { toA1, type CellRef } from "../core/grid/cell-ref";
import type { CellValue } from "../core/grid/cell-value";
import type { Language } from "../core/messages/language";
import { messages } from "../core/messages/messages";
import { cellText } from "../core/text/cell-text";
import { headingText } from "../core/table/column-of";
import type { ProgressTable } from "../core/table/progress-table";
import { displayWidth, padded } from "./columns";
import { visibleSigns } from "./visible-signs";
import type { CellEdit } from "../core/grid/cell-edit";

/** So many characters before and behind a change are shown. */
const CONTEXT = 12;

/**
 * What a fix changes, cell by cell, before and after: `E57  第41项 推进落实情况`, then both texts, cut down to where they
 * differ. Line breaks are shown as ⏎, blanks at the edges and in runs as ␣. No line break at the end.
 */
export function formatFixes(
  edits: readonly CellEdit[],
  table: ProgressTable,
  { colour, language, cellName = toA1 }: { readonly colour: boolean; readonly language: Language; readonly cellName?: (cell: CellRef) => string },
): string {
  const say = messages(language).problemList;
  const itemOfRow = new Map(table.items.flatMap((item) => item.rows.map((row) => [row, item.reference] as const)));
  const headings = new Map(table.columns.map((column) => [column.column, headingText(column)]));
  const width = Math.max(0, ...edits.map(({ cell }) => cellName(cell).length));
  const labels = Math.max(displayWidth(say.before), displayWidth(say.after));
  const paint = (text: string, code: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return edits
    .map(({ cell, expected, value }) => {
      const place = [itemOfRow.get(cell.row), headings.get(cell.column)].filter((part) => part !== undefined && part !== "").join(" ");
      const [before, after] = difference(expected, value);
      return [
        `${padded(cellName(cell), width)}  ${visibleSigns(place)}`,
        `  ${padded(say.before, labels)}  ${paint(before === "" ? say.empty : before, "31")}`,
        `  ${padded(say.after, labels)}  ${paint(after === "" ? say.empty : after, "32")}`,
      ].join("\n");
    })
    .join("\n");
}

/** Both texts, cut down to what differs with some characters around it. */
function difference(before: CellValue, after: CellValue): readonly [string, string] {
  const [a, b] = [[...cellText(before)], [...cellText(after)]];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const part = (text: readonly string[]): string => {
    const from = Math.max(0, head - CONTEXT);
    const to = Math.min(text.length, text.length - tail + CONTEXT);
    return (from > 0 ? "…" : "") + visible(text.slice(from, to).join("")) + (to < text.length ? "…" : "");
  };
  return [part(a), part(b)];
}

const visible = (text: string): string =>
  text
    .replace(/^[ \u3000]+|[ \u3000]+$|[ \u3000]{2,}/gu, (blanks) => "␣".repeat(blanks.length))
    .replace(/\n/g, "⏎")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, "·");
