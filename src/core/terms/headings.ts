import { namesSomebody } from "./field-traits";
import { foldWidth, withoutBlanks } from "../text/cell-text";
import { timeAt, timesIn } from "../text/times";
import { FIELDS, type Field } from "./field";
import { ASIDE, HEADING_FRAMES, HEADING_TAILS, HEADING_WORDS, NO_FIELD } from "./heading-words";

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

/** Headings of an office's own, by field. */
export type OwnHeadings = { readonly [F in Field]?: readonly string[] | undefined };

/** Reads headings; remembers the short texts that it has seen, for as long as it lives. */
export interface HeadingReader {
  /** What a heading means, or null if nothing in it is known. */
  meaning(text: string): HeadingMeaning | null;
  /** Whether a text is, as it stands, a known phrase: cheap, for passing over rows that are no header. */
  isPhrase(text: string): boolean;
  /** Whether a text, blanks aside, is a known phrase to the letter: cheaper still. */
  isWord(text: string): boolean;
  /** The field of a phrase in the middle of a heading, before its last word: `task` of 反映问题情况; null if there is none. */
  inner(text: string): Field | null;
  /** Whether a heading says something that is no part of a progress table, whatever a word in it means. */
  isNone(text: string): boolean;
  /** Whether it is none that such tables often have beside: 检查日期, 验收人, 同比. */
  isAside(text: string): boolean;
}

/** A heading is short; a longer text is a cell of the body or a note. */
export const LONGEST_HEADING = 30;

/** A heading with an instruction for filling it in is no longer than this. */
const LONGEST_INSTRUCTION = 400;

/** 推进落实情况 of 推进落实情况（填写要求：对照年度目标逐项填写…）. */
const beforeInstruction = (text: string): string => text.replace(/[（(【[〔\n：:][\s\S]*$/u, "");

/** 责任单位⏎责任人: two headings in one cell. */
const TWO_LINES = /^([^\n]{2,10})\n([^\n]{2,10})$/u;

const JOINED = /^(.+?)(?:及其?|和|与|、|\/|或|兼|暨)(.+)$/u;

/** 完成全年目标（%）, 进度（%）: a share by its sign; 同比增长（%） is none. */
const SHARE = /^(?!.*(?:增|降|同比|环比)).*(?:完成|占|进度|比例|比重)/u;

/** A heading as it is compared: widths and case folded, blanks, brackets with what is in them, and stops off. */
export function normalizeHeading(text: string): string {
  const folded = withoutBlanks(foldWidth(text)).toLowerCase();
  const bare = folded.replace(/[(（【[〔][^)）】\]〕]*[)）】\]〕]?/gu, "").replace(/[.。、:：*★▲,，;；"“”]+$|^[*★▲]+/gu, "");
  return bare === "" ? folded.replace(/[()（）【】[\]〔〕.。:：]/gu, "") : bare;
}

/** The period that a heading carries, as written: at its beginning any, further inside a part of a year; null if it carries none. */
export function headingPeriod(text: string): string | null {
  const heading = normalizeHeading(text);
  const leading = leadingTime(heading);
  if (leading > 0) return heading.slice(0, leading);
  const folded = withoutBlanks(foldWidth(text)).toLowerCase();
  const inner = timesIn(folded).find(({ unit, relation }) => relation === null && unit !== "year");
  return inner ? folded.slice(inner.start, inner.end) : null;
}

/** Where the time at the beginning of a heading ends; 0 where none stands there. 本周, 下月 are words of their own: 下周计划 is the next step. */
function leadingTime(heading: string): number {
  const time = timeAt(heading, 0);
  return time === null || time.unit === "week" || time.relation === 1 ? 0 : time.end;
}

/** A heading without the time at its beginning. */
function withoutTime(heading: string): string {
  return heading.slice(leadingTime(heading)).replace(/^(?:的|末|底|以?前)/u, "");
}

/** Knows the headings of published tables, and before them the office's own. */
export function headingReader(own: OwnHeadings = {}): HeadingReader {
  const byWord = new Map<string, Field>();
  for (const field of FIELDS) for (const word of HEADING_WORDS[field]) byWord.set(word, field);
  for (const field of FIELDS) for (const word of own[field] ?? []) byWord.set(normalizeHeading(word), field);
  const longest = Math.max(...[...byWord.keys()].map((word) => word.length));
  const memory = new Map<string, HeadingMeaning | null>();
  return {
    meaning(text) {
      const known = memory.get(text);
      if (known !== undefined) return known;
      if (text.length > LONGEST_INSTRUCTION) return null;
      const meaning = findMeaning(text.length > LONGEST_HEADING * 2 ? beforeInstruction(text) : text, byWord, longest);
      memory.set(text, meaning);
      return meaning;
    },
    isNone: (text) => {
      const heading = normalizeHeading(text);
      return !byWord.has(heading) && NO_FIELD.some((none) => none.test(heading));
    },
    isAside: (text) => {
      const heading = normalizeHeading(text);
      return !byWord.has(heading) && ASIDE.some((aside) => aside.test(heading));
    },
    isWord: (text) => text.length <= longest * 2 && byWord.has(withoutBlanks(text)),
    inner: (text) => innerPhrase(text, byWord, longest),
    isPhrase: (text) => byWord.has(text) || (text.length <= LONGEST_HEADING && byWord.has(normalizeHeading(text))),
  };
}

function findMeaning(text: string, byWord: ReadonlyMap<string, Field>, longest: number): HeadingMeaning | null {
  const heading = normalizeHeading(text);
  if (heading === "" || heading.length > LONGEST_HEADING) return null;
  const period = headingPeriod(text);
  const bare = withoutTime(heading);
  if (/[%％]/u.test(text) && SHARE.test(bare)) return { field: "completionRate", certainty: 2, period, also: null };
  // 2025年目标任务 is 年度目标任务, and wants what that wants
  for (const candidate of bare === "" || bare === heading ? [heading] : [heading, ...(period !== null && isYear(period) ? [`年度${bare}`] : []), bare]) {
    const field = byWord.get(candidate);
    if (field) return { field, certainty: 3, period, also: null };
  }
  if (NO_FIELD.some((none) => none.test(bare))) return null;
  const lines = TWO_LINES.exec(text.trim());
  const [upper, lower] = [byWord.get(normalizeHeading(lines?.[1] ?? "")), byWord.get(normalizeHeading(lines?.[2] ?? ""))];
  if (upper && lower && upper !== lower && namesSomebody(upper) && namesSomebody(lower)) return { field: upper, certainty: 2, period, also: lower };
  const joined = JOINED.exec(bare);
  if (joined) {
    const first = byWord.get(joined[1] ?? "");
    // 问题和建议 beside a task says what stands in the way: a frame knows it
    if (first && joined[1] !== "问题") return { field: first, certainty: 2, period, also: byWord.get(joined[2] ?? "") ?? null };
  }
  for (const [field, frame] of HEADING_FRAMES) if (frame.test(heading) || frame.test(bare)) return { field, certainty: 2, period, also: null };
  const found =
    (joined && longestWord(joined[1] ?? "", byWord, longest, "end", 2)) ??
    longestWord(bare, byWord, longest, "end", 2) ??
    longestWord(bare, byWord, longest, "start", 3);
  if (found) return { field: found, certainty: 2, period, also: null };
  for (const [field, tail] of HEADING_TAILS) if (tail.test(bare)) return { field, certainty: 1, period, also: null };
  // 计划员 is a person and 进度判定 a status: two characters at the start say less than the tail
  const start = longestWord(bare, byWord, longest, "start", 2);
  if (start) return { field: start, certainty: 2, period, also: null };
  const part = joined ? findMeaning(joined[1] ?? "", byWord, longest) : null;
  return part && { ...part, period };
}

/** Whether a time is a year: 2025年, 今年, 本年度. */
function isYear(period: string): boolean {
  const time = timeAt(period, 0);
  return time?.unit === "year";
}

const LAST_WORD = /(?:情况|情形|进展|进度|结果|内容|名称|说明|描述)$/u;

function innerPhrase(text: string, byWord: ReadonlyMap<string, Field>, longest: number): Field | null {
  const heading = withoutTime(normalizeHeading(text));
  const before = heading.replace(LAST_WORD, "");
  if (before === heading || before.length < 2) return null;
  return byWord.get(before) ?? longestWord(before, byWord, longest, "end", 2);
}

/** The field of the longest known phrase (of `least` characters or more) at the end or the start of a heading. */
function longestWord(heading: string, byWord: ReadonlyMap<string, Field>, longest: number, where: "start" | "end", least: number): Field | null {
  for (let length = Math.min(longest, heading.length - 1); length >= least; length--) {
    const word = where === "end" ? heading.slice(-length) : heading.slice(0, length);
    const field = byWord.get(word);
    // 邮政编码 and 信用代码 count nothing: inside a longer heading only these do
    if (field && (field !== "serial" || word === "序号" || word === "编号")) return field;
  }
  return null;
}
