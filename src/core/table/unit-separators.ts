import type { FieldText } from "./progress-table";

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
  const between: string[] = [];
  const broken: string[] = [];
  let at = 0;
  for (const [index, name] of names.entries()) {
    const match = nameAt(field.text, name, at);
    if (!match) return null;
    const gap = field.text.slice(at, match.start);
    const mark = gap.replace(/\s+/gu, "");
    if (index === 0 ? mark !== "" : mark.length > 1) return null;
    if (index > 0) between.push(mark !== "" ? mark : gap.includes("\n") ? "\n" : " ");
    if (match.text.includes("\n")) broken.push(name);
    at = match.start + match.text.length;
  }
  return field.text.slice(at).trim() === "" ? { between, broken } : null;
}

/** Where a name stands next: letter for letter, else broken by white space. */
function nameAt(text: string, name: string, from: number): { readonly start: number; readonly text: string } | null {
  const whole = text.indexOf(name, from);
  if (whole >= 0 && text.slice(from, whole).trim().length <= 1) return { start: whole, text: name };
  const pattern = new RegExp([...name].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&")).join("\\s*"), "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { start: match.index, text: match[0] };
}
