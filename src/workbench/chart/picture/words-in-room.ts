import { lineStarts, textEms } from "../../../core/reports/layout/measure";

/** Pixels: the charts' own 10 points, and a line of it. */
export const LETTER = 13.3;
export const LINE = 16;

/** The width of a text in pixels. */
export const wide = (text: string, letter = LETTER): number => textEms(text) * letter;

/** A text in at most so many lines of a width in pixels; what does not fit ends in an ellipsis. */
export function linesIn(text: string, width: number, most: number, letter = LETTER): readonly string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const starts = lineStarts(plain, Math.max(1, width / letter));
  const lines = starts.map((start, index) => plain.slice(start, starts[index + 1]).trim());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, Math.max(1, most));
  return kept.map((line, index) => (index < kept.length - 1 ? line : cut(line, width - letter, letter)));
}

function cut(line: string, width: number, letter: number): string {
  let end = line.length;
  while (end > 1 && wide(line.slice(0, end), letter) > width) end--;
  return `${line.slice(0, end)}…`;
}

/** Black or white, whichever is read better on a colour #RRGGBB (WCAG's relative luminance). */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? "#ffffff" : "#000000";
}
