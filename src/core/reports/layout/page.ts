import type { PrintSetup } from "../laid-out-sheet";

/** Widths are told in figures of the body font, each half its size wide; the padding of a column comes on top. */
export const POINTS_PER_UNIT = 6;
export const COLUMN_PADDING = 3.75;
/** Of a column's width, what is counted on: hosts and fonts differ by a few percent. */
export const SAFE_SHARE = 0.96;

/** Landscape, inside margins of 1.8 cm at the sides, in points. */
const PAGE_WIDTH: { readonly [P in PrintSetup["paper"]]: number } = { A4: 741, A3: 1090 };

/**
 * The scales at which a sheet may be printed, the wished first, each with the lines of an average row up to which it
 * reads well. They keep clear of 75 %: hosts and default fonts make columns a little wider, and the print as much smaller.
 */
export const SCALES: readonly { readonly scale: number; readonly lines: number }[] = [
  { scale: 1, lines: 6 },
  { scale: 0.94, lines: 6 },
  { scale: 0.88, lines: 10 },
  { scale: 0.78, lines: Infinity },
];

/** How wide a sheet may be, in points, to print one page wide at this scale. */
export function sheetWidth(paper: PrintSetup["paper"], scale: number): number {
  return PAGE_WIDTH[paper] / scale;
}

/** Landscape, inside margins of 1.9 cm above and below, in points. */
const PAGE_HEIGHT: { readonly [P in PrintSetup["paper"]]: number } = { A4: 487, A3: 734 };

/** How much of a sheet goes on one page, in points, when its columns print one page wide. */
export function sheetHeight(paper: PrintSetup["paper"], widths: readonly number[]): number {
  const width = widths.reduce((sum, units) => sum + units * POINTS_PER_UNIT + COLUMN_PADDING, 0);
  return PAGE_HEIGHT[paper] * Math.max(1, width / PAGE_WIDTH[paper]);
}

/** Excel's rows end at 409.5 points. */
export const MOST_ROW_HEIGHT = 405;

/** A line of text with its leading, as a share of the font's size: between the wished font (1.2) and the tallest fall-back (1.45), whose leading may be cut, not its ink. */
const LINE = 1.4;
const ROW_PADDING = 6;

/** The height of a row that shows so many lines, in points. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE * 4) / 4 + ROW_PADDING;
}

/** How many lines fit into a row. */
export function linesInHeight(height: number, size: number): number {
  return Math.max(1, Math.floor((height - ROW_PADDING) / (size * LINE)));
}
