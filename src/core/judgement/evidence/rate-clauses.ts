import { characterKinds } from "../../text/character-kinds";
import { isDigit } from "../../text/clauses";

/** How far back a head is looked for: longer clauses exist, but never between a percentage and its head. */
const REACH = 90;

/** Ends of sentences; a clause ends at 、 only inside a list of rates. */
const SENTENCE_END = 1;
const CLAUSE_END = 2;
const COMMA = 3;
const CLOSES = 4;
const OPENS = 5;
/** What a character ends, on the way back from a percentage; a comma ends a clause where no digit is behind it. */
const marks = characterKinds(["。；;\n！？", SENTENCE_END], ["，", CLAUSE_END], [",", COMMA], ["）)", CLOSES], ["（(", OPENS]);

/** Where the sentence of a number begins, no further back than can matter; `lastSentence` is that of the number at `lastStart` before it. */
export function sentenceStart(text: string, at: number, lastStart: number, lastSentence: number): number {
  const limit = Math.max(0, at - REACH * 3);
  let start = at;
  while (start > limit && marks[text.charCodeAt(start - 1)] !== SENTENCE_END) {
    if (start === lastStart) return Math.max(limit, lastSentence);
    start--;
  }
  return start;
}

/** The clause of a percentage: a comma inside brackets, or between digits, ends none. */
export function clauseStart(text: string, at: number, sentence: number): number {
  let depth = 0;
  let start = at;
  while (start > sentence) {
    const mark = marks[text.charCodeAt(start - 1)] ?? 0;
    if (mark === CLOSES) depth++;
    else if (mark === OPENS) depth = Math.max(0, depth - 1);
    else if (mark !== 0 && depth === 0 && (mark !== COMMA || !isDigit(text.charCodeAt(start)))) break;
    start--;
  }
  return start;
}

/** What the sentence says before the clause. */
export const earlierOf = (text: string, sentence: number, clause: number): string => text.slice(Math.max(sentence, clause - REACH), clause);

/** The clause that ends before another one. */
export const precedingClause = (text: string, sentence: number, clause: number): string => text.slice(clauseStart(text, clause - 1, sentence), clause);
