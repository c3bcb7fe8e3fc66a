import { readTable } from "../../core/reading/read-table";
import { HostError } from "../../core/host-error";
import { cell, level, list, model, numbered, paragraph, row, run, table, wordFile, type WordParts } from "../../../test/fixtures/word-file";
import { readDocument } from "./read-document";

const read = (parts: WordParts) => readDocument("岚岭.docx", wordFile(parts), (index) => `第${index + 1}张表`);
const HEADING = row(["序号", "工作任务", "责任单位", "进展情况"]);

/** The first table's rows, empty cells as "". */
const rowsOf = (parts: WordParts, at = 0) => (read(parts).grids[at]?.values ?? []).map((cells) => cells.map((value) => value ?? ""));

test("a table, the lines above it as title and the notes below, is a table that reads", () => {
  const source = read({
    body:
      paragraph("附件1") +
      paragraph("") +
      paragraph("岚岭县2025年重点工作上半年进展情况表") +
      paragraph("（共2项）") +
      table(HEADING, row(["1", "修建便民桥", "交通局", "【顺利推进】\n桥墩已完工。"]), row(["2", "改造老旧管网", "住建局", "【进展滞后】\n尚未招标。"])) +
      paragraph("注：数据截至6月底。"),
  });
  const [grid] = source.grids;
  if (!grid) throw new Error("no grid");
  expect(grid.merges).toEqual([1, 2, 3, 7].map((at) => ({ top: at, left: 1, bottom: at, right: 4 })));
  const result = readTable(grid);
  expect(result.ok && [result.table.title, result.table.claimedCount, result.table.items.map(({ serial, status }) => [serial, status])]).toEqual([
    "岚岭县2025年重点工作上半年进展情况表",
    2,
    [
      ["1", "on-track"],
      ["2", "lagging"],
    ],
  ]);
});

test.each([
  ["F0FC", "√"],
  ["f0fe", "☑"],
  ["F0FB", "×"],
  ["2713", "✓"],
  ["41", "A"],
  ["E000", "□"],
  ["F8FF", "□"],
  ["F900", "\uf900"],
  ["0", "□"],
  ["", "□"],
  ["ZZ", "□"],
])("the sign %s of a symbol font is %s", (code, sign) => {
  const signed = `<w:p><w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r></w:p>`;
  expect(rowsOf({ body: table(HEADING, row(["1", cell(signed), "", ""])) })[1]?.[1]).toBe(sign);
});

test("what looks like a formula, a date or a number stays the text that it is", () => {
  const texts = ["=1+1", "0012", "1-2", "3/4", "@x", "1E5", "TRUE"];
  expect(rowsOf({ body: table(row(texts), row(texts)) })[0]).toEqual(texts);
});

describe("what is not plain text", () => {
  const inCell = (content: string) => ({ body: table(HEADING, row(["1", "修路", "交通局", cell(content)])) });
  const textOf = (content: string) => rowsOf(inCell(content))[1]?.[3];
  const told = (content: string) => read(inCell(content)).notes[0]?.map(({ kind, count }) => `${kind} ${count}`);

  test.each([
    [
      "insertions in, deletions and moved-away text out",
      paragraph(
        `${run("完成")}<w:del><w:r><w:delText>15</w:delText></w:r></w:del><w:ins>${run("12")}</w:ins><w:moveFrom>${run("处")}</w:moveFrom>${run("公里")}`,
      ),
      "完成12公里",
      ["tracked-changes 3"],
    ],
    ["a deleted end of a paragraph joins it with the next", paragraph(run("完成"), "<w:rPr><w:del/></w:rPr>") + paragraph("12公里"), "完成12公里", undefined],
    [
      "a field's last result, not its code",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("42")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("户")}`,
      ),
      "42户",
      undefined,
    ],
    ["line breaks and tabs", paragraph("<w:r><w:t>一是</w:t><w:br/><w:t>二是</w:t><w:tab/><w:t>三是</w:t></w:r>"), "一是\n二是\t三是", undefined],
    [
      "blanks at the ends only where they are meant",
      paragraph('<w:r><w:t> 完成 </w:t></w:r><w:r><w:t xml:space="preserve"> 两处</w:t></w:r>'),
      "完成 两处",
      undefined,
    ],
    [
      "comments and footnotes are told",
      paragraph(`${run("完成")}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`),
      "完成",
      ["comments 1", "footnotes 1"],
    ],
    [
      "a text box and a picture are told",
      paragraph(
        `${run("完成")}<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph("框内")}</w:txbxContent></wps:txbx></w:drawing></w:r><w:r><w:drawing/></w:r>`,
      ),
      "完成",
      ["text-box 1", "picture 1"],
    ],
    ["hidden text is left out and told", paragraph(run("完成") + run("草稿", "<w:vanish/>")), "完成", ["hidden-text 1"]],
    [
      "a table inside a cell is its text, told",
      table(row(["镇", "数"]), row(["东山", "3"])) + paragraph("合计3处"),
      "镇 数\n东山 3\n合计3处",
      ["nested-table 1"],
    ],
    [
      "what a content control still asks for is no content",
      paragraph(`${run("完成")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入文字")}</w:sdtContent></w:sdt>`),
      "完成",
      undefined,
    ],
    ["a paragraph in a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("已完成")}</w:sdtContent></w:sdt>${paragraph("")}`, "已完成", undefined],
    [
      "boxes and lists of a form",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run("办结")}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="市级"/><w:listEntry w:val="县级"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      "☑办结县级",
      undefined,
    ],
    [
      "a hyphen that only a line's end would show; one that holds a line together",
      paragraph("<w:r><w:t>完成</w:t><w:softHyphen/><w:t>率3</w:t><w:noBreakHyphen/><w:t>4成</w:t></w:r>"),
      "完成率3-4成",
      undefined,
    ],
    [
      "fields inside fields",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("9")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("三处")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      "三处",
      undefined,
    ],
    [
      "links, content controls and formulas hold text",
      paragraph(
        `<w:hyperlink>${run("附件")}</w:hyperlink><w:sdt><w:sdtContent>${run("甲")}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`,
      ),
      "附件甲x=1",
      undefined,
    ],
  ])("%s", (_, content, text, notes) => {
    expect(textOf(content)).toBe(text);
    expect(told(content)).toEqual(notes ?? []);
  });

  test("rows that were moved away or deleted are told where they stood; rows put in are told too", () => {
    const away = (text: string) => cell(paragraph(text === "" ? "" : `<w:moveFrom>${run(text)}</w:moveFrom>`, "<w:rPr><w:moveFrom/></w:rPr>"));
    const body = table(
      HEADING,
      row(["", "", "", ""].map((_, at) => away(at === 1 ? "旧处" : ""))),
      row(["1", "修路", "交通局", "甲"]),
      row(["2", "架桥", "住建局", "乙"], "<w:ins/>"),
      row(["3", "种树", "", ""], "<w:del/>"),
    );
    expect(rowsOf({ body }).map(([first]) => first)).toEqual(["序号", "1", "2"]);
    expect(read({ body }).notes[0]).toEqual([
      {
        kind: "tracked-changes",
        count: 3,
        places: [
          { row: 2, column: 1 },
          { row: 3, column: 1 },
        ],
      },
    ]);
  });

  test("a whole table that was struck out is told at the place where it stood", () => {
    const struck = table(row(["旧", "表"], '<w:del w:id="1" w:author="a"/>'), row(["旧", "行"], '<w:del w:id="2" w:author="a"/>'));
    const source = read({ body: paragraph("进展情况表") + struck + table(HEADING, row(["1", "修路", "交通局", "甲"])) });
    expect(source.grids.map(({ values }) => values.map(([first]) => first))).toEqual([["进展情况表", null, "序号", "1"]]);
    expect(source.notes[0]).toEqual([{ kind: "tracked-changes", count: 2, places: [{ row: 2, column: 1 }] }]);
  });

  test("cells whose merging or parting is tracked are as after it", () => {
    const tracked = (text: string, now: string, was: string) =>
      cell(text, `<w:cellMerge w:id="1" w:author="a"${now === "" ? "" : ` w:vMerge="${now}"`} w:vMergeOrig="${was}"/>`);
    const source = read({
      body: table(
        HEADING,
        row([tracked("1", "rest", "rest"), "修路", "交通局", "甲"]),
        row([tracked("", "cont", "rest"), "架桥", "住建局", "乙"]),
        row([tracked("2", "", "rest"), "种树", "林业局", "丙"]),
      ),
    });
    expect([source.grids[0]?.merges, source.notes[0]?.map(({ kind, count }) => [kind, count])]).toEqual([
      [{ top: 2, left: 1, bottom: 3, right: 1 }],
      [["tracked-changes", 3]],
    ]);
  });

  test("rows and cells in content controls; a row that is hidden is left out and told", () => {
    const held = (xml: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
    const body = table(
      HEADING,
      held(row(["1", "修路", "交通局", "甲"])),
      `<w:tr>${cell("2")}${held(cell("架桥"))}${cell("住建局")}${cell("乙")}</w:tr>`,
      row(["3", "种树", "", ""], "<w:hidden/>"),
    );
    expect(rowsOf({ body })).toEqual([
      ["序号", "工作任务", "责任单位", "进展情况"],
      ["1", "修路", "交通局", "甲"],
      ["2", "架桥", "住建局", "乙"],
    ]);
    expect(read({ body }).notes[0]).toEqual([{ kind: "hidden-text", count: 1, places: [{ row: 3, column: 1 }] }]);
  });

  test("a deleted row is gone, and so is its number", () => {
    const numbering = model(1, level(0, "decimal", "%1")) + list(1, 1);
    const serial = cell(paragraph("", numbered(1)));
    const body = table(HEADING, row([serial, "甲", "", ""]), row([serial, "乙", "", ""], "<w:del/>"), row([serial, "丙", "", ""]));
    expect(rowsOf({ body, numbering }).slice(1)).toEqual([
      ["1", "甲", "", ""],
      ["2", "丙", "", ""],
    ]);
  });
});

describe("refused with a code", () => {
  const codeOf = (bytes: Uint8Array): string => {
    try {
      readDocument("x.docx", bytes, String);
    } catch (error) {
      if (error instanceof HostError) return error.code;
      throw error;
    }
    return "read";
  };
  const ole = (stream: string) => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((sign, at) => (bytes[512 + at * 2] = sign.charCodeAt(0)));
    bytes[512 + 64] = (stream.length + 1) * 2;
    return bytes;
  };
  const good = wordFile({ body: table(HEADING, row(["1", "修路", "交通局", "甲"])) });

  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "not-a-document"],
    ["a text", new TextEncoder().encode("序号,工作任务"), "not-a-document"],
    ["an old .doc", ole("WordDocument"), "old-word"],
    ["a file with a password", ole("EncryptedPackage"), "encrypted"],
    ["a file cut off", good.slice(0, good.length / 2), "not-a-document"],
    ["wrong XML", wordFile({ body: "<w:p><w:r>" }), "not-a-document"],
    ["no document part", wordFile({ body: "", parts: { "word/document.xml": null } }), "not-a-document"],
    ["another kind of package", wordFile({ body: "", parts: { "word/document.xml": "<x:workbook/>" } }), "not-a-document"],
    ["no table", wordFile({ body: paragraph("只有文字") }), "no-table"],
    ["a frame around a line", wordFile({ body: table(row(["只有一格"])) }), "no-table"],
    ["numbering that is damaged", wordFile({ body: paragraph("甲"), numbering: "<w:num>" }), "not-a-document"],
    ["a good one", good, "read"],
  ])("%s", (_, bytes, code) => expect(codeOf(bytes)).toBe(code));

  test("every cut of a good file, and every byte of it spoiled, is read or refused", () => {
    for (let at = 0; at < good.length; at += 7) {
      expect(["read", "not-a-document", "no-table"]).toContain(codeOf(good.slice(0, at)));
      const spoiled = good.slice();
      spoiled[at] = (spoiled[at] ?? 0) ^ 0x55;
      expect(["read", "not-a-document", "no-table", "too-large"]).toContain(codeOf(spoiled));
    }
  });
});
