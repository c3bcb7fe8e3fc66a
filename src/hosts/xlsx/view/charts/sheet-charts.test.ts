import { SUMMARY_ROWS, summarySheet } from "../../../../../test/contract/samples";
import { richWorkbook } from "../../../../../test/fixtures/rich-workbook";
import type { ChartOnSheet } from "../../../../app/chart-on-sheet";
import type { OpenedFile } from "../../../../app/workbook";
import { openPackage } from "../../../../files/package/open-package";
import { parseElement } from "../../../../files/xml/element";
import { openFile } from "../../open-file";
import { chartPartOf } from "./chart-part";
import { framesIn } from "./frames";

async function idOf(file: OpenedFile, name: string) {
  const found = (await file.sheets()).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.id;
}

const chartsOn = async (file: OpenedFile, name: string): Promise<readonly ChartOnSheet[]> => (await file.view(await idOf(file, name))).charts ?? [];

/** The rich workbook with our report in it, saved and opened again as another person's program would. */
async function withReport(change: (xml: string) => string = (xml) => xml): Promise<OpenedFile> {
  const file = await openFile(await richWorkbook(), "a.xlsx");
  await file.writeSheets(await file.planSheets([summarySheet()]));
  const pkg = openPackage(await file.save());
  const part =
    pkg
      .names()
      .filter((name) => /charts\/chart\d+\.xml$/.test(name))
      .find((name) => pkg.text(name).includes("各单位事项数")) ?? "";
  return openFile(pkg.withParts(new Map([[part, change(pkg.text(part))]])).toBytes(), "a.xlsx");
}

test("a chart of ours is read with its place, names and the values of its cells", async () => {
  const [chart, ...more] = await chartsOn(await withReport(), "汇总表");
  expect(more).toEqual([]);
  expect(chart).toMatchObject({
    name: "各单位事项数",
    from: { cell: { row: 2, column: 7 }, x: 0, y: 0 },
    to: { cell: { row: 15, column: 15 }, x: 0, y: 0 },
    figures: { shape: "bars", title: "各单位事项数", firstOnTop: true, legend: false, categories: SUMMARY_ROWS.map((row) => row[1] ?? "") },
  });
  expect(chart?.figures?.series).toEqual([{ name: "事项数", values: [3, 5, null, 8], texts: ["3", "5", "", "8"], color: "#4472C4", pieces: [], labels: true }]);
});

test("figures follow their cells, not what the chart remembers", async () => {
  const file = await withReport();
  await file.applyEdits(await idOf(file, "汇总表"), [
    { cell: { row: 3, column: 3 }, value: 11, expected: 3 },
    { cell: { row: 4, column: 2 }, value: "水利站", expected: "=1+1 不是公式" },
  ]);
  const [chart] = await chartsOn(file, "汇总表");
  expect(chart?.figures?.series[0]?.values).toEqual([11, 5, null, 8]);
  expect(chart?.figures?.categories[1]).toBe("水利站");
});

test.each<[string, (xml: string) => string, Partial<NonNullable<ChartOnSheet["figures"]>> | null]>([
  ["a title of a cell", (xml) => xml.replace(/<c:rich>.*?<\/c:rich>/s, "<c:strRef><c:f>汇总表!$A$1</c:f></c:strRef>"), { title: "重点工作进展情况汇总表" }],
  ["no title", (xml) => xml.replace(/<c:title>.*?<\/c:title>/s, ""), { title: null }],
  ["a pie", (xml) => xml.replace(/<c:barChart>.*?(<c:ser>.*<\/c:ser>).*<\/c:valAx>/s, "<c:pieChart>$1</c:pieChart>"), { shape: "pie" }],
  ["figures of another sheet", (xml) => xml.replace(/<c:f>[^<]*\$B\$3:\$B\$6/, "<c:f>汇集!$A$1:$A$4"), { categories: ["单位", "城建办", "住建所", "文旅办"] }],
  ["the first category at the bottom", (xml) => xml.replace('"maxMin"', '"minMax"'), { firstOnTop: false }],
  ["columns", (xml) => xml.replace('barDir val="bar"', 'barDir val="col"'), null],
  ["shares of a hundred", (xml) => xml.replace('grouping val="clustered"', 'grouping val="percentStacked"'), null],
  ["two kinds over each other", (xml) => xml.replace("</c:barChart>", "</c:barChart><c:lineChart/>"), null],
  ["figures of another workbook", (xml) => xml.replace(/<c:f>[^<]*\$C\$3:\$C\$6/, "<c:f>[1]表!$C$3:$C$6"), null],
  ["figures of a name", (xml) => xml.replace(/<c:f>[^<]*\$C\$3:\$C\$6/, "<c:f>事项数"), null],
  ["figures written out", (xml) => xml.replace(/<c:numRef>.*<\/c:numRef>/s, '<c:numLit><c:ptCount val="1"/></c:numLit>'), null],
  ["a damaged part", (xml) => xml.slice(0, 300), null],
])("%s", async (_, change, expected) => {
  const [chart] = await chartsOn(await withReport(change), "汇总表");
  expect(chart).toBeDefined();
  if (expected === null) expect(chart?.figures).toBeNull();
  else expect(chart?.figures).toMatchObject(expected);
});

test("a chart of a kind that is not drawn keeps its place and the name of its frame; pictures and text boxes are no charts", async () => {
  const charts = await chartsOn(await openFile(await richWorkbook(), "a.xlsx"), "汇集");
  expect(charts).toEqual([
    { name: "图表", from: { cell: { row: 11, column: 10 }, x: 0, y: 0 }, to: { cell: { row: 21, column: 16 }, x: 0, y: 0 }, figures: null },
  ]);
});

test("hidden rows are left out where a chart shows what is visible only", () => {
  const part = (visible: string) =>
    `<c:chartSpace><c:chart><c:plotArea><c:pieChart><c:ser><c:val><c:numRef><c:f>表!A1</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea>${visible}</c:chart></c:chartSpace>`;
  const read = (xml: string) => chartPartOf(xml, parseElement(xml)).drawn?.visibleOnly;
  expect([read(part("")), read(part('<c:plotVisOnly val="0"/>')), read(part('<c:plotVisOnly val="1"/>'))]).toEqual([true, false, true]);
});

const GRAPHIC = (name: string, more = "") =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"${more}/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId${name}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const POINT = (tag: string, row: number, column: number, offset = 0) =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;

test("frames of every way to place one", () => {
  const xml = `<xdr:wsDr>
    <xdr:oneCellAnchor>${POINT("from", 3, 1, 95250)}<xdr:ext cx="952500" cy="476250"/>${GRAPHIC("1")}</xdr:oneCellAnchor>
    <xdr:absoluteAnchor><xdr:pos x="9525" y="19050"/><xdr:ext cx="952500" cy="952500"/>${GRAPHIC("2")}</xdr:absoluteAnchor>
    <mc:AlternateContent><mc:Choice Requires="c14"><xdr:twoCellAnchor>${POINT("from", 0, 0)}${POINT("to", 4, 4)}${GRAPHIC("3")}</xdr:twoCellAnchor></mc:Choice><mc:Fallback><xdr:twoCellAnchor>${POINT("from", 9, 9)}${POINT("to", 10, 10)}${GRAPHIC("4")}</xdr:twoCellAnchor></mc:Fallback></mc:AlternateContent>
    <xdr:twoCellAnchor>${POINT("from", 0, 0)}${POINT("to", 4, 4)}${GRAPHIC("5", ' hidden="1"')}</xdr:twoCellAnchor>
    <xdr:twoCellAnchor>${POINT("from", 0, 0)}${POINT("to", 4, 4)}<xdr:grpSp>${GRAPHIC("6")}</xdr:grpSp></xdr:twoCellAnchor>
    <xdr:twoCellAnchor>${POINT("from", -1, 0)}${POINT("to", 4, 4)}${GRAPHIC("7")}</xdr:twoCellAnchor>
    <xdr:twoCellAnchor>${POINT("from", 0, 0)}${POINT("to", 4, 4)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="8"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor>
  </xdr:wsDr>`;
  expect(framesIn(xml, parseElement(xml))).toEqual([
    { name: "1", relationship: "rId1", from: { cell: { row: 4, column: 2 }, x: 10, y: 0 }, to: { cell: { row: 4, column: 2 }, x: 110, y: 50 } },
    { name: "2", relationship: "rId2", from: { cell: { row: 1, column: 1 }, x: 1, y: 2 }, to: { cell: { row: 1, column: 1 }, x: 101, y: 102 } },
    { name: "3", relationship: "rId3", from: { cell: { row: 1, column: 1 }, x: 0, y: 0 }, to: { cell: { row: 5, column: 5 }, x: 0, y: 0 } },
    { name: "6", relationship: null, from: { cell: { row: 1, column: 1 }, x: 0, y: 0 }, to: { cell: { row: 5, column: 5 }, x: 0, y: 0 } },
  ]);
});
