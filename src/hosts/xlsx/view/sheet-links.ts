import { parseRange } from "../../../core/grid/cell-ref";
import type { SheetLink } from "../../../core/reports/laid-out-sheet";
import { section, type SheetMap } from "../../../files/xlsx/read/sheet-map";
import { TagScanner } from "../../../files/xml/tags";
import { parseLocation } from "./location";

/**
 * The links of a sheet that lead to a cell of the same workbook, each on the first cell of its range. Links with an
 * address outside the file, and to names, are left out.
 *
 * @param sheets the names of the workbook's sheets
 * @param own the name of this sheet, for a link that names none
 */
export function linksOf(map: SheetMap, sheets: ReadonlySet<string>, own: string): SheetLink[] {
  const all = section(map, "hyperlinks");
  if (all === undefined) return [];
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  const links: SheetLink[] = [];
  while (tags.next()) {
    if (tags.kind === "close" || tags.local !== "hyperlink" || tags.attribute("r:id") !== null) continue;
    const from = parseRange(tags.attribute("ref") ?? "");
    const { sheet, place } = parseLocation(tags.attribute("location") ?? "");
    const to = parseRange(place);
    const name = sheet ?? own;
    if (from && to && sheets.has(name)) {
      links.push({ cell: { row: from.top, column: from.left }, sheet: name, to: { row: to.top, column: to.left }, tip: tags.attribute("tooltip") ?? "" });
    }
  }
  return links;
}
