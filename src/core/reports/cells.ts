import type { LinkTarget, ReportCell, Tone } from "./document";

/** A text cell; the empty text is a blank cell. */
export function textCell(text: string, tone?: Tone): ReportCell {
  if (tone === undefined) return text === "" ? { kind: "blank" } : { kind: "text", text };
  return text === "" ? { kind: "blank", tone } : { kind: "text", text, tone };
}

/** A count; none prints as a dash, except in a total. */
export function countCell(value: number, tone?: Tone): ReportCell {
  const shown = value === 0 && tone !== "total" ? null : value;
  return tone === undefined ? { kind: "integer", value: shown } : { kind: "integer", value: shown, tone };
}

/** A share of `of` without its %, which stands over the table; none prints as a dash, except in a total. */
export function shareCell(part: number, of: number, tone?: Tone): ReportCell {
  const value = of === 0 || (part === 0 && tone !== "total") ? null : part / of;
  return tone === undefined ? { kind: "percent", value, of, bare: true } : { kind: "percent", value, of, bare: true, tone };
}

/** A link; the empty text is a blank cell. */
export function linkCell(text: string, to: LinkTarget): ReportCell {
  return text === "" ? { kind: "blank" } : { kind: "link", text, to };
}
