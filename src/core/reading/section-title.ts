import { foldWidth } from "../text/cell-text";
import { CLAIMED_KINDS } from "../text/claimed-kinds";
import { chineseNumber } from "../text/numerals";

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

const CLAIM = new RegExp(
  `共(?:计|有)?\\s*(\\d{1,5}|[一二三四五六七八九十百零]{1,6})\\s*(?:大)?[项件个条类](?!目标值)|[（(]\\s*(\\d{1,5})\\s*[项件个条]\\s*(?:${CLAIMED_KINDS})?\\s*[）)]`,
  "u",
);

/** 18 of （共18项）, （18项）, （18个项目） and 共十八项; null where nothing is claimed. */
export function claimedCount(text: string): number | null {
  const match = CLAIM.exec(foldWidth(text));
  const number = match?.[1] ?? match?.[2];
  if (number === undefined) return null;
  return /^\d/u.test(number) ? Number(number) : chineseNumber(number);
}

/** Reads the number and the claim of a section's title. */
export function sectionTitle(text: string): SectionTitle {
  const trimmed = foldWidth(text).trim();
  const claim = claimedCount(trimmed);
  for (const [numbering, start] of START) {
    const numeral = start.exec(trimmed)?.[1];
    if (numeral !== undefined) return { numbering, numeral: /^\d/u.test(numeral) ? Number(numeral) : chineseNumber(numeral), claimedCount: claim };
  }
  return { numbering: "none", numeral: null, claimedCount: claim };
}

/** Whether a text begins as section titles do: 一、, （一）, 第一部分. A digit may begin an item as well. */
export function beginsLikeSection(text: string): boolean {
  const { numbering } = sectionTitle(text);
  return numbering === "part" || numbering === "chinese" || numbering === "bracket";
}
