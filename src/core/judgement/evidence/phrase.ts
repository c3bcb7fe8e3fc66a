import { behindLead, isDigit, LEAD } from "../../text/clauses";
import type { WordWalk } from "../../text/lexicon";
import {
  isMeasureWord,
  isNegated,
  isNoCase,
  isNone,
  isNotOne,
  isSubject,
  isWhole,
  modifierFactor,
  objectFactor,
  ofAWhole,
  OF_THE_WORK,
  PART,
  REMAINDER,
} from "./phrase-weight";
import { PHRASE_WORDS, type LexiconEntry, type WordSense } from "./phrase-lexicon";
import type { Cue, Scope } from "./phrase-words";

/** Words of a text that say how the thing stands. Offsets are half-open, in the text given. */
export interface Phrase {
  readonly cue: Cue;
  /** 0 to 1: how much it alone speaks for its cue, after what negates or bounds it. */
  readonly weight: number;
  /** What a person should read: the clause of the words, with the clause before it where that gives the reason. */
  readonly start: number;
  readonly end: number;
  /** Where the words themselves stand. */
  readonly at: number;
  /** Only a counted part of several is said to stand so (1户因故停工), or all but a part not (除…外，其余…). */
  readonly part: boolean;
}

/** So much behind a word is looked at for what must follow it. */
const BEHIND = 28;
/** So much before it. */
const BEFORE = 28;

/** Cues that things go well are not taken back by what follows, and need no cause. */
const GOOD: ReadonlySet<Cue> = new Set<Cue>(["done", "ahead", "under-way", "long-term"]);

/** A draft of a phrase while its sentence is read. */
interface OpenPhrase {
  readonly cue: Cue;
  weight: number;
  readonly at: number;
  readonly clause: number;
  readonly clauseStart: number;
  clauseEnd: number;
  readonly part: boolean;
}

/** What has been met in the sentence being read. */
interface Sentence {
  start: number;
  clause: number;
  clauseStart: number;
  /** Ahead of what follows in the clause (`until` the end of the sentence where `whole`). */
  plan: "none" | "clause" | "sentence";
  topicAt: number;
  denial: boolean;
  past: boolean;
  causeStart: number;
  causeClause: number;
  /** Where what the last word said ends, with what followed it: 竣工 in 难以按期竣工 says nothing of its own. */
  saidUntil: number;
  /** Where the exception (除…外) of the sentence ends; -1 without one. */
  exceptionUntil: number;
  drafts: OpenPhrase[];
}

/**
 * The phrases of a text, in order. Names and quotations (《》“”), plans, what is denied (未发现), what the work deals with
 * (整治…), and what has since been put right count for nothing; a relative clause (未完工的项目) and a bracketed remark for less.
 */
export function phrases(text: string, from = 0, to = text.length): Phrase[] {
  const found: Phrase[] = [];
  const words = PHRASE_WORDS.over(text, from, to);
  const sentence = newSentence(from);
  let quotes = 0;
  let brackets = 0;
  for (let entry = words.next(); entry !== null; entry = words.next()) {
    const { mark } = entry;
    if (mark !== null) {
      if (mark === "quote-open") quotes++;
      else if (mark === "quote-close") quotes = Math.max(0, quotes - 1);
      else if (mark === "bracket-open") brackets++;
      else if (mark === "bracket-close") brackets = Math.max(0, brackets - 1);
      else if (quotes > 0 && !isLineBreak(text, words.start)) continue;
      else if (mark === "sentence") {
        close(sentence, text, words.start, found);
        begin(sentence, words.end);
        quotes = 0;
        if (isLineBreak(text, words.start)) brackets = 0;
      } else if (!isThousands(text, words.start)) nextClause(sentence, words);
      continue;
    }
    if (quotes > 0) continue;
    let said = false;
    for (const reading of entry.readings) {
      if (reading.cue !== null && (said || words.start < sentence.saidUntil)) continue;
      const end = endOf(reading, words, sentence);
      if (end < 0) continue;
      if (reading.scope === "settled") settle(found, sentence, text, words.start);
      else if (reading.scope !== null) onScope(sentence, reading.scope, words);
      if (reading.cue !== null && !GOOD.has(reading.cue)) sentence.saidUntil = end;
      if (reading.cue !== null) onCue(sentence, reading.cue, reading, words, end, brackets > 0);
      said ||= reading.cue !== null;
    }
  }
  close(sentence, text, to, found);
  return found;
}

/** Where a reading of a word ends with what must follow it (难以在约定的节点前完成); -1 where what must stand around the word does not. */
function endOf({ then, before, shorter }: WordSense, { text, start, end: last }: WordWalk<LexiconEntry>, sentence: Sentence): number {
  const end = last - shorter;
  if (before !== null && !before.test(text.slice(Math.max(sentence.start, start - BEFORE), start))) return -1;
  if (then === null) return end;
  const match = then.exec(text.slice(end, end + BEHIND));
  return match === null ? -1 : end + match[0].length;
}

const newSentence = (start: number): Sentence => ({
  start,
  clause: 0,
  clauseStart: start,
  plan: "none",
  topicAt: -1,
  denial: false,
  past: false,
  causeStart: -1,
  causeClause: -1,
  saidUntil: -1,
  exceptionUntil: -1,
  drafts: [],
});

/** Makes the sentence the one that begins at `start`: a text has many, nearly all of them empty. */
function begin(sentence: Sentence, start: number): void {
  sentence.start = start;
  sentence.clause = 0;
  sentence.clauseStart = start;
  sentence.plan = "none";
  sentence.topicAt = -1;
  sentence.denial = false;
  sentence.past = false;
  sentence.causeStart = -1;
  sentence.causeClause = -1;
  sentence.saidUntil = -1;
  sentence.exceptionUntil = -1;
  if (sentence.drafts.length > 0) sentence.drafts = [];
}

function nextClause(sentence: Sentence, hit: WordWalk<LexiconEntry>): void {
  for (const draft of sentence.drafts) if (draft.clause === sentence.clause) draft.clauseEnd = hit.start;
  sentence.clause++;
  sentence.clauseStart = hit.end;
  if (sentence.plan === "clause") sentence.plan = "none";
  sentence.topicAt = -1;
  sentence.denial = false;
  sentence.past = false;
}

/** What the line has said up to `at` has been put right since: an issue, and behind it that it is over. */
function settle(found: Phrase[], sentence: Sentence, text: string, at: number): void {
  sentence.drafts = sentence.drafts.filter((draft) => GOOD.has(draft.cue));
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const over = found.filter((one) => one.at < line || GOOD.has(one.cue));
  found.splice(0, found.length, ...over);
}

/** 因手续未办结一直未开工，7月已进场施工: what had not begun has, and its reason is gone. */
function begun({ drafts, clause }: Sentence): void {
  const waited = drafts.filter((draft) => draft.cue === "not-started" && !draft.part && draft.clause < clause).map((draft) => draft.clause);
  for (const draft of drafts) if (waited.includes(draft.clause) && !GOOD.has(draft.cue)) draft.weight *= 0.2;
}

function onScope(sentence: Sentence, scope: Exclude<Scope, "settled">, hit: WordWalk<LexiconEntry>): void {
  switch (scope) {
    case "plan":
      if (sentence.plan === "none") sentence.plan = "clause";
      return;
    case "plan-ahead":
      sentence.plan = "sentence";
      return;
    case "topic":
      // 整治工作未启动 names the work itself; 经市里研究暂缓修建 says who decided
      // 被财政部门责令暂停: what was done to it
      if (/[经被][^，。；;\n]{0,8}$/.test(hit.text.slice(Math.max(0, hit.start - 9), hit.start)) || hit.text.startsWith("研究后", hit.start)) return;
      if (!/^(?:工作|工程|任务|方案|行动|得)/.test(hit.text.slice(hit.end, hit.end + 2))) sentence.topicAt = hit.end;
      return;
    case "denial":
      sentence.denial = true;
      return;
    case "good-news":
      // 确保8月底前整改到位: not yet
      if (sentence.plan !== "none") return;
      sentence.drafts = sentence.drafts.filter((draft) => GOOD.has(draft.cue));
      sentence.causeStart = -1;
      return;
    case "past":
      // 较去年 compares
      sentence.past = !/[较比与和]$/.test(hit.text.slice(Math.max(0, hit.start - 1), hit.start));
      return;
    case "begun":
      if (sentence.plan === "none") begun(sentence);
      return;
    case "cause":
      sentence.causeStart = hit.start;
      sentence.causeClause = sentence.clause;
      return;
    case "effect":
      if (sentence.causeClause === sentence.clause && sentence.causeStart >= 0 && sentence.plan === "none") {
        push(sentence, "hindered", 0.2, hit, false);
      }
      return;
    case "exception": {
      const outside = /^[^，。；\n]{1,60}?外(?!商|资|贸|地|来)/.exec(hit.text.slice(hit.end, hit.end + 62));
      if (outside !== null) sentence.exceptionUntil = hit.end + outside[0].length;
    }
  }
}

function onCue(sentence: Sentence, cue: Cue, { weight: base, evenPlanned }: WordSense, hit: WordWalk<LexiconEntry>, end: number, bracketed: boolean): void {
  if (cue === "done" && sentence.exceptionUntil >= 0 && sentence.plan === "none") push(sentence, "not-done", 0.4, hit, true);
  if (sentence.plan === "sentence" || (sentence.plan === "clause" && cue !== "late" && !evenPlanned)) return;
  const { text } = hit;
  let weight = base;
  let part = false;
  if (GOOD.has(cue)) {
    if ((cue === "done" || cue === "ahead") && isNegated(text, hit.start)) return push(sentence, "not-done", 0.5, hit, false);
    if (cue === "done") makeUp(sentence);
    weight = ofAWhole(text, sentence.clauseStart, hit, base);
  } else {
    if (sentence.denial || isNegated(text, hit.start) || isNone(text, end) || isNoCase(text, hit.start) || isMeasureWord(text, hit.start)) return;
    if (
      sentence.topicAt >= 0 &&
      hit.start - sentence.topicAt <= 16 &&
      !OF_THE_WORK.test(text.slice(hit.start, hit.start + 2)) &&
      !isSubject(text, sentence.topicAt, hit.start, end)
    )
      return;
    // a family may end with the comma that ends its clause: what stands behind it is of another
    const last = /[，,。；;、]/.test(text.charAt(end - 1)) ? end - 1 : end;
    weight *= modifierFactor(text, last) * objectFactor(text, sentence.clauseStart, sentence.topicAt >= 0, end);
    if (sentence.past) weight *= 0.4;
    if (sentence.exceptionUntil > hit.start) weight *= 0.5;
    if (REMAINDER.test(text.slice(last, last + 14)) && !"只仅才".includes(text.charAt(hit.start))) weight *= 0.4;
    if (cue === "suspended" && base < 0.8 && isWhole(text, hit.end)) weight = Math.max(weight, 0.8);
    // 因两户不让占地，没法往前修: a count behind the word for the cause is of the cause
    const caused = sentence.causeStart >= 0 && sentence.causeClause < sentence.clause;
    const lead = caused ? text.slice(sentence.start, sentence.causeStart).replace(/^[^]*[，,]/u, "") : "";
    const before = text.slice(sentence.clauseStart, hit.start);
    const none = isNotOne(before);
    if (none && weight >= 0.45) weight = Math.max(weight, 0.6);
    part = PART.test((lead + before).slice(-24)) && !none;
  }
  if (bracketed) weight *= 0.6;
  push(sentence, cue, weight, hit, part);
}

const push = (sentence: Sentence, cue: Cue, weight: number, hit: WordWalk<LexiconEntry>, part: boolean): void => {
  sentence.drafts.push({ cue, weight, at: hit.start, clause: sentence.clause, clauseStart: sentence.clauseStart, clauseEnd: -1, part });
};

/** 未参保户已全部参保: what was open before the word of completion in its clause is what has been completed. */
function makeUp(sentence: Sentence): void {
  for (const draft of sentence.drafts) if (draft.clause === sentence.clause && (draft.cue === "not-done" || draft.cue === "not-started")) draft.weight *= 0.3;
}

function close(sentence: Sentence, text: string, end: number, found: Phrase[]): void {
  for (const draft of sentence.drafts) {
    const clauseEnd = draft.clauseEnd >= 0 ? draft.clauseEnd : end;
    const caused = sentence.causeStart >= 0 && sentence.causeStart <= draft.at && !GOOD.has(draft.cue);
    const from = caused ? Math.min(sentence.causeStart, draft.clauseStart) : draft.clauseStart;
    const start = behindLead(text, from, Math.min(text.length, from + LEAD));
    const boost = caused && draft.weight >= 0.3 && (draft.cue === "not-done" || draft.cue === "not-started") ? 0.1 : 0;
    found.push({
      cue: draft.cue,
      weight: Math.min(0.95, draft.weight + boost),
      start: Math.min(start, draft.at),
      end: clauseEnd,
      at: draft.at,
      part: draft.part,
    });
  }
}

const isLineBreak = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a;

const isThousands = (text: string, at: number): boolean => text.charCodeAt(at) === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
