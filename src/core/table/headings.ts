import { foldWidth, withoutBlanks } from "./cell-text";
import { FIELDS, type Field } from "./field";
import { HEADING_TAILS, HEADING_WORDS } from "./heading-words";

/** What a heading was read as. */
export interface HeadingMeaning {
  readonly field: Field;
  /** 3: the whole heading is a known phrase; 2: it ends or begins with one; 1: only its tail speaks. */
  readonly certainty: 1 | 2 | 3;
  /** The period that the heading carries, as written: 二季度 in 二季度目标. */
  readonly period: string | null;
  /** 责任单位及责任人: a second field in the same cells. */
  readonly also: Field | null;
}

/** A heading is short; a longer text is a cell of the body or a note. */
export const LONGEST_HEADING = 30;

const BY_WORD: ReadonlyMap<string, Field> = new Map(FIELDS.flatMap((field) => HEADING_WORDS[field].map((word) => [word, field] as const)));
const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

const MONTHS = "\\d{1,2}(?:月份?)?(?:[-—–－~～至到]\\d{1,2})?月(?:份|底|末)?(?:\\d{1,2}日)?";
const PERIOD = new RegExp(
  `^(?:截[至止到])?(?:20\\d\\d年?度?)?(?:第?[一二三四1-4](?:[-—至]第?[一二三四1-4])?季度|q[1-4]|前[一二三]个?季度|[上下]半年|${MONTHS}|全年|年度|年底|当前|本季度?|本月|本期|上季度|上月|上期|当月)|^20\\d\\d年度?`,
  "u",
);
const INNER_PERIOD = new RegExp(`(?:20\\d\\d年)?(?:第?[一二三四1-4](?:[-—至]第?[一二三四1-4])?季度|前[一二三]个?季度|[上下]半年|${MONTHS})`, "u");

/** A heading as it is compared: widths and case folded, blanks, brackets with what is in them, and stops off. */
export function normalizeHeading(text: string): string {
  const folded = withoutBlanks(foldWidth(text)).toLowerCase();
  const bare = folded.replace(/[(（【[〔][^)）】\]〕]*[)）】\]〕]?/gu, "").replace(/[.。、:：*★▲,，;；"“”]+$|^[*★▲]+/gu, "");
  return bare === "" ? folded.replace(/[()（）【】[\]〔〕.。:：]/gu, "") : bare;
}

/** What a heading means, or null if nothing in it is known. */
export function headingMeaning(text: string): HeadingMeaning | null {
  if (text.length > LONGEST_HEADING * 2) return null;
  const heading = normalizeHeading(text);
  if (heading === "" || heading.length > LONGEST_HEADING) return null;
  const period = PERIOD.exec(heading)?.[0] ?? INNER_PERIOD.exec(withoutBlanks(foldWidth(text)))?.[0] ?? null;
  const bare = heading.replace(PERIOD, "").replace(/^[的末底]/u, "");
  for (const candidate of bare === heading || bare === "" ? [heading] : [bare, heading]) {
    const field = BY_WORD.get(candidate);
    if (field) return { field, certainty: 3, period, also: null };
  }
  const joined = /^(.+?)(?:及其?|和|与|、|\/|或|兼|暨)(.+)$/u.exec(bare);
  if (joined) {
    const first = BY_WORD.get(joined[1] ?? "");
    const second = BY_WORD.get(joined[2] ?? "");
    if (first) return { field: first, certainty: 2, period, also: second ?? null };
  }
  const end = longestWord(bare, "end");
  if (end) return { field: end, certainty: 2, period, also: null };
  const start = longestWord(bare, "start");
  if (start) return { field: start, certainty: 2, period, also: null };
  for (const [field, tail] of HEADING_TAILS) if (tail.test(bare)) return { field, certainty: 1, period, also: null };
  return null;
}

/** Whether a text is, as it stands, one of the known phrases: cheap, for passing over rows that are no header. */
export function isHeadingPhrase(text: string): boolean {
  return BY_WORD.has(text) || (text.length <= LONGEST_HEADING && BY_WORD.has(normalizeHeading(text)));
}

/** The field of the longest known phrase (of two characters or more) at the end or the start of a heading. */
function longestWord(heading: string, where: "start" | "end"): Field | null {
  for (let length = Math.min(LONGEST_WORD, heading.length - 1); length >= 2; length--) {
    const part = where === "end" ? heading.slice(-length) : heading.slice(0, length);
    const field = BY_WORD.get(part);
    if (field) return field;
  }
  return null;
}
