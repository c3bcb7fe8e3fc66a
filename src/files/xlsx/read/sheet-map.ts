import { TagScanner, XmlDamage } from "../../xml/tags";

/** An element directly under the worksheet, by its offsets. */
export interface SheetSection {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** Where the pieces of a worksheet's XML stand. */
export interface SheetMap {
  readonly xml: string;
  /** The prefix of the sheet's elements, with its colon; "" as a rule. */
  readonly prefix: string;
  /** No comments, CDATA or instructions in it: what looks like a tag is one. */
  readonly plain: boolean;
  readonly rootEnd: number;
  /** Start of the worksheet's closing tag. */
  readonly closeStart: number;
  readonly sections: readonly SheetSection[];
  /** Offsets of the rows, between the tags of sheetData; both are its end where it is one tag. */
  readonly rowsFrom: number;
  readonly rowsTo: number;
  readonly data: SheetSection;
}

/** Maps a worksheet. Throws XmlDamage. */
export function mapSheet(xml: string): SheetMap {
  const tags = new TagScanner(xml);
  tags.next();
  const { name: root, local: rootName, kind: rootKind, end: rootEnd } = tags;
  if (rootName !== "worksheet" || rootKind !== "open") throw new XmlDamage("no worksheet");
  const prefix = root.slice(0, -"worksheet".length);
  const plain = !xml.includes("<!", rootEnd) && !xml.includes("<?", rootEnd);
  const sections: SheetSection[] = [];
  let rowsTo = -1;
  while (tags.next()) {
    const { local: name, start, end: openEnd, kind } = tags;
    if (kind === "close") {
      if (tags.name !== root) throw new XmlDamage(`<${root}> ends as </${tags.name}>`);
      const data = sections.find((section) => section.name === "sheetData");
      if (data === undefined) throw new XmlDamage("no sheetData");
      return { xml, prefix, plain, rootEnd, closeStart: tags.start, sections, data, rowsFrom: data.openEnd, rowsTo };
    }
    if (name === "sheetData" && rowsTo === -1) {
      const close = `</${prefix}sheetData>`;
      rowsTo = kind === "empty" ? openEnd : plain ? xml.indexOf(close, openEnd) : -1;
      if (rowsTo === -1) {
        tags.skip();
        rowsTo = tags.start;
      } else if (kind === "open") tags.end = rowsTo + close.length;
    } else if (name === "sheetData") throw new XmlDamage("two blocks of rows");
    else tags.skip();
    sections.push({ name, start, openEnd, end: tags.end });
  }
  throw new XmlDamage(`<${root}> does not end`);
}

/** The section of that name, or undefined. */
export function section(map: SheetMap, name: string): SheetSection | undefined {
  return map.sections.find((one) => one.name === name);
}

/** The opening tag of a section as written. */
export function openTag(map: SheetMap, one: SheetSection): string {
  return map.xml.slice(one.start, one.openEnd);
}
