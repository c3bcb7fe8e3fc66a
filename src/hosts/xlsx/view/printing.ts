import type { SheetPrinting } from "../../../app/workbook";
import { parseRange, type CellRange } from "../../../core/grid/cell-ref";
import { openTag, section, type SheetMap } from "../../../files/xlsx/read/sheet-map";
import type { DefinedName, SheetEntry } from "../../../files/xlsx/read/workbook-part";
import { decodeXmlText } from "../../../files/xml/escape";
import { attributeIn, isOn, TagScanner } from "../../../files/xml/tags";

/** Millimetres, by the number that a file has for a paper (ECMA-376 part 1, 18.3.1.63). */
const PAPERS: { readonly [number: string]: SheetPrinting["paper"] } = {
  1: { width: 215.9, height: 279.4 },
  5: { width: 215.9, height: 355.6 },
  8: { width: 297, height: 420 },
  9: { width: 210, height: 297 },
  11: { width: 148, height: 210 },
  12: { width: 257, height: 364 },
  13: { width: 182, height: 257 },
};
const A4 = { width: 210, height: 297 };
const INCH = 25.4;
/** In inches, where a file says nothing. */
const MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

/** How a sheet asks to be printed: its own set-up, and the names that hold its print area and the rows to repeat. */
export function printingOf(
  map: SheetMap,
  names: readonly Pick<DefinedName, "name" | "sheet" | "formula">[],
  { index }: Pick<SheetEntry, "index">,
): SheetPrinting {
  const own = (name: string): string => names.find((one) => one.sheet === index && one.name.toLowerCase() === name)?.formula ?? "";
  const tag = (name: string): string => {
    const found = section(map, name);
    return found ? openTag(map, found) : "";
  };
  const setup = tag("pageSetup");
  const margins = tag("pageMargins");
  const margin = (side: keyof typeof MARGINS): number => number(attributeIn(margins, side), MARGINS[side]) * INCH;
  return {
    areas: rangesIn(own("_xlnm.print_area")),
    repeatRows: rowsIn(own("_xlnm.print_titles")),
    paper: PAPERS[attributeIn(setup, "paperSize") ?? "9"] ?? A4,
    landscape: attributeIn(setup, "orientation") === "landscape",
    margins: { top: margin("top"), right: margin("right"), bottom: margin("bottom"), left: margin("left") },
    scale: fits(map)
      ? { across: number(attributeIn(setup, "fitToWidth"), 1), down: number(attributeIn(setup, "fitToHeight"), 1) }
      : number(attributeIn(setup, "scale"), 100) / 100,
    centred: isOn(attributeIn(tag("printOptions"), "horizontalCentered")),
    breaks: breaksIn(map),
    footer: parts(textIn(map, "oddFooter")),
    header: parts(textIn(map, "oddHeader")),
  };
}

const number = (text: string | null, otherwise: number): number => (text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : otherwise);

/** The ranges of a formula: 表!$A$1:$F$40,表!$A$50:$F$60. */
function rangesIn(formula: string): readonly CellRange[] {
  return formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((one) => parseRange(one.slice(one.lastIndexOf("!") + 1)) ?? []);
}

/** The rows of 表!$1:$3, which may stand beside columns. */
function rowsIn(formula: string): readonly [number, number] | null {
  const match = /!\$?(\d{1,7}):\$?(\d{1,7})(?=,|$)/.exec(formula);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

function fits(map: SheetMap): boolean {
  const properties = section(map, "sheetPr");
  if (properties === undefined) return false;
  const tags = new TagScanner(map.xml, properties.openEnd, properties.end);
  while (tags.next()) if (tags.kind !== "close" && tags.local === "pageSetUpPr") return isOn(tags.attribute("fitToPage"));
  return false;
}

/** Rows before which a page begins: a break stands behind the row that it names. */
function breaksIn(map: SheetMap): readonly number[] {
  const all = section(map, "rowBreaks");
  if (all === undefined) return [];
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  const rows: number[] = [];
  while (tags.next()) if (tags.kind !== "close" && tags.local === "brk") rows.push(number(tags.attribute("id"), 0) + 1);
  return rows.filter((row) => row > 1);
}

function textIn(map: SheetMap, name: string): string {
  const all = section(map, "headerFooter");
  if (all === undefined) return "";
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  while (tags.next()) {
    if (tags.kind !== "open" || tags.local !== name) continue;
    const end = map.xml.indexOf("<", tags.end);
    return decodeXmlText(map.xml.slice(tags.end, end));
  }
  return "";
}

/** What stands left, in the middle and right: &L…&C…&R…, without fonts and sizes; without a place, in the middle. */
function parts(text: string): readonly [string, string, string] {
  const found = { L: "", C: "", R: "" };
  let place: keyof typeof found = "C";
  for (const piece of text.replace(/&"[^"]*"|&K[0-9A-F]{6}|&[BIUSEXY]|&\d{1,3}(?=\D)/g, "").split(/(&[LCR])/)) {
    const to = /^&([LCR])$/.exec(piece)?.[1];
    if (to === "L" || to === "C" || to === "R") place = to;
    else found[place] += piece;
  }
  return [found.L, found.C, found.R];
}
