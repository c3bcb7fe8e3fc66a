import { Lexicon, type Hit } from "./lexicon";
import { cues, harmless, scopes, type Cue, type Scope } from "./phrase-words";

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

type Mark = "sentence" | "clause" | "quote-open" | "quote-close" | "bracket-open" | "bracket-close";
type Entry =
  | { readonly type: "cue"; readonly cue: Cue; readonly weight: number }
  | { readonly type: "scope"; readonly scope: Scope }
  | { readonly type: "mark"; readonly mark: Mark }
  | { readonly type: "harmless" };

const MARKS: readonly (readonly [string, Mark])[] = [
  ["。；;！？!?\n", "sentence"],
  ["，,", "clause"],
  ["《“「『‘", "quote-open"],
  ["》”」』’", "quote-close"],
  ["（(", "bracket-open"],
  ["）)", "bracket-close"],
];

function* entries(): Generator<readonly [string, Entry]> {
  const words = (list: string): string[] => list.split(" ").filter((word) => word !== "");
  for (const word of words(harmless)) yield [word, { type: "harmless" }];
  for (const group of scopes) for (const word of words(group.words)) yield [word, { type: "scope", scope: group.kind }];
  for (const group of cues) for (const word of words(group.words)) yield [word, { type: "cue", cue: group.kind, weight: group.weight }];
  for (const [chars, mark] of MARKS) for (const char of chars) yield [char, { type: "mark", mark }];
}

const LEXICON = new Lexicon<Entry>(entries());

/** 1户因故, 部分工程, 6#厂房: a counted or named part before the cue. */
const PART = /(?:\d+\s*(?:户|家|个|宗|条|座|间|所|名|处|项|栋|幢|人|件|[#＃]\S{1,3}|号楼)|[一两二三四五六七八九十](?:户|家|个|宗|条|座|间|所|名|处|栋)|部分|个别|少数)[^。；\d]{0,12}$/;
/** 未实施征地面积463亩, 未动工的有3座: what is left of a sum. */
const REMAINDER = /^[^，。；\n于在至]{0,8}?\d[\d.,]*(?![\d.,月日年号#])/;

/** Cues that things go well are not taken back by what follows, and need no cause. */
const GOOD: ReadonlySet<Cue> = new Set<Cue>(["done", "ahead", "under-way", "long-term"]);

/** A draft of a phrase while its sentence is read. */
interface Draft {
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
  causeStart: number;
  causeClause: number;
  /** Where the exception (除…外) of the sentence ends; -1 without one. */
  exceptionUntil: number;
  drafts: Draft[];
}

/**
 * The phrases of a text, in order. Names and quotations (《》“”), plans, what is denied (未发现), what the work deals with
 * (整治…), and what has since been put right count for nothing; a relative clause (未完工的项目) and a bracketed remark for less.
 */
export function phrases(text: string, from = 0, to = text.length): Phrase[] {
  const found: Phrase[] = [];
  const hits = LEXICON.scan(text, from, to);
  let sentence = newSentence(from);
  let quotes = 0;
  let brackets = 0;
  for (const hit of hits) {
    const { entry } = hit;
    if (entry.type === "harmless") continue;
    if (entry.type === "mark") {
      if (entry.mark === "quote-open") quotes++;
      else if (entry.mark === "quote-close") quotes = Math.max(0, quotes - 1);
      else if (entry.mark === "bracket-open") brackets++;
      else if (entry.mark === "bracket-close") brackets = Math.max(0, brackets - 1);
      else if (quotes > 0 && text.charAt(hit.start) !== "\n") continue;
      else if (entry.mark === "sentence") {
        close(sentence, text, hit.start, found);
        sentence = newSentence(hit.end);
        quotes = 0;
        if (text.charAt(hit.start) === "\n") brackets = 0;
      } else if (!isThousands(text, hit.start)) nextClause(sentence, hit);
      continue;
    }
    if (quotes > 0) continue;
    if (entry.type === "scope") onScope(sentence, entry.scope, hit, text);
    else onCue(sentence, entry.cue, entry.weight, hit, text, brackets > 0);
  }
  close(sentence, text, to, found);
  return found;
}

const newSentence = (start: number): Sentence => ({
  start,
  clause: 0,
  clauseStart: start,
  plan: "none",
  topicAt: -1,
  denial: false,
  causeStart: -1,
  causeClause: -1,
  exceptionUntil: -1,
  drafts: [],
});

function nextClause(sentence: Sentence, hit: Hit<Entry>): void {
  for (const draft of sentence.drafts) if (draft.clause === sentence.clause) draft.clauseEnd = hit.start;
  sentence.clause++;
  sentence.clauseStart = hit.end;
  if (sentence.plan === "clause") sentence.plan = "none";
  sentence.topicAt = -1;
  sentence.denial = false;
}

function onScope(sentence: Sentence, scope: Scope, hit: Hit<Entry>, text: string): void {
  switch (scope) {
    case "plan":
      if (sentence.plan === "none") sentence.plan = "clause";
      return;
    case "plan-ahead":
      sentence.plan = "sentence";
      return;
    case "topic":
      sentence.topicAt = hit.end;
      return;
    case "denial":
      sentence.denial = true;
      return;
    case "good-news":
      sentence.drafts = sentence.drafts.filter((draft) => GOOD.has(draft.cue));
      sentence.causeStart = -1;
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
      const outside = /^[^，。；\n]{1,60}?外(?!商|资|贸|地|来)/.exec(text.slice(hit.end, hit.end + 62));
      if (outside !== null) sentence.exceptionUntil = hit.end + outside[0].length;
    }
  }
}

function onCue(sentence: Sentence, cue: Cue, base: number, hit: Hit<Entry>, text: string, bracketed: boolean): void {
  if (cue === "done" && sentence.exceptionUntil >= 0 && sentence.plan === "none") push(sentence, "not-done", 0.4, hit, true);
  if (sentence.plan === "sentence" || (sentence.plan === "clause" && cue !== "late")) return;
  let weight = base;
  if (!GOOD.has(cue)) {
    if (sentence.denial) return;
    if (sentence.topicAt >= 0 && hit.start - sentence.topicAt <= 16 && !OF_THE_WORK.test(text.slice(hit.start, hit.start + 2))) return;
    weight *= modifierFactor(text, hit.end);
    if (sentence.exceptionUntil > hit.start) weight *= 0.5;
    if (REMAINDER.test(text.slice(hit.end, hit.end + 14))) weight *= 0.4;
    if (cue === "suspended" && base < 0.8 && isWhole(text, hit.end)) weight = Math.max(weight, 0.8);
  }
  if (bracketed) weight *= 0.6;
  const from = sentence.causeStart >= 0 && sentence.causeClause < sentence.clause ? sentence.start : sentence.clauseStart;
  const part = PART.test(text.slice(Math.max(from, hit.start - 24), hit.start));
  push(sentence, cue, weight, hit, part && !GOOD.has(cue));
}

const push = (sentence: Sentence, cue: Cue, weight: number, hit: Hit<Entry>, part: boolean): void => {
  sentence.drafts.push({ cue, weight, at: hit.start, clause: sentence.clause, clauseStart: sentence.clauseStart, clauseEnd: -1, part });
};

/** 停工停产企业, 未办证商户: the kind of thing that the work deals with. */
const KIND = /^[停半未、]{0,2}[产建工]?(?:企业|工厂|厂房|工地|商户|店铺|楼盘|人员|单位|户|资产|土地|房屋|项目|案件|现象|行为|车辆|场所)(?!因|已|暂|尚)/;

/** 整治工程进度滞后: said of the work itself, not of what it deals with. */
const OF_THE_WORK = /^(?:进度|进展|推进|工期|项目|工程|工作|严重)/;

/** 未完工的项目 describes a thing; 推进缓慢的原因 still says how it stands. */
function modifierFactor(text: string, end: number): number {
  if (KIND.test(text.slice(end, end + 8))) return 0.3;
  const match = /^[^，。；;、\n的]{0,7}的(.{0,2})/.exec(text.slice(end, end + 12));
  if (match === null) return 1;
  return /^(?:原因|问题|情况|局面|影响)/.test(match[1] ?? "") ? 0.7 : 0.3;
}

/** 因此暂停该工作, 创建工作暂停。: the thing as a whole. */
const isWhole = (text: string, end: number): boolean => /^(?:$|[。；;，,\n]|该|此|一切|全部|所有|本|了)/.test(text.slice(end, end + 2));

function close(sentence: Sentence, text: string, end: number, found: Phrase[]): void {
  for (const draft of sentence.drafts) {
    const clauseEnd = draft.clauseEnd >= 0 ? draft.clauseEnd : end;
    const caused = sentence.causeStart >= 0 && sentence.causeStart <= draft.at && !GOOD.has(draft.cue);
    const from = caused ? Math.min(sentence.causeStart, draft.clauseStart) : draft.clauseStart;
    const start = from + (/^\s*(?:[（(]?\d{1,2}[）)、.．](?!\d))?\s*/.exec(text.slice(from, from + 12))?.[0].length ?? 0);
    const boost = caused && (draft.cue === "not-done" || draft.cue === "not-started") ? 0.1 : 0;
    found.push({ cue: draft.cue, weight: Math.min(0.95, draft.weight + boost), start: Math.min(start, draft.at), end: clauseEnd, at: draft.at, part: draft.part });
  }
}

const isThousands = (text: string, at: number): boolean =>
  text.charAt(at) === "," && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
