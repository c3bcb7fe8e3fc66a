import { parseA1 } from "../../core/grid/cell-ref";
import { idOf } from "../../../test/contract/contract";
import { summarySheet } from "../../../test/contract/samples";
import { changedFile, ONE_ITEM as table, readFront as read, partsOf, rowsAsWritten } from "../../../test/fixtures/changed-file";
import { filledCells } from "../../../test/fixtures/text-grid";
import { parseElement, child, childrenOf } from "../../files/xml/element";
import { openFile } from "./open-file";

const cell = (a1: string) => parseA1(a1) ?? { row: 1, column: 1 };
const STYLES = "xl/styles.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

describe("one bad part condemns nothing else", () => {
  test.each([
    ["a module sheet without a part", '<sheet name="模块1" sheetId="9" state="veryHidden" r:id=""/>'],
    ["a sheet whose relationship leads nowhere", '<sheet name="丢失" sheetId="9" r:id="rId99"/>'],
  ])("%s", async (_, element) => {
    const file = await openFile(changedFile([table], { "xl/workbook.xml": (xml) => xml.replace("</sheets>", `${element}</sheets>`) }), "a.xlsx");
    expect((await file.sheets()).map(({ name }) => name)).toEqual(["进度表"]);
    expect(filledCells(await file.read("active"))).toEqual(['A1="序号"', 'B1="任务"', "A2=1", 'B2="修渠"']);
  });

  test("its name is taken all the same", async () => {
    const bytes = changedFile([table], { "xl/workbook.xml": (xml) => xml.replace("</sheets>", '<sheet name="汇总表" sheetId="9" r:id=""/></sheets>') });
    const file = await openFile(bytes, "a.xlsx");
    expect((await file.planSheets([summarySheet()])).map(({ newName }) => newName)).toEqual(["汇总表 (2)"]);
  });

  test("a damaged sheet is listed, and said by name when it is asked for; the others read", async () => {
    const file = await openFile(
      changedFile([table, { name: "附表", rows: [["甲"]] }], { "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row>" }),
      "a.xlsx",
    );
    expect((await file.sheets()).map(({ name }) => name)).toEqual(["进度表", "附表"]);
    expect((await file.read("active")).values).toHaveLength(2);
    await expect(file.read(await idOf(file, "附表"))).rejects.toMatchObject({ code: "not-a-workbook", facts: { sheet: "附表" } });
    const token = await file.applyEdits(await idOf(file, "进度表"), [{ cell: cell("B2"), expected: "修渠", value: "修路" }]);
    await file.undo(token);
  });

  test("a sheet is shown without its colours where the theme is damaged", async () => {
    const rel =
      '<Relationship Id="rId88" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>';
    const file = await openFile(
      changedFile([table], { "xl/_rels/workbook.xml.rels": (xml) => xml.replace("</Relationships>", rel), "xl/theme/theme1.xml": "<a:theme><a:gs></a:theme>" }),
      "a.xlsx",
    );
    expect((await file.view(await idOf(file, "进度表"))).text(cell("B2"))).toBe("修渠");
  });

  test("damaged styles: texts and numbers are read, those whose format is lost are told, no report is written over them", async () => {
    const file = await openFile(changedFile([table], { [STYLES]: "<styleSheet><cellXfs>" }), "a.xlsx");
    const grid = await file.read("active");
    expect([filledCells(grid), grid.damage]).toEqual([['A1="序号"', 'B1="任务"', "A2=1", 'B2="修渠"'], [{ kind: "lost-formats", cells: [cell("A2")] }]]);
    expect((await file.view(grid.sheet.id)).text(cell("B2"))).toBe("修渠");
    await expect(file.planSheets([summarySheet()]).then((plan) => file.writeSheets(plan))).rejects.toMatchObject({
      code: "not-a-workbook",
      facts: { kind: "bad-styles" },
    });
    await file.applyEdits(grid.sheet.id, [{ cell: cell("B2"), expected: "修渠", value: "修路" }]);
  });

  test("a workbook without any sheet: said so", async () => {
    const bytes = changedFile([table], { "xl/workbook.xml": (xml) => xml.replace(/<sheet [^>]*>/, "") });
    await expect(openFile(bytes, "空.xlsx")).rejects.toMatchObject({ code: "not-a-workbook", facts: { kind: "no-sheet" } });
  });

  test.each([
    ["signs written as numbers", "worksheets/sheet%31.xml", SHEET],
    ["backslashes", "worksheets\\sheet1.xml", SHEET],
    ["a place in the part", "worksheets/sheet1.xml#A1", SHEET],
    ["a name that is not ASCII, as it is", "worksheets/进度.xml", "xl/worksheets/%E8%BF%9B%E5%BA%A6.xml"],
    ["a name that is not ASCII, as numbers", "worksheets/%E8%BF%9B%E5%BA%A6.xml", "xl/worksheets/进度.xml"],
  ])("the address of a part with %s", async (_, target, part) => {
    const sheet = partsOf(changedFile([table], {}))[SHEET] ?? "";
    const bytes = changedFile([table], { "xl/_rels/workbook.xml.rels": (xml) => xml.replace("worksheets/sheet1.xml", target), [SHEET]: null, [part]: sheet });
    expect((await read(bytes)).values).toEqual([
      ["序号", "任务"],
      [1, "修渠"],
    ]);
  });

  test("only chart sheets: said so", async () => {
    const bytes = changedFile([table], { "xl/_rels/workbook.xml.rels": (xml) => xml.replace('/worksheet"', '/chartsheet"') });
    await expect(openFile(bytes, "图.xlsx")).rejects.toMatchObject({ code: "not-a-workbook", facts: { kind: "charts-only" } });
  });
});

describe("writing into files that lack something", () => {
  const written = async (styles: string, rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>'): Promise<string> => {
    const file = await openFile(rowsAsWritten(rows, "", { [STYLES]: styles }), "a.xlsx");
    await file.writeSheets(await file.planSheets([summarySheet()]));
    const parts = partsOf(await file.save());
    expect(parts[SHEET]).toContain(rows);
    return parts[STYLES] ?? "";
  };
  /** The number of formats that are the user's, and whether each that ours count on is there. */
  const checked = (xml: string): { plain: number; whole: boolean } => {
    const root = parseElement(xml);
    const of = (name: string, entry: string): number => childrenOf(child(root, name), entry).length;
    const formats = childrenOf(child(root, "cellXfs"), "xf");
    const count = (tag: string, name: string): number => Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1]);
    return {
      plain: formats.filter(({ tag }) => !tag.includes("applyFont")).length,
      whole:
        formats.every(
          ({ tag }) =>
            count(tag, "fontId") < of("fonts", "font") &&
            count(tag, "fillId") < of("fills", "fill") &&
            count(tag, "borderId") < of("borders", "border") &&
            of("cellStyleXfs", "xf") > 0,
        ) && xml.trimEnd().endsWith("</styleSheet>"),
    };
  };

  test.each([
    ["a root of one tag", `<styleSheet xmlns="${MAIN}"/>`],
    ["no formats", `<styleSheet xmlns="${MAIN}"></styleSheet>`],
    ["collections of one tag", `<styleSheet xmlns="${MAIN}"><fonts count="0"/><fills/><cellXfs count="0"/></styleSheet>`],
    ["fonts only", `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="9"/></font></fonts></styleSheet>`],
  ])("styles with %s: the user's cells keep the plain look", async (_, styles) => {
    expect(checked(await written(styles))).toEqual({ plain: 1, whole: true });
  });

  test("cells that name formats which are not there do not get ours", async () => {
    const xml = await written(`<styleSheet xmlns="${MAIN}"/>`, '<row r="1"><c r="A1" s="4"><v>1</v></c></row>');
    expect(checked(xml)).toEqual({ plain: 5, whole: true });
  });

  test("lists of one tag are opened", async () => {
    const file = await openFile(changedFile([table], { "_rels/.rels": (xml) => xml, "docProps/custom.xml": null, [SHEET]: (xml) => xml }), "a.xlsx");
    await file.memory.set("choice", "甲");
    expect(await (await openFile(await file.save(), "a.xlsx")).memory.get("choice")).toBe("甲");
  });

  test("a template stays one until it is saved as a workbook", async () => {
    const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const bytes = changedFile([table], { "[Content_Types].xml": (xml) => xml.replace(`${main}sheet.main+xml`, `${main}template.main+xml`) });
    const file = await openFile(bytes, "模板.xltx");
    expect(await file.save()).toEqual(bytes);
    expect(partsOf(await file.save("workbook"))["[Content_Types].xml"]).toContain(`${main}sheet.main+xml`);
  });

  test("what a pivot table shows is not written", async () => {
    const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const file = await openFile(
      changedFile([table], {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
        "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}"><location ref="A1:B2" firstHeaderRow="1"/></pivotTableDefinition>`,
      }),
      "a.xlsx",
    );
    await expect(file.applyEdits(await idOf(file, "进度表"), [{ cell: cell("B2"), expected: "修渠", value: "修路" }])).rejects.toMatchObject({
      code: "unsupported",
      facts: { pivot: true, cells: "B2" },
    });
  });

  test("200,000 blanks in a tag cost nothing", async () => {
    const file = await openFile(
      rowsAsWritten(`<row r="1"><c${" ".repeat(200_000)}r="A1"${" ".repeat(200_000)}t="inlineStr"${" ".repeat(200_000)}><is><t>甲</t></is></c></row>`),
      "a.xlsx",
    );
    await file.applyEdits(await idOf(file, "进度表"), [{ cell: cell("A1"), expected: "甲", value: "乙" }]);
    expect((await file.read("active")).values).toEqual([["乙"]]);
  });
});
