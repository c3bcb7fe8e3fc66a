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
  const codes = first.toLowerCase().replace(/am\/pm|a\/p|上午\/下午/g, "h");
  return /[yd]/.test(codes) || (/m/.test(codes) && !/[hs]/.test(codes));
}

/** The format of cells that nobody gave one. */
export const GENERAL = "General";

/** Whether a code says nothing: none, or the name that a program gives it (Chinese versions have a name of their own). */
export function isGeneralFormat(code: string): boolean {
  return /^(?:|general|g\/通用格式)$/i.test(code.trim());
}

/** Cells of this format take every text letter for letter. */
export const TEXT = "@";

/** Whether a number format shows shares as percents. */
export const isPercentFormat = (format: string | null | undefined): boolean => format?.includes("%") === true;
