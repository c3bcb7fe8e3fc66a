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
    const pattern = new RegExp([...name].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&")).join("\\s*"), "gu");
    pattern.lastIndex = at;
    const match = pattern.exec(field.text);
    if (!match) return null;
    const gap = field.text.slice(at, match.index);
    const mark = gap.replace(/\s+/gu, "");
    if (index === 0 ? mark !== "" : mark.length > 1) return null;
    if (index > 0) between.push(mark !== "" ? mark : gap.includes("\n") ? "\n" : " ");
    if (match[0].includes("\n")) broken.push(name);
    at = match.index + match[0].length;
  }
  return field.text.slice(at).trim() === "" ? { between, broken } : null;
}
