import { openPackage } from "../../package/open-package";
import type { Draft } from "../../../core/drafts";
import { readDocument, readProse } from "../read-document";
import { child, parseElement } from "../../xml/element";
import { againstSchema, valuesOf } from "../../../../test/fixtures/word-schema";
import { writeDocument } from "./write-document";

const fixed = (text: string) => ({ kind: "fixed", text }) as const;
const DRAFT: Draft = {
  draft: "bulletin",
  fileName: "通报",
  unit: null,
  source: "",
  blocks: [
    { kind: "title", pieces: [fixed("关于某项工作的通报")] },
    { kind: "addressee", pieces: [{ kind: "blank", hint: "【由拟稿人填写：主送单位】" }, fixed("：")] },
    { kind: "heading-1", pieces: [fixed("一、总体情况")] },
    { kind: "body", pieces: [{ kind: "quoted", text: "甲<乙>&“丙”\u0007\tx", from: { cell: { row: 3, column: 2 }, start: 0, end: 12 } }] },
    {
      kind: "table",
      columns: [
        { heading: "序号", width: 10, content: "serial" },
        { heading: "内容", width: 90, content: "prose" },
      ],
      rows: [
        [[{ kind: "counted", text: "1", items: [], cells: [] }], [{ kind: "counted", text: "一行\n二行", items: [], cells: [] }]],
        [[], [{ kind: "blank", hint: "" }]],
      ],
    },
    { kind: "page-break" },
    {
      kind: "form",
      rows: [
        [
          { label: true, span: 1, pieces: [fixed("事项")] },
          { label: false, span: 3, pieces: [fixed("内容")], lines: 8 },
        ],
      ],
    },
    { kind: "issuer", pieces: [fixed("某办公室")] },
    { kind: "date", pieces: [{ kind: "blank", hint: "【由拟稿人填写：发文日期】" }] },
  ],
};

const parts = ["word/document.xml", "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml"];

test("every part is as the schema of WordprocessingML has it; styles, parts and relations that are named are there", () => {
  const pkg = openPackage(writeDocument([DRAFT, DRAFT]));
  for (const part of parts) expect([part, againstSchema(pkg.text(part))]).toEqual([part, []]);
  const styles = [...pkg.text("word/styles.xml").matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(styles).size).toBe(styles.length);
  for (const part of parts)
    for (const named of [...valuesOf(pkg.text(part), "pStyle"), ...valuesOf(pkg.text(part), "basedOn")]) expect(styles).toContain(named);
  const relations = pkg.text("word/_rels/document.xml.rels");
  for (const [, id = ""] of pkg.text("word/document.xml").matchAll(/r:id="([^"]+)"/gu)) expect(relations).toContain(`Id="${id}"`);
  const types = pkg.text("[Content_Types].xml");
  expect(types).toContain("wordprocessingml.document.main+xml");
  for (const part of parts) expect(types).toContain(`PartName="/${part}"`);
});

test("what the schema does not allow is noticed: the order of children, a value, an attribute, an uneven row", () => {
  const text = openPackage(writeDocument([DRAFT])).text("word/document.xml");
  const broken: readonly (readonly [RegExp | string, string])[] = [
    [/(<w:pStyle [^>]*\/>)(<w:keepNext\/>)/u, "$2$1"],
    ['w:fill="F2F2F2"', 'w:fill="grey"'],
    ["<w:tblGrid>", '<w:tblGrid w:val="1">'],
    ['<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="2"/>'],
    [/(<w:tcW [^>]*\/>)(<w:shd [^>]*\/>)/u, "$2$1"],
    [/<w:pgMar [^>]*\/>/u, '<w:pgMar w:top="1"/>'],
    ["<w:body>", "<w:body><w:sectPr/>"],
  ];
  for (const [what, by] of broken) {
    expect(text.replace(what, by)).not.toBe(text);
    expect(againstSchema(text.replace(what, by))).not.toEqual([]);
  }
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
  expect(readProse(bytes).filter((line) => line.trim() !== "")).toEqual([
    "关于某项工作的通报",
    "【由拟稿人填写：主送单位】：",
    "一、总体情况",
    "甲<乙>&“丙”\tx",
    "某办公室",
    "【由拟稿人填写：发文日期】",
  ]);
  const [table] = readDocument("通报.docx", bytes, (index) => `表${String(index + 1)}`).grids;
  expect(table?.values.flat().filter((value) => value !== null)).toEqual(expect.arrayContaining(["序号", "内容", "1", "一行\n二行"]));
});

test("the same drafts give the same bytes; a header row is repeated, a row is not cut", () => {
  expect(writeDocument([DRAFT])).toEqual(writeDocument([DRAFT]));
  const text = openPackage(writeDocument([DRAFT])).text("word/document.xml");
  expect(text.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(text).toContain('<w:highlight w:val="yellow"/>');
});
