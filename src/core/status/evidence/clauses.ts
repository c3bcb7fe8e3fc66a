/** Half-open UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = "。；;！？\n";

/** Whether a clause ends at `at`: a comma between digits belongs to a number. */
export function endsClause(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (SENTENCE_END.includes(char)) return true;
  if (char !== "，" && char !== ",") return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

export const endsSentence = (text: string, at: number): boolean => SENTENCE_END.includes(text.charAt(at));

/** The clause around `at`, white space and a list number at its start off. */
export const clauseAround = (text: string, at: number): Stretch => around(text, at, endsClause);

/** The sentence around `at`, white space and a list number at its start off. */
export const sentenceAround = (text: string, at: number): Stretch => around(text, at, endsSentence);

function around(text: string, at: number, ends: (text: string, at: number) => boolean): Stretch {
  let start = at;
  while (start > 0 && !ends(text, start - 1)) start--;
  let end = at;
  while (end < text.length && !ends(text, end)) end++;
  const lead = /^\s*(?:[（(]?\d{1,2}[）)、.．](?!\d))?\s*/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
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

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
