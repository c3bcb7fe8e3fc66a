import type { Draft, DraftBlock, ParagraphKind } from "../../../core/drafts/draft";
import { writeZip } from "../../package/zip-writer";
import { element, paragraph, textRun, textRuns } from "./markup";
import { titlePieces } from "../../../core/drafts/title-lines";
import { DRAFT_FONTS, PAGE, TITLE_LINE, type DraftFonts } from "./page";
import { fontTableXml, stylesXml } from "./styles";
import { formXml, keepNext, tableXml } from "./tables";
import { XML_HEAD } from "../../package/namespaces";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PART = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const STYLES: { readonly [K in ParagraphKind]: string } = {
  number: "Number",
  title: "Title",
  addressee: "Addressee",
  "heading-1": "Heading1",
  "heading-2": "Heading2",
  body: "BodyText",
  attachment: "Attachment",
  issuer: "Issuer",
  date: "Date",
};

/** The parts beside the document, with how they are related to it. */
const BESIDE = [
  { file: "styles.xml", type: "styles", content: "styles" },
  { file: "settings.xml", type: "settings", content: "settings" },
  { file: "fontTable.xml", type: "fontTable", content: "fontTable" },
  { file: "footer1.xml", type: "footer", content: "footer" },
  { file: "footer2.xml", type: "footer", content: "footer" },
] as const;

/**
 * Drafts as the bytes of a .docx, each on a page of its own, as an official letter looks (GB/T 9704): margins, fonts, line
 * height, page numbers — 1 — outside. The same drafts give the same bytes.
 */
export function writeDocument(drafts: readonly Draft[], fonts: DraftFonts = DRAFT_FONTS): Uint8Array {
  const body = drafts
    .map(({ blocks }, index) => (index === 0 ? "" : pageBreak) + blocks.map((block, at) => blockXml(block, blocks.slice(0, at), fonts)).join(""))
    .join("");
  const relations = BESIDE.map(({ file, type }, index) => `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONSHIP}/${type}" Target="${file}"/>`).join(
    "",
  );
  const overrides = BESIDE.map(({ file, content }) => `<Override PartName="/word/${file}" ContentType="${PART}.${content}+xml"/>`).join("");
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/>${overrides}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIP}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ["word/document.xml", `<w:document ${W} ${R}><w:body>${body}${sectionXml()}</w:body></w:document>`],
    ["word/_rels/document.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`],
    ["word/styles.xml", `<w:styles ${W}>${stylesXml(fonts)}</w:styles>`],
    [
      "word/settings.xml",
      `<w:settings ${W}>${element("evenAndOddHeaders", {})}${element("characterSpacingControl", "compressPunctuation")}<w:compat>${element("compatSetting", { name: "compatibilityMode", uri: "http://schemas.microsoft.com/office/word", val: 15 })}</w:compat></w:settings>`,
    ],
    ["word/fontTable.xml", `<w:fonts ${W}>${fontTableXml(fonts)}</w:fonts>`],
    ["word/footer1.xml", footerXml("right")],
    ["word/footer2.xml", footerXml("left")],
  ];
  return writeZip(parts.map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(XML_HEAD + xml) })));
}

/** The break of a line within a paragraph. */
const BREAK = "<w:r><w:br/></w:r>";

const pageBreak = `<w:p><w:pPr>${element("spacing", { before: 0, after: 0, line: 20, lineRule: "exact" })}</w:pPr><w:r><w:br w:type="page"/></w:r></w:p>`;

function blockXml(block: DraftBlock, above: readonly DraftBlock[], fonts: DraftFonts): string {
  const before = above.at(-1);
  switch (block.kind) {
    case "page-break":
      return pageBreak;
    case "table":
      return tableXml(block) + afterTable(keepNext);
    case "form":
      return formXml(block, heightAbove(above, fonts), afterTable("") + pageBreak) + afterTable("");
    case "title":
      return paragraph(
        STYLES.title,
        titlePieces(block.pieces, TITLE_LINE).map(textRuns).join(BREAK),
        before?.kind === "form" ? element("spacing", { before: 0 }) : "",
      );
    default:
      // a letter's first lines follow a table closely
      return paragraph(STYLES[block.kind], textRuns(block.pieces), before?.kind === "form" ? element("spacing", { before: 0 }) : "");
  }
}

/** Points that a form's title and number take above it, on the page that it begins on. */
function heightAbove(above: readonly DraftBlock[], { sizes }: DraftFonts): number {
  const onPage = above.slice(above.map(({ kind }) => kind).lastIndexOf("page-break") + 1);
  return onPage.reduce(
    (sum, block) => sum + (block.kind === "title" ? titlePieces(block.pieces, TITLE_LINE).length * sizes.title * 1.5 + sizes.line : sizes.line),
    0,
  );
}

/** Word joins two tables that nothing parts, and a page break behind a table needs a line. */
const afterTable = (properties: string): string =>
  `<w:p><w:pPr>${properties}${element("spacing", { before: 0, after: 0, line: 20, lineRule: "exact" })}</w:pPr></w:p>`;

function sectionXml(): string {
  const { width, height, top, bottom, left, right, footer } = PAGE;
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>${element("pgSz", { w: width, h: height })}${element("pgMar", { top, right, bottom, left, header: 851, footer, gutter: 0 })}</w:sectPr>`;
}

/** — 1 —, at the outer side of the page, one character in. */
function footerXml(side: "left" | "right"): string {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return `<w:ftr ${W} ${R}>${paragraph("Footer", `${textRun("— ")}${field}${textRun(" —")}`, element("ind", { [`${side}Chars`]: 100, [side]: 280 }) + element("jc", side))}</w:ftr>`;
}
