import { isOnlyWhite, isWhite } from "../text/white-space";
import type { FieldText } from "../text/field-text";
import type { Stretch } from "../text/clauses";

/** How the names of a units cell are set apart. */
export interface UnitSeparators {
  /** What stands between each two names: 、 ， ； / a line break or a blank. */
  readonly between: readonly string[];
  /** Names that are broken over lines. */
  readonly broken: readonly string[];
}

/**
 * Finds the names that were read in the text that they were read from. Null where the text holds more than the names
 * (a lead in brackets, persons): then nothing can be said of its form.
 */
export function unitSeparators(field: FieldText, names: readonly string[]): UnitSeparators | null {
  const [only = ""] = names;
  if (names.length <= 1 && field.text === only) return ALONE;
  const between: string[] = [];
  const broken: string[] = [];
  let at = 0;
  for (const [index, name] of names.entries()) {
    const match = nameAt(field.text, name, at);
    if (!match) return null;
    const mark = markBetween(field.text, at, match.start);
    if (mark === null || (index === 0 && !isOnlyWhite(mark))) return null;
    if (index > 0) between.push(mark);
    if (match.end - match.start > name.length && field.text.slice(match.start, match.end).includes("\n")) broken.push(name);
    at = match.end;
  }
  return isOnlyWhite(field.text.slice(at)) ? { between, broken } : null;
}

/** A cell with one name and nothing else. */
const ALONE: UnitSeparators = { between: [], broken: [] };

/** The one character that stands between two places, white space aside; else "\n" or " ". Null where more stands there. */
function markBetween(text: string, start: number, end: number): string | null {
  let mark = "";
  let lineBreak = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) lineBreak = true;
    if (isWhite(code)) continue;
    if (mark !== "") return null;
    mark = text.charAt(at);
  }
  return mark !== "" ? mark : lineBreak ? "\n" : " ";
}

/** Where a name stands next: letter for letter, else broken by white space. */
function nameAt(text: string, name: string, from: number): Stretch | null {
  const whole = text.indexOf(name, from);
  if (whole >= 0 && markBetween(text, from, whole) !== null) return { start: whole, end: whole + name.length };
  if (!WHITE_OR_HALF.test(name)) return brokenAt(text, name, from);
  const pattern = new RegExp([...name].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&")).join("\\s*"), "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Names of these are rare, and left to the pattern: white space that a name keeps, characters of two code units. */
const WHITE_OR_HALF = /[\s\ud800-\udfff]/;

/** Where the characters of a name next stand with nothing but white space among them. */
function brokenAt(text: string, name: string, from: number): Stretch | null {
  const first = name.charAt(0);
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + 1;
    let next = 1;
    for (; next < name.length; next++, end++) {
      while (isWhite(text.charCodeAt(end))) end++;
      if (text.charCodeAt(end) !== name.charCodeAt(next)) break;
    }
    if (next === name.length) return { start, end };
  }
  return null;
}
