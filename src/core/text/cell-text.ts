import type { CellValue } from "../grid/cell-value";
import { dateParts, fromSerialDay } from "./plain-date";
import { INVISIBLE, isInvisible, isWhite } from "./white-space";

/** 31 December 9999, the last date that a sheet can show. */
const LAST_DAY = 2_958_465;

/**
 * What a person reads in a cell: text letter for letter, a number without float noise, a date as 2019年6月30日, an error
 * by its name, "" for an empty cell.
 */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if ("date" in value) {
    if (!(value.date >= 0 && value.date <= LAST_DAY)) return String(value.date);
    const { year, month, day } = dateParts(fromSerialDay(value.date));
    return `${String(year)}年${String(month)}月${String(day)}日`;
  }
  return value.error;
}

const BLANKS = new RegExp(`[\\s${INVISIBLE}]+`, "gu");
const NO_BLANK = new RegExp(`[^\\s${INVISIBLE}]`, "u");

/** The text without any white space (full-width blanks and signs that nobody sees included). */
export function withoutBlanks(text: string): string {
  return hasBlank(text) ? text.replace(BLANKS, "") : text;
}

/** Whether there is white space in a text (signs that nobody sees included). */
export function hasBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWhite(code) || isInvisible(code)) return true;
  }
  return false;
}

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x3000 && first < 0xd800) || (first > 0x20 && first < 0x7f)) return false;
  return !NO_BLANK.test(text);
}

/** White space at both ends off (signs that nobody sees included). */
export function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isUnseen(text.charCodeAt(from))) from++;
  while (from < to && isUnseen(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

const isUnseen = (code: number): boolean => isWhite(code) || isInvisible(code);

/** Full-width letters, digits, signs and blanks (ＡＢ１％　) as half-width ones; full-width punctuation that Chinese text uses (，：；（）？！) stays. */
export function foldWidth(text: string): string {
  return /[\uff01-\uff5e\u3000]/u.test(text)
    ? text.replace(/[\uff03-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e\u3000]/gu, (c) =>
        c === "\u3000" ? " " : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
      )
    : text;
}
