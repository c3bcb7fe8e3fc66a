import { HostError } from "../../core/host-error";
import { LIMITS, megabytes, tooLarge } from "../limits";
import { openPackage } from "../package/open-package";
import { intact, type Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { child, parseElement, type XmlElement } from "../xml/element";
import { Numbering } from "./numbering";
import { ParagraphReader, type WordParagraph } from "./paragraph-text";
import { bodyBlocks, readTable, type WordTable } from "./word-table";

/** Bytes of a Word file, beyond which it is no table that an office keeps. */
const FILE_BYTES = 50_000_000;

/** A Word document's body: paragraphs and tables in order, as Word shows them. */
export type WordBlock = { readonly kind: "paragraph"; readonly paragraph: WordParagraph } | { readonly kind: "table"; readonly table: WordTable };

/**
 * Opens a .docx (or .docm, .dotx). Pure: nothing outside the bytes is looked at, external relations are never followed.
 *
 * @throws HostError `not-a-document`, `encrypted`, `old-word` (.doc, .wps), `too-large`
 */
export function openDocument(bytes: Uint8Array): readonly WordBlock[] {
  if (bytes.length > FILE_BYTES) throw tooLarge(megabytes(FILE_BYTES), "megabytes");
  try {
    return readBlocks(openedPackage(bytes));
  } catch (error) {
    if (error instanceof HostError && error.code === "not-a-workbook") throw notADocument(String(error.facts.reason ?? ""), error);
    throw error;
  }
}

function notADocument(reason: string, cause?: unknown): HostError {
  return new HostError("not-a-document", { facts: { reason }, cause });
}

/** OLE containers are what Word wrote before .docx, and what it writes around a file with a password. */
function openedPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw notADocument("the file is empty");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openPackage(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new HostError(holdsStream(bytes, "EncryptedPackage") || holdsStream(bytes, "EncryptionInfo") ? "encrypted" : "old-word");
  }
  throw notADocument("neither a package nor an OLE file");
}

/** The name of a stream stands in an OLE file as UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + name.length * 2 <= bytes.length; at += 64) {
    let fits = true;
    for (let i = 0; fits && i < name.length; i++) fits = bytes[at + i * 2] === name.charCodeAt(i) && bytes[at + i * 2 + 1] === 0;
    if (fits) return true;
  }
  return false;
}

function readBlocks(pkg: Package): readonly WordBlock[] {
  const main = relationshipsOf(pkg, "").find(({ type, external }) => type === "officeDocument" && !external)?.target ?? "word/document.xml";
  if (!pkg.has(main)) throw notADocument("no document part");
  return intact(main, () => {
    const xml = pkg.text(main, LIMITS.sheetBytes);
    const root = parseElement(xml);
    if (root.name !== "document") throw notADocument(`a <${root.name}>, no document`);
    const body = child(root, "body");
    if (!body) return [];
    const numbering = new Numbering(relatedRoot(pkg, main, "numbering"), relatedRoot(pkg, main, "styles"));
    const blocks: WordBlock[] = [];
    const reader = new ParagraphReader(xml, numbering);
    const add = (paragraph: WordParagraph | null): void => void (paragraph && blocks.push({ kind: "paragraph", paragraph }));
    for (const block of bodyBlocks(body)) {
      if (block.name === "tbl") {
        add(reader.rest());
        blocks.push({ kind: "table", table: readTable(xml, block, numbering) });
      } else add(reader.next(block));
    }
    add(reader.rest());
    return blocks;
  });
}

/** A part beside the document; null where there is none. One that is damaged is no reason to leave its numbers out in silence. */
function relatedRoot(pkg: Package, main: string, type: string): XmlElement | null {
  const part = relationshipsOf(pkg, main).find((one) => one.type === type && !one.external)?.target;
  if (part === undefined || !pkg.has(part)) return null;
  return intact(part, () => parseElement(pkg.text(part)));
}
