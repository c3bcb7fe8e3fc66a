import { attribute, child, childrenOf, type XmlElement } from "../xml/element";

/** The widths of a table's columns, in twentieths of a point; empty where it does not state them all. */
export function gridWidths(table: XmlElement): readonly number[] {
  const widths = childrenOf(child(table, "tblGrid"), "gridCol").map((column) => Number(attribute(column, "w") ?? "0"));
  return widths.every((width) => width > 0) ? widths : [];
}

/**
 * How many columns each cell of a row covers where the row does not say so: some programs write no spans, and Word goes by
 * the widths of the cells. Null where the widths do not lie on the borders of the columns.
 */
export function spansByWidth(cells: readonly XmlElement[], grid: readonly number[], before: number): readonly number[] | null {
  const borders = grid.reduce<number[]>((ends, width) => [...ends, (ends.at(-1) ?? 0) + width], [0]);
  let at = before;
  let right = borders[before] ?? 0;
  const spans: number[] = [];
  for (const cell of cells) {
    const width = child(child(cell, "tcPr"), "tcW");
    const size = Number(attribute(width, "w") ?? "0");
    if (attribute(width, "type") !== "dxa" || !(size > 0)) return null;
    right += size;
    const end = nearest(borders, right, at + 1);
    if (end === null) return null;
    spans.push(end - at);
    at = end;
  }
  return spans;
}

/** The border that lies within a quarter of its column's width. */
function nearest(borders: readonly number[], place: number, from: number): number | null {
  for (let at = from; at < borders.length; at++) {
    const border = borders[at] ?? 0;
    if (Math.abs(border - place) <= (border - (borders[at - 1] ?? 0)) / 4) return at;
  }
  return null;
}
