import { parseA1 } from "../../core/grid/cell-ref";
import { idOf } from "../../../test/contract/contract";
import { changedFile, ONE_ITEM as table, readFront as read, rowsAsWritten, textCell } from "../../../test/fixtures/changed-file";
import { filledCells } from "../../../test/fixtures/text-grid";
import { openFile } from "./open-file";

const cell = (a1: string) => parseA1(a1) ?? { row: 1, column: 1 };
const text = textCell;
const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

describe("odd but whole: read as it is, and told where something may be lost", () => {
  test("a row in several elements: the cells of all", async () => {
    const grid = await read(
      rowsAsWritten(
        `<row r="1">${text('r="A1"', "序号")}</row><row r="1">${text('r="B1"', "任务")}</row><row r="2">${text('r="A2"', "甲")}</row><row r="1">${text('r="C1"', "单位")}</row>`,
      ),
    );
    expect(grid.values).toEqual([
      ["序号", "任务", "单位"],
      ["甲", null, null],
    ]);
    expect(grid.damage).toEqual([{ kind: "repeated-row", cells: [{ row: 1, column: 1 }] }]);
  });

  test("edits in such a row meet its cells, wherever they stand", async () => {
    const bytes = rowsAsWritten(`<row r="1">${text('r="A1"', "序号")}</row><row r="1">${text('r="C1"', "单位")}</row>`);
    const file = await openFile(bytes, "a.xlsx");
    const id = await idOf(file, "进度表");
    const token = await file.applyEdits(id, [
      { cell: cell("C1"), expected: "单位", value: "责任单位" },
      { cell: cell("B1"), expected: null, value: "任务" },
    ]);
    expect((await (await openFile(await file.save(), "a.xlsx")).read("active")).values).toEqual([["序号", "任务", "责任单位"]]);
    await file.undo(token);
    expect(await file.save()).toEqual(bytes);
  });

  test("a cell that stands there twice: the last one, told, and that one is edited", async () => {
    const file = await openFile(rowsAsWritten(`<row r="1">${text('r="A1"', "旧")}${text('r="B1"', "乙")}${text('r="A1"', "新")}</row>`), "a.xlsx");
    const grid = await file.read("active");
    expect([grid.values, grid.damage]).toEqual([[["新", "乙"]], [{ kind: "repeated-cell", cells: [cell("A1")] }]]);
    await file.applyEdits(grid.sheet.id, [{ cell: cell("A1"), expected: "新", value: "更新" }]);
    expect((await file.read("active")).values).toEqual([["更新", "乙"]]);
  });

  test("references without letters are counted on; what names another row is refused", async () => {
    expect((await read(rowsAsWritten(`<row r="1">${text('r="0"', "序号")}${text('r="1"', "任务")}${text('r="2"', "单位")}</row>`))).values).toEqual([
      ["序号", "任务", "单位"],
    ]);
    for (const rows of [
      `<row r="0">${text('r="A0"', "甲")}</row>`,
      `<row r="2">${text('r="A7"', "甲")}</row>`,
      `<row r="x">${text("", "甲")}</row>`,
      `<row r="1">${text('r="ZZZ1"', "甲")}</row>`,
    ]) {
      await expect(read(rowsAsWritten(rows))).rejects.toMatchObject({ code: "not-a-workbook", facts: { sheet: "进度表" } });
    }
  });

  test("a text that the file does not hold is told, not taken for emptiness", async () => {
    const strings = `<sst xmlns="${MAIN}"><si><t>序号</t></si></sst>`;
    const rels = (xml: string): string =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      );
    const grid = await read(
      rowsAsWritten(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>7</v></c><c r="C1" t="s"><v>&#48;</v></c><c r="D1" t="s"><v></v></c></row><row r="2"><c r="A2" t="s"><v>-1</v></c></row>',
        "",
        { "xl/sharedStrings.xml": strings, "xl/_rels/workbook.xml.rels": rels },
      ),
    );
    expect([grid.values, grid.damage]).toEqual([[["序号", null, "序号"]], [{ kind: "lost-text", cells: [cell("B1"), cell("A2")] }]]);
  });

  test("a formula without a stored result is told; one whose result is an empty text is empty", async () => {
    const grid = await read(
      rowsAsWritten(
        `<row r="1">${text('r="A1"', "序号")}<c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><f>1/0</f></c><c r="F1"><f>1+1</f><v>2</v></c></row>`,
      ),
    );
    expect([filledCells(grid), grid.damage]).toEqual([['A1="序号"', "F1=2"], [{ kind: "no-result", cells: [cell("B1"), cell("C1"), cell("E1")] }]]);
  });

  test("a text that stands in a cell of no type, and numbers that are none", async () => {
    const grid = await read(
      rowsAsWritten(
        '<row r="1"><c r="A1"><is><t>序号</t></is></c><c r="B1" t="str"><is><t>任务</t></is></c><c r="C1"><v>Infinity</v></c><c r="D1"><v>1e999</v></c></row>',
      ),
    );
    expect(grid.values).toEqual([["序号", "任务", "Infinity", "1e999"]]);
  });

  test("two blocks of rows are refused: one of them would be lost", async () => {
    const file = await openFile(
      changedFile([table], { [SHEET]: (xml) => xml.replace("</sheetData>", '</sheetData><sheetData><row r="9"/></sheetData>') }),
      "a.xlsx",
    );
    await expect(file.read("active")).rejects.toMatchObject({ code: "not-a-workbook", facts: { sheet: "进度表" } });
  });

  test.each(["<<<<", '<a b="', "<row r='2'"])("tags that do not end are damage, not emptiness: %s", async (rows) => {
    const file = await openFile(
      changedFile([table], { [SHEET]: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`) }),
      "a.xlsx",
    );
    await expect(file.read("active")).rejects.toMatchObject({ code: "not-a-workbook", facts: { sheet: "进度表" } });
  });

  test("a sheet that is damaged says near which row", async () => {
    await expect(read(rowsAsWritten(`<row r="1">${text('r="A1"', "序号")}</row><row r="4">${text('r="A9"', "甲")}</row>`))).rejects.toMatchObject({
      facts: { sheet: "进度表", row: 4 },
    });
  });

  test("blanks around equals signs and in closing tags, signs written as numbers, comments, CDATA", async () => {
    const rows =
      "<row r = '1' ><c r = 'A1' t = 'inlineStr' ><is ><t>序号</t ></is ></c ><c r='&#66;1' t='inlineStr'><is><t>任<!-- </t></c> -->务</t></is></c>" +
      "<c r='C1'><v>&#49;2</v></c><c r='D1'><v>4<!-- 注 -->2</v></c><c r='E1' t='inlineStr'><is><t><![CDATA[</t></is></c></row>]]></t></is></c></row><!-- </sheetData> --><?x </sheetData>?>";
    expect(filledCells(await read(rowsAsWritten(rows)))).toEqual(['A1="序号"', 'B1="任务"', "C1=12", "D1=42", 'E1="</t></is></c></row>"']);
    const strings = `<sst xmlns="${MAIN}"><si ><t >甲</t ></si ><si><t>乙<!-- </si> --></t></si></sst>`;
    const rels = (xml: string): string =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      );
    expect(
      (
        await read(
          rowsAsWritten('<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', "", {
            "xl/sharedStrings.xml": strings,
            "xl/_rels/workbook.xml.rels": rels,
          }),
        )
      ).values,
    ).toEqual([["甲", "乙"]]);
  });

  test("array formulas without a result are formulas, to the last row of the sheet and no further", async () => {
    const grid = await read(
      rowsAsWritten('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B1048576">A1:A9*2</f></c></row><row r="3"><c r="B3"/></row>'),
    );
    expect(grid.formulas).toEqual([cell("B1"), cell("B2"), cell("B3")]);
  });

  test("cells under a merge that begins outside of what is filled are under it", async () => {
    const file = await openFile(
      rowsAsWritten(
        `<row r="2">${text('r="A2"', "甲")}</row><row r="3">${text('r="A3"', "乙")}<c r="B3"><v>9</v></c>${text('r="C3"', "丙")}</row>`,
        '<mergeCells><mergeCell ref="B1:B3"/></mergeCells>',
      ),
      "a.xlsx",
    );
    const grid = await file.read("active");
    expect([grid.origin, grid.values, grid.merges]).toEqual([
      cell("A2"),
      [
        ["甲", null, null],
        ["乙", null, "丙"],
      ],
      [{ top: 1, left: 2, bottom: 3, right: 2 }],
    ]);
    await expect(file.applyEdits(grid.sheet.id, [{ cell: cell("B3"), expected: null, value: "x" }])).rejects.toMatchObject({ code: "unsupported" });
  });

  test("a blank text far below is no table; a text there is named", async () => {
    const far = (content: string): Uint8Array =>
      rowsAsWritten(`<row r="1">${text('r="A1"', "序号")}</row><row r="2">${text('r="A2"', "甲")}</row><row r="900000">${text('r="C900000"', content)}</row>`);
    expect((await read(far(" \u3000 "))).values).toEqual([["序号"], ["甲"]]);
    expect(
      (await read(rowsAsWritten(`<row r="1">${text('r="A1"', "序号")}<c r="BZ1"><v>0</v></c></row><row r="1048576"><c r="A1048576"><v>0</v></c></row>`)))
        .values,
    ).toEqual([["序号"]]);
    await expect(read(far("完"))).rejects.toMatchObject({ code: "too-large", facts: { sheet: "进度表", cell: "C900000", unit: "rows" } });
  });
});
