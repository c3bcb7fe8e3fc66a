import type { CellValue } from "../../core/grid/cell-value";
import { fromSerialDay } from "../../core/table/plain-date";

/** A change inside a text, cut down to what a person needs to see it: some text before, what goes, what comes, some after. */
export interface Difference {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

const CONTEXT = 14;

/**
 * What differs between two cell values. Line breaks show as ⏎; in what goes and what comes blanks show too (␣, and □ for
 * a full-width one), because they are often all that changes.
 */
export function difference(before: CellValue, after: CellValue): Difference {
  const a = [...valueText(before)];
  const b = [...valueText(after)];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  let tail = 0;
  while (tail < a.length - same && tail < b.length - same && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const lead = a.slice(0, same);
  const rest = a.slice(a.length - tail);
  return {
    lead: (lead.length > CONTEXT ? "…" : "") + oneLine(lead.slice(-CONTEXT).join("")),
    removed: visible(a.slice(same, a.length - tail).join("")),
    added: visible(b.slice(same, b.length - tail).join("")),
    tail: oneLine(rest.slice(0, CONTEXT).join("")) + (rest.length > CONTEXT ? "…" : ""),
  };
}

/** A cell value as a person reads it; an empty cell is "". */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return "date" in value ? fromSerialDay(value.date) : value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

const oneLine = (text: string): string => text.replaceAll("\n", "⏎");

const visible = (text: string): string => oneLine(text).replaceAll(" ", "␣").replaceAll("\u3000", "□").replaceAll("\u00a0", "␣");
