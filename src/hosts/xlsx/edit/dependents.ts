import { columnNumber, parseRange, rangesOverlap, type CellRange, type CellRef } from "../../../core/grid/cell-ref";
import { HostError } from "../../../core/host-error";
import type { Package } from "../../../files/package/package";
import { sheetMapOf, tablesOf } from "../../../files/xlsx/read/sheet-part";
import type { SheetMap } from "../../../files/xlsx/read/sheet-map";
import { workbookOf, type SheetEntry, type WorkbookPart } from "../../../files/xlsx/read/workbook-part";
import { attribute, child, prefixOf } from "../../../files/xml/element";
import { decodeXmlText } from "../../../files/xml/escape";
import { splice } from "../../../files/xml/splice";
import { endOfTag } from "../../../files/xml/tags";

/**
 * Where a formula of the workbook counts on an edited cell, the workbook is told to calculate when it is opened next: the
 * results that the file holds are those of before. Else nothing but the edited sheet changes.
 */
export function dependentsOf(pkg: Package, entry: SheetEntry, cells: readonly CellRef[]): Package {
  if (cells.length === 0 || !hasDependents(pkg, entry, cells)) return pkg;
  const book = workbookOf(pkg);
  const xml = calculatedOnOpening(book);
  return xml === book.xml ? pkg : pkg.withParts(new Map([[book.part, xml]]));
}

function hasDependents(pkg: Package, entry: SheetEntry, cells: readonly CellRef[]): boolean {
  const book = workbookOf(pkg);
  const touched = cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  const bounds = touched.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
  // many edits: their bounds stand for them
  const covers = (range: CellRange): boolean => rangesOverlap(range, bounds) && (touched.length > 1000 || touched.some((one) => rangesOverlap(range, one)));
  const names = namesOver(pkg, book, entry, covers);
  return book.sheets.some((sheet) => {
    const map = mapOrNull(pkg, sheet);
    if (map === null) return true;
    const formulas = formulasOf(map);
    if (formulas.length * names.length > MOST_LOOKS) return true;
    return formulas.some(({ text, across, down }) => {
      if (names.some((name) => text.toLowerCase().includes(name))) return true;
      return references(text).some(({ sheet: named, range }) => {
        if (named === null ? sheet.id !== entry.id : !mayName(named, entry.name)) return false;
        return covers({ ...range, bottom: range.bottom + down, right: range.right + across });
      });
    });
  });
}

/** Beyond this it costs less to have the workbook calculated than to look whether it need be. */
const MOST_LOOKS = 5_000_000;

/** A sheet that cannot be looked through may well count on the cell. */
function mapOrNull(pkg: Package, sheet: SheetEntry): SheetMap | null {
  try {
    return sheetMapOf(pkg, sheet.part);
  } catch (error) {
    if (error instanceof HostError && (error.code === "too-large" || error.code === "not-a-workbook")) return null;
    throw error;
  }
}

/** Names of cells, and of tables, that an edited cell lies in; in small letters. */
function namesOver(pkg: Package, book: WorkbookPart, entry: SheetEntry, covers: (range: CellRange) => boolean): string[] {
  const names = book.names
    .filter(({ name }) => !name.startsWith("_xlnm.") && !name.startsWith("ProgressTable."))
    .filter(({ formula }) => references(formula).some(({ sheet, range }) => (sheet === null || mayName(sheet, entry.name)) && covers(range)))
    .map(({ name }) => name.toLowerCase());
  const tables = tablesOf(pkg, entry.part).filter(({ range }) => {
    const area = parseRange(range);
    return area !== null && covers(area);
  });
  return [...names, ...tables.map(({ root }) => `${(attribute(root, "displayName") ?? "").toLowerCase()}[`)];
}

/** The formulas of a sheet. One that several cells share reaches `across` and `down` further than its text says. */
function formulasOf(map: SheetMap): { readonly text: string; readonly across: number; readonly down: number }[] {
  const open = `<${map.prefix}f`;
  const close = `</${map.prefix}f`;
  const formulas: { text: string; across: number; down: number }[] = [];
  for (let at = map.xml.indexOf(open, map.rowsFrom); at !== -1 && at < map.rowsTo; at = map.xml.indexOf(open, at + 1)) {
    const sign = map.xml.charCodeAt(at + open.length);
    if (sign !== 62 && sign > 32) continue;
    const from = endOfTag(map.xml, at);
    const to = map.xml.indexOf(close, from);
    if (map.xml.charCodeAt(from - 2) === 47 || to === -1) continue;
    const shared = /\st\s*=\s*["']shared["']/.test(map.xml.slice(at, from));
    const range = shared ? parseRange(/\sref\s*=\s*["']([^"']+)["']/.exec(map.xml.slice(at, from))?.[1] ?? "") : null;
    formulas.push({ text: decodeXmlText(map.xml.slice(from, to)), across: range ? range.right - range.left : 0, down: range ? range.bottom - range.top : 0 });
  }
  return formulas;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const REFERENCE =
  /(?:'((?:[^']|'')+)'!|([^\s'"!(),+\-*/&=<>;^%{}[\]]+)!)?(?:(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)|\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))(?![A-Za-z0-9_(.])/g;

/** What a formula refers to by address. Rather too much than too little. */
function references(formula: string): { readonly sheet: string | null; readonly range: CellRange }[] {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...text.matchAll(REFERENCE)].flatMap(([, quoted, plain, cells, from, to, first, last]) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    const range = cells !== undefined ? parseRange(cells) : whole(from, to, first, last);
    return range === null ? [] : [{ sheet, range }];
  });
}

function whole(from: string | undefined, to: string | undefined, first: string | undefined, last: string | undefined): CellRange | null {
  if (from !== undefined && to !== undefined) {
    const [a, b] = [columnNumber(from), columnNumber(to)];
    return { top: 1, bottom: LAST_ROW, left: Math.min(a, b), right: Math.max(a, b) };
  }
  if (first === undefined || last === undefined) return null;
  return { left: 1, right: LAST_COLUMN, top: Math.min(Number(first), Number(last)), bottom: Math.max(Number(first), Number(last)) };
}

/** Whether a sheet name in a formula may be that sheet: "甲:丙" names all sheets between the two. */
function mayName(named: string, sheet: string): boolean {
  return named.includes(":") || named.toLowerCase() === sheet.toLowerCase();
}

function calculatedOnOpening(book: WorkbookPart): string {
  const { root, xml } = book;
  const prefix = prefixOf(root);
  const settings = child(root, "calcPr");
  if (settings === undefined) {
    const before = root.children.filter((one) => ["sheets", "functionGroups", "externalReferences", "definedNames"].includes(one.name)).pop();
    const at = before?.end ?? root.innerEnd;
    return splice(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  }
  const tag = settings.tag.replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "").replace(/\/?>$/, (end) => ` fullCalcOnLoad="1"${end}`);
  return splice(xml, [{ start: settings.start, end: settings.start + settings.tag.length, text: tag }]);
}
