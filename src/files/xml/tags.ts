import { decodeXmlText } from "./escape";

/** XML that cannot be read. */
export class XmlDamage extends Error {
  override readonly name = "XmlDamage";
}

/**
 * Walks the tags of an XML text by their offsets, so that a caller can splice the text and leave all else as it is.
 * Comments, declarations and CDATA are passed over. Names are as written, with their prefix.
 */
export class TagScanner {
  /** Offsets of the tag: its `<`, and behind its `>`. */
  start = 0;
  end: number;
  name = "";
  kind: "open" | "close" | "empty" = "open";

  constructor(
    readonly xml: string,
    from = 0,
    readonly to = xml.length,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false at the end. Throws XmlDamage on a tag that does not end. */
  next(): boolean {
    const { xml, to } = this;
    let at = this.end;
    for (;;) {
      at = xml.indexOf("<", at);
      if (at === -1 || at >= to) return false;
      const sign = xml.charCodeAt(at + 1);
      if (sign === 33 /* ! */) at = this.afterBang(at);
      else if (sign === 63 /* ? */) at = this.after("?>", at);
      else break;
    }
    const close = xml.charCodeAt(at + 1) === 47; /* / */
    const nameStart = close ? at + 2 : at + 1;
    const tagEnd = endOfTag(xml, nameStart);
    let nameEnd = nameStart;
    while (nameEnd < tagEnd && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd++;
    this.start = at;
    this.end = tagEnd;
    this.name = xml.slice(nameStart, nameEnd);
    this.kind = close ? "close" : xml.charCodeAt(tagEnd - 2) === 47 ? "empty" : "open";
    return true;
  }

  /** The name without its prefix. */
  get local(): string {
    const colon = this.name.indexOf(":");
    return colon === -1 ? this.name : this.name.slice(colon + 1);
  }

  /** The value of an attribute of this tag, decoded; null where it has none. */
  attribute(name: string): string | null {
    return attributeIn(this.xml.slice(this.start, this.end), name);
  }

  /** Goes to the end of the element whose opening tag this is; afterwards the scanner stands on its closing tag. */
  skip(): void {
    if (this.kind !== "open") return;
    const name = this.name;
    let depth = 1;
    while (depth > 0) {
      if (!this.next()) throw new XmlDamage(`<${name}> does not end`);
      if (this.kind === "open") depth++;
      else if (this.kind === "close") depth--;
    }
    if (this.name !== name) throw new XmlDamage(`<${name}> ends as </${this.name}>`);
  }

  private afterBang(at: number): number {
    if (this.xml.startsWith("<!--", at)) return this.after("-->", at);
    if (this.xml.startsWith("<![CDATA[", at)) return this.after("]]>", at);
    throw new XmlDamage("a document type is not read");
  }

  private after(mark: string, at: number): number {
    const found = this.xml.indexOf(mark, at);
    if (found === -1) throw new XmlDamage(`no ${mark}`);
    return found + mark.length;
  }
}

/** The offset behind the `>` of a tag; `>` inside an attribute's quotes does not end it. */
export function endOfTag(xml: string, from: number): number {
  let close = xml.indexOf(">", from);
  for (let at = from; close !== -1;) {
    const quote = firstQuote(xml, at, close);
    if (quote === -1) return close + 1;
    const end = xml.indexOf(xml.charAt(quote), quote + 1);
    if (end === -1) break;
    at = end + 1;
    if (end > close) close = xml.indexOf(">", at);
  }
  throw new XmlDamage("a tag does not end");
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const sign = xml.charCodeAt(at);
    if (sign === 34 || sign === 39) return at;
  }
  return -1;
}

function isNameEnd(sign: number): boolean {
  return sign === 62 || sign === 47 || sign === 32 || sign === 10 || sign === 13 || sign === 9;
}

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute, by its name as written or by its local name, in the text of a tag; null where there is none. */
export function attributeIn(tag: string, name: string): string | null {
  if (!tag.includes(name)) return null;
  for (const [, found = "", double, single] of tag.matchAll(ATTRIBUTE)) {
    if (found === name || found.endsWith(`:${name}`)) return decodeXmlText(double ?? single ?? "");
  }
  return null;
}

/** xsd:boolean as Excel, WPS and others write it. */
export function isOn(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
