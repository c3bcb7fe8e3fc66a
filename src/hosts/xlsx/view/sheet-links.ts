import { parseRange } from "../../../core/grid/cell-ref";
import type { SheetLink } from "../../../core/reports/laid-out-sheet";
import { section, type SheetMap } from "../../../files/xlsx/read/sheet-map";
import { TagScanner } from "../../../files/xml/tags";

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

/** 'A ''b'''!E36 as the name and the place; without a sheet, the place alone. */
function parseLocation(location: string): { readonly sheet: string | null; readonly place: string } {
  const bang = location.lastIndexOf("!");
  if (bang === -1) return { sheet: null, place: location };
  const name = location.slice(0, bang);
  const quoted = /^'(.*)'$/su.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"), place: location.slice(bang + 1) };
}
