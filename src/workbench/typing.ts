import type { ShownSheet } from "../app/workbook";
import { cellKey, type CellRef } from "../core/grid/cell-ref";
import type { CellValue } from "../core/grid/cell-value";
import type { SheetId } from "../core/grid/grid";
import { editableText } from "./sheet/typed-value";

/** What a person typed and is not yet in the file. */
export interface Typing {
  readonly sheet: SheetId;
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** A view with what is being typed; the very view where that is nothing. */
export function typedOver(view: ShownSheet, typing: readonly Typing[]): ShownSheet {
  if (typing.length === 0) return view;
  const { grid } = view;
  const values = grid.values.slice();
  const texts = new Map<number, string>();
  for (const { cell, value } of typing) {
    texts.set(cellKey(cell), editableText(value, view.style(cell).format));
    const [row, column] = [cell.row - grid.origin.row, cell.column - grid.origin.column];
    const line = values[row];
    if (line && column >= 0 && column < line.length) values[row] = line.map((before, index) => (index === column ? value : before));
  }
  return { ...view, grid: { ...grid, values }, text: (cell) => texts.get(cellKey(cell)) ?? view.text(cell) };
}
