/**
 * What a cell holds. Text is letter for letter, line breaks are "\n". A date is the number of days in the 1900 system
 * (2019-06-30 is 43646): the host tells dates from number formats, so that core never sees a number format. An error
 * keeps its name as Excel prints it ("#REF!"). `null` is an empty cell; the empty string does not occur.
 */
export type CellValue = string | number | boolean | null | { readonly date: number } | { readonly error: string };

/** Whether a cell shows what a formula that went wrong does. */
export const isErrorValue = (value: CellValue): value is { readonly error: string } => typeof value === "object" && value !== null && "error" in value;

/** Whether two cell values are the same, letter for letter. A date equals only a date of the same day number. */
export function sameCellValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if ("date" in a) return "date" in b && a.date === b.date;
  return "error" in b && a.error === b.error;
}
