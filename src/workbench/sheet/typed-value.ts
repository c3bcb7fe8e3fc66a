import type { CellStyle } from "../../app/workbook";
import type { CellValue } from "../../core/grid/cell-value";
import { fromSerialDay, plainDate, toSerialDay } from "../../core/text/plain-date";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** Thousands in groups of three, with the comma of either width. */
const GROUPED = /^-?[1-9]\d{0,2}([,，]\d{3})+(\.\d+)?$/;
const PERCENT = /^(-?(?:0|[1-9]\d*)(?:\.\d+)?)[%％]$/;
/** A number above it holds percentage points (68 under 完成率（%）), not a share of the whole. */
const MOST_SHARE = 1.5;
/** More digits than a double holds would come back changed: such a number is a name, and stays text. */
const EXACT_DIGITS = 15;
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * What a typed text makes of a cell. Where text stood, what is typed stays text, letter for letter: 3/4, 1-2, 0012 and
 * =1+1 are never turned into something else. Where a number or nothing stood, a number is one, also with its thousands
 * grouped; a percentage is one where a number stood or the cell shows percentages: the share, or the points where the cell
 * held points. In a cell that shows percentages a number from 1 on is one too, as in Excel and WPS: 75 is 75%, 0.75 is
 * 75%. Where a date stood, a date. Nothing typed empties the cell.
 *
 * @param format how the cell shows a number
 */
export function typedValue(typed: string, before: CellValue, format: CellStyle["format"] = "general"): CellValue {
  const text = typed.replace(/\r\n?/g, "\n");
  if (text === "") return null;
  if (typeof before === "string") return text;
  if (before !== null && typeof before === "object" && "date" in before) {
    const match = DATE.exec(text);
    const date = match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
    return date === null ? text : { date: toSerialDay(date) };
  }
  const plain = GROUPED.test(text) ? text.replace(/[,，]/g, "") : text;
  if (NUMBER.test(plain) && digitsOf(plain) <= EXACT_DIGITS) return format === "percent-1" && Math.abs(Number(plain)) >= 1 ? share(plain) : Number(plain);
  const percent = PERCENT.exec(text)?.[1];
  if (percent === undefined || digitsOf(percent) > EXACT_DIGITS) return text;
  if (format === "percent-1") return share(percent);
  if (typeof before !== "number") return text;
  return Math.abs(before) > MOST_SHARE ? Number(percent) : share(percent);
}

const digitsOf = (text: string): number => text.replace(/\D/g, "").length;

/** 75 is 0.75: two places further right, without the remainders of a division. */
const share = (percent: string): number => Number(`${percent}e-2`);

/**
 * What stands in the editor when a cell is opened: the value as one would type it.
 *
 * @param format how the cell shows a number
 */
export function editableText(value: CellValue, format: CellStyle["format"] = "general"): string {
  if (value === null) return "";
  if (typeof value === "object") return "date" in value ? fromSerialDay(value.date) : value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" && format === "percent-1" ? `${Number((value * 100).toPrecision(EXACT_DIGITS))}%` : String(value);
}
