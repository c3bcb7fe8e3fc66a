import type { CellValue } from "../../grid/cell-value";
import { GENERAL } from "../../grid/number-format";
import { formatSections, type FormatSection } from "./format-code";
import { shownDay } from "./shown-day";
import { generalNumber, shownNumber } from "./shown-number";

/** 31 December 9999, the last day that a sheet can show. */
const LAST_DAY = 2_958_466;

/**
 * What a cell shows: its value in its number format, as Excel writes it (65.0% of 0.65 in `0.0%`, 12.3万元 of 123456 in
 * `0!.0,"万元"`, 星期三 of a day in `aaaa`). A day or a time that cannot be shown comes as its number, where Excel fills the
 * cell with #.
 *
 * @param format null where it is not known: the value as under no format
 */
export function shownValue(value: CellValue, format: string | null): string {
  if (value === null) return "";
  if (typeof value === "string") return shownText(value, format ?? GENERAL);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object" && "error" in value) return value.error;
  const number = typeof value === "number" ? value : value.date;
  if (!Number.isFinite(number)) return String(number);
  const sections = formatSections(format ?? GENERAL);
  const index = sectionFor(number, sections);
  const section = sections[index];
  if (section === undefined) return generalNumber(number);
  if (section.tokens.some(({ kind }) => kind === "day" || kind === "elapsed" || kind === "half")) {
    return number < 0 || number >= LAST_DAY ? generalNumber(number) : shownDay(number, section);
  }
  // the section for negative numbers says itself how they are told
  const bare = index === 1 && sections[0]?.condition === null;
  return (number < 0 && !bare ? "-" : "") + shownNumber(Math.abs(number), section);
}

function shownText(text: string, format: string): string {
  const sections = formatSections(format);
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  if (section?.tokens.some(({ kind }) => kind === "text") !== true) return text;
  return section.tokens.map((token) => (token.kind === "text" ? text : token.kind === "literal" ? token.text : "")).join("");
}

/** Which section a number is shown by: the first whose condition holds; without conditions positive; negative; zero. */
function sectionFor(value: number, sections: readonly FormatSection[]): number {
  const numbers = Math.min(sections.length, 3);
  if (numbers === 1) return sections[0]?.condition?.(value) === false ? -1 : 0;
  const usual = numbers === 2 ? [(v: number) => v >= 0, () => true] : [(v: number) => v > 0, (v: number) => v < 0, () => true];
  const conditioned = sections.slice(0, 2).some(({ condition }) => condition !== null);
  for (let index = 0; index < numbers; index++) {
    const condition = sections[index]?.condition ?? null;
    const last = index === numbers - 1;
    if (condition ? condition(value) : (conditioned && last) || usual[index]?.(value)) return index;
  }
  return -1;
}
