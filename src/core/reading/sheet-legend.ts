import { legendIn, type Legend } from "../terms/legend";
import type { Vocabulary } from "../terms/vocabulary";
import type { Header } from "./find-header";
import type { SheetView } from "./sheet-view";

/** So many rows at the end of a sheet may hold its notes. */
const FOOT = 12;

/**
 * What the sheet says that its signs mean, in a cell above the header or in a line of its own at the end; null where it says
 * nothing. The line above the header goes before the one below.
 */
export function sheetLegend(view: SheetView, header: Pick<Header, "top" | "bottom">, vocabulary: Vocabulary): Legend | null {
  for (let row = view.used.top; row < header.top; row++) {
    const legend = filled(view, row)
      .map((text) => legendIn(text, vocabulary))
      .find((found) => found !== null);
    if (legend) return legend;
  }
  for (let row = Math.max(header.bottom + 1, view.used.bottom - FOOT + 1); row <= view.used.bottom; row++) {
    const texts = filled(view, row);
    const legend = texts.length <= 2 ? legendIn(texts.join(" "), vocabulary) : null;
    if (legend) return legend;
  }
  return null;
}

function filled(view: SheetView, row: number): string[] {
  const texts: string[] = [];
  for (let column = view.used.left; column <= view.used.right; column++) {
    const text = view.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}
