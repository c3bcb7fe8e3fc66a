import { decodeXmlText } from "./escape";
import { attributeIn, TagScanner, XmlDamage } from "./tags";

/** An element of a small part, with its offsets in the part's text. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Offsets of the whole element. */
  readonly start: number;
  readonly end: number;
  /** Offsets between its tags; both are `end` for an element that is one tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Its opening tag as written. */
  readonly tag: string;
  readonly children: readonly XmlElement[];
}

/**
 * The root element of a part. Throws XmlDamage where tags do not fit.
 *
 * @param closed elements of this local name are left closed, without children, until `opened` opens them: a part with
 * very many of them is then never in memory as a whole
 */
export function parseElement(xml: string, closed?: string): XmlElement {
  const tags = new TagScanner(xml);
  if (!tags.next() || tags.kind === "close") throw new XmlDamage("no element");
  return elementAt(tags, closed);
}

/** An element that was left closed, with its children; those of its own name inside it stay closed. Throws XmlDamage. */
export function opened(xml: string, element: XmlElement): XmlElement {
  const tags = new TagScanner(xml, element.start, element.end);
  tags.next();
  return elementAt(tags, element.name);
}

function elementAt(tags: TagScanner, closed: string | undefined): XmlElement {
  const { name, local, start, end, kind, xml } = tags;
  const tag = xml.slice(start, end);
  if (kind === "empty") return { name: local, start, end, innerStart: end, innerEnd: end, tag, children: [] };
  const children: XmlElement[] = [];
  while (tags.next()) {
    if (tags.kind !== "close") {
      children.push(closed !== undefined && tags.local === closed ? closedAt(tags) : elementAt(tags, closed));
      continue;
    }
    if (tags.name !== name) throw new XmlDamage(`<${name}> ends as </${tags.name}>`);
    return { name: local, start, end: tags.end, innerStart: end, innerEnd: tags.start, tag, children };
  }
  throw new XmlDamage(`<${name}> does not end`);
}

function closedAt(tags: TagScanner): XmlElement {
  const { local, start, end, kind, xml } = tags;
  tags.skip();
  return { name: local, start, end: tags.end, innerStart: end, innerEnd: kind === "empty" ? end : tags.start, tag: xml.slice(start, end), children: [] };
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** An attribute of an element, decoded. */
export function attribute(element: XmlElement | undefined, name: string): string | null {
  return element === undefined ? null : attributeIn(element.tag, name);
}

/** The text of an element without children. */
export function elementText(xml: string, element: XmlElement): string {
  return decodeXmlText(xml.slice(element.innerStart, element.innerEnd));
}

/** The prefix of an element's tag, with its colon: "x:" or "". */
export function prefixOf(element: XmlElement): string {
  return /^<([^\s/>:]+:)/.exec(element.tag)?.[1] ?? "";
}
