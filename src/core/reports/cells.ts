import type { LinkTarget, ReportCell, Tone } from "./document";

type Toned = { readonly tone?: Tone };
const toned = (tone: Tone | undefined): Toned => (tone === undefined ? {} : { tone });

/** A text cell; the empty text is a blank cell. */
export function textCell(text: string, tone?: Tone): ReportCell {
  return text === "" ? { kind: "blank", ...toned(tone) } : { kind: "text", text, ...toned(tone) };
}

/** A count; none prints as a dash, except in a total. */
export function countCell(value: number, tone?: Tone): ReportCell {
  return { kind: "integer", value: value === 0 && tone !== "total" ? null : value, ...toned(tone) };
}

/** A share of `of`; none prints as a dash, except in a total. */
export function shareCell(part: number, of: number, tone?: Tone): ReportCell {
  const value = of === 0 || (part === 0 && tone !== "total") ? null : part / of;
  return { kind: "percent", value, of, ...toned(tone) };
}

/** A link; the empty text is a blank cell. */
export function linkCell(text: string, to: LinkTarget): ReportCell {
  return text === "" ? { kind: "blank" } : { kind: "link", text, to };
}
