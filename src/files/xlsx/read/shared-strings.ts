import { LIMITS, tooLarge } from "../../limits";
import { intact, type Package, type PackagePart } from "../../package/package";
import { decodeCellText } from "../../xml/escape";
import { TagScanner, XmlDamage } from "../../xml/tags";
import { readString, type StringItem } from "./rich-text";

/** The shared strings of a workbook. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of the strings with several looks inside. */
  readonly mixed: ReadonlySet<number>;
  /** The one look of a string's runs, where it has one. */
  readonly looks: ReadonlyMap<number, string>;
}

const NONE: SharedStrings = { texts: [], mixed: new Set(), looks: new Map() };
const known = new WeakMap<PackagePart, SharedStrings>();

/** The shared strings, read once for as long as the part is the same. */
export function sharedStringsOf(pkg: Package, name: string | null): SharedStrings {
  const part = name === null ? null : pkg.part(name);
  if (name === null || part === null) return NONE;
  let strings = known.get(part);
  if (strings === undefined) {
    const xml = pkg.text(name, LIMITS.stringBytes);
    known.set(part, (strings = intact(name, () => readSharedStrings(xml))));
  }
  return strings;
}

/** Reads the text of a shared strings part. */
export function readSharedStrings(xml: string): SharedStrings {
  const tags = new TagScanner(xml);
  const root = tags.next() ? tags.local : "";
  if (root !== "sst") throw new XmlDamage("no shared strings");
  const prefix = tags.name.slice(0, -root.length);
  const plain = `<${prefix}t>`;
  const spaced = `<${prefix}t xml:space="preserve">`;
  const endText = `</${prefix}t>`;
  const endItem = `</${prefix}si>`;
  const texts: string[] = [];
  const mixed = new Set<number>();
  const looks = new Map<number, string>();
  const put = (item: StringItem): void => {
    if (item.mixed) mixed.add(texts.length);
    if (item.look !== "") looks.set(texts.length, item.look);
    texts.push(item.text);
  };
  // comments and CDATA may hold what looks like an end
  const plainXml = !xml.includes("<!", tags.end) && !xml.includes("<?", tags.end);
  while (tags.next()) {
    const { local, kind, end: from } = tags;
    if (kind === "close") break;
    if (texts.length >= LIMITS.strings) throw tooLarge(LIMITS.strings, "strings");
    if (local !== "si" || kind === "empty") {
      if (local === "si") texts.push("");
      else tags.skip();
      continue;
    }
    const to = plainXml ? xml.indexOf(endItem, from) : -1;
    if (to === -1) {
      tags.skip();
      put(readString(xml, from, tags.start));
      continue;
    }
    const textFrom = xml.startsWith(plain, from) ? from + plain.length : xml.startsWith(spaced, from) ? from + spaced.length : -1;
    const textTo = textFrom === -1 ? -1 : xml.indexOf("<", textFrom);
    if (textTo !== -1 && textTo + endText.length === to && xml.startsWith(endText, textTo)) {
      texts.push(decodeCellText(xml.slice(textFrom, textTo)));
    } else {
      put(readString(xml, from, to));
    }
    tags.end = to + endItem.length;
  }
  return { texts, mixed, looks };
}
