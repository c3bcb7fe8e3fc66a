import { inRange, rangeToA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import type { CellStyle, LaidOutSheet, SheetChart } from "../../core/reports/laid-out-sheet";
import { markComment, markName, markOf } from "../../app/mark";
import { NUMBER_FORMATS } from "../../app/number-format";
import { toBgr, XL } from "./et-numbers";
import type { ChartImage, EtSheetImage, LineSize } from "./sheet-image";
import { placeName } from "./sheet-list";
import { toRaw } from "./value-block";
import { allSides, NO_FILL, rimSides, type Edge, type Look } from "./sheet-look";

const HORIZONTAL = { left: XL.left, center: XL.center, right: XL.right } as const;
const CHART_TYPES = { "stacked-bars": XL.barStacked, bars: XL.barClustered, pie: XL.pie } as const;
const BLACK_THIN = { style: XL.continuous, weight: XL.thin, color: 0 };

/**
 * A laid-out sheet in the object model's terms, as it will stand under `name`. `sheetNames` gives the name that a linked sheet will have;
 * days are put as the workbook counts them.
 */
export function laidOutImage(laidOut: LaidOutSheet, name: string, sheetNames: (name: string) => string, date1904: boolean): EtSheetImage {
  const rows = laidOut.values.length;
  const columns = laidOut.values[0]?.length ?? 0;
  const styled = laidOut.regions.flatMap(({ range, style }) => {
    const found = laidOut.styles[style];
    return found ? [{ range, style: found }] : [];
  });
  const { print } = laidOut;
  const days = styled.filter(({ style }) => style.format === "date").map(({ range }) => range);
  const mark = { name: markName(laidOut.report), comment: markComment(markOf(laidOut)) };
  return {
    box: { top: 1, left: 1, bottom: Math.max(1, rows), right: Math.max(1, columns) },
    values: laidOut.values.map((line, r) =>
      line.map((value, c) => {
        const cell = { row: r + 1, column: c + 1 };
        if (value === "" || isCovered(laidOut.merges, cell)) return null;
        return typeof value === "number" && days.some((range) => inRange(cell, range)) ? toRaw({ date: value }, date1904) : value;
      }),
    ),
    formulas: [],
    looks: styled.flatMap(({ range, style }) => looks(range, style)),
    edges: styled.flatMap(({ range, style }) => edges(range, style)),
    merges: [...laidOut.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    columns: runs(laidOut.columnWidths, (from, to) => ({ top: 1, bottom: 1, left: from, right: to }), true),
    rows: runs(laidOut.rowHeights, (from, to) => ({ top: from, bottom: to, left: 1, right: 1 }), false),
    links: laidOut.links.map((link) => ({ cell: link.cell, address: "", subAddress: placeName(sheetNames(link.sheet), link.to), tip: link.tip })),
    charts: laidOut.charts.map((chart) => chartImage(chart, name)),
    page: {
      orientation: print.landscape ? XL.landscape : XL.portrait,
      paper: print.paper === "A3" ? XL.paperA3 : XL.paperA4,
      zoom: false,
      wide: 1,
      tall: false,
      titleRows: print.repeatRows ? `$${print.repeatRows[0]}:$${print.repeatRows[1]}` : "",
      area: rangeToA1(print.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
      footer: "— &P —",
      breaks: [...(laidOut.pageBreaks ?? [])].sort((a, b) => a - b),
    },
    frozen: { rows: laidOut.frozenRows, columns: 0 },
    names: [{ ...mark, refersTo: `=${placeName(name, { row: 1, column: 1 })}` }],
    mark,
    filling: laidOut.filling ?? null,
  };
}

function isCovered(merges: readonly CellRange[], { row, column }: CellRef): boolean {
  return merges.some((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right && (row !== m.top || column !== m.left));
}

function looks(range: CellRange, style: CellStyle): Look[] {
  return [
    { range, key: "format", value: NUMBER_FORMATS[style.format] },
    { range, key: "font", value: style.fonts[0] ?? "宋体" },
    { range, key: "size", value: style.size },
    { range, key: "bold", value: style.bold },
    { range, key: "underline", value: XL.underlineNone },
    { range, key: "color", value: toBgr(style.color) },
    { range, key: "fill", value: style.fill === null ? NO_FILL : toBgr(style.fill) },
    { range, key: "horizontal", value: HORIZONTAL[style.horizontal] },
    { range, key: "vertical", value: XL.center },
    { range, key: "wrap", value: style.wrap },
  ];
}

function edges(range: CellRange, style: CellStyle): Edge[] {
  if (style.border === "none") return [];
  return [{ range, sides: style.border === "all" ? allSides(range) : rimSides, line: BLACK_THIN }];
}

/** Equal neighbours together. */
function runs(sizes: readonly number[], rangeOf: (from: number, to: number) => CellRange, correct: boolean): LineSize[] {
  const found: LineSize[] = [];
  let from = 1;
  sizes.forEach((size, index) => {
    if (size === sizes[index + 1]) return;
    found.push({ range: rangeOf(from, index + 1), size, correct });
    from = index + 2;
  });
  return found;
}

function chartImage(chart: SheetChart, sheet: string): ChartImage {
  const place = (range: CellRange): string => {
    const first = placeName(sheet, { row: range.top, column: range.left });
    const last = placeName(sheet, { row: range.bottom, column: range.right });
    return first === last ? first : `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
  };
  return {
    place: chart.place,
    type: CHART_TYPES[chart.shape],
    title: chart.title,
    series: chart.series.map((series, index) => ({
      formula: `=SERIES(${placeName(sheet, series.name)},${place(chart.categories)},${place(series.values)},${index + 1})`,
      color: chart.shape === "pie" ? null : toBgr(series.color),
    })),
  };
}
