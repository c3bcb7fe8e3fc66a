import { HostError } from "../../core/host-error";
import { fileKind, ofKind } from "../file-kind";
import { LIMITS, megabytes, tooLarge } from "../limits";
import { openPackage } from "../package/open-package";
import { intact, type Package } from "../package/package";
import { otherPackage } from "../package/other-package";
import { relationshipsOf } from "../package/relationships";
import { child, parseElement, type XmlElement } from "../xml/element";
import { Numbering } from "./numbering";
import { ParagraphReader, type WordParagraph } from "./paragraph-text";
import { isWordPackage } from "./word-package";
import { bodyBlocks, readWordTable, type WordTable } from "./word-table";

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
    if (!(error instanceof HostError) || error.code !== "not-a-workbook") throw error;
    throw error.facts.kind === "doc" ? new HostError("old-word", { cause: error }) : new HostError("not-a-document", { facts: error.facts, cause: error });
  }
}

function notADocument(reason: string): HostError {
  return new HostError("not-a-document", { facts: { reason } });
}

function openedPackage(bytes: Uint8Array): Package {
  if (fileKind(bytes) === "biff") throw ofKind("workbook");
  const pkg = openPackage(bytes);
  if (isWordPackage(pkg)) return pkg;
  throw pkg.has("xl/workbook.xml") ? ofKind("workbook") : (otherPackage(pkg) ?? notADocument("no document part"));
}

function readBlocks(pkg: Package): readonly WordBlock[] {
  const main = relationshipsOf(pkg, "").find(({ type, external }) => type === "officeDocument" && !external)?.target ?? "word/document.xml";
  if (!pkg.has(main)) throw notADocument("no document part");
  return intact(main, () => {
    const xml = pkg.text(main, LIMITS.sheetBytes);
    const root = parseElement(xml, "tr");
    if (root.name !== "document") throw notADocument(`a <${root.name}>, no document`);
    const body = child(root, "body");
    if (!body) return [];
    const numbering = new Numbering(relatedRoot(pkg, main, "numbering"), relatedRoot(pkg, main, "styles"));
    const blocks: WordBlock[] = [];
    const reader = new ParagraphReader(xml, numbering);
    const add = (paragraph: WordParagraph | null): void => void (paragraph && blocks.push({ kind: "paragraph", paragraph }));
    for (const block of bodyBlocks(xml, body)) {
      if (block.name === "tbl") {
        add(reader.rest());
        blocks.push({ kind: "table", table: readWordTable(xml, block, numbering) });
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
