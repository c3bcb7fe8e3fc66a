import { cell, level, list, model, numbered, paragraph, row, table, wordFile, type WordParts } from "../../../test/fixtures/word-file";
import { readDocument } from "./read-document";

const read = (parts: WordParts) => readDocument("岚岭.docx", wordFile(parts), (index) => `第${index + 1}张表`);
const HEADING = row(["序号", "工作任务", "责任单位", "进展情况"]);

/** The first table's rows, empty cells as "". */
const rowsOf = (parts: WordParts, at = 0) => (read(parts).grids[at]?.values ?? []).map((cells) => cells.map((value) => value ?? ""));

describe("automatic numbers", () => {
  const numbering =
    model(1, level(0, "decimal", "%1"), level(1, "decimalEnclosedCircleChinese", "%2", '<w:suff w:val="nothing"/>')) +
    model(2, level(0, "chineseCountingThousand", "（%1）", '<w:suff w:val="nothing"/>'), level(1, "decimal", "%1.%2", "<w:isLgl/>")) +
    list(1, 1) +
    list(2, 1) +
    list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
    list(4, 2);
  const serial = (of: number) => cell(paragraph("", numbered(of)));

  test("alone in a cell they are the serial; lists of one model count on, a list with a start of its own begins there", () => {
    const body = table(HEADING, row([serial(1), "甲", "", ""]), row([serial(2), "乙", "", ""]), row([serial(3), "丙", "", ""]), row([serial(1), "丁", "", ""]));
    expect(rowsOf({ body, numbering }).map(([first]) => first)).toEqual(["序号", "1", "2", "5", "6"]);
    expect(read({ body, numbering }).notes[0]).toEqual([{ kind: "automatic-numbers", count: 4, places: [2, 3, 4, 5].map((at) => ({ row: at, column: 1 })) }]);
  });

  test("before a text they stand as Word shows them; a deeper level starts again below each higher one", () => {
    const lines = [
      paragraph("修路", numbered(4)),
      paragraph("招标", numbered(4, 1)),
      paragraph("开工", numbered(4, 1)),
      paragraph("架桥", numbered(4)),
      paragraph("勘察", numbered(4, 1)),
    ];
    const body = table(HEADING, row(["1", cell(lines.join("")), "", ""]));
    expect(rowsOf({ body, numbering })[1]?.[1]).toBe("（一）修路\n1.1 招标\n1.2 开工\n（二）架桥\n2.1 勘察");
  });

  test("a style gives its paragraphs a number, also through the style that it is based on; numId 0 takes it off", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Narrow"><w:basedOn w:val="Listed"/></w:style>';
    const of = (style: string, more = "") => cell(paragraph("", `<w:pStyle w:val="${style}"/>${more}`));
    const body = table(
      HEADING,
      row([of("Listed"), "甲", "", ""]),
      row([of("Narrow"), "乙", "", ""]),
      row([of("Listed", '<w:numPr><w:numId w:val="0"/></w:numPr>'), "丙", "", ""]),
    );
    expect(rowsOf({ body, numbering, styles }).map(([first]) => first)).toEqual(["序号", "1", "2", ""]);
  });

  test("a level that names a style is that style's", () => {
    const deep = model(7, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Second"/>')) + list(9, 7);
    const styles = '<w:style w:type="paragraph" w:styleId="Second"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
    const body = table(HEADING, row(["1", cell(paragraph("修路", numbered(9)) + paragraph("招标", '<w:pStyle w:val="Second"/>')), "", ""]));
    expect(rowsOf({ body, numbering: deep, styles })[1]?.[1]).toBe("1.修路\na)招标");
  });

  test("a style that names only a level takes its list from the style that it is based on", () => {
    const deep = model(7, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + list(9, 7);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Top"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Top"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (style: string, text: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);
    const body = table(
      HEADING,
      row(["1", cell(styled("Top", "修路") + styled("Sub", "招标") + styled("Sub", "开工") + styled("Top", "架桥") + styled("Sub", "勘察")), "", ""]),
    );
    expect(rowsOf({ body, numbering: deep, styles })[1]?.[1]).toBe("一、修路\n1.1 招标\n1.2 开工\n二、架桥\n2.1 勘察");
  });

  test("a list that writes a level in its own way, one that never starts again, and a stand-in beside a newer format", () => {
    const own =
      model(1, level(0, "decimal", "%1."), level(1, "decimal", "（%2）", '<w:lvlRestart w:val="0"/>')) +
      list(1, 1) +
      list(
        2,
        1,
        `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>${level(0, "decimalEnclosedCircle", "%1", '<w:suff w:val="nothing"/>')}</w:lvlOverride>`,
      ) +
      model(
        3,
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
      ) +
      list(3, 3);
    const lines = [
      paragraph("甲", numbered(1)),
      paragraph("乙", numbered(1, 1)),
      paragraph("丙", numbered(1)),
      paragraph("丁", numbered(1, 1)),
      paragraph("戊", numbered(2)),
      paragraph("己", numbered(2)),
      paragraph("庚", numbered(3)),
    ];
    expect(rowsOf({ body: table(HEADING, row(["1", cell(lines.join("")), "", ""])), numbering: own })[1]?.[1]).toBe(
      "1.甲\n（1）乙\n2.丙\n（2）丁\n①戊\n②己\n001 庚",
    );
  });

  test("a bullet of a symbol font is a dot, and no number", () => {
    const dots = model(1, level(0, "bullet", "l", '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')) + list(1, 1);
    const body = table(HEADING, row(["1", cell(paragraph("修路", numbered(1))), "", ""]));
    expect([rowsOf({ body, numbering: dots })[1]?.[1], read({ body, numbering: dots }).notes[0]]).toEqual(["●修路", []]);
  });

  test("paragraphs that a deleted mark joins have one number; what a merge covers has none", () => {
    const joined = paragraph("修建", numbered(1) + "<w:rPr><w:del/></w:rPr>") + paragraph("便民桥", numbered(1)) + paragraph("改造管网", numbered(1));
    expect(rowsOf({ body: table(HEADING, row(["1", cell(joined), "", ""])), numbering })[1]?.[1]).toBe("1 修建便民桥\n2 改造管网");
    const merged = (kind: string) => cell(paragraph("", numbered(1)), kind);
    const body = table(
      HEADING,
      row([merged('<w:vMerge w:val="restart"/>'), "甲", "", ""]),
      row([merged("<w:vMerge/>"), "乙", "", ""]),
      row([serial(1), "丙", "", ""]),
    );
    expect(rowsOf({ body, numbering }).map(([first]) => first)).toEqual(["序号", "1", "", "2"]);
    expect(read({ body, numbering }).grids[0]?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  });

  test("a number is parted from figures behind it", () => {
    const body = table(HEADING, row(["1", cell(paragraph("5公里道路", numbered(8))), "", ""]));
    expect(rowsOf({ body, numbering: model(8, level(0, "decimal", "%1.")) + list(8, 8) })[1]?.[1]).toBe("1. 5公里道路");
  });
});
