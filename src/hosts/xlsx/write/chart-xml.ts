import { quotedSheetName, rangeToA1, type CellRange, type CellRef } from "../../../core/grid/cell-ref";
import type { LaidOutSheet, SheetChart } from "../../../core/reports/laid-out-sheet";
import type { Namespaces } from "../../../files/package/namespaces";
import { escapeText } from "../../../files/xml/escape";
import { XML_HEAD } from "../../../files/package/namespaces";

/** Colours of a pie's pieces, from the calm to the urgent; readable in black and white too. */
const PIECES = ["5B9BD5", "A5A5A5", "ED7D31", "FFC000", "70AD47", "4472C4", "7F7F7F", "C00000"];

/** The part of a chart. `name`: the sheet that it and its figures are on. The figures stand in it too, so that every reader shows them. */
export function chartXml(chart: SheetChart, sheet: LaidOutSheet, name: string, form: Namespaces): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, sheet, name)).join("");
  const plot =
    chart.shape === "pie"
      ? `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`
      : barsXml(chart.shape === "stacked-bars", series);
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${form.chart}" xmlns:a="${form.drawing}" xmlns:r="${form.relationships}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1400" b="1"/><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>` +
    `${chart.shape === "bars" && chart.series.length < 2 ? "" : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>'
  );
}

/** Bars lie, the first category on top, as in the table beside them: names of units are long. */
function barsXml(stacked: boolean, series: string): string {
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>'
  );
}

function seriesXml(chart: SheetChart, one: SheetChart["series"][number], index: number, sheet: LaidOutSheet, name: string): string {
  const categories = cellsOf(sheet, chart.categories);
  const values = cellsOf(sheet, one.values);
  const pie = chart.shape === "pie";
  const fill = (color: string): string =>
    `<c:spPr><a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>`;
  const pieces = pie
    ? values.map((_, i) => `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/>${fill(PIECES[i % PIECES.length] ?? "5B9BD5")}</c:dPt>`).join("")
    : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${address(name, { top: one.name.row, left: one.name.column, bottom: one.name.row, right: one.name.column })}</c:f>` +
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeText(textAt(sheet, one.name))}</c:v></c:pt></c:strCache></c:strRef></c:tx>${fill(one.color)}${pie ? "" : '<c:invertIfNegative val="0"/>'}${pieces}` +
    `<c:dLbls><c:numFmt formatCode="General;;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat><c:strRef><c:f>${address(name, chart.categories)}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points(categories.map(String))}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${address(name, one.values)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points(values.map((value) => (typeof value === "number" ? String(value) : "")))}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function points(texts: readonly string[]): string {
  return texts.map((text, index) => (text === "" ? "" : `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`)).join("");
}

function address(sheet: string, range: CellRange): string {
  const absolute = rangeToA1(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return escapeText(`${quotedSheetName(sheet)}!${absolute}`);
}

function cellsOf(sheet: LaidOutSheet, range: CellRange): (string | number)[] {
  const cells: (string | number)[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push(sheet.values[row - 1]?.[column - 1] ?? "");
  }
  return cells;
}

function textAt(sheet: LaidOutSheet, cell: CellRef): string {
  return String(sheet.values[cell.row - 1]?.[cell.column - 1] ?? "");
}

/** The drawing that puts charts over their cells; `relationships` in their order. */
export function drawingXml(charts: readonly SheetChart[], relationships: readonly string[], form: Namespaces): string {
  const anchors = charts.map(({ place, title }, index) => {
    const corner = (tag: string, row: number, column: number): string =>
      `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
    return (
      `<xdr:twoCellAnchor editAs="oneCell">${corner("from", place.top - 1, place.left - 1)}${corner("to", place.bottom, place.right)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeText(title).replaceAll('"', "&quot;")}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${form.chart}"><c:chart xmlns:c="${form.chart}" r:id="${relationships[index] ?? ""}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${form.spreadsheetDrawing}" xmlns:a="${form.drawing}" xmlns:r="${form.relationships}">${anchors.join("")}</xdr:wsDr>`;
}
