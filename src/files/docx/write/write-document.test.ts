import { openPackage } from "../../package/open-package";
import type { Draft } from "../../../core/drafts";
import { readDocument, readProse } from "../read-document";
import { child, parseElement, type XmlElement } from "../../xml/element";
import { writeDocument } from "./write-document";

const fixed = (text: string) => ({ kind: "fixed", text }) as const;
const DRAFT: Draft = {
  draft: "bulletin", fileName: "通报", unit: null, source: "",
  blocks: [
    { kind: "title", pieces: [fixed("关于某项工作的通报")] },
    { kind: "addressee", pieces: [{ kind: "blank", hint: "【由拟稿人填写：主送单位】" }, fixed("：")] },
    { kind: "heading-1", pieces: [fixed("一、总体情况")] },
    { kind: "body", pieces: [{ kind: "quoted", text: "甲<乙>&“丙”\u0007\tx", from: { cell: { row: 3, column: 2 }, start: 0, end: 12 } }] },
    { kind: "table", columns: [{ heading: "序号", width: 10, content: "serial" }, { heading: "内容", width: 90, content: "prose" }], rows: [[[{ kind: "counted", text: "1", items: [], cells: [] }], [{ kind: "counted", text: "一行\n二行", items: [], cells: [] }]], [[], [{ kind: "blank", hint: "" }]]] },
    { kind: "page-break" },
    { kind: "form", rows: [[{ label: true, span: 1, pieces: [fixed("事项")] }, { label: false, span: 3, pieces: [fixed("内容")], lines: 8 }]] },
    { kind: "issuer", pieces: [fixed("某办公室")] },
    { kind: "date", pieces: [{ kind: "blank", hint: "【由拟稿人填写：发文日期】" }] },
  ],
};

/** The order in which the schema of WordprocessingML has the children of these. */
const ORDER: { readonly [name: string]: readonly string[] } = {
  pPr: ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "spacing", "ind", "jc", "outlineLvl", "rPr"],
  rPr: ["rFonts", "b", "color", "sz", "szCs", "highlight", "lang"],
  tblPr: ["tblStyle", "tblW", "jc", "tblBorders", "shd", "tblLayout", "tblCellMar"],
  tblBorders: ["top", "left", "bottom", "right", "insideH", "insideV"],
  tcPr: ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "vAlign"],
  tbl: ["tblPr", "tblGrid", "tr"],
  tr: ["trPr", "tc"],
  tc: ["tcPr", "p"],
  sectPr: ["footerReference", "pgSz", "pgMar"],
  style: ["name", "basedOn", "qFormat", "pPr", "rPr"],
  styles: ["docDefaults", "style"],
  settings: ["evenAndOddHeaders", "characterSpacingControl", "compat"],
  font: ["altName", "charset", "family", "pitch"],
};

function checkOrder(one: XmlElement): void {
  const order = ORDER[one.name];
  if (order) {
    const places = one.children.map(({ name }) => order.indexOf(name));
    expect([one.name, places.includes(-1) ? one.children.map(({ name }) => name) : []]).toEqual([one.name, []]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  one.children.forEach(checkOrder);
}

const parts = ["word/document.xml", "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml"];

test("the parts are well formed, their elements in the order of the schema; a cell ends in a paragraph", () => {
  const pkg = openPackage(writeDocument([DRAFT, DRAFT]));
  for (const part of parts) checkOrder(parseElement(pkg.text(part)));
  expect(pkg.text("[Content_Types].xml")).toContain("wordprocessingml.document.main+xml");
});

test("the page of an official letter: margins, fonts and sizes, page numbers", () => {
  const pkg = openPackage(writeDocument([DRAFT]));
  const text = pkg.text("word/document.xml");
  expect(text).toContain('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
  const styles = pkg.text("word/styles.xml");
  expect(styles).toContain('<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="仿宋_GB2312"/><w:sz w:val="32"/>');
  expect(styles).toContain('<w:spacing w:line="560" w:lineRule="exact"/>');
  expect(styles).toContain('w:eastAsia="方正小标宋简体"');
  for (const footer of ["word/footer1.xml", "word/footer2.xml"]) expect(pkg.text(footer)).toMatch(/— <.*PAGE.*> —</u);
  const settings = child(parseElement(pkg.text("word/settings.xml")), "evenAndOddHeaders");
  expect(settings).toBeDefined();
});

test("what is read back is what the draft says, signs that XML knows included, control characters aside", () => {
  const bytes = writeDocument([DRAFT]);
  expect(readProse(bytes).filter((line) => line.trim() !== "")).toEqual(["关于某项工作的通报", "【由拟稿人填写：主送单位】：", "一、总体情况", "甲<乙>&“丙”\tx", "某办公室", "【由拟稿人填写：发文日期】"]);
  const [table] = readDocument("通报.docx", bytes, (index) => `表${String(index + 1)}`).grids;
  expect(table?.values.flat().filter((value) => value !== null)).toEqual(expect.arrayContaining(["序号", "内容", "1", "一行\n二行"]));
});

test("the same drafts give the same bytes; a header row is repeated, a row is not cut", () => {
  expect(writeDocument([DRAFT])).toEqual(writeDocument([DRAFT]));
  const text = openPackage(writeDocument([DRAFT])).text("word/document.xml");
  expect(text.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(text).toContain('<w:highlight w:val="yellow"/>');
});
