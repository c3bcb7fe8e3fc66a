import { foldWidth } from "../text/cell-text";
import { claimedCount } from "../text/claimed-count";
import { writtenNumber } from "../text/numerals";

/** How a section is numbered: 第一部分, 一、, （一）, 1., or not at all. */
export type SectionNumbering = "part" | "chinese" | "bracket" | "digit" | "none";

export interface SectionTitle {
  readonly numbering: SectionNumbering;
  readonly numeral: number | null;
  readonly claimedCount: number | null;
}

const NUMERAL = "[一二三四五六七八九十百零]{1,5}";
const START: readonly (readonly [SectionNumbering, RegExp])[] = [
  ["part", new RegExp(`^第(${NUMERAL}|\\d{1,2})(?:部分|篇|章|板块|类|大类|编)`, "u")],
  ["chinese", new RegExp(`^(${NUMERAL})(?:[、.．,，:：]|\\s+|$)`, "u")],
  ["bracket", new RegExp(`^[（(](${NUMERAL})[）)]`, "u")],
  ["digit", /^(\d{1,2})[、.．](?!\d)/u],
];

/** Reads the number and the claim of a section's title. */
export function sectionTitle(text: string): SectionTitle {
  const trimmed = foldWidth(text).trim();
  const claim = claimedCount(trimmed);
  for (const [numbering, start] of START) {
    const numeral = start.exec(trimmed)?.[1];
    if (numeral !== undefined) return { numbering, numeral: writtenNumber(numeral), claimedCount: claim };
  }
  return { numbering: "none", numeral: null, claimedCount: claim };
}

/** Whether a text begins as section titles do: 一、, （一）, 第一部分. A digit may begin an item as well. */
export function beginsLikeSection(text: string): boolean {
  const { numbering } = sectionTitle(text);
  return numbering === "part" || numbering === "chinese" || numbering === "bracket";
}
