import type { Namespaces } from "../../../files/package/namespaces";
import { attribute, child, parseElement, prefixOf, childrenOf, type XmlElement } from "../../../files/xml/element";
import { escapeAttribute } from "../../../files/xml/escape";
import { appended, splice, type Splice } from "../../../files/xml/splice";
import type { SheetEntry, WorkbookPart } from "../../../files/xlsx/read/workbook-part";

/** Stands in a bundle's defined names for the place of their sheet, which is known when they are put in. */
export const SHEET_PLACE = "\u0000place\u0000";

/** What comes before the defined names, in the order of the standard. */
const BEFORE_NAMES = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];

/** The workbook part with one more sheet behind the others. */
export function withSheetElement(
  book: WorkbookPart,
  sheet: { readonly name: string; readonly id: string; readonly relationship: string },
  form: Namespaces,
): string {
  const sheets = child(book.root, "sheets");
  const prefix = prefixOf(book.root);
  const element = `<${prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheet.id}" xmlns:r="${form.relationships}" r:id="${sheet.relationship}"/>`;
  const known = new RegExp(`\\sxmlns:r\\s*=\\s*["']${form.relationships}["']`).test(book.root.tag);
  const text = known ? element.replace(` xmlns:r="${form.relationships}"`, "") : element;
  return splice(book.xml, [appended(book.xml, sheets ?? book.root, text)]);
}

/** The workbook part without a sheet, its names, and with the places of the others counted anew. */
export function withoutSheetElement(book: WorkbookPart, entry: SheetEntry): string {
  const changes: Splice[] = [{ start: entry.element.start, end: entry.element.end, text: "" }];
  const kept = book.names.filter((name) => name.sheet !== entry.index);
  changes.push(...nameRemovals(book, entry.index));
  for (const { sheet, element } of kept) {
    if (sheet !== null && sheet > entry.index) changes.push(...renumbered(element, "localSheetId", sheet - 1));
  }
  for (const view of childrenOf(child(book.root, "bookViews"), "workbookView")) {
    for (const name of ["activeTab", "firstSheet"]) {
      const place = Number(attribute(view, name) ?? 0);
      if (place > entry.index || (place === entry.index && place === book.sheetCount - 1 && place > 0)) changes.push(...renumbered(view, name, place - 1));
    }
  }
  return splice(book.xml, changes);
}

/** The workbook part without the names of one sheet. */
export function withoutNames(book: WorkbookPart, index: number): string {
  return splice(book.xml, nameRemovals(book, index));
}

function nameRemovals(book: WorkbookPart, index: number): Splice[] {
  const gone = book.names.filter((name) => name.sheet === index);
  const all = child(book.root, "definedNames");
  if (gone.length === 0 || all === undefined) return [];
  if (gone.length === book.names.length) return [{ start: all.start, end: all.end, text: "" }];
  return gone.map(({ element }) => ({ start: element.start, end: element.end, text: "" }));
}

/** A workbook part with more names, of the sheet at that place. */
export function withNames(xml: string, names: readonly string[], index: number): string {
  if (names.length === 0) return xml;
  const root = parseElement(xml);
  const prefix = prefixOf(root);
  const text = names.map((name) => name.replace(SHEET_PLACE, String(index))).join("");
  const all = child(root, "definedNames");
  if (all !== undefined && all.innerStart !== all.end) return splice(xml, [{ start: all.innerEnd, end: all.innerEnd, text }]);
  const whole = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
  if (all !== undefined) return splice(xml, [{ start: all.start, end: all.end, text: whole }]);
  const before = root.children.filter((one) => BEFORE_NAMES.includes(one.name)).pop();
  const at = before?.end ?? root.innerStart;
  return splice(xml, [{ start: at, end: at, text: whole }]);
}

/** The names of a sheet as a bundle keeps them. */
export function namesOn(book: WorkbookPart, index: number): string[] {
  return book.names
    .filter((name) => name.sheet === index)
    .map(({ element }) => {
      const [change] = renumbered(element, "localSheetId", SHEET_PLACE);
      return change === undefined
        ? book.xml.slice(element.start, element.end)
        : splice(book.xml, [change]).slice(element.start, element.end + change.text.length - (change.end - change.start));
    });
}

/** The change that gives an attribute of an element's tag another value. */
function renumbered(element: XmlElement, name: string, value: number | string): Splice[] {
  const match = new RegExp(`(\\s${name}\\s*=\\s*["'])(\\d+)`).exec(element.tag);
  if (match === null) return [];
  const start = element.start + match.index + (match[1] ?? "").length;
  return [{ start, end: start + (match[2] ?? "").length, text: String(value) }];
}
