import type { Prose } from "./prose";
import { isWhite } from "./white-space";

/** A numbered point of a cell, what stands before the first, or a line of a text without numbers; half-open UTF-16 offsets. */
export interface TextPart {
  /** 3 of "3." or "（3）"; null for text that no number leads. */
  readonly number: number | null;
  /** Where its words begin, behind the number. */
  readonly start: number;
  readonly end: number;
}

/** The parts that a text answers or asks in, in order. Empty ones are left out, white space at their ends is off. */
export function textParts({ text, points }: Prose): TextPart[] {
  const first = points[0];
  const parts: TextPart[] = [];
  if (first === undefined) {
    let start = 0;
    while (start <= text.length) {
      const at = text.indexOf("\n", start);
      const end = at < 0 ? text.length : at;
      push(parts, text, null, start, end);
      start = end + 1;
    }
    return parts;
  }
  push(parts, text, null, 0, first.start);
  for (const point of points) push(parts, text, point.number, point.bodyStart, point.end);
  return parts;
}

function push(parts: TextPart[], text: string, number: number | null, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  if (end > start) parts.push({ number, start, end });
}
