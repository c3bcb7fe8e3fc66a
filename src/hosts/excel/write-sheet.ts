import { columnLetters, quotedSheetName, rangeToA1, toA1, type CellRange } from "../../core/grid/cell-ref";
import type { CellStyle, LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { columnPoints } from "../../app/column-width";
import { laidOutCells } from "../../app/laid-out-cells";
import { NUMBER_FORMATS } from "../../app/number-format";
import { rowBlocks, operation, type CheckedOperation, type Operation } from "./batches";
import { typedContent } from "./cell-states";
import { chartOperations } from "./our-charts";
import { scaledAs } from "./page-image";
import { sizeOperations, type SheetOf } from "./sheet-target";

/**
 * Writes a laid-out sheet into a sheet that is empty. Number formats come before the values that they decide about; links before the look
 * that they would change.
 */
export function writeOperations(sheetOf: SheetOf, sheet: LaidOutSheet): readonly Operation[] {
  const range = (context: Excel.RequestContext, of: CellRange): Excel.Range => sheetOf(context).getRange(rangeToA1(of));
  const each = (paint: (range: Excel.Range, style: CellStyle, of: CellRange) => void, actions: number): readonly Operation[] =>
    sheet.regions.flatMap(({ range: of, style }) => {
      const found = sheet.styles[style];
      return found ? operation((context) => paint(range(context, of), found, of), actions, of) : [];
    });
  return [
    ...each((target, style) => (target.numberFormat = [[NUMBER_FORMATS[style.format]]]), 2),
    ...valueOperations(sheetOf, sheet),
    ...sheet.merges.map((merge) => operation((context) => range(context, merge).merge(), 2)),
    ...sheet.links.map((link) =>
      operation(
        (context) => {
          const target = { documentReference: `${quotedSheetName(link.sheet)}!${toA1(link.to)}`, screenTip: link.tip };
          range(context, { top: link.cell.row, left: link.cell.column, bottom: link.cell.row, right: link.cell.column }).hyperlink = target;
        },
        2,
        link,
      ),
    ),
    ...each(paint, 16),
    ...sizeOperations(
      sheet.columnWidths.map(columnPoints),
      (from, to) => `${columnLetters(from)}1:${columnLetters(to)}1`,
      (target, size) => (target.format.columnWidth = size),
      sheetOf,
    ),
    ...sizeOperations(
      sheet.rowHeights,
      (from, to) => `A${from}:A${to}`,
      (target, size) => (target.format.rowHeight = size),
      sheetOf,
    ),
    ...chartOperations(sheetOf, sheet.charts, (row, column) => String(sheet.values[row - 1]?.[column - 1] ?? "")),
    ...(sheet.frozenRows > 0 ? [operation((context) => sheetOf(context).freezePanes.freezeRows(sheet.frozenRows), 2)] : []),
  ];
}

function paint(target: Excel.Range, style: CellStyle, of: CellRange): void {
  const { format } = target;
  const [font] = style.fonts;
  format.font.set({ ...(font !== undefined && { name: font }), size: style.size, bold: style.bold, color: style.color, underline: "None" });
  format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[style.horizontal];
  format.verticalAlignment = "Center";
  format.wrapText = style.wrap;
  if (style.fill !== null) format.fill.color = style.fill;
  if (style.border === "none") return;
  const inside = style.border === "all";
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(inside && of.bottom > of.top ? ["InsideHorizontal"] : []),
    ...(inside && of.right > of.left ? ["InsideVertical"] : []),
  ] as Excel.BorderIndex[];
  for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
}

function valueOperations(sheetOf: SheetOf, sheet: LaidOutSheet): readonly Operation[] {
  const content = laidOutCells(sheet).map((line) => line.map(({ value, format }) => typedContent(value, format)));
  const width = sheet.values[0]?.length ?? 0;
  if (width === 0) return [];
  return rowBlocks(content).map(({ from, part }) =>
    operation((context) => (sheetOf(context).getRangeByIndexes(from, 0, part.length, width).values = [...part]), 3, part),
  );
}

/** — 1 —, with U+2014, as official papers number their pages. */
const FOOTER = "— &P —";

/** Sets up the pages of a sheet: what of a write may be missing afterwards, since Excel refuses it where there is no printer. */
export function printOperation(sheetOf: SheetOf, { print, pageBreaks = [] }: LaidOutSheet): CheckedOperation {
  const zoom: Excel.PageLayoutZoomOptions = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const set = operation(
    (context) => {
      const sheet = sheetOf(context);
      const { pageLayout } = sheet;
      pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
      pageLayout.paperSize = print.paper === "A3" ? "A3" : "A4";
      pageLayout.zoom = zoom;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea(rangeToA1(print.area));
      if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
      pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row}`);
    },
    16 + pageBreaks.length * 2,
  );
  return { ...set, ask: scaledAs(sheetOf, zoom) };
}
