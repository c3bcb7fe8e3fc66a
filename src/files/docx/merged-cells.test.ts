import { cell, row, table, wordFile, type WordParts } from "../../../test/fixtures/word-file";
import { readDocument } from "./read-document";

const read = (parts: WordParts) => readDocument("岚岭.docx", wordFile(parts), (index) => `第${index + 1}张表`);
const HEADING = row(["序号", "工作任务", "责任单位", "进展情况"]);

describe("merges", () => {
  const down = (text: string, start: boolean) => cell(text, start ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>");

  test("sideways, downwards, the old way, and a row that begins later", () => {
    const old = (text: string, kind: string) => cell(text, `<w:hMerge w:val="${kind}"/>`);
    const body = table(
      row([cell("一、城建", '<w:gridSpan w:val="4"/>')]),
      HEADING,
      row([down("1", true), down("修路", true), "交通局", "甲"]),
      row([down("", false), down("", false), "住建局", "乙"]),
      row(["2", old("架桥", "restart"), old("", "continue"), "丙"]),
      row(["丁"], '<w:gridBefore w:val="3"/>'),
    );
    const [grid] = read({ body }).grids;
    expect(grid?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 4 },
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 4, right: 2 },
      { top: 5, left: 2, bottom: 5, right: 3 },
    ]);
    expect(grid?.values[5]).toEqual([null, null, null, "丁"]);
  });

  test("a block merged both ways, and one that goes on without a beginning", () => {
    const block = (text: string, kind: string) => cell(text, `<w:gridSpan w:val="2"/><w:vMerge${kind}/>`);
    const [grid] = read({
      body: table(
        row([down("序号", true), block("工作任务", ' w:val="restart"'), "进展情况"]),
        row([down("", false), block("", ""), "上半年"]),
        row(["1", "修路", "东段", "甲"]),
        row([down("", false), "架桥", "西段", "乙"]),
        row([down("", false), "种树", "南段", "丙"]),
      ),
    }).grids;
    expect(grid?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 2, right: 3 },
      { top: 4, left: 1, bottom: 5, right: 1 },
    ]);
  });

  test("the old way of merging, sideways and downwards at once; a mark that goes on without a beginning merges nothing", () => {
    const old = (text: string, across: string, more: string) => cell(text, `<w:hMerge${across}/>${more}`);
    const [grid] = read({
      body: table(
        HEADING,
        row(["1", old("修路", ' w:val="restart"', '<w:vMerge w:val="restart"/>'), old("", ' w:val="continue"', '<w:vMerge w:val="restart"/>'), "甲"]),
        row(["2", old("", ' w:val="restart"', "<w:vMerge/>"), old("", "", "<w:vMerge/>"), "乙"]),
        row([old("3", "", ""), "种树", old("林业局", "", ""), "丙"]),
      ),
    }).grids;
    expect(grid?.merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
    expect(grid?.values[3]).toEqual(["3", "种树", "林业局", "丙"]);
  });

  test("a row that ends earlier; one whose cells say by their widths alone what they cover", () => {
    const wide = (text: string, width: number) => cell(text, `<w:tcW w:w="${width}" w:type="dxa"/>`);
    const columns = `<w:tblGrid>${[500, 2000, 1000, 3000].map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;
    const [grid] = read({
      body: table(
        columns,
        row([wide("一、城建", 6500)]),
        HEADING,
        row([wide("1", 500), wide("修路", 3010), wide("甲", 2990)]),
        row(["2", "架桥"], '<w:gridAfter w:val="2"/>'),
      ),
    }).grids;
    expect(grid?.values).toEqual([
      ["一、城建", null, null, null],
      ["序号", "工作任务", "责任单位", "进展情况"],
      ["1", "修路", null, "甲"],
      ["2", "架桥", null, null],
    ]);
    expect(grid?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 4 },
      { top: 3, left: 2, bottom: 3, right: 3 },
    ]);
  });

  test("a cell that goes on with the one above but holds text of its own keeps it, and is told", () => {
    const source = read({ body: table(HEADING, row([down("1", true), "修路", "交通局", "甲"]), row([down("2", false), "架桥", "住建局", "乙"])) });
    expect(source.grids[0]?.values[2]).toEqual(["2", "架桥", "住建局", "乙"]);
    expect(source.grids[0]?.merges).toEqual([]);
    expect(source.notes[0]).toEqual([{ kind: "continued-table", count: 1, places: [{ row: 3, column: 1 }] }]);
  });
});
