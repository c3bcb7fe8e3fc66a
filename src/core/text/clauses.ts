import { characterKinds } from "./character-kinds";
import { isWhite } from "./white-space";

/** Half-open UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SENTENCE = 2;
const COMMA = 1;
const COLON = 3;
/** What ends at a character: a sentence, perhaps a clause, what leads one, or nothing. Read for every character, hence a table. */
const ends = characterKinds(["。；;！？\n", SENTENCE], ["，,", COMMA], ["：:", COLON]);

export const endsSentence = (text: string, at: number): boolean => ends[text.charCodeAt(at)] === SENTENCE;

/** Whether a clause ends at `at`: a comma between digits belongs to a number. */
export function endsClause(text: string, at: number): boolean {
  const end = ends[text.charCodeAt(at)];
  if (end === COMMA) return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
  return end === SENTENCE;
}

/** Whether a segment ends at `at`: a clause, or what a colon parts from the rest of one (完成情况：…). A comma or a colon between digits belongs to a number. */
export const endsSegment = (text: string, at: number): boolean =>
  endsClause(text, at) || (ends[text.charCodeAt(at)] === COLON && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))));

/** No clause and no sentence reaches further to either side: a text without an end would else be walked through for each of its places. */
const REACH = 2000;

/** The clause around `at`, white space and a list number at its start off. */
export function clauseAround(text: string, at: number): Stretch {
  const [first, last] = [Math.max(0, at - REACH), Math.min(text.length, at + REACH)];
  let start = at;
  while (start > first && !endsClause(text, start - 1)) start--;
  let end = at;
  while (end < last && !endsClause(text, end)) end++;
  return withoutLead(text, start, end, at);
}

/** The sentence around `at`, white space and a list number at its start off. */
export function sentenceAround(text: string, at: number): Stretch {
  const [first, last] = [Math.max(0, at - REACH), Math.min(text.length, at + REACH)];
  let start = at;
  while (start > first && !endsSentence(text, start - 1)) start--;
  let end = at;
  while (end < last && !endsSentence(text, end)) end++;
  return withoutLead(text, start, end, at);
}

function withoutLead(text: string, start: number, end: number, at: number): Stretch {
  return { start: Math.min(behindLead(text, start, Math.min(end, start + LEAD)), at), end };
}

/** A list number with the blanks around it is no longer than this. */
export const LEAD = 12;

/** Behind the white space and the list number (1. 2、 （3）) that stand at `start`, if any, and before `end`. */
export function behindLead(text: string, start: number, end: number): number {
  const number = behindBlanks(text, start, end);
  let at = number;
  if (at < end && isOpening(text.charCodeAt(at))) at++;
  let digits = 0;
  while (digits < 2 && at < end && isDigit(text.charCodeAt(at))) {
    at++;
    digits++;
  }
  const isNumber = digits > 0 && at < end && closesNumber(text.charCodeAt(at)) && !(at + 1 < end && isDigit(text.charCodeAt(at + 1)));
  return isNumber ? behindBlanks(text, at + 1, end) : number;
}

function behindBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** （ ( */
export const isOpening = (code: number): boolean => code === 0xff08 || code === 0x28;
/** ） ) */
export const isClosing = (code: number): boolean => code === 0xff09 || code === 0x29;
/** ） ) 、 . ． */
const closesNumber = (code: number): boolean => isClosing(code) || code === 0x3001 || code === 0x2e || code === 0xff0e;

/** The clauses of text[from, to), in order, empty ones left out. */
export function clausesOf(text: string, from = 0, to = text.length): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !endsClause(text, at)) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

/** The sentences of text[from, to), in order; one of a single character is none. */
export function sentencesOf(text: string, from = 0, to = text.length): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !endsSentence(text, at)) continue;
    if (at - start > 1) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
