import type { Remnant } from "../table/progress-table";
import { type SheetView } from "./sheet-view";
import { type TableChoice } from "./table-blocks";

/** Remnants from the top of the sheet down. */
export const fromTheTop = (remnants: readonly Remnant[]): readonly Remnant[] => [...remnants].sort((a, b) => a.row - b.row);

/** Another table of the sheet is said, not read: one remnant with all its rows. */
export function otherTables(view: SheetView, choice: TableChoice): Remnant[] {
  return choice.others.map(({ headerRow, rows }) => ({
    kind: "second-table",
    row: headerRow,
    text: rows
      .map((row) => textsIn(view, row, row))
      .filter((text) => text !== "")
      .join("\n"),
    rows,
  }));
}

/** What stands in some rows, a line a cell. */
export function textsIn(view: SheetView, top: number, bottom: number): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = view.used.left; column <= view.used.right; column++) {
      const text = view.text(row, column);
      if (text !== "") texts.push(text);
    }
  }
  return texts.join("\n");
}
