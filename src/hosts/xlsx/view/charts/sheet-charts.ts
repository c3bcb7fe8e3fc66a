import type { ChartFigures, ChartOnSheet, ChartSeries } from "../../../../app/chart-on-sheet";
import { parseRange, type CellRange, type CellRef } from "../../../../core/grid/cell-ref";
import { cellAt, type Grid } from "../../../../core/grid/grid";
import { HostError } from "../../../../core/host-error";
import { intact, type Package, type PackagePart } from "../../../../files/package/package";
import { relationshipsOf } from "../../../../files/package/relationships";
import { parseElement } from "../../../../files/xml/element";
import { parseLocation } from "../location";
import { chartPartOf, type ChartPart, type ChartWords } from "./chart-part";
import { framesIn } from "./frames";

/** A sheet that a chart has its figures from. */
export interface FigureSheet {
  readonly grid: Grid;
  readonly text: (cell: CellRef) => string;
}

/** What charts are drawn with beside their own parts. */
export interface ChartSurroundings {
  /** Of this sheet, and of another by its name; null where there is none. */
  readonly sheet: (name: string) => FigureSheet | null;
  /** The theme's colours as RRGGBB, in the order in which cells count them. */
  readonly theme: readonly string[];
}

/** A chart of more figures is none that anybody reads. */
const MOST_FIGURES = 2000;
/** Where the six colours begin that a theme has for series. */
const ACCENTS = 4;
const THEME_NAMES = ["bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
/** A part that is damaged is not read again at every key. */
const parts = new WeakMap<PackagePart, ChartPart | null>();

/** The charts of a sheet, in the order in which the file draws them. A sheet can be shown without them: what is damaged is an empty frame, or none. */
export function chartsOf(pkg: Package, sheetPart: string, own: string, around: ChartSurroundings): ChartOnSheet[] {
  return (
    orNull(() => {
      const drawing = relationshipsOf(pkg, sheetPart).find(({ type, external }) => type === "drawing" && !external)?.target;
      if (drawing === undefined || !pkg.has(drawing)) return [];
      const targets = new Map(relationshipsOf(pkg, drawing).map(({ id, target }) => [id, target]));
      const frames = intact(drawing, () => framesIn(pkg.text(drawing), parseElement(pkg.text(drawing))));
      return frames.map(({ name, from, to, relationship }) => {
        const part = relationship === null ? null : partOf(pkg, targets.get(relationship) ?? "");
        const title = part?.title ? wordsOf(part.title, own, around) : "";
        return { name: title === "" ? name : title, from, to, figures: part && figuresOf(part, title === "" ? null : title, own, around) };
      });
    }) ?? []
  );
}

function partOf(pkg: Package, name: string): ChartPart | null {
  const part = pkg.part(name);
  if (part === null) return null;
  const known = parts.get(part);
  if (known !== undefined) return known;
  const read = orNull(() => intact(name, () => chartPartOf(pkg.text(name), parseElement(pkg.text(name)))));
  parts.set(part, read);
  return read;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError && error.code === "not-a-workbook") return null;
    throw error;
  }
}

function figuresOf({ drawn }: ChartPart, title: string | null, own: string, around: ChartSurroundings): ChartFigures | null {
  if (drawn === null) return null;
  const { shape, firstOnTop, legend, visibleOnly } = drawn;
  // of a pie, one series is all that is seen
  const shown = shape === "pie" ? drawn.series.slice(0, 1) : drawn.series;
  const rows = shown.map((part) => ({
    part,
    cells: cellsOf(part.values, own, around, visibleOnly),
    heads: part.categories === null ? [] : cellsOf(part.categories, own, around, visibleOnly),
  }));
  if (rows.some(({ cells, heads }) => cells === null || heads === null)) return null;
  const count = Math.max(0, ...rows.map(({ cells }) => cells?.length ?? 0));
  if (count === 0 || count * rows.length > MOST_FIGURES) return null;
  const heads = rows.find(({ part }) => part.categories !== null)?.heads ?? null;
  const colored = (written: string | null, index: number): string => colorOf(written, around.theme) ?? `#${around.theme[ACCENTS + (index % 6)] ?? "4F81BD"}`;
  const series = rows.map(({ part, cells }, index): ChartSeries => {
    const places = Array.from({ length: count }, (_, at) => cells?.[at] ?? null);
    const values = places.map((place) => place && cellAt(place.of.grid, place.cell));
    return {
      name: wordsOf(part.name, own, around),
      values: values.map((value) => (typeof value === "number" && Number.isFinite(value) ? value : null)),
      texts: places.map((place) => (place ? place.of.text(place.cell) : "")),
      color: colored(part.color, index),
      pieces: shape === "pie" ? places.map((_, at) => colored(part.pieces.get(at) ?? null, at)) : [],
      labels: part.labels,
    };
  });
  const categories = Array.from({ length: count }, (_, at) => {
    const place = heads?.[at];
    return place ? place.of.text(place.cell) : heads === null ? String(at + 1) : "";
  });
  return { shape, title, categories, series, firstOnTop, legend };
}

interface FigureCell {
  readonly of: FigureSheet;
  readonly cell: CellRef;
}

/** The cells of a formula that names one range; null where it names anything else, or a sheet that is not there. */
function cellsOf(formula: string, own: string, around: ChartSurroundings, visibleOnly: boolean): readonly FigureCell[] | null {
  const { sheet, place } = parseLocation(formula.trim());
  const range = parseRange(place);
  const of = range && around.sheet(sheet ?? own);
  if (!range || !of || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_FIGURES) return null;
  return placesIn(range, visibleOnly ? of.grid : null).map((cell) => ({ of, cell }));
}

function placesIn(range: CellRange, hiding: Grid | null): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    if (hiding?.hiddenRows.includes(row)) continue;
    for (let column = range.left; column <= range.right; column++) if (!hiding?.hiddenColumns.includes(column)) cells.push({ row, column });
  }
  return cells;
}

/** Words as their cell has them now; as the file remembers them where that cell is not here. */
function wordsOf({ text, formula }: ChartWords, own: string, around: ChartSurroundings): string {
  const cells = formula === null ? null : cellsOf(formula, own, around, false);
  return (cells === null ? text : cells.map(({ of, cell }) => of.text(cell)).join(" ")).trim();
}

function colorOf(written: string | null, theme: readonly string[]): string | null {
  if (written === null) return null;
  if (/^[0-9a-f]{6}$/i.test(written)) return `#${written.toUpperCase()}`;
  const color = theme[THEME_NAMES.indexOf(written)];
  return color === undefined ? null : `#${color}`;
}
