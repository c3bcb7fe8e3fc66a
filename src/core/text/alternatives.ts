import { Lexicon } from "./lexicon";

const WORD = 1;
const PATTERN = 2;

/**
 * A pattern of many alternatives. A regular expression tries them all at every character; here they are tried only where
 * one of them can begin, and those that are plain words need no expression.
 */
export class Alternatives {
  /** Whether words or patterns begin with a character. */
  private readonly begins = new Uint8Array(0x10000);
  private readonly words: Lexicon<true>;
  private readonly patterns: RegExp;

  /** @param alternatives separated by blanks, each a word or a pattern that begins with a plain character; they look at nothing before themselves */
  constructor(alternatives: string) {
    const all = alternatives.split(" ");
    const isWord = (one: string): boolean => /^[\u4e00-\u9fff]+$/.test(one);
    for (const one of all) this.begins[one.charCodeAt(0)] = (this.begins[one.charCodeAt(0)] ?? 0) | (isWord(one) ? WORD : PATTERN);
    this.words = new Lexicon(all.filter(isWord).map((word) => [word, true]));
    this.patterns = new RegExp(`(?:${all.filter((one) => !isWord(one)).join("|")})`, "y");
  }

  /** Whether one of them matches within `text` from `from` up to `to`; what stands outside is not looked at. */
  isIn(text: string, from = 0, to = text.length): boolean {
    for (let at = from; at < to; at++) {
      const begins = this.begins[text.charCodeAt(at)] ?? 0;
      if (begins === 0) continue;
      if ((begins & WORD) !== 0 && this.words.isAt(text, at, to)) return true;
      if ((begins & PATTERN) !== 0 && this.matchesAt(to < text.length ? text.slice(0, to) : text, at)) return true;
    }
    return false;
  }

  private matchesAt(text: string, at: number): boolean {
    this.patterns.lastIndex = at;
    return this.patterns.test(text);
  }
}
