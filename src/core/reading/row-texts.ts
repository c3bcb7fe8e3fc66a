import type { SheetView } from "./sheet-view";

/** The texts of a row from left to right, without the blanks at their ends; empty cells are none. */
export function rowTexts(view: SheetView, row: number): string[] {
  const texts: string[] = [];
  for (let column = view.used.left; column <= view.used.right; column++) {
    const text = view.text(row, column).trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** A whole row as one text, for who is told of it. */
export const rowText = (view: SheetView, row: number): string => rowTexts(view, row).join(" ");
