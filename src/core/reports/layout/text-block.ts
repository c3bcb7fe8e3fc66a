import type { CellStyle } from "../laid-out-sheet";
import { lineCount } from "./measure";
import { linesInHeight, MOST_ROW_HEIGHT } from "./page";
import type { SheetWriter } from "./sheet-writer";
import { splitText } from "./split-text";

/** A text over the whole width, as many rows as it needs. Returns the first of them. */
export function writeText(sheet: SheetWriter, text: string, style: CellStyle): number {
  const ems = sheet.ems(1, sheet.columns, style.size);
  const chunks = splitText(text, ems, linesInHeight(MOST_ROW_HEIGHT, style.size));
  const first = sheet.rows + 1;
  for (const chunk of chunks) {
    const row = sheet.addRow(sheet.heightFor(chunk.lines, style.size));
    sheet.put({ row, column: 1 }, chunk.text === "" ? null : chunk.text);
    const range = { top: row, left: 1, bottom: row, right: sheet.columns };
    sheet.merge(range);
    sheet.paint(range, style);
  }
  return first;
}

/** Two texts on one row: one at the left edge, one at the right. The left takes what it needs. */
export function writePair(sheet: SheetWriter, left: string, right: string, leftStyle: CellStyle, rightStyle: CellStyle): void {
  if (sheet.columns === 1) {
    writeText(sheet, left, leftStyle);
    if (right !== "") writeText(sheet, right, rightStyle);
    return;
  }
  let edge = 1;
  const lines = (from: number, to: number, text: string, size: number): number => lineCount(text, sheet.ems(from, to, size));
  while (edge < sheet.columns - 1 && lines(1, edge, left, leftStyle.size) > 1) edge++;
  // leave the right text its room, as long as the left keeps its own
  while (
    edge < sheet.columns - 1 &&
    sheet.ems(1, edge, 12) < sheet.ems(edge + 1, sheet.columns, 12) &&
    lines(edge + 2, sheet.columns, right, rightStyle.size) === 1
  )
    edge++;
  const most = Math.max(lines(1, edge, left, leftStyle.size), lines(edge + 1, sheet.columns, right, rightStyle.size));
  const row = sheet.addRow(sheet.heightFor(most, leftStyle.size));
  for (const [text, from, to, style] of [
    [left, 1, edge, leftStyle],
    [right, edge + 1, sheet.columns, rightStyle],
  ] as const) {
    sheet.put({ row, column: from }, text === "" ? null : text);
    const range = { top: row, left: from, bottom: row, right: to };
    sheet.merge(range);
    sheet.paint(range, style);
  }
}
