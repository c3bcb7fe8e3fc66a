import type { CellValue } from "../../core/grid/cell-value";
import { fromSerialDay, plainDate, toSerialDay } from "../../core/text/plain-date";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** More digits than a double holds would come back changed: such a number is a name, and stays text. */
const EXACT_DIGITS = 15;
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * What a typed text makes of a cell. Where text stood, what is typed stays text, letter for letter: 3/4, 1-2, 0012 and
 * =1+1 are never turned into something else. Where a number or nothing stood, a plainly written number is one; where a
 * date stood, a date. Nothing typed empties the cell.
 */
export function typedValue(typed: string, before: CellValue): CellValue {
  const text = typed.replace(/\r\n?/g, "\n");
  if (text === "") return null;
  if (typeof before === "string") return text;
  if (before !== null && typeof before === "object" && "date" in before) {
    const match = DATE.exec(text);
    const date = match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
    return date === null ? text : { date: toSerialDay(date) };
  }
  if (NUMBER.test(text) && text.replace(/\D/g, "").length <= EXACT_DIGITS) return Number(text);
  return text;
}

/** What stands in the editor when a cell is opened: the value as one would type it. */
export function editableText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return "date" in value ? fromSerialDay(value.date) : value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
