import type { PrintSetup } from "../laid-out-sheet";

/** Widths are told in figures of the body font, each half its size wide; the padding of a column comes on top. */
export const POINTS_PER_UNIT = 6;
export const COLUMN_PADDING = 3.75;
/** Of a column's width, what is counted on: hosts and fonts differ by a few percent. */
export const SAFE_SHARE = 0.96;

/** A paper and how it lies. */
export type PaperFormat = Pick<PrintSetup, "paper" | "landscape">;

/** What is printed on, inside margins of 1.8 cm at the sides and 1.9 cm above and below, in points. */
function printable({ paper, landscape }: PaperFormat): { readonly width: number; readonly height: number } {
  const long = paper === "A4" ? 843 : 1192;
  const short = paper === "A4" ? 595 : 843;
  return { width: (landscape ? long : short) - 102, height: (landscape ? short : long) - 108 };
}

/**
 * The scales at which a sheet may be printed, the wished first, each with the lines of an average row up to which it
 * reads well. They keep clear of 75 %: hosts and default fonts make columns a little wider, and the print as much smaller.
 */
export const PRINT_SCALES: readonly { readonly scale: number; readonly lines: number }[] = [
  { scale: 1, lines: 6 },
  { scale: 0.94, lines: 6 },
  { scale: 0.88, lines: 10 },
  { scale: 0.78, lines: Infinity },
];

/** How a report may be put on one page: how it lies, how close its rows stand, and how small it may become. */
export interface OnePageWay {
  readonly landscape: boolean;
  readonly padding: Padding;
  readonly scales: readonly number[];
}

const LARGE = [1, 0.94, 0.88] as const;
const MIDDLE = [...LARGE, 0.82, 0.78] as const;
const SMALL = [...MIDDLE, 0.75, 0.72] as const;

/** The ways to put a report on one page, the wished first; the last prints characters of 12 points as 8.2. */
export const ONE_PAGE_WAYS: readonly OnePageWay[] = [
  { landscape: true, padding: null, scales: LARGE },
  { landscape: false, padding: null, scales: MIDDLE },
  { landscape: false, padding: 4, scales: SMALL },
  { landscape: false, padding: 2, scales: SMALL },
  { landscape: false, padding: 0, scales: [...SMALL, 0.7, 0.68] },
];

/** How wide a sheet may be, in points, to print one page wide at this scale. */
export function sheetWidth(page: PaperFormat, scale: number): number {
  return printable(page).width / scale;
}

/** Of a page's height, what is counted on: a row that came onto the next page would leave it alone there. */
const SAFE_HEIGHT = 0.96;

/** How much of a sheet goes on one page, in points, when its columns print one page wide. */
export function sheetHeight(page: PaperFormat, widths: readonly number[]): number {
  const width = widths.reduce((sum, units) => sum + units * POINTS_PER_UNIT + COLUMN_PADDING, 0);
  const room = printable(page);
  return room.height * Math.max(1, width / room.width) * SAFE_HEIGHT;
}

/** Millimetres on paper in points of a sheet that prints at this scale. */
export const millimetres = (length: number, scale: number): number => (length * 72) / 25.4 / scale;

/** Excel's rows end at 409.5 points. */
export const MOST_ROW_HEIGHT = 405;

/**
 * A line of text with its leading, as a share of the font's size: between the wished font (1.2) and the tallest fall-back (1.45), whose
 * leading may be cut, not its ink.
 */
const LINE = 1.4;
const ROW_PADDING = 6;

/** The room above and below the text of a row, in points; `null`: as much as reads best. Less than that, and a row of one line is as low as its characters. */
export type Padding = number | null;

/** The height of a row that shows so many lines, in points. */
export function heightOfLines(lines: number, size: number, padding: Padding = null): number {
  if (padding === null) return Math.ceil(lines * size * LINE * 4) / 4 + ROW_PADDING;
  return Math.ceil((lines === 1 ? size * LOW_LINE : lines * size * LINE) * 4) / 4 + padding;
}

/** The height of a row of one line, as a share of the font's size: that of the ink, with a little above. */
const LOW_LINE = 1.2;

/** How many lines fit into a row. */
export function linesInHeight(height: number, size: number): number {
  return Math.max(0, Math.floor((height - ROW_PADDING) / (size * LINE)));
}
