import { cell, paragraph, row, table, wordFile, type WordParts } from "../../../test/fixtures/word-file";
import { readDocument } from "./read-document";

const read = (parts: WordParts) => readDocument("岚岭.docx", wordFile(parts), (index) => `第${index + 1}张表`);
const HEADING = row(["序号", "工作任务", "责任单位", "进展情况"]);

describe("several tables", () => {
  const one = (serial: string, task: string) => row([serial, task, "交通局", "甲"]);

  test("one that a page cut is joined where the heading row is repeated or missing; told where it goes on", () => {
    const source = read({
      body:
        paragraph("进展情况表") +
        table(HEADING, one("1", "修路")) +
        paragraph("（续表）") +
        table(HEADING, one("2", "架桥")) +
        paragraph("") +
        table(one("3", "种树")),
    });
    expect(source.grids.map(({ values }) => values.map(([first]) => first))).toEqual([["进展情况表", "序号", "1", "2", "3"]]);
    expect(source.notes[0]).toEqual([
      {
        kind: "continued-table",
        count: 2,
        places: [
          { row: 4, column: 1 },
          { row: 5, column: 1 },
        ],
      },
    ]);
  });

  test("of a heading in two rows, repeated on the next page, both are left out", () => {
    const top = row(["序号", "工作任务", "责任单位", cell("完成情况", '<w:gridSpan w:val="2"/>')]);
    const below = row(["", "", "", "计划", "实际"]);
    const line = (serial: string) => row([serial, "修路", "交通局", "1", "2"]);
    const source = read({ body: table(top, below, line("1")) + paragraph("续表") + table(top, below, line("2")) });
    expect(source.grids.map(({ values }) => values.map(([first]) => first))).toEqual([["序号", null, "1", "2"]]);
  });

  test("a paragraph in the middle of a table is a row of it where the numbers go on in the same columns", () => {
    const source = read({
      body: table(HEADING, one("1", "修路")) + paragraph("二、民生") + table(one("2", "建校")) + paragraph("注：甲") + table(one("1", "通讯")),
    });
    expect(source.grids.map(({ values }) => values.map(([first]) => first))).toEqual([["序号", "1", "二、民生", "2", "注：甲"]]);
  });

  test("a table in a frame is read as if the frame were not there", () => {
    const source = read({ body: table(row([cell(paragraph("进展情况表") + table(HEADING, one("1", "修路")) + paragraph("注：甲"))])) });
    expect(source.grids.map(({ values }) => values.map(([first]) => first))).toEqual([["进展情况表", "序号", "1", "注：甲"]]);
  });

  test("a heading between two tables of one form is a row over the whole width", () => {
    const source = read({ body: paragraph("进展情况表") + table(HEADING, one("1", "修路")) + paragraph("二、民生") + table(HEADING, one("2", "建校")) });
    expect(source.grids.map(({ values }) => values.map(([first]) => first))).toEqual([["进展情况表", "序号", "1", "二、民生", "序号", "2"]]);
  });

  test("a part with fewer columns under a heading stands under the same heading", () => {
    const wide = row(["序号", cell("工作任务", '<w:gridSpan w:val="2"/>'), "责任单位", "进展情况"]);
    const source = read({ body: table(wide, row(["1", "修路", "东段", "交通局", "甲"])) + table(HEADING, one("2", "架桥")) });
    expect(source.grids[0]?.values.at(-1)).toEqual(["2", "架桥", null, "交通局", "甲"]);
  });

  test("tables of other forms stay apart, each with its own lines above", () => {
    const source = read({
      body:
        paragraph("表一") +
        table(HEADING, one("1", "修路")) +
        paragraph("注：甲") +
        paragraph("表二 通讯录") +
        table(row(["姓名", "科室", "电话"]), row(["甲", "乙", "丙"])),
    });
    expect(source.grids.map(({ sheet, values }) => [sheet.name, values.map(([first]) => first)])).toEqual([
      ["第1张表", ["表一", "序号", "1", "注：甲"]],
      ["第2张表", ["表二 通讯录", "姓名", "甲"]],
    ]);
  });
});
