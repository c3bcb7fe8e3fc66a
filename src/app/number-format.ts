import type { CellStyle } from "../core/reports/laid-out-sheet";

/** The number format (en-US codes) of each kind of cell that a laid-out sheet has. */
export const NUMBER_FORMATS: { readonly [F in CellStyle["format"]]: string } = {
  text: "@",
  integer: "0",
  "percent-1": "0.0%",
  date: "yyyy-mm-dd",
};

/** The format of cells that nobody gave one. */
export const GENERAL = "General";

/** Cells of this format take every text letter for letter. */
export const TEXT = "@";

/**
 * Whether a number format (en-US codes) shows a day: years, days, or months without hours. A time of day alone and a
 * length of time ([h]:mm) are numbers, since they name no day.
 */
export function isDateFormat(format: string): boolean {
  const first = (format.split(";")[0] ?? "")
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(?!\$)[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? "h" : ""))
    .replace(/\[\$[^\]]*\]/g, "");
  if (/^\s*general\s*$/i.test(first)) return false;
  const codes = first.toLowerCase().replace(/am\/pm|a\/p|上午\/下午/g, "h");
  return /[yd]/.test(codes) || (/m/.test(codes) && !/[hs]/.test(codes));
}
