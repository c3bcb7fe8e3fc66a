import type { Facts } from "../rules/problem";

/** The most characters of a cell that are quoted in a sentence about it. */
const QUOTED = 30;

/** A fact as it stands in a sentence; nothing where there is none. */
export const factText = (value: Facts[string] | undefined): string => (value === undefined || value === null ? "" : String(value));

/** What a cell holds, in one line and no longer than a sentence bears. */
export function quotedText(text: string): string {
  const line = text.replace(/\s+/gu, "");
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
