/** Half-open UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SENTENCE = 2;
const COMMA = 1;
/** What ends at a character: a sentence, perhaps a clause, or nothing. Read for every character, hence a table. */
const ends = new Uint8Array(0x10000);
for (const char of "。；;！？\n") ends[char.charCodeAt(0)] = SENTENCE;
for (const char of "，,") ends[char.charCodeAt(0)] = COMMA;

export const endsSentence = (text: string, at: number): boolean => ends[text.charCodeAt(at)] === SENTENCE;

/** Whether a clause ends at `at`: a comma between digits belongs to a number. */
export function endsClause(text: string, at: number): boolean {
  const end = ends[text.charCodeAt(at)];
  if (end === COMMA) return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
  return end === SENTENCE;
}

/** The clause around `at`, white space and a list number at its start off. */
export function clauseAround(text: string, at: number): Stretch {
  let start = at;
  while (start > 0 && !endsClause(text, start - 1)) start--;
  let end = at;
  while (end < text.length && !endsClause(text, end)) end++;
  return withoutLead(text, start, end, at);
}

/** The sentence around `at`, white space and a list number at its start off. */
export function sentenceAround(text: string, at: number): Stretch {
  let start = at;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  let end = at;
  while (end < text.length && !endsSentence(text, end)) end++;
  return withoutLead(text, start, end, at);
}

const LEAD = /^\s*(?:[（(]?\d{1,2}[）)、.．](?!\d))?\s*/;

function withoutLead(text: string, start: number, end: number, at: number): Stretch {
  const lead = LEAD.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
  return { start: Math.min(start + lead, at), end };
}

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

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
