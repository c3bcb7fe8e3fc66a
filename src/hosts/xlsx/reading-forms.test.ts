import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { parseA1 } from "../../core/grid/cell-ref";
import { filledCells } from "../../../test/fixtures/text-grid";
import { fileOf } from "../../../test/contract/xlsx-harness";
import { readGrids } from "./read-grid";
import { openFile } from "./open-file";
import { idOf } from "../../../test/contract/contract";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A workbook whose only sheet is this XML; other parts as told. */
function withSheet(
  rows: string,
  options: { root?: string; prefix?: string; parts?: Record<string, string>; workbook?: (xml: string) => string } = {},
): Uint8Array {
  const parts = unzipSync(fileOf([{ name: "表" }]));
  const { prefix = "" } = options;
  const root = options.root ?? `<${prefix}worksheet xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="${MAIN}">`;
  parts["xl/worksheets/sheet1.xml"] = strToU8(`<?xml version="1.0"?>${root}${rows}</${prefix}worksheet>`);
  for (const [name, text] of Object.entries(options.parts ?? {})) parts[name] = strToU8(text);
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  parts["xl/workbook.xml"] = strToU8(options.workbook?.(workbook) ?? workbook);
  return zipSync(parts);
}
const withStrings = (strings: string): Record<string, string> => ({
  "xl/sharedStrings.xml": strings,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId10" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
});
const cells = async (bytes: Uint8Array): Promise<string[]> => filledCells((await readGrids(bytes))[0]!);

describe("the forms in which programs write the same sheet", () => {
  test("cells and rows without references are counted on", async () => {
    expect(
      await cells(
        withSheet(
          '<sheetData><row><c><v>1</v></c><c t="b"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>',
        ),
      ),
    ).toEqual(["A1=1", "B1=true", "B4=2", "C4=3", "A5=4"]);
  });

  test("elements with a prefix", async () => {
    const bytes = withSheet(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>',
      { prefix: "x:" },
    );
    expect(await cells(bytes)).toEqual(['A1="甲"', "B1=2"]);
    const file = await openFile(bytes, "前缀.xlsx");
    await file.applyEdits(await idOf(file, "表"), [
      { cell: parseA1("A1")!, expected: "甲", value: "乙\n丙" },
      { cell: parseA1("C3")!, expected: null, value: 7 },
    ]);
    expect(await cells(await file.save())).toEqual(['A1="乙\\n丙"', "B1=2", "C3=7"]);
  });

  test("shared strings: runs, phonetic hints, escapes, blanks, an empty one", async () => {
    const strings = `<sst xmlns="${MAIN}"><si><t>甲&lt;&#20057;&gt;</t></si><si><r><t>一</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 二</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si/><si><t>行_x000D_\n二_x0009_三_x005F_x000D_</t></si><si><t xml:space="preserve">  两端 </t></si><si><t><![CDATA[<原样>&amp;]]></t></si></sst>`;
    const row = Array.from({ length: 7 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join("");
    const bytes = withSheet(`<sheetData><row r="1">${row}</row></sheetData>`, { parts: withStrings(strings) });
    expect(await cells(bytes)).toEqual(['A1="甲<乙>"', 'B1="一 二"', 'C1="東京"', 'E1="行\\n二\\t三_x000D_"', 'F1="  两端 "', 'G1="<原样>&amp;"']);
    expect((await readGrids(bytes))[0]?.mixedFormat).toEqual([{ row: 1, column: 2 }]);
  });

  test("one look of all runs is kept when the text is edited", async () => {
    const look = '<rPr><b/><color rgb="FFFF0000"/></rPr>';
    const bytes = withSheet(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r>${look}<t>甲</t></r><r>${look}<t>乙</t></r></is></c></row></sheetData>`);
    const file = await openFile(bytes, "a.xlsx");
    expect((await file.read("active")).mixedFormat).toEqual([]);
    await file.applyEdits(await idOf(file, "表"), [{ cell: parseA1("A1")!, expected: "甲乙", value: "丙" }]);
    expect(new TextDecoder().decode(unzipSync(await file.save())["xl/worksheets/sheet1.xml"])).toContain(`<is><r>${look}<t>丙</t></r></is>`);
  });

  test("days: the 1904 system, days written as such, times of day", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="31"/></cellXfs></styleSheet>`;
    const rows =
      '<sheetData><row r="1"><c s="1"><v>42184</v></c><c s="2"><v>0.5</v></c><c s="3"><v>42184.5</v></c><c t="d"><v>2019-06-30T00:00:00</v></c><c><v>42184</v></c></row></sheetData>';
    const bytes = withSheet(rows, {
      parts: { "xl/styles.xml": styles },
      workbook: (xml) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
    });
    expect((await readGrids(bytes))[0]?.values).toEqual([[{ date: 43646 }, 0.5, { date: 43646.5 }, { date: 43646 }, 42184]]);
    const file = await openFile(bytes, "a.xlsx");
    await file.applyEdits(await idOf(file, "表"), [{ cell: parseA1("A1")!, expected: { date: 43646 }, value: { date: 43647 } }]);
    expect((await file.read("active")).values[0]?.[0]).toEqual({ date: 43647 });
  });

  test("array formulas and data tables lock all their cells; what merges cover is not there", async () => {
    const rows =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>8</v></c><c r="D2"><v>9</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="C2:D3"/><mergeCell ref="F1"/></mergeCells>';
    const [grid] = await readGrids(withSheet(rows));
    expect(grid?.formulas.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(filledCells(grid!)).toEqual(["A1=1", "A2=2", "C2=8", "A3=3"]);
    expect(grid?.merges).toEqual([{ top: 2, left: 3, bottom: 3, right: 4 }]);
  });

  test("a filter hides rows only where it has criteria", async () => {
    const listed = async (tail: string): Promise<boolean | undefined> => (await readGrids(withSheet(`<sheetData/>${tail}`)))[0]?.sheet.filtered;
    expect(await listed('<autoFilter ref="A1:D9"/>')).toBe(false);
    expect(await listed('<autoFilter ref="A1:D9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>')).toBe(false);
    expect(await listed('<autoFilter ref="A1:D9"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>')).toBe(true);
  });

  test("the strict form, UTF-16, comments between the tags", async () => {
    const strict = withSheet('<sheetData><row r="1"><!-- 注 --><c r="A1"><v>5</v></c></row></sheetData>', {
      root: '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
      workbook: (xml) => xml.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    });
    expect(await cells(strict)).toEqual(["A1=5"]);
    const parts = unzipSync(fileOf([{ name: "表", rows: [["甲"]] }]));
    const text = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16");
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    const file = await openFile(zipSync(parts), "a.xlsx");
    expect((await file.read("active")).values).toEqual([["甲"]]);
    const token = await file.applyEdits(await idOf(file, "表"), [{ cell: parseA1("A1")!, expected: "甲", value: "乙" }]);
    expect(await cells(await file.save())).toEqual(['A1="乙"']);
    await file.undo(token);
    expect(unzipSync(await file.save())["xl/worksheets/sheet1.xml"]).toEqual(parts["xl/worksheets/sheet1.xml"]);
  });

  test("what another library writes reads the same", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("表");
    sheet.getCell("B2").value = "甲";
    sheet.getCell("C3").value = new Date(Date.UTC(2019, 5, 30));
    sheet.getCell("C3").numFmt = "yyyy/m/d";
    sheet.getCell("D4").value = { formula: "1+1", result: 2 };
    sheet.getRow(3).hidden = true;
    const [grid] = await readGrids(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(grid).toMatchObject({
      origin: { row: 2, column: 2 },
      hiddenRows: [3],
      formulas: [{ row: 4, column: 4 }],
      values: [
        ["甲", null, null],
        [null, { date: 43646 }, null],
        [null, null, 2],
      ],
    });
  });
});
