import { STANDARD_COLUMN } from "../../../app/column-width";
import { fittingHeights } from "../../../app/fitting-heights";
import type { ShownSheet } from "../../../app/workbook";
import type { CellRef } from "../../../core/grid/cell-ref";
import type { CellValue } from "../../../core/grid/cell-value";
import { cellAt, type Grid } from "../../../core/grid/grid";
import type { CellStyle } from "../../../core/reports/laid-out-sheet";
import { shownValue } from "../../../core/text/shown/shown-value";
import { HostError } from "../../../core/host-error";
import { intact, type Package, type PackagePart } from "../../../files/package/package";
import { readableStyles } from "../../../files/xlsx/read/number-formats";
import { scanCells } from "../../../files/xlsx/read/sheet-cells";
import { openTag, section, type SheetMap } from "../../../files/xlsx/read/sheet-map";
import { sheetMapOf } from "../../../files/xlsx/read/sheet-part";
import { workbookOf, type SheetEntry } from "../../../files/xlsx/read/workbook-part";
import { attributeIn, TagScanner } from "../../../files/xml/tags";
import { CellStyles } from "./cell-styles";
import { chartsOf, type FigureSheet } from "./charts/sheet-charts";
import { themeColors } from "./colors";
import { printingOf } from "./printing";
import { linksOf } from "./sheet-links";

const STANDARD_HEIGHT = 15;

/** Sizes and formats of a sheet, by place. */
interface SheetShape {
  readonly columnWidths: readonly number[];
  /** Null where the file gives a row none. */
  readonly rowHeights: readonly (number | null)[];
  readonly standardHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly formatAt: (cell: CellRef) => number;
}

const shapes = new WeakMap<PackagePart, SheetShape>();
const looks = new WeakMap<PackagePart, CellStyles>();

/**
 * A sheet as the workbench draws it.
 *
 * @param gridOf the grid of another sheet, which a chart of this one may have its figures from
 */
export function viewOf(pkg: Package, entry: SheetEntry, grid: Grid, gridOf: (entry: SheetEntry) => Grid): ShownSheet {
  const book = workbookOf(pkg);
  const map = sheetMapOf(pkg, entry.part);
  const { shape, ...drawn } = drawnOf(pkg, entry, grid);
  const others = new Map<string, FigureSheet>([[entry.name, drawn]]);
  const figureSheet = (name: string): FigureSheet | null => {
    const other = book.sheets.find((one) => one.name === name);
    const known = others.get(name) ?? (other ? drawnOf(pkg, other, gridOf(other)) : null);
    if (known) others.set(name, known);
    return known;
  };
  const charts = chartsOf(pkg, entry.part, entry.name, { sheet: figureSheet, theme: colorsOf(pkg, book.theme) });
  return {
    ...drawn,
    rowHeights: fittingHeights(drawn, shape.rowHeights, shape.standardHeight),
    frozenRows: shape.frozen.rows,
    frozenColumns: shape.frozen.columns,
    printing: printingOf(map, book.names, entry),
    // not kept with the shape: they know the other sheets' names
    links: linksOf(map, new Set(book.sheets.map(({ name }) => name)), entry.name),
    ...(charts.length === 0 ? {} : { charts }),
  };
}

/** A sheet's cells as they are shown, and its shape. */
function drawnOf(pkg: Package, entry: SheetEntry, grid: Grid): Pick<ShownSheet, "grid" | "columnWidths" | "text" | "style"> & { readonly shape: SheetShape } {
  const book = workbookOf(pkg);
  const part = pkg.part(entry.part);
  const shape = (part && shapes.get(part)) ?? shapeOf(sheetMapOf(pkg, entry.part));
  if (part) shapes.set(part, shape);
  const stylesPart = book.styles === null ? null : pkg.part(book.styles);
  const styles = (stylesPart && looks.get(stylesPart)) ?? new CellStyles(readableStyles(pkg, book.styles).styles, colorsOf(pkg, book.theme));
  if (stylesPart) looks.set(stylesPart, styles);
  return {
    shape,
    grid,
    columnWidths: shape.columnWidths,
    text: (cell: CellRef): string => shownValue(cellAt(grid, cell), styles.code(shape.formatAt(cell))),
    style: (cell: CellRef): CellStyle => {
      const format = shape.formatAt(cell);
      return styles.style(format, styles.look(format).horizontal ?? naturalSide(cellAt(grid, cell)));
    },
  };
}

/** The colours of the theme; those of a workbook without one where its part is damaged: a sheet can be shown without. */
function colorsOf(pkg: Package, theme: string | null): ReturnType<typeof themeColors> {
  if (theme === null) return themeColors(null);
  try {
    return intact(theme, () => themeColors(pkg.text(theme)));
  } catch (error) {
    if (error instanceof HostError && error.code === "not-a-workbook") return themeColors(null);
    throw error;
  }
}

/** Where a value stands when nobody said: text left, numbers right, truth values and errors in the middle. */
function naturalSide(value: CellValue): CellStyle["horizontal"] {
  if (typeof value === "string" || value === null) return "left";
  if (typeof value === "boolean" || (typeof value === "object" && "error" in value)) return "center";
  return "right";
}

function shapeOf(map: SheetMap): SheetShape {
  const standard = section(map, "sheetFormatPr");
  const tag = standard ? openTag(map, standard) : "";
  const height = Number(attributeIn(tag, "defaultRowHeight") ?? STANDARD_HEIGHT);
  const { widths, formats: columnFormats } = columnsOf(map, Number(attributeIn(tag, "defaultColWidth") ?? STANDARD_COLUMN));
  const heights: (number | null)[] = [];
  const rowFormats = new Map<number, number>();
  const cellFormats = new Map<number, Map<number, number>>();
  let line = new Map<number, number>();
  scanCells(map, {
    row({ row, start, openEnd }) {
      const open = map.xml.slice(start, openEnd);
      while (heights.length < row - 1) heights.push(null);
      const stored = attributeIn(open, "ht");
      heights[row - 1] = stored === null ? null : Number(stored);
      if (open.includes("customFormat")) rowFormats.set(row, Number(attributeIn(open, "s") ?? 0));
      line = cellFormats.get(row) ?? new Map<number, number>();
      cellFormats.set(row, line);
    },
    cell({ column, style }) {
      line.set(column, style);
    },
  });
  return {
    columnWidths: widths,
    rowHeights: heights,
    standardHeight: height,
    frozen: frozenIn(map),
    formatAt: ({ row, column }) => cellFormats.get(row)?.get(column) ?? rowFormats.get(row) ?? columnFormats[column - 1] ?? 0,
  };
}

/** Rows at the top and columns at the left that the sheet keeps in view. */
function frozenIn(map: SheetMap): SheetShape["frozen"] {
  const none = { rows: 0, columns: 0 };
  const views = section(map, "sheetViews");
  if (views === undefined) return none;
  const tags = new TagScanner(map.xml, views.openEnd, views.end);
  while (tags.next()) {
    if (tags.kind === "close" || tags.local !== "pane") continue;
    return tags.attribute("state")?.startsWith("frozen")
      ? { rows: wholeNumber(tags.attribute("ySplit")), columns: wholeNumber(tags.attribute("xSplit")) }
      : none;
  }
  return none;
}

const wholeNumber = (text: string | null): number => (text !== null && /^\d{1,7}$/.test(text) ? Number(text) : 0);

/** Columns that a sheet gives a width or a format, at most to the last that any program shows at once. */
const MOST_COLUMNS = 256;

function columnsOf(map: SheetMap, standard: number): { widths: number[]; formats: number[] } {
  const widths: number[] = [];
  const formats: number[] = [];
  const all = section(map, "cols");
  if (all === undefined) return { widths, formats };
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  while (tags.next()) {
    if (tags.kind === "close" || tags.local !== "col") continue;
    const last = Math.min(Number(tags.attribute("max")), MOST_COLUMNS);
    const width = Number(tags.attribute("width") ?? standard);
    const format = Number(tags.attribute("style") ?? 0);
    for (let column = Math.max(1, Number(tags.attribute("min"))); column <= last; column++) {
      while (widths.length < column - 1) widths.push(standard);
      widths[column - 1] = width;
      formats[column - 1] = format;
    }
  }
  return { widths, formats };
}
